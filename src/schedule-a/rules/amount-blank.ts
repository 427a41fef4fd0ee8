import { lineOf } from '../../agreement/lines';
import type { Rule } from './rule';
import { at, eachLine, named } from './rule';
import { mayShowNoRatio } from '../standing';

export const amountBlank: Rule = {
  id: 'amount-blank',
  title: 'An amount is blank.',
  check: (subject) => {
    const { agreement, evaluation } = subject;
    return eachLine(subject).flatMap((located) => {
      if (located.entry.kind !== 'blank') return [];
      const line = lineOf(agreement, located.line);
      const covenant = agreement.schedule.covenants.find((candidate) => candidate.line === line.id);
      if (
        line.kind === 'computed' &&
        (evaluation.unreadable(line.id).length || (covenant && mayShowNoRatio(evaluation, covenant)))
      )
        return [];
      return [
        {
          rule: 'amount-blank',
          severity: 'error' as const,
          line: line.id,
          cell: at(located.at),
          message: `${named(agreement, line.id)} is blank.`,
          fix:
            line.kind === 'computed'
              ? 'Enter the formula of the form.'
              : line.sign === 'any'
                ? 'Enter the amount; a loss with a minus sign.'
                : 'Enter the amount, or 0 if there is none.',
        },
      ];
    });
  },
};
