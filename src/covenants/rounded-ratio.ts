import type { Agreement } from '../agreement/types';
import { type Ratio, ratio } from '../core/quantity';

const ROUND_HALF_UP = 4;

/**
 * A ratio under the reading that rounds: carried one place further than the form expresses it, then rounded to the nearest, halves up.
 * Cutting the ratio one place further off first would give the same: the digit that decides is kept.
 *
 * @source a "Rounding" clause, usual in such agreements; in neither document
 */
export const roundedRatio = (agreement: Agreement, exact: Ratio): Ratio =>
  ratio(exact.amount.toDecimalPlaces(agreement.terms.ratioPlaces.value, ROUND_HALF_UP));
