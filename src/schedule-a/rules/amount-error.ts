import { amountError, entriesOfKind } from './amount-entries';
import { type Rule, followsAFlaw, isInput } from './rule';

export const amountIsError: Rule = {
  id: 'amount-error',
  title: 'An error value stands where an amount belongs.',
  check: (subject) =>
    entriesOfKind(subject, 'error')
      .filter(({ located }) => !followsAFlaw(subject, located))
      .map(({ located, entry }) => {
        const says = `shows ${entry.error}.`;
        return isInput(subject.agreement, located.line)
          ? amountError(subject, 'amount-error', located, says, 'Mend its formula, or the cell that it refers to.')
          : amountError(subject, 'amount-error', located, says);
      }),
};
