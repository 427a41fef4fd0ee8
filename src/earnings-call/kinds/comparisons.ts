/** Figures that are only compared. */
import type { Compared, InQuarter, Pair } from './kind';

export const HIGHEST = {
  id: 'highest',
  says: 'the first operand is above each of the others',
  claim: 'compares',
  operands: ['highest', 'other'],
  takesMore: true,
  pairs: (count) =>
    Array.from({ length: Math.max(0, count - 1) }, (_, index) => ({ lesser: index + 1, greater: 0, strictly: true })),
} as const satisfies Compared;

export const IN_ORDER = {
  id: 'in order',
  says: 'no operand is below one before it: ends of a range, a part and its whole, days in their order',
  claim: 'compares',
  operands: ['first', 'next'],
  takesMore: true,
  // Every two of them and not neighbours only: figures known within their rounding can be in order two by two and not together.
  pairs: (count) =>
    Array.from({ length: count }, (_, lesser) =>
      Array.from({ length: count - lesser - 1 }, (__, index): Pair => {
        return { lesser, greater: lesser + index + 1, strictly: false };
      }),
    ).flat(),
} as const satisfies Compared;

export const WITHIN = {
  id: 'within',
  says: 'the first operand lies from the second to the third: an actual figure and its guidance, of one figure or two ends',
  claim: 'compares',
  operands: ['actual', 'low end', 'high end'],
  optional: 1,
  pairs: (count) => [
    { lesser: 1, greater: 0, strictly: false },
    { lesser: 0, greater: count === 2 ? 1 : 2, strictly: false },
  ],
} as const satisfies Compared;

export const IN_QUARTER = {
  id: 'in quarter',
  says: 'a day or month lies in the three months that begin on a day',
  claim: 'in quarter',
  operands: ['day or month'],
  parameter: { name: 'first day of the quarter', usual: '2010-10-01', isDay: true },
} as const satisfies InQuarter;
