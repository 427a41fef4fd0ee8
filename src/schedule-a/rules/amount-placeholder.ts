import { amountError, entriesOfKind } from './amount-entries';
import type { Rule } from './rule';

export const amountPlaceholder: Rule = {
  id: 'amount-placeholder',
  title: 'A placeholder of the form was left where an amount belongs.',
  check: (subject) =>
    entriesOfKind(subject, 'placeholder')
      .filter(({ covenant, located }) => !covenant || !subject.evaluation.unreadable(located.line).length)
      .map(({ located, entry, covenant }) =>
        amountError(
          subject,
          'amount-placeholder',
          located,
          `still holds the form’s placeholder “${entry.text}”.`,
          covenant ? 'Enter the ratio as a formula.' : 'Enter the amount, or 0 if there is none.',
        ),
      ),
};
