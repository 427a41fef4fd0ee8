import { inWords } from '../../core/calendar-date';
import { isPositive } from '../../core/quantity';
import { refuseUndefinedJudgments } from '../../covenants/leverage-covenant';
import { firstOf } from '../locate/located';
import { type Rule, at, inBothUnits, named } from './rule';

export const judgmentsBeforeAmendment: Rule = {
  id: 'judgments-before-amendment',
  title: 'Judgments are entered for a date on which the documents do not say how they count.',
  check: (subject) => {
    const { agreement, schedule, evaluation } = subject;
    const { judgments, consolidatedLeverageRatio } = agreement.schedule.terms;
    const located = firstOf(schedule, judgments);
    const stated = evaluation.stated(judgments);
    if (!located || !stated || !isPositive(stated) || schedule.statementDate.kind !== 'date') return [];
    const refusal = refuseUndefinedJudgments(agreement, stated, schedule.statementDate.date);
    if (refusal?.reason.code !== 'JUDGMENTS_UNDEFINED') return [];
    const { date, from, clause } = refusal.reason;
    return [
      {
        rule: 'judgments-before-amendment',
        severity: 'error',
        line: judgments,
        cell: at(located.at),
        message: `${named(agreement, judgments)} is ${inBothUnits(subject, stated)} at ${inWords(date)}. Judgments count as the form says only since ${inWords(from)} (${clause}); how they counted before is not in the documents read, so ${consolidatedLeverageRatio} cannot be determined.`,
        fix: 'Look up the Consolidated Leverage Ratio in the Credit Agreement as it stood on that date; enter 0 only where it did not count judgments.',
      },
    ];
  },
};
