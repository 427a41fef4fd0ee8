import type { Agreement } from '../agreement/types';
import { type CalendarDate, addDays, dayOf, inWords, parts } from '../core/calendar-date';
import { type Outcome, step, value } from '../core/outcome';
import { type Subject, refuse } from '../core/refusals';

export const PERIOD_END: Subject = { line: '', name: 'period end' };

export const FIRST_YEAR = 1901;
export const LAST_YEAR = 9998;
const SATURDAY = 6;
const DAYS_IN_WEEK = 7;
const LAST_QUARTER = 4;

/**
 * The last day of a fiscal quarter: the first three end on a numbered Saturday of the year, the fourth with the year.
 *
 * @param year     whole, 1901 to 9998
 * @param quarter  1, 2, 3 or 4
 * @source the Borrower's quarterly reports; outside the documents
 */
export function fiscalQuarterEnd(agreement: Agreement, year: number, quarter: number): Outcome<CalendarDate> {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    return refuse({ code: 'NOT_A_FISCAL_YEAR', found: String(year), first: FIRST_YEAR, last: LAST_YEAR });
  }
  if (!Number.isInteger(quarter) || quarter < 1 || quarter > LAST_QUARTER)
    return refuse({ code: 'NOT_A_QUARTER', found: String(quarter) });
  const { value: saturdays, clause } = agreement.terms.fiscalQuarterSaturdays;
  const saturday = saturdays[quarter - 1];
  const end = saturday === undefined ? dayOf(year, 12, 31) : numberedSaturday(year, saturday);
  return value(end, () => step({ label: `Fiscal quarter ${quarter} of ${year} ends on ${inWords(end)}`, clause }));
}

function numberedSaturday(year: number, number: number): CalendarDate {
  const newYear = dayOf(year, 1, 1);
  return addDays(newYear, SATURDAY - parts(newYear).weekday + (number - 1) * DAYS_IN_WEEK);
}

/**
 * The calendar quarter-end that a fiscal quarter-end stands for: the nearest, at most seven days away.
 *
 * @returns refuses NOT_A_QUARTER_END where none is that near
 */
export function nominalQuarterEnd(agreement: Agreement, date: CalendarDate): Outcome<CalendarDate> {
  const tolerance = agreement.terms.quarterEndTolerance;
  const nearest = nearestCalendarQuarterEnd(date);
  if (Math.abs(nearest.day - date.day) > tolerance.value) {
    return refuse({ code: 'NOT_A_QUARTER_END', subject: PERIOD_END, found: date, nearest, tolerance: tolerance.value });
  }
  return value(nearest, () =>
    step({ label: `${inWords(date)} stands for ${inWords(nearest)}`, clause: tolerance.clause }),
  );
}

/** Quarters end on the day before January, April, July and October 1. */
function nearestCalendarQuarterEnd(date: CalendarDate): CalendarDate {
  const { year, month } = parts(date);
  const next = addDays(dayOf(year, Math.ceil(month / 3) * 3 + 1, 1), -1);
  const previous = addDays(dayOf(year, Math.floor((month - 1) / 3) * 3 + 1, 1), -1);
  return next.day - date.day <= date.day - previous.day ? next : previous;
}
