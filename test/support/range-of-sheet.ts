/** A sheet's cells as a range that a formula is given: values only, from A1 on. */
import type { Sheet } from '../../src/workbook/sheet';
import type { Cell, Range } from './functions';

/** As what a blank cell arrives: on the web, elsewhere, on Windows. */
export const BLANKS: readonly (readonly [string, Cell])[] = [
  ['null', null],
  ['empty text', ''],
  ['0', 0],
];

export function rangeOf(sheet: Sheet, nothing: Cell = null): Range {
  const rows = Math.max(...sheet.cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...sheet.cells.map((cell) => cell.column)) + 1;
  const range = Array.from({ length: rows }, () => Array.from({ length: columns }, (): Cell => nothing));
  for (const { row, column: at, value } of sheet.cells) {
    const line = range[row];
    if (line && value !== null && typeof value !== 'object') line[at] = value;
  }
  return range;
}
