import { inWords, toIso } from '../../../core/calendar-date';
import { FIELD } from '../form';
import { type Rule, enter, report } from './rule';

/** The day is the agreement's own, whenever the last condition is met. */
export const effectiveDate: Rule = {
  id: 'effective-date',
  check: ({ agreement, filled }) => {
    const entry = filled.field(FIELD.effectiveDate);
    const { value: day, clause } = agreement.terms.amendmentEffectiveDate;
    if (entry.wrong !== null || entry.at === null || entry.date?.day === day.day) return [];
    const says = entry.date ? `says ${inWords(entry.date)}` : 'is blank';
    return [
      report(
        entry,
        'error',
        `“${entry.field.label}” ${says}; by ${clause}, it is ${inWords(day)}.`,
        enter(entry, `${toIso(day)}.`),
      ),
    ];
  },
};
