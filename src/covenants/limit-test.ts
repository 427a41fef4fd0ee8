/** Whether a ratio keeps to its limit: exactly, or rounded as a "Rounding" clause would have it. */
import type { Covenant } from '../agreement/types';
import { decimal } from '../core/decimal';
import {
  type Money,
  type Ratio,
  compare,
  isPositive,
  isZero,
  minus,
  positivePart,
  ratio,
  times,
} from '../core/quantity';
import type { Verdict } from './verdict';

/** The two amounts of a ratio: of is divided by to. */
export interface RatioParts {
  readonly of: Money;
  readonly to: Money;
}

/** Whether a ratio whose divisor is positive keeps to its limit; places: to how many the agreement expresses it. */
export type KeepsTo = (kind: Covenant['kind'], parts: RatioParts, limit: Ratio, places: number) => boolean;

const within = (kind: Covenant['kind'], difference: number): boolean =>
  kind === 'maximum' ? difference <= 0 : difference >= 0;

/** By multiplication, never by a quotient: of ≤ maximum × to, of ≥ minimum × to. */
export const exactly: KeepsTo = (kind, { of, to }, limit) => within(kind, compare(of, times(limit, to)));

export const onceRounded: KeepsTo = (kind, parts, limit, places) =>
  within(kind, compare(roundedRatio(parts, places), limit));

/**
 * A ratio as a "Rounding" clause has it: the division carried one place further than the ratio is expressed, as by hand, and
 * that result rounded to the nearest, halves up. The digits behind the one carried are never looked at: 2.5049999 is carried to
 * 2.504 and is 2.50. So it is the true quotient rounded once, and never one that was rounded before.
 *
 * @param places  to how many the agreement expresses the ratio
 * @returns x; the dividend is 0 or more, the divisor positive
 * @source in neither document; see docs/decisions/0010-readings.md
 */
export function roundedRatio({ of, to }: RatioParts, places: number): Ratio {
  const carried = of.amount.times(decimal(`1e${places + 1}`)).dividedToIntegerBy(to.amount);
  const nearest = carried.plus(HALF_OF_TEN).dividedToIntegerBy(TEN);
  return ratio(nearest.times(decimal(`1e-${places}`)));
}
const TEN = 10;
const HALF_OF_TEN = 5;

/**
 * How a covenant stands. Under a maximum no debt complies whatever EBITDA is, and with debt an EBITDA that is not positive is a
 * breach; above a minimum no debt complies.
 */
export function verdictOn(
  kind: Covenant['kind'],
  parts: RatioParts,
  limit: Ratio,
  keepsTo: KeepsTo,
  places: number,
): Verdict {
  if (isZero(kind === 'maximum' ? parts.of : parts.to)) return 'no debt';
  if (!isPositive(parts.to)) return 'not meaningful';
  return keepsTo(kind, parts, limit, places) ? 'complies' : 'breach';
}

/**
 * The room to a limit, measured exactly: further debt under a maximum, what is held above a minimum.
 *
 * @returns USD; negative is the shortfall
 */
export const headroomOn = (kind: Covenant['kind'], { of, to }: RatioParts, limit: Ratio): Money =>
  kind === 'maximum' ? minus(times(limit, positivePart(to)), of) : minus(of, times(limit, to));
