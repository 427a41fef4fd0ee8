import type { Agreement } from '../agreement/types';
import { lastStated } from '../core/dated';
import { formatAmount, formatQuantity } from '../core/format';
import { type Outcome, step, value } from '../core/outcome';
import { type Money, type Rate, compare, greater, interestOn } from '../core/quantity';
import { type Subject, refuse } from '../core/refusals';
import { refuseNegativeAmount } from './entered-amounts';
import { refuseRateAboveOne } from './entered-rate';

export const INTEREST_SUBJECTS = {
  principal: { line: '', name: 'principal' },
  annualRate: { line: '', name: 'annual rate' },
  days: { line: '', name: 'days' },
  dayBasis: { line: '', name: 'day basis' },
} as const satisfies Record<string, Subject>;

export interface InterestTerms {
  /** USD, 0 or more. */
  readonly principal: Money;
  /** A fraction a year, at most 1; below zero it is deemed zero. */
  readonly annualRate: Rate;
  /** Whole, 0 or more, and no more than the Agreement lasts: more is a date. */
  readonly days: number;
  /** Days that the year counts; never defaulted, since no document read states them. */
  readonly dayBasis: number;
}

/** From the Closing Date to the last Maturity Date. */
export const mostDaysOfInterest = ({ terms }: Agreement): number =>
  lastStated(terms.maturityDate.values).value.day - terms.closingDate.value.day;

/**
 * Interest for a number of days: principal × rate × days ÷ days in the year, the rate and the result not below zero. Never rounded.
 *
 * @returns USD, 0 or more, at 40 significant digits
 * @source section 2.08(a), last sentence, as added by First Amendment, section 1.4
 */
export function interestDue(agreement: Agreement, given: InterestTerms): Outcome<Money> {
  const { principal, annualRate, days, dayBasis } = given;
  const subjects = INTEREST_SUBJECTS;
  const bases = agreement.terms.dayBases.value;
  const negative = refuseNegativeAmount(subjects.principal, principal);
  if (negative) return negative;
  const percentage = refuseRateAboveOne(subjects.annualRate, annualRate);
  if (percentage) return percentage;
  if (!Number.isInteger(days) || days < 0)
    return refuse({ code: 'NOT_WHOLE_DAYS', subject: subjects.days, found: String(days) });
  const most = mostDaysOfInterest(agreement);
  if (days > most) return refuse({ code: 'TOO_MANY_DAYS', subject: subjects.days, found: days, most });
  if (!bases.includes(dayBasis))
    return refuse({ code: 'NOT_A_DAY_BASIS', subject: subjects.dayBasis, found: String(dayBasis), bases });
  const { value: floor, clause } = lastStated(agreement.terms.interestFloor.values);
  const counted = greater(annualRate, floor.component);
  const interest = greater(interestOn(principal, counted, days, dayBasis), floor.result);
  return value(interest, () =>
    step({
      label: 'Interest',
      entered: principal,
      counted: interest,
      clause,
      note: `${formatAmount(principal)} × ${formatQuantity(counted)} × ${days} ÷ ${dayBasis}.${compare(annualRate, floor.component) < 0 ? ` The rate of ${formatQuantity(annualRate)} is below zero, so deemed zero.` : ''}`,
    }),
  );
}
