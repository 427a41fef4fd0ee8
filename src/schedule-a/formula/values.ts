/** Values of Excel formulas, and how one kind becomes another. */
import { type Box, type CellError, type CellValue, type Sheet, isCellError } from '../../workbook/sheet';
import { NotEvaluated } from './not-evaluated';

export type Grid = readonly (readonly CellValue[])[];

/** Cells on a sheet, not yet read. */
export interface Area {
  readonly sheet: Sheet;
  readonly box: Box;
}

export interface Reference {
  readonly areas: readonly Area[];
}

/** What an expression gives: one value, an array, or cells to read. */
export type Operand = CellValue | Grid | Reference;

export const isGrid = (operand: Operand): operand is Grid => Array.isArray(operand);
export const isReference = (operand: Operand): operand is Reference =>
  typeof operand === 'object' && operand !== null && 'areas' in operand;

export const error = (code: string): CellError => ({ error: code });
export const VALUE_ERROR = error('#VALUE!');
export const DIVISION_BY_ZERO = error('#DIV/0!');
export const NUMBER_ERROR = error('#NUM!');
export const NOT_AVAILABLE = error('#N/A');

/** A double that Excel can show; what overflows is #NUM!. */
export const finite = (value: number): number | CellError => (Number.isFinite(value) ? value : NUMBER_ERROR);

/** Text such as "1,234.5" or "5%", as Excel reads it where a number is wanted. */
const NUMBER_TEXT = /^[-+]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?%?$/i;

/** The number that arithmetic takes of a value: a blank is 0, TRUE is 1. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number' || isCellError(value)) return value;
  if (typeof value === 'string') {
    const text = value.trim();
    if (!/\d/.test(text) || !NUMBER_TEXT.test(text)) return VALUE_ERROR;
    const number = Number(text.replaceAll(',', '').replace('%', ''));
    return text.endsWith('%') ? number / 100 : number;
  }
  return Number(value);
}

export function toText(value: CellValue): string | CellError {
  if (value === null || isCellError(value)) return value ?? '';
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

/** What a condition takes of a value. */
export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === 'string') {
    const text = value.trim().toUpperCase();
    return text === 'TRUE' ? true : text === 'FALSE' ? false : VALUE_ERROR;
  }
  return isCellError(value) ? value : Boolean(value);
}

/** The one value of an array of one cell; a larger one stands for no single value. */
export function onlyCell(grid: Grid): CellValue {
  if (grid.length !== 1 || grid[0]?.length !== 1)
    throw new NotEvaluated('The formula uses several cells where one value belongs.');
  return grid[0][0] ?? null;
}

/** Cell by cell; a single row, column or cell repeats, and beyond a shorter array there is #N/A. */
export function broadcast(
  left: CellValue | Grid,
  right: CellValue | Grid,
  combine: (a: CellValue, b: CellValue) => CellValue,
): CellValue | Grid {
  if (!isGrid(left) && !isGrid(right)) return combine(left, right);
  const [a, b] = [left, right].map((side) => (isGrid(side) ? side : [[side]])) as [Grid, Grid];
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => combine(cellOf(a, row, column), cellOf(b, row, column))),
  );
}

function cellOf(grid: Grid, row: number, column: number): CellValue {
  const line = grid[grid.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? NOT_AVAILABLE : value;
}
