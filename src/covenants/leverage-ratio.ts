import { lineOf } from '../agreement/lines';
import type { Agreement } from '../agreement/types';
import { type Derivation, type Outcome, value } from '../core/outcome';
import { type Money, type Ratio, isPositive, isZero, over, plus, ratio } from '../core/quantity';
import { type Refusal, refuse } from '../core/refusals';
import { lineStep, refuseNegativeAmount, subjectOf } from './entered-amounts';

/** The three amounts of the leverage test, in the form's order: I.A.5, I.B, I.C.12. */
export interface LeverageAmounts {
  /** USD on the test date, 0 or more. */
  readonly fundedIndebtedness: Money;
  /** USD above the Threshold Amount, 0 or more. */
  readonly judgments: Money;
  /** USD of the four fiscal quarters then ended, any sign. */
  readonly ebitda: Money;
}

/** What is held against EBITDA: Funded Indebtedness and judgments above the threshold. */
export const leverageNumerator = ({ fundedIndebtedness, judgments }: LeverageAmounts): Money =>
  plus(fundedIndebtedness, judgments);

export function refuseLeverageAmounts(
  agreement: Agreement,
  { fundedIndebtedness, judgments }: LeverageAmounts,
): Refusal | null {
  const { consolidatedFundedIndebtedness, judgments: line } = agreement.schedule.terms;
  return (
    refuseNegativeAmount(subjectOf(agreement, consolidatedFundedIndebtedness), fundedIndebtedness) ??
    refuseNegativeAmount(subjectOf(agreement, line), judgments)
  );
}

/**
 * Consolidated Leverage Ratio: (Consolidated Funded Indebtedness + judgments above the threshold) ÷ Consolidated EBITDA. Never rounded.
 *
 * @returns x; 0 where nothing is owed; refuses NOT_MEANINGFUL where EBITDA is not positive and there is debt:
 *   a negative ratio would pass a "≤ 2.50" test
 * @source section 1.01 "Consolidated Leverage Ratio", as amended by First Amendment 1.1; Schedule A, I.D
 */
export function leverageRatio(agreement: Agreement, amounts: LeverageAmounts): Outcome<Ratio> {
  const refusal = refuseLeverageAmounts(agreement, amounts);
  if (refusal) return refusal;
  const numerator = leverageNumerator(amounts);
  if (isZero(numerator)) return value(NO_LEVERAGE, () => deriveLeverage(agreement, amounts, NO_LEVERAGE));
  if (!isPositive(amounts.ebitda)) {
    const { consolidatedLeverageRatio, consolidatedEbitda } = agreement.schedule.terms;
    return refuse({
      code: 'NOT_MEANINGFUL',
      ratio: subjectOf(agreement, consolidatedLeverageRatio),
      denominator: subjectOf(agreement, consolidatedEbitda),
      found: amounts.ebitda,
    });
  }
  const leverage = over(numerator, amounts.ebitda);
  return value(leverage, () => deriveLeverage(agreement, amounts, leverage));
}

const NO_LEVERAGE = ratio(0);

/** The ratio with its three amounts; null where they give none. */
export function deriveLeverage(agreement: Agreement, amounts: LeverageAmounts, counted: Ratio | null): Derivation {
  const { consolidatedFundedIndebtedness, judgments, consolidatedEbitda, consolidatedLeverageRatio } =
    agreement.schedule.terms;
  const given = (line: string, amount: Money): Derivation =>
    lineStep(agreement, line, { entered: amount, counted: amount, note: lineOf(agreement, line).note });
  return lineStep(agreement, consolidatedLeverageRatio, {
    counted,
    note: lineOf(agreement, consolidatedLeverageRatio).note,
    children: [
      given(consolidatedFundedIndebtedness, amounts.fundedIndebtedness),
      given(judgments, amounts.judgments),
      given(consolidatedEbitda, amounts.ebitda),
    ],
  });
}
