import { lineOf } from '../agreement/lines';
import type { Agreement } from '../agreement/types';
import { type Derivation, type Outcome, value } from '../core/outcome';
import { type Money, type Ratio, isZero, over, plus } from '../core/quantity';
import { type Refusal, refuse } from '../core/refusals';
import { lineStep, refuseNegativeAmount, subjectOf } from './entered-amounts';

/** The three amounts of the liquidity test, in the form's order: II.A, II.B, II.C. USD on the test date, each 0 or more. */
export interface LiquidityAmounts {
  readonly cash: Money;
  readonly receivables: Money;
  /** Line I.A.5, without judgments. */
  readonly fundedIndebtedness: Money;
}

/** What is held against Funded Indebtedness: cash and receivables. */
export const liquidAssets = ({ cash, receivables }: LiquidityAmounts): Money => plus(cash, receivables);

export function refuseLiquidityAmounts(
  agreement: Agreement,
  { cash, receivables, fundedIndebtedness }: LiquidityAmounts,
): Refusal | null {
  const { unencumberedCash, receivables: line, liquidityIndebtedness } = agreement.schedule.terms;
  return (
    refuseNegativeAmount(subjectOf(agreement, unencumberedCash), cash) ??
    refuseNegativeAmount(subjectOf(agreement, line), receivables) ??
    refuseNegativeAmount(subjectOf(agreement, liquidityIndebtedness), fundedIndebtedness)
  );
}

/**
 * Consolidated Liquidity Ratio: (unencumbered cash + Net Accounts Receivable) ÷ Consolidated Funded Indebtedness. Never rounded.
 *
 * @returns x; refuses NO_FUNDED_INDEBTEDNESS where nothing is owed: there is nothing to cover
 * @source section 7.11(b); Exhibit C, Schedule A, II.D
 */
export function liquidityRatio(agreement: Agreement, amounts: LiquidityAmounts): Outcome<Ratio> {
  const refusal = refuseLiquidityAmounts(agreement, amounts);
  if (refusal) return refusal;
  const { consolidatedLiquidityRatio, liquidityIndebtedness } = agreement.schedule.terms;
  if (isZero(amounts.fundedIndebtedness)) {
    const denominator = subjectOf(agreement, liquidityIndebtedness);
    return refuse({
      code: 'NO_FUNDED_INDEBTEDNESS',
      ratio: subjectOf(agreement, consolidatedLiquidityRatio),
      denominator,
    });
  }
  const liquidity = over(liquidAssets(amounts), amounts.fundedIndebtedness);
  return value(liquidity, () => deriveLiquidity(agreement, amounts, liquidity));
}

/** The ratio with its three amounts; null where they give none. */
export function deriveLiquidity(agreement: Agreement, amounts: LiquidityAmounts, counted: Ratio | null): Derivation {
  const { unencumberedCash, receivables, liquidityIndebtedness, consolidatedLiquidityRatio } = agreement.schedule.terms;
  const given = (line: string, amount: Money): Derivation =>
    lineStep(agreement, line, { entered: amount, counted: amount, note: lineOf(agreement, line).note });
  return lineStep(agreement, consolidatedLiquidityRatio, {
    counted,
    note: lineOf(agreement, consolidatedLiquidityRatio).note,
    children: [
      given(unencumberedCash, amounts.cash),
      given(receivables, amounts.receivables),
      given(liquidityIndebtedness, amounts.fundedIndebtedness),
    ],
  });
}
