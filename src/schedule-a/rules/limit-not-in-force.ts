import { fromCellNumber } from '../../core/decimal';
import { inWords } from '../../core/calendar-date';
import { formatLimit } from '../../core/format';
import { ratio } from '../../core/quantity';
import { type Finding, type Rule, at } from './rule';

export const limitNotInForce: Rule = {
  id: 'limit-not-in-force',
  title: 'The maximum or minimum is not the one in force on the Statement Date.',
  check: ({ schedule, standings }) =>
    standings.flatMap(({ covenant, limit }): readonly Finding[] => {
      if (!limit) return [];
      const located = schedule.limits.find((candidate) => candidate.covenant === covenant.line);
      const word = covenant.kind === 'maximum' ? 'Maximum' : 'Minimum';
      const inForce = `${formatLimit(limit.limit)} to 1 is in force for the quarter ended ${inWords(limit.quarterEnd)}`;
      const finding = (message: string, cell: string | null): readonly Finding[] => [
        {
          rule: 'limit-not-in-force',
          severity: 'error',
          line: covenant.line,
          cell,
          message,
          fix: `Enter ${formatLimit(limit.limit)} (${limit.clause}).`,
        },
      ];
      if (!located)
        return finding(`${covenant.line}: the ${word.toLowerCase()} permitted is not on the sheet; ${inForce}.`, null);
      if (located.value === null)
        return finding(
          `${covenant.line}: the ${word.toLowerCase()} permitted is ${located.entry.kind === 'blank' ? 'blank' : 'no number'}; ${inForce}.`,
          at(located.at),
        );
      const stated = ratio(fromCellNumber(located.value));
      if (stated.amount.equals(limit.limit.amount)) return [];
      return finding(
        `${covenant.line}: ${word} permitted is stated as ${formatLimit(stated)} to 1; ${inForce}.`,
        at(located.at),
      );
    }),
};
