import type { Agreement } from '../agreement/types';
import type { Outcome } from '../core/outcome';
import { type Money, NOTHING } from '../core/quantity';
import { type EnteredAmounts, refuseNegativeAmount } from './entered-amounts';
import { alreadyAddedBackOf } from './cash-expense-basket';
import { computeLine } from './line-formula';

/**
 * Consolidated EBITDA of one Measurement Period: net income, plus what was deducted in calculating it (I.C.2 to I.C.10,
 * cash expenses only up to what is left of their basket), less non-cash gains.
 *
 * @param entered           USD over the four fiscal quarters, I.C.1 to I.C.11; only net income may be negative
 * @param alreadyAddedBack  USD of cash expenses added back in quarters before the Measurement Period, 0 or more
 * @returns USD, any sign; above the basket only the basket counts, which is no refusal
 * @source Exhibit C, Schedule A, I.C.12 and I.C.7
 */
export function consolidatedEbitda(
  agreement: Agreement,
  entered: EnteredAmounts,
  alreadyAddedBack: Money = NOTHING,
): Outcome<Money> {
  const negative = refuseNegativeAmount(alreadyAddedBackOf(agreement), alreadyAddedBack);
  return negative ?? computeLine(agreement, agreement.schedule.terms.consolidatedEbitda, entered, { alreadyAddedBack });
}
