/** The judgments of a Litigation sheet: as the readings of line I.B are tested on them, and where the line finds them. */
import type { Agreement } from '../../agreement/types';
import type { CalendarDate } from '../../core/calendar-date';
import { type Money, isZero } from '../../core/quantity';
import type { Facts, GivenJudgment } from '../../covenants/readings/facts';
import { insurerRating } from '../../covenants/insurer-rating';
import { insuranceCounted } from '../../covenants/judgments-over-threshold';
import { cellOf } from '../form-findings';
import type { FilledForm } from '../read-form';
import { type EnteredJudgment, type Litigation, asJudgment, isUntouched, litigationOf } from './litigation';

/** A Litigation sheet that says something, of one Statement Date. */
interface SheetOfDate {
  readonly filled: FilledForm;
  readonly says: Litigation;
}

/**
 * The sheet that bears the date, or the only one where it bears none and no other date is about.
 *
 * @returns null where no such sheet says anything, or two do
 */
function sheetOf(sheets: readonly FilledForm[], date: CalendarDate, isOnlyDate: boolean): SheetOfDate | null {
  const read = sheets.map((filled) => ({ filled, says: litigationOf(filled) }));
  const dated = read.filter(({ says }) => says.statementDate?.day === date.day);
  const undated = isOnlyDate ? read.filter(({ says }) => says.statementDate === null) : [];
  const [one, another] = dated.length ? dated : undated;
  return !one || another || isUntouched(one.says) ? null : one;
}

/** Nothing where no sheet is about the date, or an amount on it is not known. */
export function litigationFacts(
  agreement: Agreement,
  sheets: readonly FilledForm[],
  date: CalendarDate,
  isOnlyDate: boolean,
): Pick<Facts, 'judgments' | 'threshold'> {
  const found = sheetOf(sheets, date, isOnlyDate);
  if (!found) return { judgments: null, threshold: null };
  return { judgments: judgmentsOf(agreement, found.says), threshold: found.says.threshold };
}

/** Where a schedule finds its line of judgments. */
export interface JudgmentsOnSheet {
  /** The sheet's name. */
  readonly sheet: string;
  /** The cell of what exceeds the Threshold Amount, such as B9; null where its words are not on the sheet. */
  readonly cell: string | null;
  /** USD that stands in it; null where no amount does. */
  readonly shown: Money | null;
}

export function judgmentsOnSheet(
  sheets: readonly FilledForm[],
  date: CalendarDate,
  isOnlyDate: boolean,
): JudgmentsOnSheet | null {
  const filled = sheetOf(sheets, date, isOnlyDate)?.filled;
  if (!filled) return null;
  const entry = filled.field('overThreshold');
  return { sheet: filled.sheet.name, cell: cellOf(entry), shown: entry.amount };
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
