import { inWords } from '../../../core/calendar-date';
import { CONDITION, STATUS, conditionName } from '../form';
import { type Rule, enter, report } from './rule';

export const datedWhileOpen: Rule = {
  id: 'dated-while-open',
  check: ({ closing: { conditions } }) =>
    conditions.flatMap(({ condition, row, status }) => {
      const { date } = row.entry(CONDITION.date);
      const entry = row.entry(CONDITION.status);
      if (status !== STATUS.open.id || !date || entry.wrong !== null) return [];
      return [
        report(
          entry,
          'warning',
          `${conditionName(condition)} is open, yet dated ${inWords(date)}.`,
          enter(entry, `${STATUS.satisfied.words} or ${STATUS.waived.words}, or empty the date.`),
        ),
      ];
    }),
};
