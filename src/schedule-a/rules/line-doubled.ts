import type { Rule } from './rule';
import { at, named } from './rule';
import { firstOf } from '../locate/located';

export const lineDoubled: Rule = {
  id: 'line-doubled',
  title: 'A line of the form stands twice.',
  check: ({ agreement, schedule }) =>
    schedule.lines.flatMap((located) => {
      const first = firstOf(schedule, located.line);
      if (!first || first === located) return [];
      return [
        {
          rule: 'line-doubled',
          severity: 'error' as const,
          line: located.line,
          cell: at(located.at),
          message: `${named(agreement, located.line)} stands twice: in row ${first.row + 1} and again in row ${located.row + 1}.`,
          fix: `Delete one of them. The check reads row ${first.row + 1}.`,
        },
      ];
    }),
};
