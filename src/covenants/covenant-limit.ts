import type { Agreement, Covenant } from '../agreement/types';
import { type CalendarDate, inWords, isAfter, isBefore } from '../core/calendar-date';
import { formatLimit } from '../core/format';
import { type Outcome, step, value } from '../core/outcome';
import type { Ratio } from '../core/quantity';
import { refuse } from '../core/refusals';
import { nominalQuarterEnd } from './fiscal-quarter';
import { termInForce } from './term-in-force';

/** A covenant's limit on a test date. */
export interface LimitInForce {
  readonly limit: Ratio;
  /** The quarter-end from which it holds; null where the documents do not say. */
  readonly since: CalendarDate | null;
  readonly clause: string;
  /** The calendar quarter-end that the test date stands for. */
  readonly quarterEnd: CalendarDate;
}

/** For which day a table of limits is read, of a period's end and the calendar quarter-end it stands for. */
export type DayMeant = (periodEnd: CalendarDate, nominal: CalendarDate) => CalendarDate;
const nominally: DayMeant = (_periodEnd, nominal) => nominal;

/**
 * The limit of a covenant for the Measurement Period that ends on a day.
 *
 * @param periodEnd  a fiscal quarter-end, at most seven days from the calendar quarter-end it stands for
 * @param dayMeant   by the reading of quarter-ends; left out, the calendar quarter-end
 * @returns refuses BEFORE_CLOSING, AFTER_MATURITY and NO_LIMIT_STATED, where no limit is in force, and a date that is no quarter-end
 * @source Exhibit C, Schedule A, step-down table; sections 7.11(a) and (b); First Amendment, section 1.3
 */
export function limitInForce(
  agreement: Agreement,
  covenant: Covenant,
  periodEnd: CalendarDate,
  dayMeant: DayMeant = nominally,
): Outcome<LimitInForce> {
  const quarterEnd = nominalQuarterEnd(agreement, periodEnd);
  if (!quarterEnd.ok) return quarterEnd;
  const day = dayMeant(periodEnd, quarterEnd.value);
  const gap = covenant.unstated?.find(({ after, before }) => isAfter(day, after) && isBefore(day, before));
  if (gap) return refuse({ code: 'NO_LIMIT_STATED', date: periodEnd, after: gap.after, before: gap.before });
  const asked = { given: periodEnd, enter: 'fiscal quarter-end' };
  const inForce = termInForce(agreement, { name: 'limit', values: covenant.limit }, day, asked);
  if (!inForce.ok) return inForce;
  const held = inForce.value;
  const limit: LimitInForce = {
    limit: held.value,
    since: covenant.limitSinceIsStated ? held.from : null,
    clause: held.clause,
    quarterEnd: quarterEnd.value,
  };
  return value(limit, () =>
    step({
      line: covenant.line,
      label: covenant.kind === 'maximum' ? 'Maximum permitted' : 'Minimum permitted',
      counted: held.value,
      clause: held.clause,
      note: `${formatLimit(held.value)} to 1 for the quarter ended ${inWords(periodEnd)}${day.day === periodEnd.day ? '' : `, read as that of ${inWords(day)}`}.`,
    }),
  );
}
