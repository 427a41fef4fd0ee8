/** How a formula counts each line, seen from what it gives when the line's amount moves. */
import type { LineId } from '../../agreement/types';
import type { TableValue } from './table-values';

/** What became of the target's value when one source of a line moved by two different steps. */
export interface Observation {
  readonly line: LineId;
  readonly steps: readonly [Step, Step];
}

export interface Step {
  /** How far the line's amount moved, in dollars. */
  readonly moved: number;
  readonly expected: TableValue;
  readonly actual: number;
}

/**
 * right: as the form says · leftOut: not at all · repeated: twice or more · wrongSign: the other way round ·
 * foreign: although the form does not count it · misweighted: in another measure, such as a share or a factor, or in the other half of the ratio
 */
export type Counting = 'right' | 'leftOut' | 'repeated' | 'wrongSign' | 'foreign' | 'misweighted';

export interface Base {
  readonly expected: TableValue;
  readonly actual: number;
  readonly isRatio: boolean;
}

/** Doubles agree to this part of an amount. */
const NOISE = 1e-11;
/** A coefficient, taken from differences of doubles, is what it is to this part. */
const CLOSE = 1e-6;

export const agrees = (expected: TableValue, actual: number): boolean => {
  const value = expected.of / expected.to;
  return Math.abs(value - actual) <= NOISE * Math.max(Math.abs(value), Math.abs(actual));
};

/** Whether the formula gave what the form says, before and after every move. */
export const agreesThroughout = (base: Base, observations: readonly Observation[]): boolean =>
  agrees(base.expected, base.actual) &&
  observations.every(({ steps }) => steps.every((step) => agrees(step.expected, step.actual)));

/**
 * How each observed source is counted.
 *
 * A ratio tells its two halves only up to a common factor: (a+b)/c is 2(a+b)/2c. That factor is taken by which most lines are right.
 */
export function countings(base: Base, observations: readonly Observation[]): readonly Counting[] {
  const influences = observations.map((observation) => influenceOf(base, observation));
  const divisors = base.isRatio ? [base.expected.to, ...influences.map(({ divisor }) => divisor)] : [1];
  const candidates = divisors.map((divisor) => influences.map((influence) => countingOf(influence, divisor)));
  const right = (counted: readonly Counting[]): number => counted.filter((counting) => counting === 'right').length;
  return candidates.reduce((best, candidate) => (right(candidate) > right(best) ? candidate : best));
}

/**
 * Where a line comes in, and how strongly: in the numerator times the divisor, in the divisor relative to it, in both, or not at all; or
 * in no straight line, as an amount above what is left of its cap.
 */
interface Influence {
  readonly where: 'of' | 'to' | 'both' | 'bent' | 'nowhere';
  /** Per dollar of the line; times the divisor it is how often the line counts. */
  readonly strength: number;
  readonly expectedOf: number;
  readonly expectedTo: number;
  /** The divisor by which the line would be right; no number where there is none. */
  readonly divisor: number;
}

function influenceOf(base: Base, { steps }: Observation): Influence {
  const [first, second] = steps;
  const expectedOf = (first.expected.of - base.expected.of) / first.moved;
  const expectedTo = (first.expected.to - base.expected.to) / first.moved;
  const seen = (where: Influence['where'], strength: number, expected: number): Influence => ({
    where,
    strength,
    expectedOf,
    expectedTo,
    divisor: expected / strength,
  });
  const noise = NOISE * Math.max(Math.abs(base.actual), Math.abs(first.actual));
  if (steps.every(({ actual }) => Math.abs(actual - base.actual) <= noise)) return seen('nowhere', 0, 0);
  const slope = (step: Step): number => (step.actual - base.actual) / step.moved;
  if (isSame(slope(first), slope(second))) return seen('of', slope(first), expectedOf);
  const inverse = (step: Step): number => (base.actual / step.actual - 1) / step.moved;
  if (base.isRatio && isSame(inverse(first), inverse(second))) return seen('to', inverse(first), expectedTo);
  return seen(base.isRatio ? 'both' : 'bent', 0, 0);
}

const isNothing = (coefficient: number): boolean => Math.abs(coefficient) < CLOSE;
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b));

function countingOf({ where, strength, expectedOf, expectedTo }: Influence, divisor: number): Counting {
  const [inOf, inTo] = [!isNothing(expectedOf), !isNothing(expectedTo)];
  if (where === 'nowhere') return inOf || inTo ? 'leftOut' : 'right';
  if (!inOf && !inTo) return 'foreign';
  if (where === 'both') return inOf ? 'repeated' : 'misweighted';
  // In the other half of the ratio; or bent, for an amount has no other half.
  if (where === 'of' ? !inOf : !inTo) return 'misweighted';
  const times = (strength * divisor) / (where === 'of' ? expectedOf : expectedTo);
  if (isSame(times, 1)) return 'right';
  if (times < 0) return 'wrongSign';
  return isSame(times, Math.round(times)) ? 'repeated' : 'misweighted';
}
