import type { Agreement, LineId } from '../../agreement/types';
import { inWords } from '../../core/calendar-date';
import { refusalMessage } from '../../core/refusals';
import { type LocatedSchedule, firstOf } from '../../schedule-a/locate/located';
import type { Standing } from '../../schedule-a/standing';
import { referenceOf } from './reference';

/** Why nothing can be said about a covenant, in a sentence; what to do about it the findings say. */
export function whyUndetermined(agreement: Agreement, schedule: LocatedSchedule, standing: Standing): string {
  const { unreadable, refusal } = standing;
  if (unreadable.length) return withoutAmounts(agreement, schedule, unreadable);
  if (schedule.statementDate.kind !== 'date') return 'Without a Statement Date no limit can be chosen.';
  const date = inWords(schedule.statementDate.date);
  switch (refusal?.reason.code) {
    case 'NOT_A_QUARTER_END':
      return `${date} is no fiscal quarter-end, so no limit can be chosen.`;
    case 'JUDGMENTS_UNDEFINED':
      return `The documents do not say how judgments counted on ${date}.`;
    case 'NEGATIVE_AMOUNT':
      return `${refusal.reason.subject.line} is negative, which it never is.`;
    case 'BEFORE_CLOSING':
      return `On ${date} no limit was in force: the Agreement closed on ${inWords(refusal.reason.closing)}.`;
    case 'NO_LIMIT_STATED':
    case 'EXCLUDED_EXCEEDS_LINES':
      return refusalMessage(refusal);
    case 'AFTER_MATURITY':
      return `On ${date} no limit is in force: the Agreement matured on ${inWords(refusal.reason.maturity)}.`;
    default:
      return 'It cannot be computed from what is on the sheet.';
  }
}

function withoutAmounts(agreement: Agreement, schedule: LocatedSchedule, lines: readonly LineId[]): string {
  const names = lines.map((id) => referenceOf(agreement, id));
  const areBlank = lines.every((id) => firstOf(schedule, id)?.entry.kind === 'blank');
  const what = lines.length === 1 ? 'One amount' : `${lines.length} amounts`;
  const is = lines.length === 1 ? 'is' : 'are';
  return areBlank
    ? `${what} ${is} blank, which is not read as zero: ${names.join(', ')}.`
    : `${what} cannot be read: ${names.join(', ')}.`;
}
