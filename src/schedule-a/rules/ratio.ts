import { decimal, fromCellNumber } from '../../core/decimal';
import { formatLimit, formatRatio } from '../../core/format';
import { type Money, type Ratio, isZero, over, ratio } from '../../core/quantity';
import { ratioText } from '../locate/ratio-text';
import { type LocatedLine, firstOf } from '../locate/located';
import { mayShowNoRatio } from '../standing';
import { fixOf } from './formula-to-enter';
import type { Finding } from '../../workbook/finding';
import { type Subject, at, cellAt, followsAFlaw, named } from './rule';

/** Two ratios that agree this far are the same: a formula in binary arithmetic is off in the 16th digit. */
const SAME = decimal('1e-12');

/** A ratio line with what the sheet says and what it should say. */
export interface RatioAt {
  readonly located: LocatedLine;
  readonly stated: Ratio;
  readonly isTyped: boolean;
  /** The two amounts, recomputed. */
  readonly parts: { readonly of: Money; readonly to: Money };
  readonly exact: Ratio;
  /** As it follows from what the sheet states for its parts. */
  readonly fromStated: Ratio | null;
  /** Whether the test is decided without the ratio: there is no debt, or EBITDA is not positive. */
  readonly isBesideThePoint: boolean;
}

/** The ratios that the sheet states where there is one; not those that only follow a line without an amount. */
export function ratiosOnSheet(subject: Subject): readonly RatioAt[] {
  const { agreement, schedule, evaluation } = subject;
  return agreement.schedule.covenants.flatMap((covenant): readonly RatioAt[] => {
    const located = firstOf(schedule, covenant.line);
    const parts = evaluation.partsOfRatio(covenant.line);
    const stated = located && statedRatio(located);
    if (!stated || !parts || isZero(parts.to) || followsAFlaw(subject, located)) return [];
    return [
      {
        located,
        stated,
        isTyped: cellAt(schedule, located.at)?.formula === undefined,
        parts,
        exact: over(parts.of, parts.to),
        fromStated: evaluation.ratioFromStated(covenant.line),
        isBesideThePoint: mayShowNoRatio(evaluation, covenant),
      },
    ];
  });
}

export function statedRatio({ entry }: LocatedLine): Ratio | null {
  const value = entry.kind === 'number' ? entry.value : entry.kind === 'text' ? ratioText(entry.text) : null;
  return value === null ? null : ratio(fromCellNumber(value));
}

const sameRatio = (a: Ratio, b: Ratio): boolean =>
  a.amount.minus(b.amount).abs().lessThanOrEqualTo(b.amount.abs().times(SAME));

export const followsExactly = ({ stated, exact, fromStated }: RatioAt): boolean =>
  sameRatio(stated, exact) || (fromStated !== null && sameRatio(stated, fromStated));

/** Whether the stated ratio is the exact one rounded to the places it has. */
export const isRounding = ({ stated, exact, fromStated }: RatioAt): boolean =>
  isRoundingOf(stated, exact) || (fromStated !== null && isRoundingOf(stated, fromStated));

export const isOrRounds = (stated: Ratio, candidate: Ratio): boolean =>
  sameRatio(stated, candidate) || isRoundingOf(stated, candidate);

function isRoundingOf(stated: Ratio, candidate: Ratio): boolean {
  const places = stated.amount.decimalPlaces();
  // 2.00 typed is 2 in its cell: at most a rounding to one place.
  const half = decimal(5).times(decimal(10).pow(-(Math.max(places, 1) + 1)));
  return stated.amount.minus(candidate.amount).abs().lessThanOrEqualTo(half);
}

/** A warning about how a ratio is stated. */
export const ratioWarning = (subject: Subject, rule: string, { located }: RatioAt, says: string): Finding => ({
  rule,
  severity: 'warning',
  line: located.line,
  cell: at(located.at),
  message: `${named(subject.agreement, located.line)} ${says}`,
  fix: fixOf(subject, located),
});

/** All the digits that the sheet states, at least two: a rounding is to be seen. */
const MOST_PLACES_SHOWN = 10;
const shown = (stated: Ratio): Ratio => ratio(stated.amount.toDecimalPlaces(MOST_PLACES_SHOWN));
export const asStated = (stated: Ratio): string => formatLimit(shown(stated));

/** The exact ratio with as many digits as the sheet states, and more where it takes them to tell the two apart. */
export const exactBeside = ({ exact, stated }: RatioAt): string => formatRatio(exact, shown(stated));
