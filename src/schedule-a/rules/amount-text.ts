import { lineOf } from '../../agreement/lines';
import type { LineId } from '../../agreement/types';
import { amountText } from '../../workbook/entry';
import { ratioText } from '../locate/ratio-text';
import { amountError, entriesOfKind } from './amount-entries';
import { type Rule, type Subject, followsAFlaw, isOptional, onSheet } from './rule';

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
      .map(({ located, entry }) => {
        const says = `is text, not a number: “${entry.text}”.`;
        return amountError(subject, 'amount-text', located, says, asNumber(subject, located.line, entry.text));
      }),
  ],
};

/** What to enter for an amount that is typed as text; a total is computed, whatever is typed. */
function asNumber({ agreement }: Subject, id: LineId, text: string): string | undefined {
  const line = lineOf(agreement, id);
  const meant = line.kind === 'input' ? amountText(text) : null;
  if (line.kind !== 'input' || meant === null) return undefined;
  return meant < 0 && line.sign === 'not negative' && !line.optional
    ? `Enter ${onSheet(-meant)} as a number if the sign is a slip, else 0.`
    : `Enter ${onSheet(meant)} as a number.`;
}
