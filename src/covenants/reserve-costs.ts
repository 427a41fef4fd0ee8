import type { Agreement } from '../agreement/types';
import { type CalendarDate, inWords, isAfter } from '../core/calendar-date';
import { lastStated } from '../core/dated';
import { formatAmount, formatQuantity } from '../core/format';
import { type Outcome, step, value } from '../core/outcome';
import { type Money, type Rate, isPositive, rateRoundedUp } from '../core/quantity';
import { type Subject, refuse } from '../core/refusals';
import { daysAfter } from './days-after';
import { refuseNegativeAmount } from './entered-amounts';
import { termInForce } from './term-in-force';

export const RESERVE_SUBJECTS = {
  annualCost: { line: '', name: 'annual cost' },
  principal: { line: '', name: 'principal' },
} as const satisfies Record<string, Subject>;

/** A percentage has two places fewer than its fraction. */
export const PLACES_OF_PERCENT = 2;

/**
 * Additional costs of a reserve ratio requirement, limb (ii): a percentage a year, rounded up to five decimal places of the
 * percentage. The costs of Eurocurrency reserves, limb (i), are the actual costs, unrounded: they need no computation.
 *
 * @param annualCost  USD a year that a Lender allocates to a Commitment or Loan, 0 or more
 * @param principal   USD of that Commitment or Loan, above 0
 * @returns the percentage as a fraction a year: 1.23457 % is 0.0123457
 * @source section 3.01(e)(ii), as restated by First Amendment, section 1.6 (headed "Section 3.04(e)")
 */
export function reserveCostRate(agreement: Agreement, annualCost: Money, principal: Money): Outcome<Rate> {
  const negative = refuseNegativeAmount(RESERVE_SUBJECTS.annualCost, annualCost);
  if (negative) return negative;
  if (!isPositive(principal))
    return refuse({ code: 'NOT_ABOVE_ZERO', subject: RESERVE_SUBJECTS.principal, found: principal });
  const { value: terms, clause } = lastStated(agreement.terms.reserveCosts.values);
  const rate = rateRoundedUp(annualCost, principal, terms.percentagePlaces + PLACES_OF_PERCENT);
  return value(rate, () =>
    step({
      label: 'Additional costs of a reserve ratio requirement',
      entered: annualCost,
      counted: rate,
      clause,
      note: `${formatAmount(annualCost)} a year on ${formatAmount(principal)}, rounded up to ${formatQuantity(rate)}.`,
    }),
  );
}

/**
 * When additional interest for reserves is due: on the Interest Payment Date where the Borrower had at least fifteen days'
 * prior notice of it, else fifteen days from receipt of the notice. The day of receipt is not counted (reading).
 *
 * @param noticeReceived       when the Borrower received the Lender's notice
 * @param interestPaymentDate  the date on which interest is payable on the Loan
 * @returns refuses where the clause is not known or not in force on either day
 * @source section 3.01(e), as restated by First Amendment, section 1.6 (headed "Section 3.04(e)")
 */
export function reserveCostDue(
  agreement: Agreement,
  noticeReceived: CalendarDate,
  interestPaymentDate: CalendarDate,
): Outcome<CalendarDate> {
  const { reserveCosts } = agreement.terms;
  const onNotice = termInForce(agreement, reserveCosts, noticeReceived);
  if (!onNotice.ok) return onNotice;
  const onPayment = termInForce(agreement, reserveCosts, interestPaymentDate);
  if (!onPayment.ok) return onPayment;
  const { value: terms, clause } = onPayment.value;
  const fromReceipt = daysAfter(agreement, noticeReceived, terms.noticeDays);
  const isLate = isAfter(fromReceipt, interestPaymentDate);
  const due = isLate ? fromReceipt : interestPaymentDate;
  return value(due, () =>
    step({
      label: `Additional interest due on ${inWords(due)}`,
      clause,
      note: isLate
        ? `Less than ${terms.noticeDays} days’ prior notice: due ${terms.noticeDays} days from its receipt on ${inWords(noticeReceived)}.`
        : `At least ${terms.noticeDays} days’ prior notice: due with the interest.`,
    }),
  );
}
