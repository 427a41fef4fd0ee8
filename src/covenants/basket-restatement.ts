/** What a change in the history of cash expenses does to certificates that were delivered before it. */
import type { Agreement } from '../agreement/types';
import type { CalendarDate } from '../core/calendar-date';
import { type Money, sameToTheCent, sumOf } from '../core/quantity';
import type { LedgerQuarter } from './basket-ledger';

export interface Restated {
  /** The last day of the quarter, or of the Measurement Period. */
  readonly end: CalendarDate;
  /** USD, as certified. */
  readonly from: Money;
  /** USD, by the ledger as it stands. */
  readonly to: Money;
}

export interface Restatement {
  /** Quarters of which another amount is allowed now than was certified, to the cent. */
  readonly quarters: readonly Restated[];
  /** Measurement Periods that were certified, and whose sum changes. */
  readonly periods: readonly Restated[];
}

/**
 * @param certified  USD allowed of each quarter as it went into a certificate, in the ledger's order; null where none was delivered
 * @source Exhibit C, Schedule A, I.C.7: the basket is used up in order of time, so that an earlier expense changes every later quarter
 */
export function basketRestatement(
  { terms }: Agreement,
  ledger: readonly LedgerQuarter[],
  certified: readonly (Money | null)[],
): Restatement {
  const quarters: Restated[] = [];
  const periods: Restated[] = [];
  ledger.forEach(({ end, allowed, period }, index) => {
    const from = certified[index] ?? null;
    if (from === null) return;
    if (!sameToTheCent(from, allowed)) quarters.push({ end, from, to: allowed });
    const first = Math.max(0, index + 1 - terms.measurementPeriodQuarters.value);
    const ofPeriod = certified.slice(first, index + 1);
    if (!ofPeriod.every((amount) => amount !== null)) return;
    const before = sumOf(ofPeriod);
    if (!sameToTheCent(before, period.allowed)) periods.push({ end, from: before, to: period.allowed });
  });
  return { quarters, periods };
}
