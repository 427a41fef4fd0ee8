import { lineOf } from '../../agreement/lines';
import type { Rule } from './rule';
import { named } from './rule';
import { firstOf } from '../locate/located';

export const lineMissing: Rule = {
  id: 'line-missing',
  title: 'A line of the form is not on the sheet.',
  check: ({ agreement, schedule }) =>
    agreement.schedule.lines.flatMap((line) => {
      if ((line.kind === 'input' && line.optional) || firstOf(schedule, line.id)) return [];
      return [
        {
          rule: 'line-missing',
          severity: 'error' as const,
          line: line.id,
          cell: null,
          message: `${named(agreement, line.id)} is not on the sheet.`,
          fix: `Insert the line with the form’s words: “${lineOf(agreement, line.id).words}”`,
        },
      ];
    }),
};
