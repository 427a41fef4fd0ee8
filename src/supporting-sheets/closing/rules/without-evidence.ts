import { CONDITION, STATUS, conditionName } from '../form';
import { type Rule, enter, listed, report } from './rule';

/** Whoever relies on a condition can see when it was met, and by what. */
export const withoutEvidence: Rule = {
  id: 'without-evidence',
  check: ({ closing: { conditions } }) =>
    conditions.flatMap(({ condition, row, status }) => {
      if (status === STATUS.open.id) return [];
      const blank = [row.entry(CONDITION.date), row.entry(CONDITION.evidence)].filter(
        ({ isBlank, at }) => isBlank && at,
      );
      const [first] = blank;
      if (!first) return [];
      const missing = blank.map(({ field }) => (field.kind === 'date' ? 'date' : 'evidence'));
      const wants = {
        date: `the day on which it was ${status}`,
        evidence:
          status === STATUS.waived.id
            ? 'who waived it, and where that is written'
            : 'what shows it, and where it is kept',
      };
      return [
        report(
          first,
          'error',
          `${conditionName(condition)} is ${status} without ${listed(missing)}.`,
          `${enter(first, first.field.kind === 'date' ? wants.date : wants.evidence)}${
            blank.length > 1 ? `, and beside it ${wants.evidence}` : ''
          }.`,
        ),
      ];
    }),
};
