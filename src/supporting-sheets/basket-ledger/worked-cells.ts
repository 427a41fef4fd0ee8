/** Every worked cell of a ledger with what it shows, what it should show, and the formula that computes it. */
import type { Agreement } from '../../agreement/types';
import { inWords } from '../../core/calendar-date';
import { type Money, minus, sumOf } from '../../core/quantity';
import { fieldOf, tableOf } from '../form';
import { cellOf } from '../form-findings';
import type { ReadEntry } from '../read-entry';
import type { FilledForm } from '../read-form';
import { expectedOn } from './expected';
import { COLUMN, FIELD, QUARTERS, WORKED, type Worked } from './form';
import { ledgerFormulas } from './formulas';
import type { LedgerOnSheet } from './read-ledger';

export interface WorkedCell {
  /** Its column, or its field. */
  readonly id: string;
  /** “Allowed” of the quarter ended December 31, 2014. */
  readonly name: string;
  /** The same without its quarter: “Allowed”. */
  readonly group: string;
  /** What a message says before the right amount: "the basket allows". */
  readonly says: string;
  readonly entry: ReadEntry;
  /** Such as E12; null where its column is not on the sheet. */
  readonly cell: string | null;
  /** Counted from 0; null for a field. */
  readonly row: number | null;
  /** USD; null where the entries do not say. */
  readonly right: Money | null;
  /** USD; null where the cells before it do not say. */
  readonly fromShown: Money | null;
  /** With its "="; null where a cell that it needs is not on the sheet. */
  readonly formula: string | null;
}

const SAYS: Readonly<Record<Worked, string>> = {
  [COLUMN.expense]: 'its entries come to',
  [COLUMN.allowed]: 'the basket allows',
  [COLUMN.used]: 'allowed up to it are',
  [COLUMN.left]: 'left of the basket are',
  [COLUMN.period]: 'allowed in the quarters of that period are',
  [COLUMN.before]: 'allowed in the quarters before that period are',
  [COLUMN.restated]: 'what is allowed less what was certified is',
};

export function workedCells(agreement: Agreement, filled: FilledForm, ledger: LedgerOnSheet): readonly WorkedCell[] {
  const { rows, quarters } = ledger;
  const expected = expectedOn(agreement, filled, ledger);
  const formulas = formulasOn(agreement, filled, ledger);
  const inRows = rows.flatMap(({ row: onSheet, end }, row) =>
    WORKED.map((column): WorkedCell => {
      const entry = onSheet.entry(column);
      const group = `“${entry.field.label}”`;
      return {
        id: column,
        name: end ? `${group} of the quarter ended ${inWords(end)}` : `${group} in row ${onSheet.row + 1}`,
        group,
        says: SAYS[column],
        entry,
        cell: cellOf(entry),
        row,
        right: expected.right(column, row),
        fromShown: expected.fromShown(column, row),
        formula: formulas?.inRow(column, row) ?? null,
      };
    }),
  );
  const basket = filled.field(FIELD.basket).amount ?? agreement.terms.cashExpenseBasket.value;
  const allowed = rows.flatMap(({ row }) => row.entry(COLUMN.allowed).amount ?? []);
  const used = filled.field(FIELD.used);
  const last = quarters.at(-1);
  const field = (id: string, says: string, rest: Pick<WorkedCell, 'right' | 'fromShown' | 'formula'>): WorkedCell => {
    const name = `“${fieldOf(filled.form, id).label}”`;
    const entry = filled.field(id);
    return { id, name, group: name, says, entry, cell: cellOf(entry), row: null, ...rest };
  };
  return [
    field(FIELD.used, 'allowed in all quarters are', {
      right: last?.used ?? null,
      fromShown: allowed.length ? sumOf(allowed) : null,
      formula: formulas?.used ?? null,
    }),
    field(FIELD.left, 'left of the basket are', {
      right: last?.remaining ?? null,
      fromShown: used.amount && minus(basket, used.amount),
      formula: formulas?.left ?? null,
    }),
    ...inRows,
  ];
}

/** Null where a column or a field is not on the sheet. */
function formulasOn(agreement: Agreement, filled: FilledForm, { rows }: LedgerOnSheet) {
  const columns = tableOf(filled.form, QUARTERS).columns;
  const [basket, used] = [cellOf(filled.field(FIELD.basket)), cellOf(filled.field(FIELD.used))];
  if (!basket || !used || !rows.length) return null;
  if (columns.some(({ id }) => rows[0]?.row.entry(id).at === null)) return null;
  return ledgerFormulas(agreement, {
    basket,
    used,
    rows: rows.length,
    in: (column, row) => {
      const entry = rows[row]?.row.entry(column);
      return (entry && cellOf(entry)) ?? '';
    },
  });
}
