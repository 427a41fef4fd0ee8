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
import { kindOf } from '../kinds';
import type { Kind } from '../kinds/kind';
import { isNotStated, type Relation } from '../relation';
import type { Tested, TiedOut } from '../tie-out';
import { OPERAND_COLUMNS } from './columns';
import { type LookedUp, NOT_STATED, type Places, relationCell } from './layout';
import { OF_OPERANDS, OF_STATED, type RelationColumn, rowFormulas, workingColumn } from './row-formulas';
import { type Content, number, type Row, text } from './rows';
import { amountFormat } from './stated-cells';

type RelationRow = Row<RelationColumn>;

export function relationRow(tested: TiedOut, row: number, known: KnownFigures, places: Places): RelationRow {
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
    ...(kind && liveCells(kind, relation, { row, places }, operands, stated, tested)),
    why: { value: withoutRemark(why, remark), style: 'words' },
    remark: text(remark),
    ...(!kind && { verdict: { value: verdict, style: 'verdict' } }),
  };
}

/** The remark has a column of its own. */
const withoutRemark = (why: string, remark: string): string =>
  remark && why.endsWith(` ${remark}`) ? why.slice(0, -remark.length - 1) : why;

/** The live formulas, each with its true value and the look of the figure that it is of. */
function liveCells(
  kind: Kind,
  relation: Relation,
  { row, places }: { readonly row: number; readonly places: Places },
  operands: readonly (KnownFigure | null)[],
  stated: KnownFigure | null,
  tested: Tested,
): RelationRow {
  const formulas = rowFormulas(kind, relation.operands.length, dimensionOf(operands[0]?.unit ?? 'count'), {
    cell: (column) => relationCell(row, column),
    places,
  });
  return Object.fromEntries(
    [...workedCells(operands, stated, tested)].flatMap(([column, { value, shown: numberFormat }]) => {
      const formula = formulas[column];
      const style = column === 'verdict' ? 'verdict' : 'number';
      return formula === undefined
        ? []
        : [[column, { formula, value, style, ...(numberFormat !== undefined && { numberFormat }) } satisfies Content]];
    }),
  );
}

/**
 * What every formula of a row gives where its kind has that formula.
 *
 * @param operands  null where an operand is no known figure
 */
export function workedCells(
  operands: readonly (KnownFigure | null)[],
  stated: KnownFigure | null,
  { recomputed, low, high, holds, verdict }: Tested,
): ReadonlyMap<RelationColumn, Worked> {
  const amount = (exact: Decimal | null): CellValue => exact?.toNumber() ?? '';
  const shown = stated ? amountFormat(stated) : undefined;
  return new Map<RelationColumn, Worked>([
    ['recomputed', { value: holds ?? amount(recomputed), shown }],
    ['low', { value: amount(low), shown }],
    ['high', { value: amount(high), shown }],
    ['verdict', { value: verdict }],
    ['addIn', { value: byTheAddIn(stated, low, high) }],
    ...OF_STATED.map(([column, of]) => [column, lookedUp(stated, of)] as const),
    ...operands.flatMap((operand, index) =>
      OF_OPERANDS.map((column) => [workingColumn(index, column), lookedUp(operand, column)] as const),
    ),
  ]);
}

/** A formula's true value, and how it is shown. */
export interface Worked {
  readonly value: CellValue;
  readonly shown?: string | undefined;
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

function lookedUp(figure: KnownFigure | null, column: LookedUp): Worked {
  if (!figure) return { value: '' };
  const [low, high] = endsOf(figure.range);
  const shown = amountFormat(figure);
  switch (column) {
    case 'value':
      return { value: valueOf(figure).toNumber() };
    case 'scale':
      return { value: decimal(figure.scale).toNumber() };
    case 'decimals':
      return { value: figure.decimals };
    case 'amount':
      return { value: figure.amount.amount.toNumber(), shown };
    case 'low':
      return { value: low.amount.toNumber(), shown };
    case 'high':
      return { value: high.amount.toNumber(), shown };
  }
}
