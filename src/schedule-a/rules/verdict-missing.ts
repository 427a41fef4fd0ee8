import { type Finding, type Rule, at } from './rule';

export const verdictMissing: Rule = {
  id: 'verdict-missing',
  title: 'Neither Yes nor No is marked.',
  check: ({ schedule, standings }) =>
    standings.flatMap(({ covenant, complies }): readonly Finding[] => {
      const located = schedule.verdicts.find((candidate) => candidate.covenant === covenant.line);
      if (complies === null || (located && located.answer !== 'none')) return [];
      const is = complies ? 'Yes' : 'No';
      return [
        {
          rule: 'verdict-missing',
          severity: 'error',
          line: covenant.line,
          cell: located ? at(located.at) : null,
          message: located
            ? `${covenant.line}: neither Yes nor No is marked for covenant compliance.`
            : `${covenant.line}: the question of covenant compliance is not on the sheet.`,
          fix: `${located ? 'Mark' : 'Insert “Covenant compliance:” and mark'} ${is}: by the exact test the covenant ${complies ? 'complies' : 'is breached'}.`,
        },
      ];
    }),
};
