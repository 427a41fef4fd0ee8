import type { Agreement } from '../../agreement/types';
import type { CalendarDate } from '../../core/calendar-date';
import { type Money, NOTHING } from '../../core/quantity';
import { placeInLife } from '../../covenants/quarters-of-life';
import type { SupportingKind } from '../kind';
import type { FilledForm } from '../read-form';
import { basketLedgerFindings } from './findings';
import { basketLedgerForm } from './form';
import { readLedger } from './read-ledger';
import { basketLedgerTemplate } from './template';

export const basketLedger: SupportingKind = {
  id: 'basket-ledger',
  form: basketLedgerForm,
  template: (agreement) => basketLedgerTemplate(agreement),
  findings: basketLedgerFindings,
};

/**
 * USD by fiscal quarter, as far as a Measurement Period reaches: from the first under the Agreement, and before it none, for an
 * expense before the Agreement does not count. Null where the workbook's ledger does not know every one of them.
 */
export function ledgerExpenses(
  agreement: Agreement,
  forms: readonly FilledForm[],
  periodEnd: CalendarDate,
): readonly Money[] | null {
  const filled = forms.find(({ form }) => form.id === basketLedger.id);
  const place = filled ? placeInLife(agreement, periodEnd) : null;
  if (!filled || typeof place !== 'number') return null;
  const { quarters } = readLedger(agreement, filled);
  if (place >= quarters.length) return null;
  const before = Math.max(0, agreement.terms.measurementPeriodQuarters.value - place - 1);
  return [
    ...Array.from({ length: before }, () => NOTHING),
    ...quarters.slice(0, place + 1).map(({ expense }) => expense),
  ];
}
