/** Names, rows and addresses of a call's workbook. Rows count from 0. */
import { address, columnName } from '../../workbook/sheet';
import { type ColumnsOf, columnOf, FIGURE_COLUMNS, FINDING_COLUMNS, RELATION_COLUMNS } from './columns';

export const SHEETS = { figures: 'Figures', relations: 'Relations', findings: 'Findings', kinds: 'Kinds' } as const;

/** A title, a note, a row left blank, the headings, and then one row a figure, relation or finding. */
export const HEADING_ROW = 3;
export const FIRST_ROW = HEADING_ROW + 1;
/** So far down formulas look figures up, for figures to be added; or past the last of them, where there are more. */
export const lastRowFor = (...counts: readonly number[]): number => Math.max(599, FIRST_ROW - 1 + Math.max(...counts));

/** What stands in an operand's cell where there is no figure. */
export const NOT_STATED = 'not stated: ';

export const STATUSES = { confirmed: 'confirmed', proposed: 'proposed' } as const;

export const relationCell = (row: number, id: ColumnsOf<typeof RELATION_COLUMNS>): string =>
  address(row, columnOf(RELATION_COLUMNS, id));
export const figureCell = (row: number, id: ColumnsOf<typeof FIGURE_COLUMNS>): string =>
  address(row, columnOf(FIGURE_COLUMNS, id));
export const findingCell = (row: number, id: ColumnsOf<typeof FINDING_COLUMNS>): string =>
  address(row, columnOf(FINDING_COLUMNS, id));

/** All cells of a column, from another sheet: Figures!$M$5:$M$600. Rows and columns count from 0. */
export function columnCells(sheet: string, column: number, first: number, last: number): string {
  const letters = columnName(column);
  const name = /^[A-Za-z_]\w*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!$${letters}$${first + 1}:$${letters}$${last + 1}`;
}

/** What both sheets with figures have under one heading. */
export type LookedUp = 'value' | 'scale' | 'decimals' | 'amount' | 'low' | 'high';

/** All cells of a column of the figures, or of the findings; null where there is no such table or column. */
type ColumnAt = (column: LookedUp | 'id') => string | null;

/** Where formulas find figures. */
export interface Places {
  readonly figures: ColumnAt;
  readonly findings: ColumnAt;
}

/** Where the writer puts them. */
export const writtenPlaces = (lastRow: number): Places => ({
  figures: (column) => columnCells(SHEETS.figures, columnOf(FIGURE_COLUMNS, column), FIRST_ROW, lastRow),
  findings: (column) => columnCells(SHEETS.findings, columnOf(FINDING_COLUMNS, column), FIRST_ROW, lastRow),
});

/** The figure whose id stands in a cell, among those stated or else those meant; nothing where there is none. */
export function lookUp(idCell: string, column: LookedUp, { figures, findings }: Places): string {
  const among = (at: ColumnAt, otherwise: string): string => {
    const [wanted, ids] = [at(column), at('id')];
    return wanted && ids ? `IFERROR(INDEX(${wanted},MATCH(${idCell},${ids},0)),${otherwise})` : otherwise;
  };
  return `=${among(figures, among(findings, '""'))}`;
}
