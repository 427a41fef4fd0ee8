import type { Agreement, Covenant, LineId } from '../agreement/types';
import type { CalendarDate } from '../core/calendar-date';
import { type Money, type Ratio, isNegative, isPositive, isZero, over, ratio } from '../core/quantity';
import { type Refusal, isRefusal } from '../core/refusals';
import { type LimitInForce, limitInForce } from '../covenants/covenant-limit';
import { type RatioParts, headroomOn } from '../covenants/limit-test';
import { type EveryReading, underEveryReading } from '../covenants/readings/every-reading';
import { INTERPRETATIONS } from '../covenants/readings/interpretations';
import type { Verdict } from '../covenants/verdict';
import type { Evaluation } from './evaluate';
import type { LocatedSchedule } from './locate/located';
import { type ReadingsInForce, readingsByDefault } from './readings-in-force';

/** Where a covenant stands, by the recomputed lines and the readings in force. */
export interface Standing {
  readonly covenant: Covenant;
  /** Exact; null where there is none, or an input cannot be read. */
  readonly ratio: Ratio | null;
  readonly limit: LimitInForce | null;
  /** null: cannot be determined. */
  readonly verdict: Verdict | null;
  readonly complies: boolean | null;
  /** The covenant under every reading that can be tested; null where it cannot be determined under any. */
  readonly readings: EveryReading | null;
  /** What the box on the sheet says; null where it says nothing clear. */
  readonly stated: boolean | null;
  /** Dollars, measured exactly: further debt under a maximum, cash and receivables above a minimum; negative is the shortfall. */
  readonly headroom: Money | null;
  /** Why it cannot be determined. */
  readonly refusal: Refusal | null;
  /** Input lines that cannot be read. */
  readonly unreadable: readonly LineId[];
}

/** @param readings  the options in force; left out, the agreement's defaults */
export function standingsOf(
  agreement: Agreement,
  schedule: LocatedSchedule,
  evaluation: Evaluation,
  readings: ReadingsInForce = readingsByDefault(agreement),
): readonly Standing[] {
  const date = schedule.statementDate.kind === 'date' ? schedule.statementDate.date : null;
  return agreement.schedule.covenants.map((covenant) => {
    const answer = schedule.verdicts.find((verdict) => verdict.covenant === covenant.line)?.answer;
    const stated = answer === 'yes' ? true : answer === 'no' ? false : null;
    return { covenant, stated, ...standingOf(agreement, evaluation, covenant, date, readings) };
  });
}

function standingOf(
  agreement: Agreement,
  evaluation: Evaluation,
  covenant: Covenant,
  date: CalendarDate | null,
  { choice }: ReadingsInForce,
): Omit<Standing, 'covenant' | 'stated'> {
  const unreadable = evaluation.unreadable(covenant.line);
  const dayMeant = INTERPRETATIONS['quarter-ends'][choice['quarter-ends']];
  const found = date && limitInForce(agreement, covenant, date, dayMeant);
  const limit = found?.ok ? found.value : null;
  const base = { unreadable, limit, verdict: null, complies: null, readings: null, headroom: null };
  const parts = unreadable.length ? null : evaluation.partsOfRatio(covenant.line);
  if (!parts) return { ...base, ratio: null, refusal: found && !found.ok ? found : null };
  const exact = ratioOf(covenant, parts);
  if (!date) return { ...base, ratio: exact, refusal: null };
  const { entered, facts } = evaluation;
  const every = underEveryReading(agreement, covenant, { entered, periodEnd: date, facts }, choice);
  if (isRefusal(every)) return { ...base, ratio: exact, refusal: every };
  const { verdict, complies, refusal } = every.tested;
  const headroom = limit && headroomOn(covenant.kind, parts, limit.limit);
  return { ...base, ratio: exact, verdict, complies, readings: every, headroom, refusal };
}

const NO_LEVERAGE = ratio(0);

function ratioOf({ kind }: Covenant, { of, to }: RatioParts): Ratio | null {
  if (isNegative(of)) return null;
  if (kind === 'maximum' && isZero(of)) return NO_LEVERAGE;
  return isPositive(to) ? over(of, to) : null;
}

/** Whether a ratio line may show no number: where there is nothing to divide, or nothing meaningful comes of it. */
export function mayShowNoRatio(evaluation: Evaluation, covenant: Covenant): boolean {
  const parts = evaluation.partsOfRatio(covenant.line);
  if (!parts) return true;
  return covenant.kind === 'minimum' ? isZero(parts.to) : isZero(parts.of) || !isPositive(parts.to);
}
