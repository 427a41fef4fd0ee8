import { compare } from '../../core/quantity';
import { ledgerInForce } from '../ledger-in-force';
import { firstOf } from '../locate/located';
import { type Rule, at, inBothUnits, inUnit, named } from './rule';

export const basketExceeded: Rule = {
  id: 'basket-exceeded',
  title: 'Cash expenses exceed their basket.',
  check: (subject) => {
    const { agreement, schedule, evaluation, readings } = subject;
    const { cashExpenses } = agreement.schedule.terms;
    const { value: basket } = agreement.terms.cashExpenseBasket;
    const located = firstOf(schedule, cashExpenses);
    const stated = evaluation.stated(cashExpenses);
    // A ledger knows what is left of it, and says more: basket-ledger-differs.
    if (!located || !stated || compare(stated, basket) <= 0 || ledgerInForce(agreement, schedule, readings)) return [];
    return [
      {
        rule: 'basket-exceeded',
        severity: 'error',
        line: cashExpenses,
        cell: at(located.at),
        message: `${named(agreement, cashExpenses)} is ${inBothUnits(subject, stated)}, above the basket of ${inBothUnits(subject, basket)} for the whole term of the Agreement.`,
        fix: `Enter at most ${inUnit(subject, basket)}, less what was added back in earlier quarters; only that counts.`,
        found: inUnit(subject, stated),
        expected: `at most ${inUnit(subject, basket)}`,
      },
    ];
  },
};
