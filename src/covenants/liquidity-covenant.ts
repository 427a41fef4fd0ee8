import { covenantOf } from '../agreement/lines';
import type { Agreement } from '../agreement/types';
import type { CalendarDate } from '../core/calendar-date';
import { formatAmount, formatLimit } from '../core/format';
import { type Derivation, type Outcome, step, value } from '../core/outcome';
import { type Money, type Ratio, dividedBy, minus, times } from '../core/quantity';
import { limitInForce } from './covenant-limit';
import { type RatioParts, exactly, headroomOn, verdictOn } from './limit-test';
import {
  type LiquidityAmounts,
  liquidAssets,
  deriveLiquidity,
  liquidityRatio,
  refuseLiquidityAmounts,
} from './liquidity-ratio';
import { type Verdict, inWords } from './verdict';

const partsOf = (amounts: LiquidityAmounts): RatioParts => ({
  of: liquidAssets(amounts),
  to: amounts.fundedIndebtedness,
});

/** A figure of the covenant from its amounts and the minimum in force. */
function figure<T>(
  compute: (amounts: LiquidityAmounts, minimum: Ratio, agreement: Agreement) => T,
  label: string,
  describe: (result: T, amounts: LiquidityAmounts, minimum: Ratio) => Pick<Derivation, 'counted' | 'note'>,
) {
  return (agreement: Agreement, amounts: LiquidityAmounts, periodEnd: CalendarDate): Outcome<T> => {
    const refusal = refuseLiquidityAmounts(agreement, amounts);
    if (refusal) return refusal;
    const line = agreement.schedule.terms.consolidatedLiquidityRatio;
    const limit = limitInForce(agreement, covenantOf(agreement, line), periodEnd);
    if (!limit.ok) return limit;
    const minimum = limit.value.limit;
    const result = compute(amounts, minimum, agreement);
    return value(result, () => {
      const liquidity = liquidityRatio(agreement, amounts);
      return step({
        line,
        label,
        clause: limit.value.clause,
        ...describe(result, amounts, minimum),
        children: [deriveLiquidity(agreement, amounts, liquidity.ok ? liquidity.value : null), limit.derivation()],
      });
    });
  };
}

/**
 * How liquidity stands: no debt complies; else cash + receivables ≥ minimum × debt, exactly.
 *
 * @param periodEnd  a fiscal quarter-end of the Agreement's life
 * @source section 7.11(b); Exhibit C, Schedule A, II.D
 */
export const liquidityVerdict = figure<Verdict>(
  (amounts, minimum, { terms }) => verdictOn('minimum', partsOf(amounts), minimum, exactly, terms.ratioPlaces.value),
  'Covenant compliance',
  (verdict, amounts, minimum) => ({
    counted: null,
    note: `${inWords(verdict)}: ${formatAmount(liquidAssets(amounts))} against ${formatLimit(minimum)} × ${formatAmount(amounts.fundedIndebtedness)}.`,
  }),
);

/**
 * Cash and receivables above the minimum: cash + receivables − minimum × debt.
 *
 * @returns USD; negative is the shortfall
 * @source section 7.11(b)
 */
export const liquidityHeadroom = figure<Money>(
  (amounts, minimum) => headroomOn('minimum', partsOf(amounts), minimum),
  'Cash and receivables above the minimum',
  (counted) => ({ counted, note: '' }),
);

/**
 * Further debt the minimum allows: (cash + receivables) ÷ minimum − debt.
 *
 * @returns USD; negative is how much there is too much
 * @source section 7.11(b)
 */
export const liquidityDebtCapacity = figure<Money>(
  (amounts, minimum) => dividedBy(minus(liquidAssets(amounts), times(minimum, amounts.fundedIndebtedness)), minimum),
  'Further debt possible under the minimum',
  (counted) => ({ counted, note: '' }),
);
