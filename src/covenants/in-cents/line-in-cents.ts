/** A computed line of the schedule over whole cents. */
import type { PartOfLine } from './parts-of-line';

/** Cents by line from a place on, and the cents already counted under a cap: the line's cents; NaN where decimals must decide, or refuse. */
export type LineInCents = (cents: Float64Array, at: number, alreadyCounted: number) => number;

export function lineInCents(parts: readonly PartOfLine[]): LineInCents {
  const count = parts.length;
  const index = Int32Array.from(parts, (part) => part.index);
  const sign = Float64Array.from(parts, (part) => part.sign);
  const cap = Float64Array.from(parts, (part) => part.cap ?? Infinity);
  const least = Float64Array.from(parts, ({ mayBeNegative }) => (mayBeNegative ? -Infinity : 0));
  return (cents, at, alreadyCounted) => {
    let sum = 0;
    for (let part = 0; part < count; part++) {
      const entered = cents[at + (index[part] as number)] as number;
      if (entered < (least[part] as number)) return NaN;
      const most = cap[part] as number;
      const left = most > alreadyCounted ? most - alreadyCounted : 0;
      sum += (sign[part] as number) * (entered > left ? left : entered);
    }
    return sum;
  };
}
