/** The layout for another call: rows to fill in, and one relation of each kind to begin with or copy. */
import type { SheetToWrite } from '../../workbook/sheet-to-write';
import { KINDS } from '../kinds';
import type { Kind } from '../kinds/kind';
import { type ColumnsOf, FIGURE_COLUMNS, FINDING_COLUMNS, OPERAND_COLUMNS, RELATION_COLUMNS } from './columns';
import {
  figureCell,
  findingCell,
  FIRST_ROW,
  lastRowFor,
  type Places,
  relationCell,
  SHEETS,
  writtenPlaces,
} from './layout';
import { rowFormulas } from './row-formulas';
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
    blankRelations(TITLE),
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

/**
 * Relations to fill in, one of each kind.
 *
 * @param counts  of the figures and the slips that there are already
 */
export const blankRelations = (title: string, ...counts: readonly number[]): SheetToWrite =>
  sheetOf({
    name: SHEETS.relations,
    title: `${title}: what must follow from what`,
    note: 'One relation of each kind to begin with: enter ids of figures, copy a row for another of its kind, and leave what is not needed. A row without an id is not read.',
    columns: RELATION_COLUMNS,
    rows: KINDS.map((kind, index) => blankRelation(kind, FIRST_ROW + index, writtenPlaces(lastRowFor(0, ...counts)))),
    printed: 'remark',
  });

function blankRelation(kind: Kind, row: number, places: Places): Row<ColumnsOf<typeof RELATION_COLUMNS>> {
  const count = kind.operands.length;
  const formulas = rowFormulas(kind, count, 'number', { cell: (column) => relationCell(row, column), places });
  return {
    ...inputs(['id', 'claim', ...OPERAND_COLUMNS.slice(0, count), 'convention', 'remark']),
    kind: text(kind.id),
    ...(kind.claim === 'equals' && inputs(['stated'])),
    ...(kind.parameter && inputs(['parameter'])),
    ...Object.fromEntries(
      Object.entries(formulas).map(([column, formula]): readonly [string, Content] => [
        column,
        { formula, value: '', style: 'number' },
      ]),
    ),
    verdict: { formula: formulas.verdict ?? '', value: 'cannot be tested', style: 'verdict' },
  };
}

const inputs = <Id extends string>(ids: readonly Id[]): Row<Id> =>
  Object.fromEntries(ids.map((id) => [id, toFillIn])) as Row<Id>;

const times = <T>(count: number, row: (row: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => row(FIRST_ROW + index));
