import { lineOf } from '../agreement/lines';
import type { Agreement } from '../agreement/types';
import { formatAmount } from '../core/format';
import { type Outcome, step, value } from '../core/outcome';
import { type Money, NOTHING, lesser, minus, plus, positivePart } from '../core/quantity';
import type { Subject } from '../core/refusals';
import { refuseNegativeAmount, subjectOf } from './entered-amounts';

/** What was added back before, as a refusal names it. */
export const alreadyAddedBackOf = (agreement: Agreement): Subject => ({
  line: agreement.schedule.terms.cashExpenses,
  name: 'cash expenses already added back',
});

/**
 * What is left of the basket for cash expenses.
 *
 * @param alreadyAddedBack  USD added back so far over the life of the Agreement, 0 or more
 * @returns USD, never below 0
 * @source Exhibit C, Schedule A, I.C.7: "in the aggregate … during the term of this Agreement"
 */
export function cashExpenseBasketRemaining(agreement: Agreement, alreadyAddedBack: Money): Outcome<Money> {
  const { value: basket, clause } = agreement.terms.cashExpenseBasket;
  const refusal = refuseNegativeAmount(alreadyAddedBackOf(agreement), alreadyAddedBack);
  if (refusal) return refusal;
  const remaining = positivePart(minus(basket, alreadyAddedBack));
  return value(remaining, () =>
    step({
      label: `What is left of the ${formatAmount(basket)} basket`,
      entered: alreadyAddedBack,
      counted: remaining,
      clause,
    }),
  );
}

/**
 * What the basket allows of each quarter's cash expenses, used up in order of time.
 *
 * @param expenses          USD by quarter, oldest first, each 0 or more
 * @param alreadyAddedBack  USD added back before the first of them
 * @returns USD by quarter, each at most its expense, together at most what was left
 * @source Exhibit C, Schedule A, I.C.7
 */
export function cashExpenseAddback(
  agreement: Agreement,
  expenses: readonly Money[],
  alreadyAddedBack: Money = NOTHING,
): Outcome<readonly Money[]> {
  const remaining = cashExpenseBasketRemaining(agreement, alreadyAddedBack);
  if (!remaining.ok) return remaining;
  const line = agreement.schedule.terms.cashExpenses;
  const subject = subjectOf(agreement, line);
  let left = remaining.value;
  const allowed: Money[] = [];
  for (const expense of expenses) {
    const refusal = refuseNegativeAmount(subject, expense);
    if (refusal) return refusal;
    const counted = lesser(expense, left);
    left = minus(left, counted);
    allowed.push(counted);
  }
  return value(allowed, () =>
    step({
      line,
      label: lineOf(agreement, line).words,
      counted: allowed.reduce(plus, NOTHING),
      clause: agreement.terms.cashExpenseBasket.clause,
      children: expenses.map((entered, index) =>
        step({ line, label: `Quarter ${index + 1}`, entered, counted: allowed[index] ?? NOTHING }),
      ),
    }),
  );
}
