import type { Finding } from '../../workbook/finding';
import { chosenFor } from '../readings-in-force';
import { backToDefault, chosenInWords } from './chosen-readings';
import { type Rule, at, cellAt } from './rule';
import { box, isByDefault, outcome } from './verdict-contradicts';

/** The sheet is not wrong by itself: it says what the default readings give, and the workbook chooses others. */
export const verdictByDefault: Rule = {
  id: 'verdict-by-default',
  title: 'The Yes or No is as by the default readings, and a reading chosen in the workbook comes to the other.',
  check: ({ agreement, schedule, standings, standingsByDefault, readings }) =>
    standings.flatMap((standing): readonly Finding[] => {
      const { covenant, complies, stated } = standing;
      if (complies === null || stated === null || !isByDefault(standingsByDefault, standing)) return [];
      const located = schedule.verdicts.find((candidate) => candidate.covenant === covenant.line);
      const hasFormula = located && cellAt(schedule, located.at)?.formula !== undefined;
      const chosen = chosenFor(agreement, covenant, readings);
      const formula = hasFormula ? ' The formula there tests by the defaults, whatever is chosen.' : '';
      return [
        {
          rule: 'verdict-by-default',
          // A signed Yes beside a breach would be relied on; a No beside a covenant that complies claims nothing.
          severity: complies ? 'warning' : 'error',
          line: covenant.line,
          cell: located ? at(located.at) : null,
          message: `${covenant.line}: the sheet says ${box(stated)}, which is right by the default readings; by ${chosenInWords(agreement, readings, chosen)} the covenant ${outcome(standing)}.${formula}`,
          fix: `Mark ${box(complies)}${hasFormula ? ' in place of the formula' : ''}; or ${backToDefault(agreement, readings, chosen)}.`,
          found: box(stated),
          expected: box(complies),
        },
      ];
    }),
};
