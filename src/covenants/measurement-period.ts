import type { Agreement } from '../agreement/types';
import { type Money, sumOf } from '../core/quantity';

/**
 * Amounts of Measurement Periods: with each quarter, the sum of it and the three before.
 *
 * @param quarters  USD by quarter, oldest first, any sign
 * @returns USD by quarter; null until four quarters are there
 * @source section 1.01 "Measurement Period": four fiscal quarters, as is usual; outside the documents
 */
export function trailingFourQuarters(agreement: Agreement, quarters: readonly Money[]): readonly (Money | null)[] {
  const length = agreement.terms.measurementPeriodQuarters.value;
  return quarters.map((_, index) => (index + 1 < length ? null : sumOf(quarters.slice(index + 1 - length, index + 1))));
}
