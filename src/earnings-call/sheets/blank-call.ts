/** The layout for another call: rows to fill in, and one relation of each kind to begin with or copy. */
import type { SheetToWrite } from '../../workbook/sheet-to-write';
import { KINDS } from '../kinds';
import type { Kind } from '../kinds/kind';
import { type ColumnsOf, FIGURE_COLUMNS, FINDING_COLUMNS, OPERAND_COLUMNS, RELATION_COLUMNS } from './columns';
import { figureCell, findingCell, FIRST_ROW, type LookedUp, lookUp, relationCell, SHEETS } from './layout';
import { relationFormulas } from './relation-formulas';
import { type Content, type Row, sheetOf, text } from './rows';
import { amountContents } from './stated-cells';
import { kindsSheet } from './write-call';

const BLANK_FIGURES = 60;
const BLANK_FINDINGS = 15;
const TITLE = 'An earnings call';

const toFillIn: Content = { value: null, style: 'inputLabel' };
const STATED_INPUTS = ['value', 'unit', 'scale', 'decimals', 'hedge'] as const;

export function blankCall(): readonly SheetToWrite[] {
  return [
    sheetOf({
      name: SHEETS.figures,
      title: TITLE,
      note: 'Every figure that is stated, with its words. Kinds says how to fill in; Amount and what follows it are computed.',
      columns: FIGURE_COLUMNS,
      rows: times(BLANK_FIGURES, (row) => ({
        ...inputs(['id', 'what', 'period', ...STATED_INPUTS, 'words', 'speaker', 'line', 'status']),
        ...amountContents(null, (column) => figureCell(row, column)),
      })),
      printed: 'status',
    }),
    blankRelations(),
    sheetOf({
      name: SHEETS.findings,
      title: `${TITLE}: slips`,
      note: 'What was said and cannot be meant. A relation that uses a figure as meant names it by the finding.',
      columns: FINDING_COLUMNS,
      rows: times(BLANK_FINDINGS, (row) => ({
        ...inputs(['id', 'kind', 'line', 'figure', 'said', 'means', ...STATED_INPUTS, 'why', 'basis']),
        ...amountContents(null, (column) => findingCell(row, column)),
      })),
      printed: 'basis',
    }),
    kindsSheet(TITLE),
  ];
}

/** Relations to fill in, one of each kind. */
export const blankRelations = (): SheetToWrite =>
  sheetOf({
    name: SHEETS.relations,
    title: `${TITLE}: what must follow from what`,
    note: 'One relation of each kind to begin with: enter ids of figures, copy a row for another of its kind, and leave what is not needed. A row without an id is not read.',
    columns: RELATION_COLUMNS,
    rows: KINDS.map((kind, index) => blankRelation(kind, FIRST_ROW + index)),
    printed: 'remark',
  });

function blankRelation(kind: Kind, row: number): Row<ColumnsOf<typeof RELATION_COLUMNS>> {
  const count = kind.operands.length;
  const formulas = relationFormulas(kind, row, count, 'number');
  const live = (formula: string): Content => ({ formula, value: '', style: 'number' });
  const isComputed = kind.claim === 'equals';
  return {
    ...inputs(['id', 'claim', ...OPERAND_COLUMNS.slice(0, count), 'convention', 'remark']),
    kind: text(kind.id),
    ...(isComputed && inputs(['stated'])),
    ...(kind.parameter && inputs(['parameter'])),
    recomputed: live(formulas.recomputed),
    ...(isComputed && { statedAmount: live(lookUp(relationCell(row, 'stated'), 'amount')) }),
    ...(formulas.low !== null && { low: live(formulas.low) }),
    ...(formulas.high !== null && { high: live(formulas.high) }),
    ...(formulas.addIn !== null && { addIn: live(formulas.addIn) }),
    verdict: { formula: formulas.verdict, value: 'cannot be tested', style: 'verdict' },
    ...(isComputed && lookUps(row)),
    ...Object.fromEntries(
      OPERAND_COLUMNS.slice(0, count).flatMap((operand, index) =>
        (['amount', 'low', 'high'] as const).map((column) => [
          `${column}${index + 1}`,
          live(lookUp(relationCell(row, operand), column)),
        ]),
      ),
    ),
  };
}

const lookUps = (row: number) =>
  Object.fromEntries(
    (
      [
        ['statedValue', 'value'],
        ['statedScale', 'scale'],
        ['statedDecimals', 'decimals'],
        ['statedLow', 'low'],
        ['statedHigh', 'high'],
      ] as const
    ).map(([column, lookedUp]: readonly [string, LookedUp]) => [
      column,
      { formula: lookUp(relationCell(row, 'stated'), lookedUp), value: '', style: 'number' } satisfies Content,
    ]),
  );

const inputs = <Id extends string>(ids: readonly Id[]): Row<Id> =>
  Object.fromEntries(ids.map((id) => [id, toFillIn])) as Row<Id>;

const times = <T>(count: number, row: (row: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => row(FIRST_ROW + index));
