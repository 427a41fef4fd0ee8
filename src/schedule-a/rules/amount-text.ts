import { amountText } from '../../workbook/entry';
import { ratioText } from '../locate/ratio-text';
import { amountError, entriesOfKind } from './amount-entries';
import { type Rule, followsAFlaw, isOptional, onSheet } from './rule';

export const amountIsText: Rule = {
  id: 'amount-text',
  title: 'Text stands where an amount belongs.',
  check: (subject) => [
    ...entriesOfKind(subject, 'no value')
      .filter(
        ({ located, mayShowNone }) =>
          !mayShowNone && !isOptional(subject.agreement, located.line) && !followsAFlaw(subject, located),
      )
      .map(({ located, entry, covenant }) => {
        const says = covenant
          ? `says “${entry.text}”, but its lines give a ratio.`
          : `says “${entry.text}” where an amount belongs.`;
        return amountError(subject, 'amount-text', located, says);
      }),
    ...entriesOfKind(subject, 'text')
      .filter(
        ({ located, covenant, mayShowNone, entry }) =>
          !(covenant && (mayShowNone || ratioText(entry.text) !== null)) && !followsAFlaw(subject, located),
      )
      .map(({ located, entry, covenant }) => {
        const meant = covenant ? null : amountText(entry.text);
        const says = `is text, not a number: “${entry.text}”.`;
        return meant === null
          ? amountError(subject, 'amount-text', located, says)
          : amountError(subject, 'amount-text', located, says, `Enter ${onSheet(meant)} as a number.`);
      }),
  ],
};
