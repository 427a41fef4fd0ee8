import { inWords } from '../../core/calendar-date';
import { type Money, compare, isNegative, minus, sameToTheCent } from '../../core/quantity';
import { type LedgerInForce, ledgerInForce } from '../ledger-in-force';
import { firstOf } from '../locate/located';
import { type Rule, type Subject, at, inBothUnits, inUnit, named } from './rule';

/**
 * More than the ledger allows is not in EBITDA. Less is lawful, and yet the ledger counts the basket as used for all that it
 * allows: either the schedule gives away EBITDA, or the ledger holds expenses that are not added back.
 */
export const basketLedgerDiffers: Rule = {
  id: 'basket-ledger-differs',
  title: 'Cash expenses are not what the ledger of their basket allows.',
  check: (subject) => {
    const { agreement, schedule, evaluation, readings } = subject;
    const { cashExpenses } = agreement.schedule.terms;
    const located = firstOf(schedule, cashExpenses);
    const stated = evaluation.stated(cashExpenses);
    const ledger = ledgerInForce(agreement, schedule, readings);
    if (!located || !stated || isNegative(stated) || !ledger || sameToTheCent(stated, ledger.allowed)) return [];
    const isMore = compare(stated, ledger.allowed) > 0;
    const cell = at(located.at);
    return [
      {
        rule: 'basket-ledger-differs',
        severity: isMore ? 'error' : 'warning',
        line: cashExpenses,
        cell,
        message: `${named(agreement, cashExpenses)} is ${inBothUnits(subject, stated)}; ${whatIsAllowed(subject, ledger)} ${isMore ? tooMuch(subject, minus(stated, ledger.allowed)) : tooLittle(subject, minus(ledger.allowed, stated))}`,
        ...(isMore && { details: whyNoMore(subject, ledger) }),
        fix: `In ${cell} enter ${toEnter(subject, ledger)}`,
        found: inUnit(subject, stated),
        expected: inUnit(subject, ledger.allowed),
      },
    ];
  },
};

function whatIsAllowed(subject: Subject, { sheet, cell, allowed }: LedgerInForce): string {
  const { statementDate } = subject.schedule;
  const period = statementDate.kind === 'date' ? `the Measurement Period ended ${inWords(statementDate.date)}` : 'it';
  return `the ledger of the basket allows ${inBothUnits(subject, allowed)} for ${period}, ${cell ? `in ${cell}` : `on sheet ${sheet}`}.`;
}

const tooMuch = (subject: Subject, by: Money): string =>
  `That is ${inBothUnits(subject, by)} too much, which does not count.`;

const whyNoMore = (subject: Subject, { expenses, left }: LedgerInForce): readonly string[] => [
  `Expenses of its quarters: ${inUnit(subject, expenses)}.`,
  `Left of the basket for them: ${inUnit(subject, left)}.`,
];

const tooLittle = (subject: Subject, by: Money): string =>
  `That is ${inBothUnits(subject, by)} less than it allows. The basket counts as used for it all the same; an expense that is not to be added back does not belong in the ledger.`;

/** The ledger's own cell, so that a change in history comes through by itself; the amount where that cell does not show it. */
function toEnter(subject: Subject, { cell, isRight, allowed }: LedgerInForce): string {
  const { scale } = subject.schedule.unit;
  return cell && isRight ? `=${cell}${scale === 1 ? '' : `/${scale}`}` : inUnit(subject, allowed);
}
