/** A computed line of the schedule over whole cents. */
import type { PartOfLine } from './parts-of-line';

/** Cents by line from a place on, and the cents already counted under a cap: the line's cents; NaN where decimals must decide, or refuse. */
export type LineInCents = (cents: Float64Array, at: number, alreadyCounted: number) => number;

export function lineInCents(parts: readonly PartOfLine[]): LineInCents {
  const count = Math.max(...parts.map(({ index }) => index)) + 1;
  const sign = new Float64Array(count);
  const least = new Float64Array(count).fill(-Infinity);
  for (const part of parts) {
    (sign[part.index] as number) += part.sign;
    if (!part.mayBeNegative) least[part.index] = 0;
  }
  const capped = parts.filter(({ cap }) => cap !== undefined);
  return (cents, at, alreadyCounted) => {
    let sum = 0;
    for (let index = 0; index < count; index++) {
      const entered = cents[at + index] as number;
      if (entered < (least[index] as number)) return NaN;
      sum += (sign[index] as number) * entered;
    }
    for (let index = 0; index < capped.length; index++) {
      const part = capped[index] as PartOfLine;
      const most = part.cap as number;
      const left = most > alreadyCounted ? most - alreadyCounted : 0;
      const entered = cents[at + part.index] as number;
      if (entered > left) sum -= part.sign * (entered - left);
    }
    return sum;
  };
}
