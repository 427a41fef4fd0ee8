import { entriesOfKind } from './amount-entries';
import { foots } from './footing';
import { fixOf } from './formula-to-enter';
import { type Rule, at, isInput, isRatioLine, named } from './rule';

export const totalTyped: Rule = {
  id: 'total-typed',
  title: 'A total is right today, but typed instead of computed.',
  check: (subject) => {
    const { agreement } = subject;
    return entriesOfKind(subject, 'number').flatMap(({ located, entry }) => {
      const { line } = located;
      if (entry.formula || isInput(agreement, line) || isRatioLine(agreement, line) || !foots(subject, located))
        return [];
      return [
        {
          rule: 'total-typed',
          severity: 'warning' as const,
          line,
          cell: at(located.at),
          message: `${named(agreement, line)} is typed, not computed. It foots today, but will not follow a change.`,
          fix: fixOf(subject, located),
        },
      ];
    });
  },
};
