import type { Agreement } from '../agreement/types';
import { type CalendarDate, inWords } from '../core/calendar-date';
import { type Outcome, step, value } from '../core/outcome';
import { daysAfter } from './days-after';
import { termInForce } from './term-in-force';

/**
 * The last day on which the Loan Parties pay, after demand, what a Lender or the L/C Issuer fails to pay the Administrative
 * Agent: ten days after it. The day of the demand is not counted (reading).
 *
 * @returns refuses a demand made on a day on which there was no such clause
 * @source section 3.01(c)(i), last sentence, as added by First Amendment, section 1.5
 */
export function indemnityDue(agreement: Agreement, demand: CalendarDate): Outcome<CalendarDate> {
  const term = termInForce(agreement, agreement.terms.indemnityDays, demand);
  if (!term.ok) return term;
  const { value: days, clause } = term.value;
  const due = daysAfter(agreement, demand, days);
  return value(due, () =>
    step({
      label: `Payment due by ${inWords(due)}`,
      clause,
      note: `Within ${days} days after the demand of ${inWords(demand)}.`,
    }),
  );
}
