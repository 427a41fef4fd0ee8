import { amountError, entriesOfKind } from './amount-entries';
import type { Rule } from './rule';

export const amountIsError: Rule = {
  id: 'amount-error',
  title: 'An error value stands where an amount belongs.',
  check: (subject) =>
    entriesOfKind(subject, 'error').map(({ located, entry, mayShowNone }) =>
      amountError(
        subject,
        'amount-error',
        located,
        `shows ${entry.error}.`,
        mayShowNone ? 'Show “n/a” where there is no ratio.' : 'Mend the formula or the cell it refers to.',
      ),
    ),
};
