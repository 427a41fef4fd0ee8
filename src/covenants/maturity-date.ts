import type { Agreement } from '../agreement/types';
import { type CalendarDate, inWords } from '../core/calendar-date';
import { type Outcome, step, value } from '../core/outcome';
import { termInForce } from './term-in-force';

/**
 * The Maturity Date as the Agreement stood on a day.
 *
 * @returns refuses a day before the Closing Date, and one after the Maturity Date that held on it
 * @source Credit Agreement, section 1.01 "Maturity Date"; First Amendment, section 1.3
 */
export function maturityDate(agreement: Agreement, asOf: CalendarDate): Outcome<CalendarDate> {
  const term = termInForce(agreement, agreement.terms.maturityDate, asOf);
  if (!term.ok) return term;
  const { value: date, clause, from } = term.value;
  return value(date, () => step({ label: `Maturity Date: ${inWords(date)}`, clause, note: `Since ${inWords(from)}.` }));
}
