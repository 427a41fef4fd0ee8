import { type Outcome, step, value } from '../core/outcome';
import { type Money, NOTHING, isNegative, minus, sumOf } from '../core/quantity';
import { refuse } from '../core/refusals';
import { type Formula, difference, figure, sumOfAll } from './intervals/formula';

const EXPENSES = { line: '', name: 'operating expenses' };

/** Gross profit less each of some expenses, by their names; for figures known within their rounding. */
export const operatingIncomeAfter = (first: string, ...others: readonly string[]): Formula<'USD'> =>
  difference(
    figure('gross profit', 'USD'),
    sumOfAll(figure(first, 'USD'), ...others.map((name) => figure(name, 'USD'))),
  );

/**
 * Operating income: gross profit − operating expenses.
 *
 * @param grossProfit  USD, any sign
 * @param expenses     USD, each 0 or more: research and development, sales and marketing, general and administrative …
 * @returns USD, any sign; refuses NEGATIVE_AMOUNT: an expense entered negative would raise the income
 * @source none: arithmetic of the earnings call, “Non-GAAP operating income for the fourth quarter of 2010 was $10.3 million”
 */
export function operatingIncome(grossProfit: Money, expenses: readonly Money[]): Outcome<Money> {
  const negative = expenses.find(isNegative);
  if (negative)
    return refuse({
      code: 'NEGATIVE_AMOUNT',
      subject: EXPENSES,
      found: negative,
      hint: 'Enter expenses as positive amounts; take a credit off the expense it belongs to.',
    });
  const income = minus(grossProfit, sumOf(expenses));
  return value(income, () =>
    step({
      label: 'Operating income',
      counted: income,
      note: 'gross profit − operating expenses',
      children: [
        step({ label: 'gross profit', entered: grossProfit, counted: grossProfit }),
        ...expenses.map((expense, index) =>
          step({ label: `operating expense ${index + 1}`, entered: expense, counted: minus(NOTHING, expense) }),
        ),
      ],
    }),
  );
}
