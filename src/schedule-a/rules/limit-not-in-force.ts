import { inWords } from '../../core/calendar-date';
import { fromCellNumber } from '../../core/decimal';
import { formatLimit } from '../../core/format';
import { ratio } from '../../core/quantity';
import type { LocatedLimit } from '../locate/located';
import type { Finding } from '../../workbook/finding';
import { type Rule, at } from './rule';

export const limitNotInForce: Rule = {
  id: 'limit-not-in-force',
  title: 'The maximum or minimum is not the one in force on the Statement Date.',
  check: ({ schedule, standings }) =>
    standings.flatMap(({ covenant, limit }): readonly Finding[] => {
      const { statementDate } = schedule;
      if (!limit || statementDate.kind !== 'date') return [];
      const located = schedule.limits.find((candidate) => candidate.covenant === covenant.line);
      const stated = located && located.value !== null ? ratio(fromCellNumber(located.value)) : null;
      if (stated?.amount.equals(limit.limit.amount)) return [];
      const inForce = formatLimit(limit.limit);
      const says = stated
        ? `is stated as ${formatLimit(stated)} to 1`
        : located
          ? whatStands(located)
          : 'is not on the sheet';
      return [
        {
          rule: 'limit-not-in-force',
          severity: 'error',
          line: covenant.line,
          cell: located ? at(located.at) : null,
          message: `${covenant.line}: the ${covenant.kind} permitted ${says}; for the quarter ended ${inWords(statementDate.date)} it is ${inForce} to 1.`,
          fix: `${located ? 'Enter' : `Insert the ${covenant.kind} permitted below ${covenant.line}, and enter`} ${inForce} (${limit.clause}).`,
          ...(stated && { found: formatLimit(stated) }),
          expected: inForce,
        },
      ];
    }),
};

function whatStands({ entry }: LocatedLimit): string {
  switch (entry.kind) {
    case 'blank':
      return 'is blank';
    case 'not calculated':
      return 'has a formula whose value is not in the workbook';
    case 'placeholder':
      return `still holds the form’s placeholder “${entry.text}”`;
    case 'error':
      return `shows ${entry.error}`;
    case 'number':
      return `is ${entry.value}`;
    default:
      return `is no number: “${entry.text}”`;
  }
}
