/** What a filled ledger comes to, worked from its input cells alone. */
import type { Agreement } from '../../agreement/types';
import type { CalendarDate } from '../../core/calendar-date';
import { type Money, sumOf } from '../../core/quantity';
import type { Refusal } from '../../core/refusals';
import { type LedgerQuarter, basketLedger } from '../../covenants/basket-ledger';
import { quarterRefusals } from '../../covenants/quarters-in-order';
import type { FilledForm, ReadRow } from '../read-form';
import { COLUMN, QUARTERS, kindColumn } from './form';

export interface LedgerRow {
  readonly row: ReadRow;
  /** Null where the cell holds no date. */
  readonly end: CalendarDate | null;
  /** Why its quarter is none of the Agreement's, or not the next one. */
  readonly refusal: Refusal | null;
  /** USD, of every kind together; null until each is entered. */
  readonly expense: Money | null;
  /** USD; null where nothing is kept. */
  readonly certified: Money | null;
  /** Whether anything is entered beside its date. */
  readonly isBegun: boolean;
}

export interface LedgerOnSheet {
  readonly rows: readonly LedgerRow[];
  /** Of the first rows, as far as every quarter of the Agreement stands there in order with its expenses. */
  readonly quarters: readonly LedgerQuarter[];
}

export function readLedger(agreement: Agreement, filled: FilledForm): LedgerOnSheet {
  const kinds = agreement.terms.cashExpenseKinds.value.map(kindColumn);
  const read = filled.rows(QUARTERS).map((row) => {
    const expenses = kinds.map((kind) => row.entry(kind).amount);
    return {
      row,
      end: row.entry(COLUMN.end).date,
      expense: expenses.every((amount) => amount !== null) ? sumOf(expenses) : null,
      certified: row.entry(COLUMN.certified).amount,
      isBegun: [...kinds, COLUMN.certified].some((column) => !row.entry(column).isBlank),
    };
  });
  const refusals = refusalsByRow(
    agreement,
    read.map(({ end }) => end),
  );
  const rows = read.map((row, index) => ({ ...row, refusal: refusals[index] ?? null }));
  return { rows, quarters: knownQuarters(agreement, rows) };
}

/** A row without a date says nothing of its quarter, and the row below it is held against the one above it. */
function refusalsByRow(agreement: Agreement, ends: readonly (CalendarDate | null)[]): readonly (Refusal | null)[] {
  const dated = ends.filter((end) => end !== null);
  const refusals = [...quarterRefusals(agreement, dated)];
  return ends.map((end) => (end ? (refusals.shift() ?? null) : null));
}

function knownQuarters(agreement: Agreement, rows: readonly LedgerRow[]): readonly LedgerQuarter[] {
  const known: { end: CalendarDate; expense: Money }[] = [];
  for (const { end, expense, refusal } of rows) {
    if (!end || !expense || refusal) break;
    known.push({ end, expense });
  }
  const ledger = basketLedger(agreement, known);
  return ledger.ok ? ledger.value : [];
}
