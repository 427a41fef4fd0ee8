import { type Choice, type ReadingId, defaultChoice } from '../agreement/readings';
import type { Agreement, Covenant } from '../agreement/types';
import type { CalendarDate } from '../core/calendar-date';
import { readingsOf } from '../covenants/readings/every-reading';
import { type Facts, NO_FACTS } from '../covenants/readings/facts';
import { type PeriodOnLedger, periodOnLedger } from '../supporting-sheets/basket-ledger/period-on-ledger';
import { chosenBeside, factsBeside, judgmentsBeside } from '../supporting-sheets/known-beside';
import type { JudgmentsOnSheet } from '../supporting-sheets/litigation';
import type { FilledForm } from '../supporting-sheets/read-form';

/** The readings in force in a workbook, and what it says besides its schedules. */
export interface ReadingsInForce {
  readonly choice: Choice;
  /** Where a reading was chosen, such as Terms!B7; those in force by default are not in it. */
  readonly chosenAt: ReadonlyMap<ReadingId, string>;
  /** What is known for a Statement Date. */
  readonly factsOn: (date: CalendarDate) => Facts;
  /** What the ledger of the basket has for the Measurement Period that ends on a Statement Date; null where there is none. */
  readonly ledgerOn: (date: CalendarDate) => PeriodOnLedger | null;
  /** Where the judgments of a Statement Date are listed; null where they are not. */
  readonly judgmentsOn: (date: CalendarDate) => JudgmentsOnSheet | null;
}

/** Where nothing is chosen, and nothing more is known. */
export const readingsByDefault = (agreement: Agreement): ReadingsInForce => ({
  choice: defaultChoice(agreement),
  chosenAt: new Map(),
  factsOn: () => NO_FACTS,
  ledgerOn: () => null,
  judgmentsOn: () => null,
});

/**
 * As the sheets beside the schedules choose, by default where they do not.
 *
 * @param dates  the Statement Dates of the workbook's schedules
 */
export function readingsOfWorkbook(
  agreement: Agreement,
  forms: readonly FilledForm[],
  dates: readonly CalendarDate[],
): ReadingsInForce {
  const chosen = chosenBeside(agreement, forms);
  const options = Object.fromEntries([...chosen].map(([reading, { option }]) => [reading, option]));
  const isOnlyDate = (date: CalendarDate): boolean => dates.every(({ day }) => day === date.day);
  return {
    choice: { ...defaultChoice(agreement), ...options },
    chosenAt: new Map([...chosen].map(([reading, { cell }]) => [reading, cell])),
    ledgerOn: (date) => periodOnLedger(agreement, forms, date),
    judgmentsOn: (date) => judgmentsBeside(forms, date, isOnlyDate(date)),
    factsOn: (date) => factsBeside(agreement, forms, date, isOnlyDate(date)),
  };
}

/** Those that a workbook chooses otherwise than by default: the functions on its sheets know nothing of them. */
export const otherThanDefault = (agreement: Agreement, { choice, chosenAt }: ReadingsInForce): readonly ReadingId[] =>
  agreement.readings.flatMap(({ id, byDefault }) => (chosenAt.has(id) && choice[id] !== byDefault ? [id] : []));

/** Those of them that bear on a covenant. */
export function chosenFor(agreement: Agreement, covenant: Covenant, readings: ReadingsInForce): readonly ReadingId[] {
  const own = readingsOf(agreement, covenant).map(({ id }) => id);
  return otherThanDefault(agreement, readings).filter((id) => own.includes(id));
}
