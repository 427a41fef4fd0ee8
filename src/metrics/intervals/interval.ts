import type { Decimal } from '../../core/decimal';
import { formatQuantity } from '../../core/format';
import { type Quantity, type Unit, quantity } from '../../core/quantity';
import { type Fraction, asDecimal, compareFractions, whole } from './fraction';

/** One end of an interval. */
export interface End {
  readonly at: Fraction;
  /** Whether the end belongs to the interval: [ or ], as against ( or ). */
  readonly reached: boolean;
}

/** Every value that a figure may have, exactly: a connected, bounded set. Intervals of different units are different types. */
export interface Interval<U extends Unit> {
  readonly unit: U;
  readonly low: End;
  readonly high: End;
}

/** A figure known exactly. */
export function exactly<U extends Unit>({ unit, amount }: Quantity<U>): Interval<U> {
  const end = { at: whole(amount), reached: true };
  return { unit, low: end, high: end };
}

/** Everything from `low` to `high`, whose order and unit the caller has checked; both ends belong to it unless said otherwise. */
export const between = <U extends Unit>(
  low: Quantity<U>,
  high: Quantity<NoInfer<U>>,
  reached: { readonly low: boolean; readonly high: boolean } = { low: true, high: true },
): Interval<U> => ({
  unit: low.unit,
  low: { at: whole(low.amount), reached: reached.low },
  high: { at: whole(high.amount), reached: reached.high },
});

export const isExact = ({ low, high }: Interval<Unit>): boolean => compareFractions(low.at, high.at) === 0;

export const contains = <U extends Unit>(interval: Interval<U>, figure: Quantity<NoInfer<U>>): boolean =>
  overlaps(interval, exactly(figure));

/** Whether two intervals have a value in common; that both merely touch is not enough. */
export const overlaps = <U extends Unit>(a: Interval<U>, b: Interval<NoInfer<U>>): boolean =>
  startsWithin(a.low, b.high) && startsWithin(b.low, a.high);

/** Whether no value of an interval lies outside another, ends that are not reached counted as reached. */
export const isWithin = (inner: Interval<Unit>, outer: Interval<Unit>): boolean =>
  compareFractions(inner.low.at, outer.low.at) >= 0 && compareFractions(inner.high.at, outer.high.at) <= 0;

function startsWithin(low: End, high: End): boolean {
  const order = compareFractions(low.at, high.at);
  return order < 0 || (order === 0 && low.reached && high.reached);
}

/** Whether every value is above 0. */
export const isAllPositive = ({ low }: Interval<Unit>): boolean => sign(low) > 0 || (sign(low) === 0 && !low.reached);
/** Whether no value is below 0. */
export const isNowhereNegative = ({ low }: Interval<Unit>): boolean => sign(low) >= 0;
/** Whether 0 is a value, or as near as one likes to one: nothing is divided by such an interval. */
export const comesToNought = ({ low, high }: Interval<Unit>): boolean => sign(low) <= 0 && sign(high) >= 0;

const sign = ({ at }: End): number => at.numerator.comparedTo(0);

/** The ends as quantities: exact, or at 40 significant digits where a quotient does not end. */
export const endsOf = <U extends Unit>({ unit, low, high }: Interval<U>): readonly [Quantity<U>, Quantity<U>] => [
  quantity(unit, asDecimal(low.at)),
  quantity(unit, asDecimal(high.at)),
];

const PLACES = 6;
const ROUND_DOWN = 3;
const ROUND_UP = 2;

/** For a sentence: “0.445 to 0.455”, or the one figure. Ends of many places are shown to six, outwards. */
export function intervalInWords(interval: Interval<Unit>): string {
  const shown = (amount: Decimal, rounding: 2 | 3): string =>
    formatQuantity(quantity(interval.unit, amount.toDecimalPlaces(PLACES, rounding)));
  const [low, high] = endsOf(interval);
  return isExact(interval)
    ? formatQuantity(low)
    : `${shown(low.amount, ROUND_DOWN)} to ${shown(high.amount, ROUND_UP)}`;
}
