/** What a filled Litigation sheet says, and what it comes to. */
import type { Agreement } from '../../agreement/types';
import type { CalendarDate } from '../../core/calendar-date';
import type { Outcome } from '../../core/outcome';
import { type Money, NOTHING, compare, sumOf } from '../../core/quantity';
import { insurerRating } from '../../covenants/insurer-rating';
import { type Judgment, judgmentsOverThreshold } from '../../covenants/judgments-over-threshold';
import type { FilledForm, ReadRow } from '../read-form';
import { JUDGMENTS, MATTERS } from './form';

/** A pending action, proceeding, claim or dispute. What is null was left blank. */
export interface Matter {
  readonly row: ReadRow;
  readonly matter: string | null;
  readonly direction: 'by' | 'against' | null;
  readonly party: string | null;
  readonly before: string | null;
  /** USD. */
  readonly amount: Money | null;
  readonly status: string | null;
}

export interface EnteredJudgment {
  readonly row: ReadRow;
  readonly judgment: string | null;
  readonly entered: CalendarDate | null;
  readonly party: string | null;
  /** USD. */
  readonly amount: Money | null;
  readonly insured: Money | null;
  readonly insurer: string | null;
  readonly rating: string | null;
  readonly notified: boolean | null;
  readonly disputed: boolean | null;
}

export interface Litigation {
  readonly statementDate: CalendarDate | null;
  /** As it was answered; null where it was not. */
  readonly isAnythingPending: boolean | null;
  readonly threshold: Money | null;
  readonly matters: readonly Matter[];
  readonly judgments: readonly EnteredJudgment[];
}

export const litigationOf = (filled: FilledForm): Litigation => ({
  statementDate: filled.field('statementDate').date,
  isAnythingPending: filled.field('isAnythingPending').answer,
  threshold: filled.field('threshold').amount,
  matters: filled.rows(MATTERS).map((row) => ({
    row,
    matter: row.entry('matter').text,
    direction: (row.entry('direction').choice?.id ?? null) as Matter['direction'],
    party: row.entry('party').text,
    before: row.entry('before').text,
    amount: row.entry('amount').amount,
    status: row.entry('status').text,
  })),
  judgments: filled.rows(JUDGMENTS).map((row) => ({
    row,
    judgment: row.entry('judgment').text,
    entered: row.entry('entered').date,
    party: row.entry('party').text,
    amount: row.entry('amount').amount,
    insured: row.entry('insured').amount,
    insurer: row.entry('insurer').text,
    rating: row.entry('rating').text,
    notified: row.entry('notified').answer,
    disputed: row.entry('disputed').answer,
  })),
});

/** As it was inserted: it says nothing yet. */
export const isUntouched = ({ isAnythingPending, threshold, matters, judgments }: Litigation): boolean =>
  isAnythingPending === null && threshold === null && matters.length + judgments.length === 0;

/** USD; matters whose amount is not stated left out. */
export const inDispute = ({ matters }: Litigation): Money => sumOf(matters.map(({ amount }) => amount ?? NOTHING));

/**
 * Whether pending matters involve more than the Threshold Amount, so that the certificate lists them; null where that is not known.
 * Amounts are never negative, so that one which exceeds it alone also does so together with the others.
 *
 * @source First Amendment, section 1.8: section 6.02(f)(i), "either individually or in the aggregate"
 */
export function isReported(litigation: Litigation): boolean | null {
  const { threshold, matters } = litigation;
  if (!matters.length) return false;
  if (!threshold) return null;
  if (compare(inDispute(litigation), threshold) > 0) return true;
  return matters.some(({ amount }) => amount === null) ? null : false;
}

/** USD: line I.B as the sheet gives it; refuses without the Threshold Amount, and a rating that A.M. Best does not give. */
export const judgmentsLine = (agreement: Agreement, { judgments, threshold }: Litigation): Outcome<Money> =>
  judgmentsOverThreshold(
    agreement,
    judgments.map((entered) => asJudgment(agreement, entered)),
    threshold,
  );

/** What is not said of an insurance does not make it count; coverage that nobody disputes is not disputed. */
export const asJudgment = (
  agreement: Agreement,
  { amount, insured, rating, notified, disputed }: EnteredJudgment,
): Judgment => ({
  amount: amount ?? NOTHING,
  insured: insured ?? NOTHING,
  rating: rating === null ? null : (insurerRating(agreement, rating) ?? rating),
  notified: notified ?? false,
  disputed: disputed ?? false,
});
