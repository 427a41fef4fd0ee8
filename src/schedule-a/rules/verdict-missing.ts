import { isCellError } from '../../workbook/sheet';
import { firstOf } from '../locate/located';
import type { Finding } from '../../workbook/finding';
import { type Rule, at, cellAt } from './rule';
import { box, byTest } from './verdict-contradicts';

export const verdictMissing: Rule = {
  id: 'verdict-missing',
  title: 'Neither Yes nor No is marked.',
  check: ({ schedule, standings }) =>
    standings.flatMap((standing): readonly Finding[] => {
      const { covenant, complies } = standing;
      const located = schedule.verdicts.find((candidate) => candidate.covenant === covenant.line);
      if (complies === null || (located && located.answer !== 'none')) return [];
      const shown = located && cellAt(schedule, located.at)?.value;
      const isError = shown !== undefined && isCellError(shown);
      if (isError && firstOf(schedule, covenant.line)?.entry.kind === 'error') return [];
      const says = isError
        ? `covenant compliance shows ${shown.error}`
        : located
          ? 'neither Yes nor No is marked for covenant compliance'
          : 'the question of covenant compliance is not on the sheet';
      return [
        {
          rule: 'verdict-missing',
          severity: 'error',
          line: covenant.line,
          cell: located ? at(located.at) : null,
          message: `${covenant.line}: ${says}.`,
          fix: `${located ? 'Mark' : 'Insert “Covenant compliance:” and mark'} ${box(complies)}: ${byTest(standing)}.`,
        },
      ];
    }),
};
