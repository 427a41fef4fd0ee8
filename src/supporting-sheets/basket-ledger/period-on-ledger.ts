/** What a workbook's ledger says of a Measurement Period. */
import type { Agreement } from '../../agreement/types';
import type { CalendarDate } from '../../core/calendar-date';
import { type Money, NOTHING } from '../../core/quantity';
import { quarterEnding } from '../../covenants/basket-ledger';
import { placeInLife } from '../../covenants/quarters-of-life';
import { cellOf } from '../form-findings';
import type { FilledForm } from '../read-form';
import { basketLedgerForm, COLUMN } from './form';
import { readLedger } from './read-ledger';

export interface PeriodOnLedger {
  /** The sheet's name. */
  readonly sheet: string;
  /** The cell of the period's sum, such as I21; null where its column is not on the sheet. */
  readonly cell: string | null;
  /** USD that stands in it; null where no amount does. */
  readonly shown: Money | null;
  /**
   * USD by fiscal quarter, oldest first: from the first under the Agreement to the last of the period. An expense before the
   * Agreement does not count, so that quarters of the period before it have none.
   */
  readonly expenses: readonly Money[];
}

/** Null where the workbook has no ledger, or it does not know every quarter up to the period's end. The first ledger counts. */
export function periodOnLedger(
  agreement: Agreement,
  forms: readonly FilledForm[],
  periodEnd: CalendarDate,
): PeriodOnLedger | null {
  const { id } = basketLedgerForm(agreement);
  const filled = forms.find(({ form }) => form.id === id);
  const place = filled ? placeInLife(agreement, periodEnd) : null;
  if (!filled || typeof place !== 'number') return null;
  const { rows, quarters } = readLedger(agreement, filled);
  const entry = rows[place]?.row.entry(COLUMN.period);
  if (!entry || !quarterEnding(agreement, quarters, periodEnd)) return null;
  const before = Math.max(0, agreement.terms.measurementPeriodQuarters.value - place - 1);
  return {
    sheet: filled.sheet.name,
    cell: cellOf(entry),
    shown: entry.amount,
    expenses: [
      ...Array.from({ length: before }, () => NOTHING),
      ...quarters.slice(0, place + 1).map(({ expense }) => expense),
    ],
  };
}
