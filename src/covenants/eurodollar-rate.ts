import type { Agreement } from '../agreement/types';
import { type CalendarDate, addDays, inWords, parts } from '../core/calendar-date';
import { lastStated } from '../core/dated';
import { formatQuantity } from '../core/format';
import { type Outcome, step, value } from '../core/outcome';
import { type Rate, compare, greater } from '../core/quantity';
import type { Subject } from '../core/refusals';
import { refuseRateAboveOne } from './entered-rate';
import { termInForce } from './term-in-force';

export const LIBOR: Subject = { line: '', name: 'LIBOR' };

/**
 * The Eurodollar Rate: LIBOR, or the successor rate approved by the Administrative Agent, but not below zero.
 *
 * @param libor  a fraction a year, any sign, at most 1
 * @returns a fraction a year, 0 or more; never rounded; refuses a rate above 1, a percentage without its sign
 * @source section 1.01 "Eurodollar Rate", proviso (ii), as restated by First Amendment, section 1.2
 */
export function eurodollarRate(agreement: Agreement, libor: Rate): Outcome<Rate> {
  const percentage = refuseRateAboveOne(LIBOR, libor);
  if (percentage) return percentage;
  const { value: terms, clause } = lastStated(agreement.terms.eurodollarRate.values);
  const counted = greater(libor, terms.floor);
  return value(counted, () =>
    step({
      label: 'Eurodollar Rate',
      entered: libor,
      counted,
      clause,
      note: compare(libor, terms.floor) < 0 ? `Below ${formatQuantity(terms.floor)}, so deemed that.` : '',
    }),
  );
}

/**
 * The day on which the Eurodollar Rate is fixed: two Business Days before the first day of an Interest Period, or before
 * the day for which a Base Rate Loan's rate is taken.
 *
 * @param start     the first day of the Interest Period, from December 23, 2015 on
 * @param holidays  days that are no Business Days, besides Saturdays and Sundays; "Business Day" is not defined in the
 *   documents read, so holidays are whoever asks's to give
 * @returns refuses a day on which the definition is not known or not in force
 * @source section 1.01 "Eurodollar Rate", clauses (a) and (b), as restated by First Amendment, section 1.2
 */
export function rateSettingDate(
  agreement: Agreement,
  start: CalendarDate,
  holidays: readonly CalendarDate[] = [],
): Outcome<CalendarDate> {
  const term = termInForce(agreement, agreement.terms.eurodollarRate, start);
  if (!term.ok) return term;
  const isBusinessDay = businessDays(agreement, holidays);
  let day = start;
  for (let left = term.value.value.fixedBusinessDaysBefore; left > 0;) {
    day = addDays(day, -1);
    if (isBusinessDay(day)) left--;
  }
  return value(day, () =>
    step({
      label: `Rate fixed on ${inWords(day)}`,
      clause: term.value.clause,
      note: `${term.value.value.fixedBusinessDaysBefore} Business Days before ${inWords(start)}. ${agreement.terms.daysOff.clause}.`,
    }),
  );
}

/** Whether a day is neither a day off nor one of the holidays. */
function businessDays(agreement: Agreement, holidays: readonly CalendarDate[]): (day: CalendarDate) => boolean {
  const off = new Set(holidays.map(({ day }) => day));
  return (date) => !agreement.terms.daysOff.value.includes(parts(date).weekday) && !off.has(date.day);
}
