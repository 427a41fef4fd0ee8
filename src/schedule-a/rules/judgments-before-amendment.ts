import { isPositive } from '../../core/quantity';
import { refusalMessage } from '../../core/refusals';
import { refuseUndefinedJudgments } from '../../covenants/leverage-covenant';
import { firstOf } from '../locate/located';
import { type Rule, at } from './rule';

export const judgmentsBeforeAmendment: Rule = {
  id: 'judgments-before-amendment',
  title: 'Judgments are entered for a date on which the documents do not say how they count.',
  check: ({ agreement, schedule, evaluation }) => {
    const { judgments } = agreement.schedule.terms;
    const located = firstOf(schedule, judgments);
    const stated = evaluation.stated(judgments);
    if (!located || !stated || !isPositive(stated) || schedule.statementDate.kind !== 'date') return [];
    const refusal = refuseUndefinedJudgments(agreement, stated, schedule.statementDate.date);
    if (!refusal) return [];
    return [
      {
        rule: 'judgments-before-amendment',
        severity: 'error',
        line: judgments,
        cell: at(located.at),
        message: refusalMessage(refusal).replace(/ Enter [^.]*\.$/, ''),
        fix: 'Look up the definition of Consolidated Leverage Ratio as it stood before; enter 0 only where it did not count judgments.',
      },
    ];
  },
};
