import type { Finding } from '../../workbook/finding';
import { type Rule, at } from './rule';

export const verdictDoubled: Rule = {
  id: 'verdict-doubled',
  title: 'Both Yes and No are marked.',
  check: ({ schedule, standings }) =>
    standings.flatMap(({ covenant, complies }): readonly Finding[] => {
      const located = schedule.verdicts.find((candidate) => candidate.covenant === covenant.line);
      if (located?.answer !== 'both') return [];
      return [
        {
          rule: 'verdict-doubled',
          severity: 'error',
          line: covenant.line,
          cell: at(located.at),
          message: `${covenant.line}: both Yes and No are marked for covenant compliance.`,
          fix:
            complies === null
              ? 'Mark one of them only.'
              : `Mark ${complies ? 'Yes' : 'No'} only: by the exact test the covenant ${complies ? 'complies' : 'is breached'}.`,
        },
      ];
    }),
};
