import { amountText, ratioText } from '../locate/entry';
import { amountError, entriesOfKind } from './amount-entries';
import { type Rule, onSheet } from './rule';

export const amountIsText: Rule = {
  id: 'amount-text',
  title: 'Text stands where an amount belongs.',
  check: (subject) => [
    ...entriesOfKind(subject, 'no value')
      .filter(({ mayShowNone }) => !mayShowNone)
      .map(({ located, entry, covenant }) =>
        amountError(
          subject,
          'amount-text',
          located,
          `says “${entry.text}” where a number belongs.`,
          covenant ? 'Enter the ratio as a formula.' : 'Enter 0 if there is none.',
        ),
      ),
    ...entriesOfKind(subject, 'text')
      .filter(({ covenant, mayShowNone, entry }) => !covenant || !(mayShowNone || ratioText(entry.text) !== null))
      .map(({ located, entry, covenant }) => {
        const meant = covenant ? null : amountText(entry.text);
        return amountError(
          subject,
          'amount-text',
          located,
          `is text, not a number: “${entry.text}”.`,
          meant === null ? 'Enter a number.' : `Enter ${onSheet(meant)} as a number.`,
        );
      }),
  ],
};
