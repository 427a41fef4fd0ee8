/** What a filled Terms sheet says. */
import type { OptionOf, ReadingId } from '../../agreement/readings';
import type { Agreement } from '../../agreement/types';
import type { CalendarDate } from '../../core/calendar-date';
import { isZero } from '../../core/quantity';
import type { Facts, Part } from '../../covenants/readings/facts';
import { cellOn } from '../../workbook/reference';
import { cellOf } from '../form-findings';
import type { ReadEntry } from '../read-entry';
import type { FilledForm, ReadRow } from '../read-form';
import { FACT, FACTS, READING, READINGS } from './form';

export interface ChosenOption {
  readonly option: OptionOf;
  /** Such as Terms!B7. */
  readonly cell: string;
}

/** A reading's row; of a reading whose words are not on the sheet there is none. */
export interface ReadingOnSheet {
  readonly id: ReadingId;
  readonly entry: ReadEntry;
  /** Null where none of the options stands in its cell. */
  readonly chosen: ChosenOption | null;
}

/** What is known for one Statement Date. */
export interface FactsOnSheet {
  readonly row: ReadRow;
  readonly date: CalendarDate;
  readonly facts: Pick<Facts, 'taxBenefit' | 'shortTermBorrowings' | 'cashUnderAgentsLien'>;
}

export function readingsOn(agreement: Agreement, filled: FilledForm): readonly ReadingOnSheet[] {
  const rows = filled.rows(READINGS);
  return agreement.readings.flatMap(({ id, options }): readonly ReadingOnSheet[] => {
    const entry = rows.find((row) => row.id === id)?.entry(READING.option);
    if (!entry) return [];
    const option = options.find((one) => one.id === entry.choice?.id)?.id ?? null;
    const cell = cellOf(entry);
    return [{ id, entry, chosen: option && cell ? { option, cell: cellOn(filled.sheet.name, cell) } : null }];
  });
}

/** Rows with a date, in the order of the sheet; one without is reported for every form, and counts for nothing. */
export const factsOn = (filled: FilledForm): readonly FactsOnSheet[] =>
  filled.rows(FACTS).flatMap((row): readonly FactsOnSheet[] => {
    const { date } = row.entry(FACT.date);
    if (!date) return [];
    return [
      {
        row,
        date,
        facts: {
          taxBenefit: row.entry(FACT.taxBenefit).amount,
          shortTermBorrowings: partIn(row, FACT.shortTerm, FACT.isShortTermCounted),
          cashUnderAgentsLien: partIn(row, FACT.underLien, FACT.isUnderLienCounted),
        },
      },
    ];
  });

/** Of nothing it makes no difference whether it is counted. */
function partIn(row: ReadRow, amountIn: string, answerIn: string): Part | null {
  const { amount } = row.entry(amountIn);
  if (!amount) return null;
  const { answer } = row.entry(answerIn);
  if (answer === null) return isZero(amount) ? { amount, isCounted: true } : null;
  return { amount, isCounted: answer };
}
