/** Custom functions of the Consolidated Leverage Ratio, Schedule A, I.D. */
import { covenantOf } from '../agreement/lines';
import { type LimitInForce, limitInForce } from '../covenants/covenant-limit';
import {
  leverageDebtCapacity as debtCapacity,
  leverageEbitdaCushion as cushion,
  leverageMinimumEbitda as minimumEbitda,
  leverageVerdict as verdict,
} from '../covenants/leverage-covenant';
import { type LeverageAmounts, leverageRatio as ratio } from '../covenants/leverage-ratio';
import { inWords, meetsTest } from '../covenants/verdict';
import type { CalendarDate } from '../core/calendar-date';
import type { Outcome } from '../core/outcome';
import { type Money, type Ratio, toCellNumber } from '../core/quantity';
import { AGREEMENT } from './agreement';
import { type Cells, requiredAmount, periodEnd } from './cells';
import { QUICK } from './quick/formulas';
import type { QuickFormula } from './quick/formula';
import { inCents } from './quick/in-cents';
import { type Argument, type Shown, type Spilled, spread } from './spread';

const { terms } = AGREEMENT.schedule;

/** I.A.5, I.B and I.C.12 as arguments, in the form's order. */
export const leverageArguments = (
  fundedIndebtedness: Cells,
  judgments: Cells,
  ebitda: Cells,
): [Argument<Money>, Argument<Money>, Argument<Money>] => [
  { cells: fundedIndebtedness, ...requiredAmount(terms.consolidatedFundedIndebtedness) },
  { cells: judgments, ...requiredAmount(terms.judgments) },
  { cells: ebitda, ...requiredAmount(terms.consolidatedEbitda) },
];

function figure<R>(
  quick: QuickFormula,
  [fundedIndebtedness, judgments, ebitda, date]: readonly [Cells, Cells, Cells, Cells],
  compute: (agreement: typeof AGREEMENT, amounts: LeverageAmounts, date: CalendarDate) => Outcome<R>,
  show: (result: R) => Shown,
): Spilled {
  return inCents(quick, [fundedIndebtedness, judgments, ebitda, date], (known) =>
    spread<[Money, Money, Money, CalendarDate], R>(
      [...leverageArguments(fundedIndebtedness, judgments, ebitda), { cells: date, read: periodEnd }],
      (debt, over, earnings, day) =>
        compute(AGREEMENT, { fundedIndebtedness: debt, judgments: over, ebitda: earnings }, day),
      show,
      known,
    ),
  );
}

const COVENANT = covenantOf(AGREEMENT, terms.consolidatedLeverageRatio);

/**
 * Consolidated Leverage Ratio (I.D): Funded Indebtedness and judgments, divided by EBITDA. Never rounded; 0 without debt, #N/A where EBITDA is not positive and there is debt.
 * @customfunction LEVERAGE_RATIO
 * @param {any[][]} funded_indebtedness I.A.5: Consolidated Funded Indebtedness; dollars, 0 or more
 * @param {any[][]} judgments I.B: judgments above the Threshold Amount; dollars, 0 or more
 * @param {any[][]} ebitda I.C.12: Consolidated EBITDA of the four fiscal quarters; dollars, any sign
 * @returns {any[][]} The ratio, "to 1"
 */
export function leverageRatio(funded_indebtedness: any[][], judgments: any[][], ebitda: any[][]): any[][] {
  return inCents(QUICK.LEVERAGE_RATIO, [funded_indebtedness, judgments, ebitda], (known) =>
    spread<[Money, Money, Money], Ratio>(
      leverageArguments(funded_indebtedness, judgments, ebitda),
      (debt, over, earnings) => ratio(AGREEMENT, { fundedIndebtedness: debt, judgments: over, ebitda: earnings }),
      toCellNumber,
      known,
    ),
  );
}

/**
 * Maximum Consolidated Leverage Ratio in force for the Measurement Period that ends on a date.
 * @customfunction MAX_LEVERAGE_RATIO
 * @param {any[][]} period_end Last day of a fiscal quarter: a date, or text such as 2015-12-31
 * @returns {any[][]} The limit, "to 1"
 */
export function maxLeverageRatio(period_end: any[][]): any[][] {
  return inCents(QUICK.MAX_LEVERAGE_RATIO, [period_end], (known) =>
    spread<[CalendarDate], LimitInForce>(
      [{ cells: period_end, read: periodEnd }],
      (date) => limitInForce(AGREEMENT, COVENANT, date),
      ({ limit }) => toCellNumber(limit),
      known,
    ),
  );
}

/**
 * Whether leverage is at or below the maximum in force, exactly: TRUE or FALSE.
 * @customfunction LEVERAGE_COMPLIANT
 * @param {any[][]} funded_indebtedness I.A.5: Consolidated Funded Indebtedness; dollars, 0 or more
 * @param {any[][]} judgments I.B: judgments above the Threshold Amount; dollars, 0 or more
 * @param {any[][]} ebitda I.C.12: Consolidated EBITDA of the four fiscal quarters; dollars, any sign
 * @param {any[][]} period_end Last day of a fiscal quarter: a date, or text such as 2015-12-31
 * @returns {any[][]} TRUE or FALSE
 */
export function leverageCompliant(
  funded_indebtedness: any[][],
  judgments: any[][],
  ebitda: any[][],
  period_end: any[][],
): any[][] {
  return figure(QUICK.LEVERAGE_COMPLIANT, [funded_indebtedness, judgments, ebitda, period_end], verdict, meetsTest);
}

/**
 * How leverage stands, in words: complies, breach, no debt (complies), not meaningful (breach).
 * @customfunction LEVERAGE_VERDICT
 * @param {any[][]} funded_indebtedness I.A.5: Consolidated Funded Indebtedness; dollars, 0 or more
 * @param {any[][]} judgments I.B: judgments above the Threshold Amount; dollars, 0 or more
 * @param {any[][]} ebitda I.C.12: Consolidated EBITDA of the four fiscal quarters; dollars, any sign
 * @param {any[][]} period_end Last day of a fiscal quarter: a date, or text such as 2015-12-31
 * @returns {any[][]} The verdict
 */
export function leverageVerdict(
  funded_indebtedness: any[][],
  judgments: any[][],
  ebitda: any[][],
  period_end: any[][],
): any[][] {
  return figure(QUICK.LEVERAGE_VERDICT, [funded_indebtedness, judgments, ebitda, period_end], verdict, inWords);
}

/**
 * Further debt the maximum leverage allows; negative is how much there is too much.
 * @customfunction LEVERAGE_DEBT_CAPACITY
 * @param {any[][]} funded_indebtedness I.A.5: Consolidated Funded Indebtedness; dollars, 0 or more
 * @param {any[][]} judgments I.B: judgments above the Threshold Amount; dollars, 0 or more
 * @param {any[][]} ebitda I.C.12: Consolidated EBITDA of the four fiscal quarters; dollars, any sign
 * @param {any[][]} period_end Last day of a fiscal quarter: a date, or text such as 2015-12-31
 * @returns {any[][]} Dollars
 */
export function leverageDebtCapacity(
  funded_indebtedness: any[][],
  judgments: any[][],
  ebitda: any[][],
  period_end: any[][],
): any[][] {
  return figure(
    QUICK.LEVERAGE_DEBT_CAPACITY,
    [funded_indebtedness, judgments, ebitda, period_end],
    debtCapacity,
    toCellNumber,
  );
}

/**
 * The least EBITDA that carries the debt under the maximum leverage.
 * @customfunction LEVERAGE_MINIMUM_EBITDA
 * @param {any[][]} funded_indebtedness I.A.5: Consolidated Funded Indebtedness; dollars, 0 or more
 * @param {any[][]} judgments I.B: judgments above the Threshold Amount; dollars, 0 or more
 * @param {any[][]} ebitda I.C.12: Consolidated EBITDA of the four fiscal quarters; dollars, any sign
 * @param {any[][]} period_end Last day of a fiscal quarter: a date, or text such as 2015-12-31
 * @returns {any[][]} Dollars
 */
export function leverageMinimumEbitda(
  funded_indebtedness: any[][],
  judgments: any[][],
  ebitda: any[][],
  period_end: any[][],
): any[][] {
  return figure(
    QUICK.LEVERAGE_MINIMUM_EBITDA,
    [funded_indebtedness, judgments, ebitda, period_end],
    minimumEbitda,
    toCellNumber,
  );
}

/**
 * The fraction by which EBITDA can fall before leverage breaches; negative where it falls short already.
 * @customfunction LEVERAGE_EBITDA_CUSHION
 * @param {any[][]} funded_indebtedness I.A.5: Consolidated Funded Indebtedness; dollars, 0 or more
 * @param {any[][]} judgments I.B: judgments above the Threshold Amount; dollars, 0 or more
 * @param {any[][]} ebitda I.C.12: Consolidated EBITDA of the four fiscal quarters; dollars, any sign
 * @param {any[][]} period_end Last day of a fiscal quarter: a date, or text such as 2015-12-31
 * @returns {any[][]} A fraction: format the cell as a percentage
 */
export function leverageEbitdaCushion(
  funded_indebtedness: any[][],
  judgments: any[][],
  ebitda: any[][],
  period_end: any[][],
): any[][] {
  return figure(
    QUICK.LEVERAGE_EBITDA_CUSHION,
    [funded_indebtedness, judgments, ebitda, period_end],
    cushion,
    toCellNumber,
  );
}
