import { type CalendarDate, DAYS_FROM_1900_TO_1904, existing, fromSerial, monthNumber } from '../core/calendar-date';
import type { CellValue } from './sheet';
import { plain } from './plain';

/** Serials of 1950 and 2100: a number outside is no date. */
const FIRST_PLAUSIBLE_SERIAL = 18_264;
const LAST_PLAUSIBLE_SERIAL = 73_051;

interface DateFound {
  readonly date: CalendarDate;
  /** What stands around it. */
  readonly rest: string;
}

const YEAR_FIRST = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const FIGURES = /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\b/;
const MONTH_FIRST = /\b([a-z]{3,9})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(\d{4})\b/i;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:day of |of )?([a-z]{3,9})\.?[\s,-]+(\d{4}|\d{2})\b/i;

/** A date in words or figures within a text: December 31, 2015 · 31-Dec-15 · 2015-12-31 · 12/31/2015 (31/12/2015 where it can be no other). */
export function dateInText(text: string): CalendarDate | null {
  return find(text)?.date ?? null;
}

/** The date of a cell: a serial number, or text that holds a date. */
export function dateInCell(value: CellValue, dateSystem: 1900 | 1904): CalendarDate | null {
  if (typeof value === 'string') return dateInText(value);
  if (typeof value !== 'number') return null;
  const serial = dateSystem === 1904 ? value + DAYS_FROM_1900_TO_1904 : value;
  return serial >= FIRST_PLAUSIBLE_SERIAL && serial <= LAST_PLAUSIBLE_SERIAL ? fromSerial(serial) : null;
}

/** Whether a text is a date and nothing more than "as of", brackets or (“Statement Date”) about it. */
export function isDateAlone(text: string): boolean {
  const found = find(text);
  return (
    !!found &&
    !/[a-z\d]/i.test(
      found.rest.replace(/\b(?:as of|as at|the|fiscal|quarter|period|year|ended|statement date)\b/gi, ''),
    )
  );
}

function find(text: string): DateFound | null {
  const bare = plain(text);
  const at = (match: RegExpExecArray | null, date: CalendarDate | null): DateFound | null =>
    match && date && { date, rest: bare.replace(match[0], ' ') };
  const yearFirst = YEAR_FIRST.exec(bare);
  const figures = FIGURES.exec(bare);
  const monthFirst = MONTH_FIRST.exec(bare);
  const dayFirst = DAY_FIRST.exec(bare);
  return (
    at(yearFirst, yearFirst && dayIn(yearFirst[1], Number(yearFirst[2]), yearFirst[3])) ??
    at(monthFirst, monthFirst && dayIn(monthFirst[3], monthNumber(monthFirst[1] ?? ''), monthFirst[2])) ??
    at(dayFirst, dayFirst && dayIn(dayFirst[3], monthNumber(dayFirst[2] ?? ''), dayFirst[1])) ??
    at(
      figures,
      figures &&
        (dayIn(figures[4], Number(figures[1]), figures[3]) ?? dayIn(figures[4], Number(figures[3]), figures[1])),
    )
  );
}

const dayIn = (year = '', month: number | null, day = ''): CalendarDate | null =>
  month === null ? null : existing(year.length === 2 ? 2000 + Number(year) : Number(year), month, Number(day));
