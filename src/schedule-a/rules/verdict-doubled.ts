import type { Finding } from '../../workbook/finding';
import { type Rule, at } from './rule';
import { box, byTest } from './verdict-contradicts';

export const verdictDoubled: Rule = {
  id: 'verdict-doubled',
  title: 'Both Yes and No are marked.',
  check: ({ schedule, standings }) =>
    standings.flatMap((standing): readonly Finding[] => {
      const { covenant, complies } = standing;
      const located = schedule.verdicts.find((candidate) => candidate.covenant === covenant.line);
      if (located?.answer !== 'both') return [];
      return [
        {
          rule: 'verdict-doubled',
          severity: 'error',
          line: covenant.line,
          cell: at(located.at),
          message: `${covenant.line}: both Yes and No are marked for covenant compliance.`,
          fix: complies === null ? 'Mark one of them only.' : `Mark ${box(complies)} only: ${byTest(standing)}.`,
        },
      ];
    }),
};
