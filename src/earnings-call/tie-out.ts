/** Whether each relation of a call holds, exactly, and why. */
import type { Decimal } from '../core/decimal';
import type { Call } from './call';
import { type KnownFigures, knownFigures } from './known-figures';
import { kindOf } from './kinds';
import type { Relation } from './relation';
import { testComparison } from './test-comparison';
import { testComputation } from './test-computation';
import { testQuarter } from './test-quarter';
import { untestable } from './untestable';

export const VERDICTS = ['ties out', 'ties out only through rounding', 'does not tie', 'cannot be tested'] as const;
/**
 * ties out: the printed figures give the stated one at its decimals. Only through rounding: they do not, but figures that are
 * printed so give one that is. does not tie: no figures printed so give it. cannot be tested: something is not stated.
 */
export type Verdict = (typeof VERDICTS)[number];

/** A verdict as it is said of several relations. */
export const OF_SEVERAL: Readonly<Record<Verdict, string>> = {
  'ties out': 'tie out',
  'ties out only through rounding': 'tie out only through rounding',
  'does not tie': 'do not tie',
  'cannot be tested': 'cannot be tested',
};

export interface Tested {
  readonly verdict: Verdict;
  /** What the printed figures give, in units of one; null where they are only compared, or nothing can be computed. */
  readonly recomputed: Decimal | null;
  /** The ends of what figures within their rounding give, at 40 digits; null where there is nothing recomputed. */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** Whether the printed figures compare as they should; null where they are not compared. */
  readonly holds: boolean | null;
  /** What keeps it from being tested; null where it is tested. */
  readonly lacks: Lacks | null;
  /** One or two sentences. */
  readonly why: string;
}

/** Something the call does not state, or a divisor that is not above 0; or else what is not filled in as its kind wants it. */
export type Lacks = 'not stated' | 'divisor' | 'kind' | 'operands' | 'figures' | 'stated' | 'parameter' | 'units';

export interface TiedOut extends Tested {
  readonly relation: Relation;
}

/** The relations of a call in their order, each with its verdict. Never throws, whatever the call holds. */
export function tieOut(call: Call): readonly TiedOut[] {
  const known = knownFigures(call);
  return call.relations.map((relation) => ({ relation, ...testRelation(relation, known) }));
}

/** Never throws, whatever the relation holds. */
export function testRelation(relation: Relation, known: KnownFigures): Tested {
  const kind = kindOf(relation.kind);
  const ready = untestable(relation, kind, known);
  if (!ready.ok) return ready.tested;
  switch (ready.kind.claim) {
    case 'equals':
      return testComputation(ready.kind, ready);
    case 'compares':
      return testComparison(ready.kind, ready);
    case 'in quarter':
      return testQuarter(ready);
  }
}
