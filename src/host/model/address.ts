/** A1 addresses and boxes of cells. Rows and columns count from 0. */
import { columnName } from '../../workbook/sheet';
import { invalidArgument } from '../protocol/errors';

export { columnName };

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const A1 = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

/** `B2`, `$B$2:C9`, `A:C`, `3:5`; refuses anything else, and what lies outside a worksheet, with `InvalidArgument`. */
export function parseA1(address: string): Box {
  const [, c1, r1, lastColumn, lastRow] = A1.exec(address.trim()) ?? [];
  const range = address.includes(':');
  const [c2, r2] = range ? [lastColumn, lastRow] : [c1, r1];
  const cells = c1 && r1 && c2 && r2;
  const wholeColumns = range && c1 && c2 && !r1 && !r2;
  const wholeRows = range && r1 && r2 && !c1 && !c2;
  if (!cells && !wholeColumns && !wholeRows) throw invalidArgument();
  const columns: [number, number] = c1 && c2 ? [columnIndex(c1), columnIndex(c2)] : [0, COLUMNS - 1];
  const rows: [number, number] = r1 && r2 ? [Number(r1) - 1, Number(r2) - 1] : [0, ROWS - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return checked({ row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 });
}

/** The box itself; refuses one that a worksheet cannot hold. */
export function checked(box: Box): Box {
  const { row, column, rows, columns } = box;
  const fits = row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= ROWS && column + columns <= COLUMNS;
  if (!fits) throw invalidArgument();
  return box;
}

export function toA1({ row, column, rows, columns }: Box): string {
  if (rows === ROWS && columns === COLUMNS) return `1:${ROWS}`;
  if (rows === ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === COLUMNS) return `${row + 1}:${row + rows}`;
  const from = columnName(column) + (row + 1);
  const to = columnName(column + columns - 1) + (row + rows);
  return from === to ? from : `${from}:${to}`;
}

/** `$A$1:$B$2`, as defined names refer to cells. */
export const toAbsoluteA1 = (box: Box): string => toA1(box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** A sheet's name as formulas spell it: in quotation marks where it could be read as something else. */
export function quoted(sheet: string): string {
  const plain = /^[A-Za-z_][\w.]*$/.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet);
  return plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/** `'Schedule A'!B2` → the sheet's name and the rest. */
export function splitSheet(address: string): { sheet?: string; cells: string } {
  const [, inQuotes, plain, cells] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address) ?? [];
  const sheet = inQuotes?.replace(/''/g, "'") ?? plain;
  return sheet !== undefined && cells !== undefined ? { sheet, cells } : { cells: address.replace(/^=/, '') };
}

/** The smallest box around both. */
export function boundingBox(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** What both share; null where they do not meet. */
export function intersection(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
