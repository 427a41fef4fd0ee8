/** Custom functions of Schedule A, part I.C. */
import {
  cashExpenseAddback as addback,
  cashExpenseBasketRemaining as remaining,
  alreadyAddedBackOf,
} from '../covenants/cash-expense-basket';
import { consolidatedEbitda as ebitda } from '../covenants/consolidated-ebitda';
import { type EnteredAmounts, subjectOf } from '../covenants/entered-amounts';
import { type Money, toCellNumber } from '../core/quantity';
import { refuse } from '../core/refusals';
import { AGREEMENT } from './agreement';
import { type Cells, amount, amountOfLine, excelError } from './cells';
import { inWords, readOne, readSeries, shapeOf, spread, valueOf } from './spread';
import { EBITDA_LINES } from './lines';
import { REQUIRED_LINES, lineArguments } from './quick/arranged';
import { QUICK } from './quick/formulas';
import { inCents } from './quick/in-cents';

const { terms } = AGREEMENT.schedule;
const HISTORY = alreadyAddedBackOf(AGREEMENT);
const alreadyAddedBack = amount(HISTORY);

/**
 * What the basket of I.C.7 still allows of each quarter's cash expenses, used up in order of time.
 * @customfunction CASH_EXPENSE_ADDBACK
 * @param {any[][]} expenses I.C.7: quarterly cash expenses, one row or column in order of time; dollars, 0 or more
 * @param {any[][]} [already_added_back] Added back in quarters before the first of them; dollars, 0 if left out
 * @returns {any[][]} What is added back of each quarter's expenses, in the shape of the expenses
 */
export function cashExpenseAddback(expenses: any[][], already_added_back?: any[][]): any[][] {
  const { values, shaped } = readSeries(
    expenses,
    amountOfLine(terms.cashExpenses),
    subjectOf(AGREEMENT, terms.cashExpenses),
  );
  const allowed = valueOf(addback(AGREEMENT, values, readOne(already_added_back, alreadyAddedBack, HISTORY)));
  return shaped(allowed.map(toCellNumber));
}

/**
 * What is left of the basket for cash expenses (I.C.7) over the life of the Agreement; never below 0.
 * @customfunction CASH_EXPENSE_BASKET_REMAINING
 * @param {any[][]} already_added_back Cash expenses added back so far; dollars, 0 or more
 * @returns {any[][]} Dollars
 */
export function cashExpenseBasketRemaining(already_added_back: any[][]): any[][] {
  return inCents(QUICK.CASH_EXPENSE_BASKET_REMAINING, [already_added_back], (known) =>
    spread<[Money], Money>(
      [{ cells: already_added_back, read: alreadyAddedBack, required: HISTORY }],
      (used) => remaining(AGREEMENT, used),
      toCellNumber,
      known,
    ),
  );
}

/**
 * Consolidated EBITDA of a Measurement Period (I.C.12). Give each line as an argument, or one range of eleven rows, I.C.1 to I.C.11, with a column for each period.
 * @customfunction CONSOLIDATED_EBITDA
 * @param {any[][]} net_income I.C.1: Consolidated Net Income of the four quarters, a loss negative; or the range of eleven rows
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
 * @returns {any[][]} Dollars
 */
export function consolidatedEbitda(
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
  const given = [
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
    cash_expenses_already_added_back,
  ];
  return inCents(QUICK.CONSOLIDATED_EBITDA, given, (known) =>
    spread<Money[], Money>(
      [
        ...ebitdaArguments(given).map((cells, index) => ({ cells, read: amountOfLine(EBITDA_LINES[index] ?? '') })),
        { cells: cash_expenses_already_added_back, read: alreadyAddedBack },
      ],
      (...amounts) => ebitda(AGREEMENT, enteredEbitda(amounts), amounts.at(-1) as Money),
      toCellNumber,
      known,
    ),
  );
}

export const enteredEbitda = (amounts: readonly Money[]): EnteredAmounts =>
  new Map(EBITDA_LINES.map((line, index) => [line, amounts[index] as Money]));

/** One argument for each line, whichever way they are given. */
export function ebitdaArguments(given: readonly Cells[]): readonly Cells[] {
  const lines = lineArguments(given, EBITDA_LINES.length);
  if (lines) return lines.slice(0, EBITDA_LINES.length);
  const shape = shapeOf(given[0]);
  const areOthersGiven = given.slice(1, EBITDA_LINES.length).some((cells) => cells !== null && cells !== undefined);
  if (areOthersGiven || (shape.rows === 1 && shape.columns === 1)) throw missing();
  throw excelError(
    refuse({
      code: 'NOT_THE_SCHEDULE_ROWS',
      found: inWords(shape),
      rows: EBITDA_LINES.length,
      first: EBITDA_LINES[0] ?? '',
      last: EBITDA_LINES.at(-1) ?? '',
    }),
  );
}

const missing = (): CustomFunctions.Error =>
  excelError(
    refuse({
      code: 'MISSING',
      subject: subjectOf(AGREEMENT, EBITDA_LINES[1] ?? ''),
      enter: `lines ${EBITDA_LINES.slice(1, REQUIRED_LINES).join(', ')} as well, 0 where there is none; or one range of ${EBITDA_LINES.length} rows, ${EBITDA_LINES[0]} to ${EBITDA_LINES.at(-1)}`,
    }),
  );
