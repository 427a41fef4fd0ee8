import { inWords, isAfter } from '../../../core/calendar-date';
import type { ReadEntry } from '../../read-entry';
import { CONDITION, FIELD, STATUS, conditionName } from '../form';
import { type Rule, enter, report } from './rule';

/** The Amendment takes effect as of its day, upon conditions met by then; a later day is a slip, or a matter for counsel. */
export const datedLate: Rule = {
  id: 'dated-late',
  check: ({ agreement, filled, closing: { conditions } }) => {
    const day = agreement.terms.amendmentEffectiveDate.value;
    const dates: readonly (readonly [string, ReadEntry])[] = [
      ...conditions.flatMap(({ condition, row, status }) =>
        status === STATUS.open.id ? [] : [[conditionName(condition), row.entry(CONDITION.date)] as const],
      ),
      ['The amendment fee received', filled.field(FIELD.receivedOn)],
    ];
    return dates.flatMap(([what, entry]) => {
      if (!entry.date || !isAfter(entry.date, day)) return [];
      return [
        report(
          entry,
          'warning',
          `${what} is dated ${inWords(entry.date)}, after the Amendment Effective Date, ${inWords(day)}.`,
          enter(
            entry,
            `the day itself, at the latest ${inWords(day)}; if it was later, ask counsel from when the Amendment is effective.`,
          ),
        ),
      ];
    });
  },
};
