import { lineOf } from '../../agreement/lines';
import { sameToTheCent } from '../evaluate';
import { entriesOfKind } from './amount-entries';
import { formulaToEnter } from './formula-to-enter';
import { type Rule, at, isRatioLine, named } from './rule';

export const totalTyped: Rule = {
  id: 'total-typed',
  title: 'A total is right today, but typed instead of computed.',
  check: (subject) => {
    const { agreement, schedule, evaluation } = subject;
    return entriesOfKind(subject, 'number').flatMap(({ located, entry }) => {
      const { line } = located;
      if (entry.formula || lineOf(agreement, line).kind === 'input' || isRatioLine(agreement, line)) return [];
      const [stated, follows, exact] = [evaluation.stated(line), evaluation.fromStated(line), evaluation.amount(line)];
      const isRight =
        stated && ((follows && sameToTheCent(stated, follows)) || (exact && sameToTheCent(stated, exact)));
      if (!isRight) return [];
      const enter = formulaToEnter(agreement, schedule, line);
      return [
        {
          rule: 'total-typed',
          severity: 'warning' as const,
          line,
          cell: at(located.at),
          message: `${named(agreement, line)} is typed, not computed; it foots today, and will not follow a change.`,
          fix: enter ? `In ${at(located.at)} enter ${enter}` : 'Enter it as a formula over its lines.',
        },
      ];
    });
  },
};
