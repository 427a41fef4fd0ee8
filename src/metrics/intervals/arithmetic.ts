/**
 * Sums, differences, products and quotients of two figures that are known within intervals and have nothing to do with one another:
 * exactly the values that some pair of theirs gives, ends included or not. Of figures that share an input the result would be too
 * wide; recompute.ts sees to that.
 */
import type { Unit } from '../../core/quantity';
import { type Fraction, add, compareFractions, divide, isNought, multiply, negate, whole } from './fraction';
import type { End, Interval } from './interval';
import { decimal } from '../../core/decimal';

type Range = Pick<Interval<Unit>, 'low' | 'high'>;

const ONE = whole(decimal(1));

export const sumOfRanges = (a: Range, b: Range): Range => ({
  low: together(a.low, b.low),
  high: together(a.high, b.high),
});

export const differenceOfRanges = (a: Range, b: Range): Range =>
  sumOfRanges(a, { low: mirrored(b.high), high: mirrored(b.low) });

/** The extremes of a product are products of ends; a product of 0 is reached with any partner. */
export function productOfRanges(a: Range, b: Range): Range {
  const nought = reachesNought(a) || reachesNought(b);
  const ends = [a.low, a.high].flatMap((one) => [b.low, b.high].map((other) => combined(one, other, multiply)));
  const products = ends.map((end) => ({ ...end, reached: end.reached || (nought && isNought(end.at)) }));
  return hullOf(products);
}

/** No value of the divisor is 0, nor as near to it as one likes. */
export const quotientOfRanges = (a: Range, b: Range): Range =>
  productOfRanges(a, { low: inverted(b.high), high: inverted(b.low) });

/** From the least to the greatest of ends; one is reached where any that stands there is. */
export function hullOf(ends: readonly End[]): Range {
  const extreme = (direction: 1 | -1): End =>
    ends.reduce((best, end) => {
      const order = compareFractions(end.at, best.at) * direction;
      return order < 0 || (order === 0 && end.reached) ? end : best;
    });
  return { low: extreme(1), high: extreme(-1) };
}

const combined = (a: End, b: End, operation: (a: Fraction, b: Fraction) => Fraction): End => ({
  at: operation(a.at, b.at),
  reached: a.reached && b.reached,
});
const together = (a: End, b: End): End => combined(a, b, add);
const mirrored = ({ at, reached }: End): End => ({ at: negate(at), reached });
const inverted = ({ at, reached }: End): End => ({ at: divide(ONE, at), reached });

function reachesNought({ low, high }: Range): boolean {
  const [from, to] = [low.at.numerator.comparedTo(0), high.at.numerator.comparedTo(0)];
  return (from < 0 || (from === 0 && low.reached)) && (to > 0 || (to === 0 && high.reached));
}
