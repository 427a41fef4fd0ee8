/** Custom functions that spill how a figure was computed. */
import { consolidatedEbitda } from '../covenants/consolidated-ebitda';
import { alreadyAddedBackOf } from '../covenants/cash-expense-basket';
import { subjectOf } from '../covenants/entered-amounts';
import { PERIOD_END } from '../covenants/fiscal-quarter';
import { leverageVerdict } from '../covenants/leverage-covenant';
import { leverageRatio } from '../covenants/leverage-ratio';
import { liquidityVerdict } from '../covenants/liquidity-covenant';
import { liquidityRatio } from '../covenants/liquidity-ratio';
import type { Derivation, Outcome } from '../core/outcome';
import { type Money, type Quantity, type Unit, toCellNumber } from '../core/quantity';
import { refusalMessage } from '../core/refusals';
import { AGREEMENT } from './agreement';
import { amount, amountOfLine, periodEnd } from './cells';
import { ebitdaArguments, enteredEbitda } from './ebitda';
import { leverageArguments } from './leverage';
import { EBITDA_LINES } from './lines';
import { liquidityArguments } from './liquidity';
import { type Argument, readOne } from './spread';

const HISTORY = alreadyAddedBackOf(AGREEMENT);
const HEADING = ['Line', 'Words', 'Amount entered', 'Amount counted', 'Clause', 'Note'];

/**
 * How Consolidated EBITDA was computed: line, words, amount entered, amount counted, clause and note. On a refusal, its full text.
 * @customfunction EXPLAIN_EBITDA
 * @param {any[][]} net_income I.C.1: Consolidated Net Income of the four quarters, a loss negative; or a column of eleven rows, I.C.1 to I.C.11
 * @param {any[][]} [interest_charges] I.C.2: Consolidated Interest Charges; dollars, 0 or more
 * @param {any[][]} [income_taxes] I.C.3: provision for income taxes; dollars, 0 for a net benefit
 * @param {any[][]} [depreciation_amortization] I.C.4: depreciation and amortization; dollars, 0 or more
 * @param {any[][]} [transaction_costs] I.C.5: costs of entering into the Agreement; dollars, 0 or more
 * @param {any[][]} [stock_compensation] I.C.6: non-cash stock compensation; dollars, 0 or more
 * @param {any[][]} [cash_expenses] I.C.7: cash expenses of acquisitions and restructuring, counted up to the basket; dollars, 0 or more
 * @param {any[][]} [noncash_charges] I.C.8: non-cash charges and losses; dollars, 0 or more
 * @param {any[][]} [amendment_costs] I.C.9: costs of amendments and waivers, as expensed; dollars, 0 or more
 * @param {any[][]} [swap_costs] I.C.10: fees and expenses of Swap Contracts; dollars, 0 or more
 * @param {any[][]} [noncash_gains] I.C.11: non-cash gains, entered positive and subtracted; dollars, 0 or more
 * @param {any[][]} [cash_expenses_already_added_back] Cash expenses added back in quarters before the Measurement Period; dollars, 0 if left out
 * @returns {any[][]} A table with a heading
 */
export function explainEbitda(
  net_income: any[][],
  interest_charges?: any[][],
  income_taxes?: any[][],
  depreciation_amortization?: any[][],
  transaction_costs?: any[][],
  stock_compensation?: any[][],
  cash_expenses?: any[][],
  noncash_charges?: any[][],
  amendment_costs?: any[][],
  swap_costs?: any[][],
  noncash_gains?: any[][],
  cash_expenses_already_added_back?: any[][],
): any[][] {
  return explained(() => {
    const lines = ebitdaArguments([
      net_income,
      interest_charges,
      income_taxes,
      depreciation_amortization,
      transaction_costs,
      stock_compensation,
      cash_expenses,
      noncash_charges,
      amendment_costs,
      swap_costs,
      noncash_gains,
    ]);
    const amounts = lines.map((cells, index) => {
      const line = EBITDA_LINES[index] ?? '';
      return readOne(cells, amountOfLine(line), subjectOf(AGREEMENT, line));
    });
    const used = readOne(cash_expenses_already_added_back, amount(HISTORY), HISTORY);
    return consolidatedEbitda(AGREEMENT, enteredEbitda(amounts), used);
  });
}

/**
 * How the Consolidated Leverage Ratio was computed; with a period end also the limit and the verdict. On a refusal, its full text.
 * @customfunction EXPLAIN_LEVERAGE
 * @param {any[][]} funded_indebtedness I.A.5: Consolidated Funded Indebtedness; dollars, 0 or more
 * @param {any[][]} judgments I.B: judgments above the Threshold Amount; dollars, 0 or more
 * @param {any[][]} ebitda I.C.12: Consolidated EBITDA of the four fiscal quarters; dollars, any sign
 * @param {any[][]} [period_end] Last day of a fiscal quarter: a date, or text such as 2015-12-31
 * @returns {any[][]} A table with a heading
 */
export function explainLeverage(
  funded_indebtedness: any[][],
  judgments: any[][],
  ebitda: any[][],
  period_end?: any[][],
): any[][] {
  return explained(() => {
    const { terms } = AGREEMENT.schedule;
    const [debt, over, earnings] = single(leverageArguments(funded_indebtedness, judgments, ebitda), [
      terms.consolidatedFundedIndebtedness,
      terms.judgments,
      terms.consolidatedEbitda,
    ]);
    const amounts = { fundedIndebtedness: debt, judgments: over, ebitda: earnings };
    return period_end
      ? leverageVerdict(AGREEMENT, amounts, readOne(period_end, periodEnd, PERIOD_END))
      : leverageRatio(AGREEMENT, amounts);
  });
}

/**
 * How the Consolidated Liquidity Ratio was computed; with a period end also the limit and the verdict. On a refusal, its full text.
 * @customfunction EXPLAIN_LIQUIDITY
 * @param {any[][]} cash II.A: unencumbered cash and Cash Equivalents; dollars, 0 or more
 * @param {any[][]} receivables II.B: Net Accounts Receivable; dollars, 0 or more
 * @param {any[][]} funded_indebtedness II.C: Consolidated Funded Indebtedness (I.A.5), without judgments; dollars, 0 or more
 * @param {any[][]} [period_end] Last day of a fiscal quarter: a date, or text such as 2015-12-31
 * @returns {any[][]} A table with a heading
 */
export function explainLiquidity(
  cash: any[][],
  receivables: any[][],
  funded_indebtedness: any[][],
  period_end?: any[][],
): any[][] {
  return explained(() => {
    const { terms } = AGREEMENT.schedule;
    const [free, due, debt] = single(liquidityArguments(cash, receivables, funded_indebtedness), [
      terms.unencumberedCash,
      terms.receivables,
      terms.liquidityIndebtedness,
    ]);
    const amounts = { cash: free, receivables: due, fundedIndebtedness: debt };
    return period_end
      ? liquidityVerdict(AGREEMENT, amounts, readOne(period_end, periodEnd, PERIOD_END))
      : liquidityRatio(AGREEMENT, amounts);
  });
}

function single(args: readonly Argument<Money>[], lines: readonly string[]): [Money, Money, Money] {
  return args.map(({ cells, read }, index) => readOne(cells, read, subjectOf(AGREEMENT, lines[index] ?? ''))) as [
    Money,
    Money,
    Money,
  ];
}

function explained(compute: () => Outcome<unknown>): (string | number)[][] {
  return orInWords(() => {
    const outcome = compute();
    return outcome.ok ? [HEADING, ...rowsOf(outcome.derivation())] : [[refusalMessage(outcome)]];
  });
}

/** A table; whatever is refused, in words instead of an error that some platforms show without its message. */
export function orInWords(table: () => (string | number)[][]): (string | number)[][] {
  try {
    return table();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return [[error.message ?? '']];
    throw error;
  }
}

/** What a figure was made of first, the figure itself below it, as on the form. */
const rowsOf = (step: Derivation): (string | number)[][] => [
  ...step.children.flatMap(rowsOf),
  [step.line, step.label, shown(step.entered), shown(step.counted), step.clause, step.note],
];

const shown = (amountShown: Quantity<Unit> | null): string | number => (amountShown ? toCellNumber(amountShown) : '');
