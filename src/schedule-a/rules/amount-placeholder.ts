import { amountError, entriesOfKind } from './amount-entries';
import type { Rule } from './rule';

export const amountPlaceholder: Rule = {
  id: 'amount-placeholder',
  title: 'A placeholder of the form was left where an amount belongs.',
  check: (subject) =>
    entriesOfKind(subject, 'placeholder').map(({ located, entry }) =>
      amountError(subject, 'amount-placeholder', located, `still holds the form’s placeholder “${entry.text}”.`),
    ),
};
