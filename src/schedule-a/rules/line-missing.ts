import { firstOf } from '../locate/located';
import { type Rule, isOptional, named } from './rule';

export const lineMissing: Rule = {
  id: 'line-missing',
  title: 'A line of the form is not on the sheet.',
  check: ({ agreement, schedule }) =>
    agreement.schedule.lines
      .filter(({ id }) => !isOptional(agreement, id) && !firstOf(schedule, id))
      .map(({ id, words }) => ({
        rule: 'line-missing',
        severity: 'error' as const,
        line: id,
        cell: null,
        message: `${named(agreement, id)} is not on the sheet.`,
        fix: `Insert the line with the form’s words: “${words}”`,
      })),
};
