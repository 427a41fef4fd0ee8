import { covenantOf } from '../agreement/lines';
import type { Agreement } from '../agreement/types';
import type { CalendarDate } from '../core/calendar-date';
import { formatAmount, formatLimit } from '../core/format';
import { type Derivation, type Outcome, step, value } from '../core/outcome';
import { type Money, type Ratio, dividedBy, isPositive, isZero, minus, over, times } from '../core/quantity';
import { type Refusal, isRefusal, refuse } from '../core/refusals';
import { type LimitInForce, limitInForce } from './covenant-limit';
import { subjectOf } from './entered-amounts';
import { type RatioParts, exactly, headroomOn, verdictOn } from './limit-test';
import {
  type LeverageAmounts,
  leverageNumerator,
  deriveLeverage,
  leverageRatio,
  refuseLeverageAmounts,
} from './leverage-ratio';
import { termInForce } from './term-in-force';
import { type Verdict, inWords } from './verdict';

/** The maximum in force, once every amount is one that the covenant defines on that date. */
function maximumFor(agreement: Agreement, amounts: LeverageAmounts, periodEnd: CalendarDate): Outcome<LimitInForce> {
  const refusal = refuseLeverageAmounts(agreement, amounts);
  if (refusal) return refusal;
  const limit = limitInForce(
    agreement,
    covenantOf(agreement, agreement.schedule.terms.consolidatedLeverageRatio),
    periodEnd,
  );
  return limit.ok ? (refuseUndefinedJudgments(agreement, amounts.judgments, periodEnd) ?? limit) : limit;
}

/** Before the Amendment the documents do not say whether judgments count; with none the ratio is the same either way. */
export function refuseUndefinedJudgments(agreement: Agreement, judgments: Money, date: CalendarDate): Refusal | null {
  if (isZero(judgments)) return null;
  const numerator = termInForce(agreement, agreement.terms.leverageNumerator, date);
  if (numerator.ok || numerator.reason.code !== 'UNQUOTED') return null;
  const { from, clause } = numerator.reason;
  const subject = subjectOf(agreement, agreement.schedule.terms.judgments);
  return refuse({ code: 'JUDGMENTS_UNDEFINED', subject, found: judgments, date, from, clause });
}

const partsOf = (amounts: LeverageAmounts): RatioParts => ({ of: leverageNumerator(amounts), to: amounts.ebitda });

/** A figure of the covenant from its amounts and the maximum in force. */
function figure<T>(
  compute: (amounts: LeverageAmounts, maximum: Ratio, agreement: Agreement) => T | Refusal,
  label: string,
  describe: (result: T, amounts: LeverageAmounts, maximum: Ratio) => Pick<Derivation, 'counted' | 'note'>,
) {
  return (agreement: Agreement, amounts: LeverageAmounts, periodEnd: CalendarDate): Outcome<T> => {
    const limit = maximumFor(agreement, amounts, periodEnd);
    if (!limit.ok) return limit;
    const maximum = limit.value.limit;
    const result = compute(amounts, maximum, agreement);
    if (isRefusal(result)) return result;
    return value(result, () => {
      const leverage = leverageRatio(agreement, amounts);
      return step({
        line: agreement.schedule.terms.consolidatedLeverageRatio,
        label,
        clause: limit.value.clause,
        ...describe(result, amounts, maximum),
        children: [deriveLeverage(agreement, amounts, leverage.ok ? leverage.value : null), limit.derivation()],
      });
    });
  };
}

/**
 * How leverage stands: no debt complies whatever EBITDA is; with debt, EBITDA that is not positive is a breach;
 * else debt ≤ maximum × EBITDA, exactly.
 *
 * @param periodEnd  a fiscal quarter-end of the Agreement's life
 * @returns refuses where no maximum is in force, and judgments before the Amendment
 * @source section 7.11(a); Exhibit C, Schedule A, I.D
 */
export const leverageVerdict = figure<Verdict>(
  (amounts, maximum, { terms }) => verdictOn('maximum', partsOf(amounts), maximum, exactly, terms.ratioPlaces.value),
  'Covenant compliance',
  (verdict, amounts, maximum) => ({
    counted: null,
    note: `${inWords(verdict)}: ${formatAmount(leverageNumerator(amounts))} against ${formatLimit(maximum)} × ${formatAmount(amounts.ebitda)}.`,
  }),
);

/**
 * Further debt the maximum allows: maximum × EBITDA (where positive) − debt.
 *
 * @returns USD; negative is how much there is too much
 * @source section 7.11(a)
 */
export const leverageDebtCapacity = figure<Money>(
  (amounts, maximum) => headroomOn('maximum', partsOf(amounts), maximum),
  'Further debt possible under the maximum',
  (counted) => ({ counted, note: '' }),
);

/**
 * The least EBITDA that carries the debt: debt ÷ maximum.
 *
 * @returns USD, at 40 significant digits
 * @source section 7.11(a)
 */
export const leverageMinimumEbitda = figure<Money>(
  (amounts, maximum) => dividedBy(leverageNumerator(amounts), maximum),
  'Least EBITDA that carries the debt',
  (counted) => ({ counted, note: '' }),
);

/**
 * The fraction by which EBITDA can fall: 1 − debt ÷ (maximum × EBITDA).
 *
 * @returns a fraction, negative where EBITDA falls short; refuses NOT_MEANINGFUL where EBITDA is not positive
 * @source section 7.11(a)
 */
export const leverageEbitdaCushion = figure<Ratio>(
  (amounts, maximum, agreement) => {
    if (isPositive(amounts.ebitda)) {
      const carried = times(maximum, amounts.ebitda);
      return over(minus(carried, leverageNumerator(amounts)), carried);
    }
    const { consolidatedEbitda } = agreement.schedule.terms;
    const ebitda = subjectOf(agreement, consolidatedEbitda);
    return refuse({ code: 'NO_CUSHION', denominator: ebitda, found: amounts.ebitda });
  },
  'Fraction by which EBITDA can fall',
  (counted) => ({ counted, note: '' }),
);
