import { type Money, minus, over, isZero } from '../../core/quantity';
import type { Rule, Subject } from './rule';
import { type RatioAt, followsExactly, isRounding, ratioFinding, ratiosOnSheet, sameRatio, shown } from './ratio';

export const ratioWrong: Rule = {
  id: 'ratio-wrong',
  title: 'A ratio does not follow from its lines.',
  check: (subject) =>
    ratiosOnSheet(subject)
      .filter(
        (found) =>
          !followsExactly(found) && !isRounding(found) && subject.analysisOf(found.located.line)?.kind !== 'deviates',
      )
      .map((found) => {
        const cause = causeOf(subject, found);
        const says = `is ${shown(found.stated)} to 1 on the sheet; its lines give ${shown(found.exact)} to 1.${cause ? ` ${cause.says}` : ''}`;
        return ratioFinding(subject, cause?.rule ?? 'ratio-wrong', 'error', found, says);
      }),
};

/** The two slips that are common enough to be told by their figures: judgments or receivables left out. */
function causeOf({ agreement, evaluation }: Subject, found: RatioAt): { rule: string; says: string } | null {
  const { judgments, receivables } = agreement.schedule.terms;
  const parts = evaluation.partsOfRatio(found.located.line);
  const isWithout = (amount: Money | null): boolean =>
    parts !== null &&
    amount !== null &&
    !isZero(amount) &&
    (sameRatio(found.stated, over(minus(parts.of, amount), parts.to)) ||
      isRounding({ ...found, exact: over(minus(parts.of, amount), parts.to), fromStated: null }));
  const { consolidatedLeverageRatio } = agreement.schedule.terms;
  if (found.located.line === consolidatedLeverageRatio) {
    return isWithout(evaluation.amount(judgments))
      ? { rule: 'judgments-left-out', says: `The judgments of ${judgments} are left out.` }
      : null;
  }
  return isWithout(evaluation.amount(receivables))
    ? { rule: 'receivables-left-out', says: `The receivables of ${receivables} are left out.` }
    : null;
}
