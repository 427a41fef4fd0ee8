/** The judgments of a Litigation sheet, as the readings of line I.B are tested on them. */
import type { Agreement } from '../../agreement/types';
import type { CalendarDate } from '../../core/calendar-date';
import { isZero } from '../../core/quantity';
import type { Facts, GivenJudgment } from '../../covenants/readings/facts';
import { insurerRating } from '../../covenants/insurer-rating';
import { insuranceCounted } from '../../covenants/judgments-over-threshold';
import type { FilledForm } from '../read-form';
import { type EnteredJudgment, type Litigation, asJudgment, isUntouched, litigationOf } from './litigation';

/**
 * Of the sheet that bears the date, or of the only one where it bears none and no other date is about.
 *
 * @returns nothing where no such sheet says anything, or an amount is not known
 */
export function litigationFacts(
  agreement: Agreement,
  sheets: readonly FilledForm[],
  date: CalendarDate,
  isOnlyDate: boolean,
): Pick<Facts, 'judgments' | 'threshold'> {
  const read = sheets.map(litigationOf);
  const dated = read.filter(({ statementDate }) => statementDate?.day === date.day);
  const undated = isOnlyDate ? read.filter(({ statementDate }) => statementDate === null) : [];
  const [says, another] = dated.length ? dated : undated;
  if (!says || another || isUntouched(says)) return { judgments: null, threshold: null };
  return { judgments: judgmentsOf(agreement, says), threshold: says.threshold };
}

function judgmentsOf(agreement: Agreement, { judgments }: Litigation): readonly GivenJudgment[] | null {
  const given = judgments.map((entered): GivenJudgment | null => {
    if (!entered.amount || !isInsuranceKnown(agreement, entered)) return null;
    return { amount: entered.amount, insured: insuranceCounted(agreement, asJudgment(agreement, entered)).counted };
  });
  return given.every((one) => one !== null) ? given : null;
}

/** What cannot be read of an insurance might make it count, and so might a dispute of which nothing is said. */
function isInsuranceKnown(agreement: Agreement, { row, insured, rating, disputed }: EnteredJudgment): boolean {
  if (['insured', 'rating', 'notified', 'disputed'].some((column) => row.entry(column).wrong !== null)) return false;
  if (rating !== null && insurerRating(agreement, rating) === null) return false;
  return !insured || isZero(insured) || disputed !== null;
}
