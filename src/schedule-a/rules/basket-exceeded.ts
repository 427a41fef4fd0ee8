import { compare } from '../../core/quantity';
import { formatDollars } from '../../core/format';
import { firstOf } from '../locate/located';
import { type Rule, at, inUnit, named } from './rule';

export const basketExceeded: Rule = {
  id: 'basket-exceeded',
  title: 'Cash expenses exceed their basket.',
  check: (subject) => {
    const { agreement, schedule, evaluation } = subject;
    const { cashExpenses } = agreement.schedule.terms;
    const basket = agreement.terms.cashExpenseBasket;
    const located = firstOf(schedule, cashExpenses);
    const stated = evaluation.stated(cashExpenses);
    if (!located || !stated || compare(stated, basket.value) <= 0) return [];
    const inSheetUnit = inUnit(subject, basket.value);
    return [
      {
        rule: 'basket-exceeded',
        severity: 'error',
        line: cashExpenses,
        cell: at(located.at),
        message: `${named(agreement, cashExpenses)} is ${formatDollars(stated)}, above the basket of ${formatDollars(basket.value)} for the term of the Agreement.`,
        fix: `Enter at most ${inSheetUnit}, less what was added back in earlier quarters; only the basket counts.`,
      },
    ];
  },
};
