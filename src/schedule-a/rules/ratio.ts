import { decimal, fromCellNumber } from '../../core/decimal';
import { formatRatio } from '../../core/format';
import { type Ratio, isZero, over, ratio } from '../../core/quantity';
import { type LocatedLine, firstOf } from '../locate/located';
import { ratioText } from '../locate/entry';
import { formulaToEnter } from './formula-to-enter';
import { type Finding, type Rule, type Subject, at, named } from './rule';

/** Two ratios that agree this far are the same: a formula in binary arithmetic is off in the 16th digit. */
const SAME = decimal('1e-12');
const MOST_PLACES_OF_A_ROUNDING = 6;

/** A ratio line with what the sheet says and what it should say. */
export interface RatioAt {
  readonly located: LocatedLine;
  readonly stated: Ratio;
  readonly isTyped: boolean;
  readonly exact: Ratio;
  /** As it follows from what the sheet states for its parts. */
  readonly fromStated: Ratio | null;
}

export function ratiosOnSheet({ agreement, schedule, evaluation }: Subject): readonly RatioAt[] {
  return agreement.schedule.covenants.flatMap((covenant): readonly RatioAt[] => {
    const located = firstOf(schedule, covenant.line);
    const parts = evaluation.partsOfRatio(covenant.line);
    if (!located || !parts || isZero(parts.to)) return [];
    const { entry } = located;
    const value = entry.kind === 'number' ? entry.value : entry.kind === 'text' ? ratioText(entry.text) : null;
    if (value === null || (entry.kind !== 'number' && entry.kind !== 'text')) return [];
    return [
      {
        located,
        stated: ratio(fromCellNumber(value)),
        isTyped: !entry.formula,
        exact: over(parts.of, parts.to),
        fromStated: evaluation.ratioFromStated(covenant.line),
      },
    ];
  });
}

export const sameRatio = (a: Ratio, b: Ratio): boolean =>
  a.amount.minus(b.amount).abs().lessThanOrEqualTo(b.amount.abs().times(SAME));

export const followsExactly = ({ stated, exact, fromStated }: RatioAt): boolean =>
  sameRatio(stated, exact) || (fromStated !== null && sameRatio(stated, fromStated));

/** Whether the stated ratio is the exact one rounded to the places it has. */
export function isRounding({ stated, exact, fromStated }: RatioAt): boolean {
  const places = stated.amount.decimalPlaces();
  if (places > MOST_PLACES_OF_A_ROUNDING) return false;
  const half = decimal(5).times(decimal(10).pow(-(Math.max(places, 1) + 1)));
  return [exact, fromStated].some(
    (candidate) => candidate !== null && stated.amount.minus(candidate.amount).abs().lessThanOrEqualTo(half),
  );
}

/** The finding about a ratio: one of three rules, by what is wrong with it. */
export function ratioFinding(
  subject: Subject,
  rule: Rule['id'],
  severity: 'error' | 'warning',
  { located }: RatioAt,
  says: string,
): Finding {
  const enter = formulaToEnter(subject.agreement, subject.schedule, located.line);
  return {
    rule,
    severity,
    line: located.line,
    cell: at(located.at),
    message: `${named(subject.agreement, located.line)} ${says}`,
    fix: enter ? `In ${at(located.at)} enter ${enter}` : 'Divide the lines of the form, without rounding.',
  };
}

export const shown = (value: Ratio): string => formatRatio(value);
