/** The rows of the sheet Relations: each relation as data, its live formulas, their true values, and the verdict. */
import { parseIsoDate, toSerial } from '../../core/calendar-date';
import { type Decimal, decimal, fromCellNumber } from '../../core/decimal';
import { quantity } from '../../core/quantity';
import { endsOf } from '../../metrics/intervals/interval';
import { spanned, tiesOut } from '../../metrics/ties-out';
import { DATE_FORMAT } from '../../workbook/look';
import { type CellValue } from '../../workbook/sheet';
import { dimensionOf, valueOf } from '../amount';
import type { KnownFigure, KnownFigures } from '../known-figures';
import { kindOf, MOST_OPERANDS } from '../kinds';
import type { Kind } from '../kinds/kind';
import { isNotStated, type Relation } from '../relation';
import type { TiedOut } from '../tie-out';
import { type ColumnsOf, OPERAND_COLUMNS, type RELATION_COLUMNS } from './columns';
import { type LookedUp, lookUp, NOT_STATED, relationCell } from './layout';
import { relationFormulas } from './relation-formulas';
import { type Content, number, type Row, text } from './rows';
import { amountFormat } from './stated-cells';

type RelationRow = Row<ColumnsOf<typeof RELATION_COLUMNS>>;

export function relationRow(tested: TiedOut, row: number, known: KnownFigures): RelationRow {
  const { relation, verdict, why } = tested;
  const { remark } = relation;
  const kind = kindOf(relation.kind);
  const stated = relation.stated === null ? null : (known.get(relation.stated) ?? null);
  const operands = relation.operands.map((operand) => (isNotStated(operand) ? null : (known.get(operand) ?? null)));
  return {
    id: text(relation.id),
    claim: text(relation.claim),
    kind: text(relation.kind),
    stated: text(relation.stated ?? ''),
    ...Object.fromEntries(
      relation.operands.map((operand, index) => [
        OPERAND_COLUMNS[index],
        text(isNotStated(operand) ? `${NOT_STATED}${operand.notStated}` : operand),
      ]),
    ),
    ...(relation.parameter !== null && { parameter: parameterContent(relation.parameter) }),
    convention: text(relation.convention),
    ...(kind && liveCells(kind, relation, row, operands, stated, tested)),
    why: { value: withoutRemark(why, remark), style: 'words' },
    remark: text(remark),
    ...lookUps(row, relation.operands.length, operands, stated, relation.stated !== null),
    verdict: { ...liveVerdict(kind, relation, row, operands), value: verdict, style: 'verdict' },
  };
}

/** The remark has a column of its own. */
const withoutRemark = (why: string, remark: string): string =>
  remark && why.endsWith(` ${remark}`) ? why.slice(0, -remark.length - 1) : why;

const formulasOf = (kind: Kind, relation: Relation, row: number, operands: readonly (KnownFigure | null)[]) =>
  relationFormulas(kind, row, relation.operands.length, dimensionOf(operands[0]?.unit ?? 'count'));

function liveVerdict(
  kind: Kind | null,
  relation: Relation,
  row: number,
  operands: readonly (KnownFigure | null)[],
): { readonly formula?: string } {
  return kind ? { formula: formulasOf(kind, relation, row, operands).verdict } : {};
}

function liveCells(
  kind: Kind,
  relation: Relation,
  row: number,
  operands: readonly (KnownFigure | null)[],
  stated: KnownFigure | null,
  { recomputed, low, high, holds }: TiedOut,
): RelationRow {
  const formulas = formulasOf(kind, relation, row, operands);
  const numberFormat = stated ? amountFormat(stated) : undefined;
  const live = (formula: string, value: CellValue): Content => ({
    formula,
    value,
    style: 'number',
    ...(numberFormat !== undefined && { numberFormat }),
  });
  const amount = (exact: Decimal | null): CellValue => exact?.toNumber() ?? '';
  return {
    recomputed: live(formulas.recomputed, holds ?? amount(recomputed)),
    ...(relation.stated !== null && {
      statedAmount: live(lookUp(relationCell(row, 'stated'), 'amount'), amount(stated?.amount.amount ?? null)),
    }),
    ...(formulas.low !== null && { low: live(formulas.low, amount(low)) }),
    ...(formulas.high !== null && { high: live(formulas.high, amount(high)) }),
    ...(formulas.addIn !== null && {
      addIn: { formula: formulas.addIn, value: byTheAddIn(stated, low, high), style: 'number' },
    }),
  };
}

/** What COVENANT.TIES_OUT gives for the cells of the row. */
function byTheAddIn(stated: KnownFigure | null, low: Decimal | null, high: Decimal | null): CellValue {
  if (!stated || !low || !high) return '';
  const inScale = (end: Decimal) => quantity('number', fromCellNumber(end.dividedBy(stated.scale).toNumber()));
  const span = spanned(inScale(low), inScale(high));
  const ties = span.ok
    ? tiesOut(quantity('number', fromCellNumber(valueOf(stated).toNumber())), stated.decimals, span.value)
    : span;
  return ties.ok ? ties.value : { error: '#VALUE!' };
}

function parameterContent(parameter: string): Content {
  const day = parseIsoDate(parameter);
  return day ? { value: toSerial(day), style: 'number', numberFormat: DATE_FORMAT } : number(Number(parameter));
}

/** The workings to the right: what stands under each id. */
function lookUps(
  row: number,
  count: number,
  operands: readonly (KnownFigure | null)[],
  stated: KnownFigure | null,
  hasStated: boolean,
): RelationRow {
  const cellsOf = (figure: KnownFigure | null, idCell: string, column: LookedUp): Content => ({
    formula: lookUp(idCell, column),
    value: figure ? lookedUp(figure, column) : '',
    style: 'number',
    ...(figure && hasAmountFormat(column) && withFormat(amountFormat(figure))),
  });
  const cells: [string, Content][] = [];
  if (hasStated) {
    const id = relationCell(row, 'stated');
    cells.push(
      ['statedValue', cellsOf(stated, id, 'value')],
      ['statedScale', cellsOf(stated, id, 'scale')],
      ['statedDecimals', cellsOf(stated, id, 'decimals')],
      ['statedLow', cellsOf(stated, id, 'low')],
      ['statedHigh', cellsOf(stated, id, 'high')],
    );
  }
  for (let index = 0; index < Math.min(count, MOST_OPERANDS); index++) {
    const id = relationCell(row, OPERAND_COLUMNS[index] ?? 'operand1');
    for (const column of ['amount', 'low', 'high'] as const)
      cells.push([`${column}${index + 1}`, cellsOf(operands[index] ?? null, id, column)]);
  }
  return Object.fromEntries(cells) as RelationRow;
}

const hasAmountFormat = (column: LookedUp): boolean => column === 'amount' || column === 'low' || column === 'high';
const withFormat = (numberFormat: string | undefined) => (numberFormat === undefined ? {} : { numberFormat });

function lookedUp(figure: KnownFigure, column: LookedUp): number {
  const [low, high] = endsOf(figure.range);
  switch (column) {
    case 'value':
      return valueOf(figure).toNumber();
    case 'scale':
      return decimal(figure.scale).toNumber();
    case 'decimals':
      return figure.decimals;
    case 'amount':
      return figure.amount.amount.toNumber();
    case 'low':
      return low.amount.toNumber();
    case 'high':
      return high.amount.toNumber();
  }
}
