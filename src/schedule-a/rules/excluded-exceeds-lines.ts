import { isNegative } from '../../core/quantity';
import { firstOf } from '../locate/located';
import { type Rule, at, inUnit } from './rule';

export const excludedExceedsLines: Rule = {
  id: 'excluded-exceeds-lines',
  title: 'More is excluded by footnote 2 than the lines of I.A hold.',
  check: (subject) => {
    const { agreement, schedule, evaluation } = subject;
    const { excludedIndebtedness, consolidatedFundedIndebtedness } = agreement.schedule.terms;
    const located = firstOf(schedule, excludedIndebtedness);
    const total = evaluation.amount(consolidatedFundedIndebtedness);
    if (!located || !total || !isNegative(total)) return [];
    return [
      {
        rule: 'excluded-exceeds-lines',
        severity: 'error',
        line: consolidatedFundedIndebtedness,
        cell: at(located.at),
        message: `The “Less:” row takes out more than the lines above it hold, and leaves ${inUnit(subject, total)} for ${consolidatedFundedIndebtedness}.`,
        fix: 'Enter in it only what those lines contain.',
      },
    ];
  },
};
