/** Custom functions of the Consolidated Liquidity Ratio, Schedule A, II.D. */
import { covenantOf } from '../agreement/lines';
import { type LimitInForce, limitInForce } from '../covenants/covenant-limit';
import {
  liquidityDebtCapacity as debtCapacity,
  liquidityHeadroom as headroom,
  liquidityVerdict as verdict,
} from '../covenants/liquidity-covenant';
import { type LiquidityAmounts, liquidityRatio as ratio } from '../covenants/liquidity-ratio';
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

/** II.A, II.B and II.C as arguments, in the form's order. */
export const liquidityArguments = (
  cash: Cells,
  receivables: Cells,
  fundedIndebtedness: Cells,
): [Argument<Money>, Argument<Money>, Argument<Money>] => [
  { cells: cash, ...requiredAmount(terms.unencumberedCash) },
  { cells: receivables, ...requiredAmount(terms.receivables) },
  { cells: fundedIndebtedness, ...requiredAmount(terms.liquidityIndebtedness) },
];

function figure<R>(
  quick: QuickFormula,
  [cash, receivables, fundedIndebtedness, date]: readonly [Cells, Cells, Cells, Cells],
  compute: (agreement: typeof AGREEMENT, amounts: LiquidityAmounts, date: CalendarDate) => Outcome<R>,
  show: (result: R) => Shown,
): Spilled {
  return inCents(quick, [cash, receivables, fundedIndebtedness, date], (known) =>
    spread<[Money, Money, Money, CalendarDate], R>(
      [...liquidityArguments(cash, receivables, fundedIndebtedness), { cells: date, read: periodEnd }],
      (free, due, debt, day) => compute(AGREEMENT, { cash: free, receivables: due, fundedIndebtedness: debt }, day),
      show,
      known,
    ),
  );
}

const COVENANT = covenantOf(AGREEMENT, terms.consolidatedLiquidityRatio);

/**
 * Consolidated Liquidity Ratio (II.D): cash and receivables, divided by Funded Indebtedness. Never rounded; #N/A without debt.
 * @customfunction LIQUIDITY_RATIO
 * @param {any[][]} cash II.A: unencumbered cash and Cash Equivalents; dollars, 0 or more
 * @param {any[][]} receivables II.B: Net Accounts Receivable; dollars, 0 or more
 * @param {any[][]} funded_indebtedness II.C: Consolidated Funded Indebtedness (I.A.5), without judgments; dollars, 0 or more
 * @returns {any[][]} The ratio, "to 1"
 */
export function liquidityRatio(cash: any[][], receivables: any[][], funded_indebtedness: any[][]): any[][] {
  return inCents(QUICK.LIQUIDITY_RATIO, [cash, receivables, funded_indebtedness], (known) =>
    spread<[Money, Money, Money], Ratio>(
      liquidityArguments(cash, receivables, funded_indebtedness),
      (free, due, debt) => ratio(AGREEMENT, { cash: free, receivables: due, fundedIndebtedness: debt }),
      toCellNumber,
      known,
    ),
  );
}

/**
 * Minimum Consolidated Liquidity Ratio in force for the Measurement Period that ends on a date.
 * @customfunction MIN_LIQUIDITY_RATIO
 * @param {any[][]} period_end Last day of a fiscal quarter: a date, or text such as 2015-12-31
 * @returns {any[][]} The limit, "to 1"
 */
export function minLiquidityRatio(period_end: any[][]): any[][] {
  return inCents(QUICK.MIN_LIQUIDITY_RATIO, [period_end], (known) =>
    spread<[CalendarDate], LimitInForce>(
      [{ cells: period_end, read: periodEnd }],
      (date) => limitInForce(AGREEMENT, COVENANT, date),
      ({ limit }) => toCellNumber(limit),
      known,
    ),
  );
}

/**
 * Whether liquidity is at or above the minimum in force, exactly: TRUE or FALSE.
 * @customfunction LIQUIDITY_COMPLIANT
 * @param {any[][]} cash II.A: unencumbered cash and Cash Equivalents; dollars, 0 or more
 * @param {any[][]} receivables II.B: Net Accounts Receivable; dollars, 0 or more
 * @param {any[][]} funded_indebtedness II.C: Consolidated Funded Indebtedness (I.A.5), without judgments; dollars, 0 or more
 * @param {any[][]} period_end Last day of a fiscal quarter: a date, or text such as 2015-12-31
 * @returns {any[][]} TRUE or FALSE
 */
export function liquidityCompliant(
  cash: any[][],
  receivables: any[][],
  funded_indebtedness: any[][],
  period_end: any[][],
): any[][] {
  return figure(QUICK.LIQUIDITY_COMPLIANT, [cash, receivables, funded_indebtedness, period_end], verdict, meetsTest);
}

/**
 * How liquidity stands, in words: complies, breach, no debt (complies).
 * @customfunction LIQUIDITY_VERDICT
 * @param {any[][]} cash II.A: unencumbered cash and Cash Equivalents; dollars, 0 or more
 * @param {any[][]} receivables II.B: Net Accounts Receivable; dollars, 0 or more
 * @param {any[][]} funded_indebtedness II.C: Consolidated Funded Indebtedness (I.A.5), without judgments; dollars, 0 or more
 * @param {any[][]} period_end Last day of a fiscal quarter: a date, or text such as 2015-12-31
 * @returns {any[][]} The verdict
 */
export function liquidityVerdict(
  cash: any[][],
  receivables: any[][],
  funded_indebtedness: any[][],
  period_end: any[][],
): any[][] {
  return figure(QUICK.LIQUIDITY_VERDICT, [cash, receivables, funded_indebtedness, period_end], verdict, inWords);
}

/**
 * Cash and receivables above the minimum; negative is the shortfall.
 * @customfunction LIQUIDITY_HEADROOM
 * @param {any[][]} cash II.A: unencumbered cash and Cash Equivalents; dollars, 0 or more
 * @param {any[][]} receivables II.B: Net Accounts Receivable; dollars, 0 or more
 * @param {any[][]} funded_indebtedness II.C: Consolidated Funded Indebtedness (I.A.5), without judgments; dollars, 0 or more
 * @param {any[][]} period_end Last day of a fiscal quarter: a date, or text such as 2015-12-31
 * @returns {any[][]} Dollars
 */
export function liquidityHeadroom(
  cash: any[][],
  receivables: any[][],
  funded_indebtedness: any[][],
  period_end: any[][],
): any[][] {
  return figure(QUICK.LIQUIDITY_HEADROOM, [cash, receivables, funded_indebtedness, period_end], headroom, toCellNumber);
}

/**
 * Further debt the minimum liquidity allows; negative is how much there is too much.
 * @customfunction LIQUIDITY_DEBT_CAPACITY
 * @param {any[][]} cash II.A: unencumbered cash and Cash Equivalents; dollars, 0 or more
 * @param {any[][]} receivables II.B: Net Accounts Receivable; dollars, 0 or more
 * @param {any[][]} funded_indebtedness II.C: Consolidated Funded Indebtedness (I.A.5), without judgments; dollars, 0 or more
 * @param {any[][]} period_end Last day of a fiscal quarter: a date, or text such as 2015-12-31
 * @returns {any[][]} Dollars
 */
export function liquidityDebtCapacity(
  cash: any[][],
  receivables: any[][],
  funded_indebtedness: any[][],
  period_end: any[][],
): any[][] {
  return figure(
    QUICK.LIQUIDITY_DEBT_CAPACITY,
    [cash, receivables, funded_indebtedness, period_end],
    debtCapacity,
    toCellNumber,
  );
}
