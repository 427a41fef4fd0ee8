import { type CalendarDate, DAYS_FROM_1900_TO_1904, existing, fromSerial, monthNumber } from '../../core/calendar-date';
import type { Cell } from '../../workbook/sheet';
import { entryOf } from './entry';
import type { StatementDate } from './located';
import { placeOf } from './located';
import type { Recognised } from './recognise';
import type { Row } from './rows';
import { plain } from './words';

const FIRST_PLAUSIBLE_SERIAL = 18_264;
const LAST_PLAUSIBLE_SERIAL = 73_051;

/** A date in words or figures within a text: December 31, 2015 · 31 December 2015 · 2015-12-31 · 12/31/2015. */
export function dateInText(text: string): CalendarDate | null {
  const bare = plain(text);
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(bare);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/.exec(bare);
  if (american) return existing(fourDigits(american[3] ?? ''), Number(american[1]), Number(american[2]));
  const monthFirst = /\b([a-z]{3,9}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})\b/i.exec(bare);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9}\.?)[\s,-]+(\d{4}|\d{2})\b/i.exec(bare);
  const month = monthNumber(monthFirst?.[1] ?? '') ?? null;
  if (monthFirst && month) return existing(Number(monthFirst[3]), month, Number(monthFirst[2]));
  const other = monthNumber(dayFirst?.[2] ?? '');
  return dayFirst && other ? existing(fourDigits(dayFirst[3] ?? ''), other, Number(dayFirst[1])) : null;
}

const fourDigits = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** The Statement Date from its row: in the label's own cell, or in a cell right of it or just below. */
export function statementDateFrom(
  found: readonly Recognised[],
  rows: readonly Row[],
  dateSystem: 1900 | 1904,
): StatementDate {
  const label = found.find(({ target }) => target.kind === 'statementDate');
  if (!label) return dateAbove(found, rows);
  const after = plain(String(label.label.value))
    .replace(/^[^:]*:?/, '')
    .replace(/\(?["']*statement date["']*\)?/i, '')
    .replace(/[[\]()"'\s]/g, ' ')
    .trim();
  const own = dateInText(String(label.label.value));
  if (own) return { kind: 'date', date: own, at: placeOf(label.label) };
  const right = label.row.cells.filter((cell) => cell.column > label.label.column);
  const next = rows.find(({ row }) => row === label.row.row + 1);
  const below = next?.candidates.length ? [] : (next?.cells.filter((cell) => cell.column >= label.label.column) ?? []);
  for (const cell of [...right, ...below]) {
    const date = dateInCell(cell, dateSystem);
    if (date) return { kind: 'date', date, at: placeOf(cell) };
  }
  const beside = right.find((cell) => entryOf(cell).kind !== 'blank' && !isQuotedName(cell));
  if (
    /_{2,}|\[[\s_,●•]*\]|●|•/.test(plain(String(label.label.value))) ||
    (beside && entryOf(beside).kind === 'placeholder')
  ) {
    return {
      kind: 'placeholder',
      text: plain(String((beside ?? label.label).value)),
      at: placeOf(beside ?? label.label),
    };
  }
  if (beside) return { kind: 'unreadable', text: shownIn(beside), at: placeOf(beside) };
  return after.replace(/[,_\s]/g, '')
    ? { kind: 'unreadable', text: after, at: placeOf(label.label) }
    : { kind: 'blank', text: '', at: besideOf(label.label) };
}

/** (“Statement Date”) in a cell of its own. */
const isQuotedName = (cell: Cell): boolean =>
  typeof cell.value === 'string' && /^\W*statement date\W*$/i.test(plain(cell.value));
const besideOf = (label: Cell): { row: number; column: number } => ({ row: label.row, column: label.column + 1 });
const shownIn = (cell: Cell): string =>
  typeof cell.value === 'object' ? (cell.value?.error ?? '') : String(cell.value);

function dateInCell({ value }: Cell, dateSystem: 1900 | 1904): CalendarDate | null {
  if (typeof value === 'string') return dateInText(value);
  if (typeof value !== 'number') return null;
  const serial = dateSystem === 1904 ? value + DAYS_FROM_1900_TO_1904 : value;
  return serial >= FIRST_PLAUSIBLE_SERIAL && serial <= LAST_PLAUSIBLE_SERIAL ? fromSerial(serial) : null;
}

const NAMES_A_DATE = /\b(?:as (?:of|at)|(?:quarter|period|year) ended|ended)\b/i;

/** Without a row of its own: "For the quarter ended December 31, 2015" above the first line. */
function dateAbove(found: readonly Recognised[], rows: readonly Row[]): StatementDate {
  const first = found.find(({ target }) => target.kind === 'line')?.row.row ?? 0;
  for (const { row, cells } of rows) {
    if (row >= first || row < first - 25) continue;
    for (const cell of cells) {
      const date = typeof cell.value === 'string' && NAMES_A_DATE.test(cell.value) ? dateInText(cell.value) : null;
      if (date) return { kind: 'date', date, at: placeOf(cell) };
    }
  }
  return { kind: 'missing' };
}
