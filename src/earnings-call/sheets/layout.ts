/** Names, rows and addresses of a call's workbook. Rows count from 0. */
import { address, columnName } from '../../workbook/sheet';
import { type ColumnsOf, columnOf, FIGURE_COLUMNS, FINDING_COLUMNS, RELATION_COLUMNS } from './columns';

export const SHEETS = { figures: 'Figures', relations: 'Relations', findings: 'Findings', kinds: 'Kinds' } as const;

/** A title, a note, a row left blank, the headings, and then one row a figure, relation or finding. */
export const HEADING_ROW = 3;
export const FIRST_ROW = HEADING_ROW + 1;
/** So far down formulas look figures up. */
export const LAST_ROW = 599;

/** What stands in an operand's cell where there is no figure. */
export const NOT_STATED = 'not stated: ';

export const STATUSES = { confirmed: 'confirmed', proposed: 'proposed' } as const;

export const relationCell = (row: number, id: ColumnsOf<typeof RELATION_COLUMNS>): string =>
  address(row, columnOf(RELATION_COLUMNS, id));
export const figureCell = (row: number, id: ColumnsOf<typeof FIGURE_COLUMNS>): string =>
  address(row, columnOf(FIGURE_COLUMNS, id));
export const findingCell = (row: number, id: ColumnsOf<typeof FINDING_COLUMNS>): string =>
  address(row, columnOf(FINDING_COLUMNS, id));

/** All cells of a column, from another sheet: Figures!$M$5:$M$600. */
const whole = <T extends object>(sheet: string, columns: T, id: ColumnsOf<T>): string => {
  const letters = columnName(columnOf(columns, id));
  return `${sheet}!$${letters}$${FIRST_ROW + 1}:$${letters}$${LAST_ROW + 1}`;
};

/** What both sheets with figures have under one heading. */
export type LookedUp = 'value' | 'scale' | 'decimals' | 'amount' | 'low' | 'high';

/** The figure whose id stands in a cell, among those stated or else those meant; nothing where there is none. */
export function lookUp(idCell: string, column: LookedUp): string {
  const from = <T extends { readonly id: object } & Readonly<Record<LookedUp, object>>>(sheet: string, columns: T) =>
    `INDEX(${whole(sheet, columns, column)},MATCH(${idCell},${whole(sheet, columns, 'id')},0))`;
  const stated = from(SHEETS.figures, FIGURE_COLUMNS);
  const meant = from(SHEETS.findings, FINDING_COLUMNS);
  return `=IFERROR(${stated},IFERROR(${meant},""))`;
}
