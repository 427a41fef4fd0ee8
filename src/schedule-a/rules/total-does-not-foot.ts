import { minus } from '../../core/quantity';
import { formatAmount } from '../../core/format';
import { usd } from '../../core/quantity';
import { sameToTheCent } from '../evaluate';
import { entriesOfKind } from './amount-entries';
import { formulaToEnter } from './formula-to-enter';
import { computedLineOf, lineOf, operandsOf } from '../../agreement/lines';
import { type Finding, type Rule, at, inUnit, isRatioLine, named, onSheet } from './rule';

/** How a total may differ, told with its cause where one line explains it. */
export const totalDoesNotFoot: Rule = {
  id: 'total-does-not-foot',
  title: 'A total differs from its lines by a cent or more.',
  check: (subject) => {
    const { agreement, schedule, evaluation } = subject;
    return entriesOfKind(subject, 'number').flatMap(({ located, entry }): readonly Finding[] => {
      const { line } = located;
      if (lineOf(agreement, line).kind === 'input' || isRatioLine(agreement, line)) return [];
      const stated = evaluation.stated(line);
      const expected = evaluation.fromStated(line) ?? evaluation.amount(line);
      const exact = evaluation.amount(line);
      if (subject.analysisOf(line)?.kind === 'deviates') return [];
      if (!stated || !expected || sameToTheCent(stated, expected) || (exact && sameToTheCent(stated, exact))) return [];
      const difference = usd(minus(stated, expected).amount.abs());
      const enter = formulaToEnter(agreement, schedule, line);
      const operands = operandsOf(computedLineOf(agreement, line).formula).filter(
        (id) => lineOf(agreement, id).kind === 'computed' || !('optional' in lineOf(agreement, id)),
      );
      const from = operands.length > 1 ? `lines ${operands[0]} to ${operands.at(-1)}` : `line ${operands[0]}`;
      const culprit = explanation(subject, line);
      return [
        {
          rule: culprit?.rule ?? 'total-does-not-foot',
          severity: 'error',
          line,
          cell: at(located.at),
          message: `${named(agreement, line)} is ${onSheet(entry.value)} on the sheet; ${from} give ${inUnit(subject, expected)}, a difference of ${inUnit(subject, difference)}${schedule.unit.scale === 1 ? '' : ` (${formatAmount(difference)} dollars)`}.${culprit ? ` ${culprit.says}` : ''}`,
          fix: enter ? `In ${at(located.at)} enter ${enter}` : 'Compute it from the lines of the form.',
        },
      ];
    });
  },
};

/** Judgments carried into the Funded Indebtedness that liquidity is held against. */
function explanation(
  { agreement, evaluation }: Parameters<Rule['check']>[0],
  line: string,
): { rule: string; says: string } | null {
  const { liquidityIndebtedness, consolidatedFundedIndebtedness, judgments } = agreement.schedule.terms;
  const [stated, debt, over] = [
    evaluation.stated(line),
    evaluation.amount(consolidatedFundedIndebtedness),
    evaluation.amount(judgments),
  ];
  if (line !== liquidityIndebtedness || !stated || !debt || !over) return null;
  return sameToTheCent(minus(stated, over), debt)
    ? {
        rule: 'judgments-in-liquidity',
        says: `It holds the judgments of ${judgments} as well, which count in leverage only.`,
      }
    : null;
}
