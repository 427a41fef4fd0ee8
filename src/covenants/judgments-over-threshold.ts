import { lineOf } from '../agreement/lines';
import type { Agreement } from '../agreement/types';
import { formatAmount } from '../core/format';
import { type Derivation, type Outcome, step, value } from '../core/outcome';
import { type Money, NOTHING, isPositive, lesser, minus, positivePart, sumOf } from '../core/quantity';
import { type Subject, refuse } from '../core/refusals';
import { refuseNegativeAmount, subjectOf } from './entered-amounts';

/** One final judgment or order for the payment of money, with its insurance. */
export interface Judgment {
  /** USD. */
  readonly amount: Money;
  /** USD covered by an independent third party. */
  readonly insured: Money;
  /** The insurer's rating by A.M. Best Company; null where it has none. */
  readonly rating: string | null;
  readonly notified: boolean;
  readonly disputed: boolean;
}

/** What a refusal calls the things that are said of judgments; all of them belong to line I.B. */
export const judgmentSubjects = (agreement: Agreement) => {
  const named = (name: string): Subject => ({ line: agreement.schedule.terms.judgments, name });
  return {
    threshold: named('Threshold Amount'),
    insured: named('insured part of a judgment'),
    rating: named('A.M. Best rating'),
    notified: named('insurer notified'),
    disputed: named('coverage disputed'),
  };
};

/**
 * What of all judgments together, less qualifying insurance, exceeds the Threshold Amount.
 * Insurance qualifies where the insurer is rated at least "A", has been notified and does not dispute coverage.
 *
 * @param threshold  USD; in no document read, so never defaulted: null and 0 are refused
 * @returns USD, 0 or more
 * @source section 1.01 "Consolidated Leverage Ratio", clause (a)(ii), as amended by First Amendment, section 1.1
 */
export function judgmentsOverThreshold(
  agreement: Agreement,
  judgments: readonly Judgment[],
  threshold: Money | null,
): Outcome<Money> {
  const line = agreement.schedule.terms.judgments;
  if (!threshold || threshold.amount.isZero())
    return refuse({ code: 'THRESHOLD_MISSING', subject: judgmentSubjects(agreement).threshold });
  const negative = refuseNegativeAmount(judgmentSubjects(agreement).threshold, threshold);
  if (negative) return negative;
  for (const judgment of judgments) {
    const refusal = refuseJudgment(agreement, judgment);
    if (refusal) return refusal;
  }
  const uninsured = judgments.map((judgment) => minus(judgment.amount, insuranceCounted(agreement, judgment).counted));
  const counted = positivePart(minus(sumOf(uninsured), threshold));
  return value(counted, () =>
    step({
      line,
      label: lineOf(agreement, line).words,
      counted,
      clause: lineOf(agreement, line).clause,
      note: `Together ${formatAmount(sumOf(uninsured))} after insurance, above the Threshold Amount of ${formatAmount(threshold)}.`,
      children: judgments.map((judgment, index) =>
        judgmentStep(agreement, judgment, index, uninsured[index] ?? NOTHING),
      ),
    }),
  );
}

function refuseJudgment(agreement: Agreement, { amount, insured, rating }: Judgment) {
  const { scale } = agreement.terms.insurerRating.value;
  if (rating !== null && !scale.includes(rating)) {
    return refuse({ code: 'UNKNOWN_RATING', subject: judgmentSubjects(agreement).rating, found: `“${rating}”`, scale });
  }
  return (
    refuseNegativeAmount(subjectOf(agreement, agreement.schedule.terms.judgments), amount) ??
    refuseNegativeAmount(judgmentSubjects(agreement).insured, insured)
  );
}

/** Coverage that counts, USD, never more than its judgment; and why none does, or what does, as a sentence. */
export function insuranceCounted(
  agreement: Agreement,
  { amount, insured, rating, notified, disputed }: Judgment,
): { readonly counted: Money; readonly note: string } {
  const { scale, leastCounted } = agreement.terms.insurerRating.value;
  if (!isPositive(insured)) return { counted: NOTHING, note: 'Not insured.' };
  const none = (note: string) => ({ counted: NOTHING, note: `Insurance does not count: ${note}.` });
  if (rating === null || scale.indexOf(rating) > scale.indexOf(leastCounted)) {
    return none(`the insurer is rated ${rating ?? 'by nobody named here'}, not at least ${leastCounted}`);
  }
  if (!notified) return none('the insurer has not been notified');
  if (disputed) return none('the insurer disputes coverage');
  const counted = lesser(insured, amount);
  return { counted, note: `Insurance of ${formatAmount(counted)} counts.` };
}

const judgmentStep = (agreement: Agreement, judgment: Judgment, index: number, counted: Money): Derivation =>
  step({
    label: `Judgment ${index + 1}`,
    entered: judgment.amount,
    counted,
    note: insuranceCounted(agreement, judgment).note,
  });
