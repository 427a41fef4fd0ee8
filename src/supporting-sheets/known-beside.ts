/** What sheets beside Schedule A say of the readings: the options chosen, and what testing them takes. */
import type { ReadingId } from '../agreement/readings';
import type { Agreement } from '../agreement/types';
import type { CalendarDate } from '../core/calendar-date';
import { type Facts, NO_FACTS } from '../covenants/readings/facts';
import { periodOnLedger } from './basket-ledger/period-on-ledger';
import { type JudgmentsOnSheet, judgmentsOnSheet, litigation, litigationFacts } from './litigation';
import type { FilledForm } from './read-form';
import { terms } from './terms';
import { type ChosenOption, factsOn, readingsOn } from './terms/read-terms';

/** By reading, of the first Terms sheet; readings without an option that could be read are not in it. */
export function chosenBeside(agreement: Agreement, forms: readonly FilledForm[]): ReadonlyMap<ReadingId, ChosenOption> {
  const filled = forms.find(({ form }) => form.id === terms.id);
  const rows = filled ? readingsOn(agreement, filled) : [];
  return new Map(rows.flatMap(({ id, chosen }) => (chosen ? [[id, chosen] as const] : [])));
}

/**
 * What is known for a Statement Date besides its schedule.
 *
 * @param isOnlyDate  whether every schedule of the workbook has this date, so that a sheet without a date is about it
 */
export function factsBeside(
  agreement: Agreement,
  forms: readonly FilledForm[],
  date: CalendarDate,
  isOnlyDate: boolean,
): Facts {
  const filled = forms.find(({ form }) => form.id === terms.id);
  const row = filled && factsOn(filled).find((one) => one.date.day === date.day);
  return {
    ...NO_FACTS,
    ...row?.facts,
    ...litigationFacts(agreement, litigationAmong(forms), date, isOnlyDate),
    expensesByQuarter: periodOnLedger(agreement, forms, date)?.expenses ?? null,
  };
}

/** Where the judgments of a Statement Date stand; null where no Litigation sheet is about it. As `isOnlyDate` of `factsBeside`. */
export const judgmentsBeside = (
  forms: readonly FilledForm[],
  date: CalendarDate,
  isOnlyDate: boolean,
): JudgmentsOnSheet | null => judgmentsOnSheet(litigationAmong(forms), date, isOnlyDate);

const litigationAmong = (forms: readonly FilledForm[]): readonly FilledForm[] =>
  forms.filter(({ form }) => form.id === litigation.id);
