import { type Finding, type Rule, at } from './rule';

export const verdictDoubled: Rule = {
  id: 'verdict-doubled',
  title: 'Both Yes and No are marked.',
  check: ({ schedule, standings }) =>
    standings.flatMap(({ covenant, complies }): readonly Finding[] => {
      const located = schedule.verdicts.find((candidate) => candidate.covenant === covenant.line);
      if (located?.answer !== 'both') return [];
      const leave = complies === null ? 'one of them' : complies ? 'Yes alone' : 'No alone';
      return [
        {
          rule: 'verdict-doubled',
          severity: 'error',
          line: covenant.line,
          cell: at(located.at),
          message: `${covenant.line}: both Yes and No are marked for covenant compliance.`,
          fix: `Mark ${leave}${complies === null ? '' : ': that is the exact test’s answer'}.`,
        },
      ];
    }),
};
