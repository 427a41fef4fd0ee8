/** What is entered into cells for them to hold what they are to hold. */
import { DAYS_FROM_1900_TO_1904 } from '../../core/calendar-date';
import { isCellError, type WorkbookContent } from '../sheet';
import type { CellToWrite } from '../sheet-to-write';

/** `null` leaves a cell as it is. */
export type Entry = string | number | boolean | null;

/** Words without a digit that Excel takes for something else. */
const TRUTH = /^(true|false)$/i;
const WORDS = /^[\p{L}“(][^\d]*$/u;

/** From the sheet's first cell to the last that is written. */
export function entriesOf(cells: readonly CellToWrite[], dateSystem: WorkbookContent['dateSystem']): Entry[][] {
  const rows = 1 + Math.max(0, ...cells.map(({ row }) => row));
  const columns = 1 + Math.max(0, ...cells.map(({ column }) => column));
  const entries: Entry[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
  for (const cell of cells) {
    const row = entries[cell.row];
    if (row) row[cell.column] = entryOf(cell, dateSystem);
  }
  return entries;
}

function entryOf({ value, formula, style }: CellToWrite, dateSystem: WorkbookContent['dateSystem']): Entry {
  if (formula !== undefined) return formula;
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return asText(value);
  const isLaterDate = dateSystem === 1904 && style === 'inputDate' && typeof value === 'number';
  return isLaterDate ? value - DAYS_FROM_1900_TO_1904 : value;
}

/** Excel reads text that looks like a number, date, truth value or formula as one, unless an apostrophe stands before it. */
const asText = (text: string): string => (text === '' || (WORDS.test(text) && !TRUTH.test(text)) ? text : `'${text}`);
