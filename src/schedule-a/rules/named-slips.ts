/** Slips that happen often enough to be reported under names of their own: seen in a formula, or by the figures where one is typed. */
import { computedLineOf, operandsOf } from '../../agreement/lines';
import type { LineId } from '../../agreement/types';
import { type Money, isZero, minus, over, plus, sameToTheCent } from '../../core/quantity';
import type { Deviates } from '../formula/analysis';
import { type RatioAt, isOrRounds } from './ratio';
import type { Subject } from './rule';

export type NamedSlip = 'judgments-left-out' | 'judgments-in-liquidity' | 'receivables-left-out';

/** What goes behind the finding: of a formula why it is wrong, of a figure what explains it. */
export function slipInWords({ agreement }: Subject, slip: NamedSlip, isFormula: boolean): string {
  const { judgments, receivables } = agreement.schedule.terms;
  switch (slip) {
    case 'judgments-left-out':
      return isFormula ? 'Judgments count in leverage.' : `The judgments of ${judgments} are left out.`;
    case 'judgments-in-liquidity':
      return isFormula
        ? 'Judgments count in leverage, not in liquidity.'
        : `The judgments of ${judgments} are in it, which count in leverage, not in liquidity.`;
    case 'receivables-left-out':
      return isFormula ? 'Receivables count beside cash.' : `The receivables of ${receivables} are left out.`;
  }
}

export function slipInFormula({ agreement }: Subject, line: LineId, { leftOut, foreign }: Deviates): NamedSlip | null {
  const { judgments, receivables, liquidityIndebtedness, consolidatedLiquidityRatio } = agreement.schedule.terms;
  if (leftOut.includes(judgments)) return 'judgments-left-out';
  if (leftOut.includes(receivables)) return 'receivables-left-out';
  const isOfLiquidity = line === liquidityIndebtedness || line === consolidatedLiquidityRatio;
  return isOfLiquidity && foreign.includes(judgments) ? 'judgments-in-liquidity' : null;
}

/** By what a ratio would be without the judgments or receivables, or with judgments below the line. */
export function slipInRatio({ agreement, evaluation }: Subject, found: RatioAt): NamedSlip | null {
  const { judgments, receivables, consolidatedLeverageRatio } = agreement.schedule.terms;
  const { of, to } = found.parts;
  const gives = (dividend: Money, divisor: Money): boolean =>
    !isZero(divisor) && isOrRounds(found.stated, over(dividend, divisor));
  const judged = evaluation.amount(judgments);
  const due = evaluation.amount(receivables);
  if (found.located.line === consolidatedLeverageRatio)
    return judged && gives(minus(of, judged), to) ? 'judgments-left-out' : null;
  if (due && gives(minus(of, due), to)) return 'receivables-left-out';
  return judged && gives(of, plus(to, judged)) ? 'judgments-in-liquidity' : null;
}

/** Judgments carried into the debt that liquidity is held against. */
export function slipInTotal({ agreement, evaluation }: Subject, line: LineId): NamedSlip | null {
  const { liquidityIndebtedness, judgments } = agreement.schedule.terms;
  const stated = evaluation.stated(line);
  const judged = evaluation.stated(judgments);
  if (line !== liquidityIndebtedness || !stated || !judged) return null;
  const debts = [
    evaluation.amount(line),
    ...operandsOf(computedLineOf(agreement, line).formula).map(evaluation.stated),
  ];
  return debts.some((debt) => debt && sameToTheCent(minus(stated, judged), debt)) ? 'judgments-in-liquidity' : null;
}
