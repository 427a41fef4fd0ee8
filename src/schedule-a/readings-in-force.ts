import { type Choice, type ReadingId, defaultChoice } from '../agreement/readings';
import type { Agreement } from '../agreement/types';
import type { CalendarDate } from '../core/calendar-date';
import { type Facts, NO_FACTS } from '../covenants/readings/facts';
import type { PeriodOnLedger } from '../supporting-sheets/basket-ledger/period-on-ledger';

/** The readings in force in a workbook, and what it says besides its schedules. */
export interface ReadingsInForce {
  readonly choice: Choice;
  /** Where a reading was chosen, such as Terms!B7; those in force by default are not in it. */
  readonly chosenAt: ReadonlyMap<ReadingId, string>;
  /** What is known for a Statement Date. */
  readonly factsOn: (date: CalendarDate) => Facts;
  /** What the ledger of the basket has for the Measurement Period that ends on a Statement Date; null where there is none. */
  readonly ledgerOn: (date: CalendarDate) => PeriodOnLedger | null;
}

/** Where nothing is chosen, and nothing more is known. */
export const readingsByDefault = (agreement: Agreement): ReadingsInForce => ({
  choice: defaultChoice(agreement),
  chosenAt: new Map(),
  factsOn: () => NO_FACTS,
  ledgerOn: () => null,
});
