/** The ledger as it is inserted: a row for each quarter of the Agreement's life, built-in formulas alone, their true values. */
import type { ScheduleExample } from '../../agreement/example';
import type { Agreement } from '../../agreement/types';
import { toSerial } from '../../core/calendar-date';
import { type Money, NOTHING, sumOf, toCellNumber } from '../../core/quantity';
import { isRefusal } from '../../core/refusals';
import { type LedgerQuarter, basketLedger } from '../../covenants/basket-ledger';
import { placeInLife, quartersOfLife } from '../../covenants/quarters-of-life';
import type { CellValue } from '../../workbook/sheet';
import type { SheetToWrite } from '../../workbook/sheet-to-write';
import type { SheetForm } from '../form';
import type { FormLayout } from '../lay-out-form';
import { type Content, type FormContents, writeForm } from '../write-form';
import { COLUMN, FIELD, QUARTERS, WORKED, basketLedgerForm, kindColumn } from './form';
import { type LedgerCells, ledgerFormulas } from './formulas';
import { workedValues } from './worked-values';

/** A quarter that is filled in. */
export interface FilledQuarter {
  /** USD, 0 or more, of each kind of expenses. */
  readonly expenses: readonly Money[];
  /** USD allowed when it was certified; null where it was not. */
  readonly certified: Money | null;
}

/** @param filledIn  the first quarters, in order of time; the others are left blank */
export const basketLedgerTemplate = (agreement: Agreement, filledIn: readonly FilledQuarter[] = []): SheetToWrite =>
  written(agreement, basketLedgerForm(agreement), filledIn);

/** Beside the example: its cash expenses, all in the quarter of its Statement Date, and what it says of itself. */
export function exampleLedger(agreement: Agreement, { note, statementDate, figures }: ScheduleExample): SheetToWrite {
  const form = basketLedgerForm(agreement);
  const place = placeInLife(agreement, statementDate.date);
  const expense = figures.get(agreement.schedule.terms.cashExpenses)?.amount ?? NOTHING;
  const kinds = agreement.terms.cashExpenseKinds.value;
  const quarters = isRefusal(place)
    ? []
    : Array.from({ length: place + 1 }, (_, quarter): FilledQuarter => ({
        expenses: kinds.map((_kind, kind) => (quarter === place && kind === 0 ? expense : NOTHING)),
        certified: null,
      }));
  return written(agreement, { ...form, intro: `${note}\n${form.intro}` }, quarters);
}

const written = (agreement: Agreement, form: SheetForm, filledIn: readonly FilledQuarter[]): SheetToWrite =>
  writeForm(form, {
    borrower: agreement.borrower,
    rows: { [QUARTERS]: quartersOfLife(agreement).length },
    contents: (layout) => contents(agreement, layout, filledIn),
  });

function contents(agreement: Agreement, layout: FormLayout, filledIn: readonly FilledQuarter[]): FormContents {
  const formulas = ledgerFormulas(agreement, cellsOf(agreement, layout));
  const life = quartersOfLife(agreement);
  const ledger = ledgerOf(agreement, filledIn);
  const last = ledger.at(-1);
  return {
    fields: {
      [FIELD.basket]: { value: toCellNumber(agreement.terms.cashExpenseBasket.value) },
      [FIELD.used]: { value: shown(last?.used), formula: formulas.used },
      [FIELD.left]: { value: shown(last?.remaining), formula: formulas.left },
    },
    tables: {
      [QUARTERS]: life.map(({ end }, row) => {
        const filled = filledIn[row];
        const values = workedValues(ledger[row], filled?.certified ?? null);
        const worked = WORKED.map((column): [string, Content] => [
          column,
          { value: shown(values?.[column]), formula: formulas.inRow(column, row) },
        ]);
        const expenses = agreement.terms.cashExpenseKinds.value.map((kind, index): [string, Content] => [
          kindColumn(kind),
          { value: filled?.expenses[index] ? toCellNumber(filled.expenses[index]) : null },
        ]);
        return {
          [COLUMN.end]: { value: toSerial(end) },
          [COLUMN.certified]: { value: filled?.certified ? toCellNumber(filled.certified) : null },
          ...Object.fromEntries([...expenses, ...worked]),
        };
      }),
    },
  };
}

const cellsOf = (agreement: Agreement, layout: FormLayout): LedgerCells => ({
  basket: layout.cellOf(FIELD.basket),
  used: layout.cellOf(FIELD.used),
  rows: quartersOfLife(agreement).length,
  in: (column, row) => layout.cellIn(QUARTERS, row, column),
});

function ledgerOf(agreement: Agreement, filledIn: readonly FilledQuarter[]): readonly LedgerQuarter[] {
  const ends = quartersOfLife(agreement).map(({ end }) => end);
  const quarters = ends
    .slice(0, filledIn.length)
    .map((end, index) => ({ end, expense: sumOf(filledIn[index]?.expenses ?? []) }));
  const ledger = basketLedger(agreement, quarters);
  return ledger.ok ? ledger.value : [];
}

/** A cell whose entries are blank shows nothing. */
const shown = (amount: Money | null | undefined): CellValue => (amount ? toCellNumber(amount) : '');
