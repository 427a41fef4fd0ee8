/** What the judgments listed come to on Schedule A. */
import { optionOf } from '../agreement/readings';
import { type Money, sameToTheCent } from '../core/quantity';
import { otherThanDefault } from '../schedule-a/readings-in-force';
import { type Litigation, judgmentsLine } from '../supporting-sheets/litigation/litigation';
import type { Sources } from './sources';

export interface CertifiedJudgments {
  /** USD. */
  readonly amount: Money;
  /** The readings that it takes otherwise than by default, such as "judgments are counted one by one". */
  readonly readings: readonly string[];
}

/** By default, unless Schedule A bears the amount under the readings that the workbook chooses; null where it is not known. */
export function certifiedJudgments(
  { agreement, schedule }: Pick<Sources, 'agreement' | 'schedule'>,
  litigation: Litigation,
): CertifiedJudgments | null {
  const byDefault = judgmentsLine(agreement, litigation);
  if (!byDefault.ok) return null;
  const { readings, evaluation } = schedule;
  const line = agreement.schedule.terms.judgments;
  const own = evaluation.lineReadings.find((one) => one.line === line);
  const chosen = otherThanDefault(agreement, readings).filter((id) => own?.readings.includes(id));
  const amount = chosen.length ? own?.amountUnder?.(readings.choice) : null;
  const stated = evaluation.stated(line);
  if (!amount || !stated || !sameToTheCent(stated, amount) || sameToTheCent(stated, byDefault.value))
    return { amount: byDefault.value, readings: [] };
  return { amount, readings: chosen.map((id) => optionOf(agreement, id, readings.choice[id]).when) };
}
