import { lineOf } from '../../agreement/lines';
import { amountError, entriesOfKind } from './amount-entries';
import { type Rule, cellAt, followsAFlaw, isOptional } from './rule';

export const amountBlank: Rule = {
  id: 'amount-blank',
  title: 'An amount is blank.',
  check: (subject) => {
    const { agreement, schedule, evaluation } = subject;
    return entriesOfKind(subject, 'blank').flatMap(({ located, mayShowNone }) => {
      const line = lineOf(agreement, located.line);
      if (isOptional(agreement, line.id) || mayShowNone) return [];
      if (line.kind === 'input') {
        const fix =
          line.sign === 'any'
            ? 'Enter the amount; a loss with a minus sign.'
            : 'Enter the amount, or 0 if there is none.';
        return [amountError(subject, 'amount-blank', located, 'is blank.', fix)];
      }
      const showsNothingYet = cellAt(schedule, located.at)?.formula && evaluation.unreadable(line.id).length > 0;
      return showsNothingYet || followsAFlaw(subject, located)
        ? []
        : [amountError(subject, 'amount-blank', located, 'is blank.')];
    });
  },
};
