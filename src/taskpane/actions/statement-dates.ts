/** The Statement Dates that a schedule can have: the fiscal quarter-ends on which the covenants' limits are in force. */
import type { Agreement, Covenant } from '../../agreement/types';
import { type CalendarDate, isAfter, parts } from '../../core/calendar-date';
import { lastStated } from '../../core/dated';
import { formatLimit } from '../../core/format';
import { limitInForce } from '../../covenants/covenant-limit';
import { fiscalQuarterEnd } from '../../covenants/fiscal-quarter';
import type { CheckedWorkbook } from '../../schedule-a/check';
import * as words from '../words';

export interface QuarterEnd {
  readonly date: CalendarDate;
  readonly year: number;
  readonly quarter: number;
  /** The limits in force, as a sentence. */
  readonly limits: string;
}

export function quarterEnds(agreement: Agreement): readonly QuarterEnd[] {
  const { closingDate, maturityDate } = agreement.terms;
  const first = parts(closingDate.value).year;
  const last = parts(lastStated(maturityDate.values).value).year;
  const found: QuarterEnd[] = [];
  for (let year = first; year <= last; year++) {
    for (const quarter of [1, 2, 3, 4]) {
      const end = fiscalQuarterEnd(agreement, year, quarter);
      const limits = end.ok ? limitsOn(agreement, end.value) : null;
      if (end.ok && limits !== null) found.push({ date: end.value, year, quarter, limits });
    }
  }
  return found;
}

/** Null where a covenant has no limit on that day. */
function limitsOn(agreement: Agreement, date: CalendarDate): string | null {
  const limits: string[] = [];
  for (const covenant of agreement.schedule.covenants) {
    const inForce = limitInForce(agreement, covenant, date);
    if (!inForce.ok) return null;
    const limit = formatLimit(inForce.value.limit);
    limits.push((covenant.kind === 'maximum' ? words.insert.atMost : words.insert.atLeast)(shortName(covenant), limit));
  }
  return words.insert.limits(limits);
}

/** Consolidated Leverage Ratio → leverage */
const shortName = ({ name }: Covenant): string => name.replace(/^Consolidated | Ratio$/g, '').toLowerCase();

/** The quarter-end that follows the latest Statement Date in the workbook; null where none is found. */
export function nextQuarterEnd(ends: readonly QuarterEnd[], { schedules }: CheckedWorkbook): QuarterEnd | null {
  const stated = schedules.flatMap(({ schedule: { statementDate } }) =>
    statementDate.kind === 'date' ? [statementDate.date] : [],
  );
  const [latest] = stated.sort((a, b) => b.day - a.day);
  return (latest && ends.find(({ date }) => isAfter(date, latest))) ?? null;
}
