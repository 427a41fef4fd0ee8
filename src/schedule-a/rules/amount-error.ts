import { lineOf, operandsOf } from '../../agreement/lines';
import type { LineId } from '../../agreement/types';
import { isNegative } from '../../core/quantity';
import { amountError, entriesOfKind, negativeAmounts } from './amount-entries';
import { type Rule, type Subject, followsAFlaw, isInput } from './rule';

export const amountIsError: Rule = {
  id: 'amount-error',
  title: 'An error value stands where an amount belongs.',
  check: (subject) =>
    entriesOfKind(subject, 'error')
      .filter(({ located, entry }) => {
        const isOfAnother = followsAFlaw(subject, located) || (entry.formula && isRefused(subject, located.line));
        return !isOfAnother;
      })
      .map(({ located, entry }) => {
        const says = `shows ${entry.error}.`;
        return isInput(subject.agreement, located.line)
          ? amountError(subject, 'amount-error', located, says, 'Mend its formula, or the cell that it refers to.')
          : amountError(subject, 'amount-error', located, says);
      }),
};

/** Whether the add-in's functions refuse an amount under a line: one of the wrong sign, which is a finding of its own. */
function isRefused(subject: Subject, id: LineId): boolean {
  const line = lineOf(subject.agreement, id);
  if (line.kind === 'input') return negativeAmounts(subject).some((negative) => negative.line.id === id);
  const amount = line.unit === 'USD' ? subject.evaluation.amount(id) : null;
  const isLessThanNothing = id === subject.agreement.schedule.terms.consolidatedFundedIndebtedness;
  return (
    (isLessThanNothing && !!amount && isNegative(amount)) ||
    operandsOf(line.formula).some((operand) => isRefused(subject, operand))
  );
}
