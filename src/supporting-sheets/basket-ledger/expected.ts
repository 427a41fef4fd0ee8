/** What a worked cell of the ledger should show. */
import type { Agreement } from '../../agreement/types';
import { type Money, lesser, minus, positivePart, sumOf } from '../../core/quantity';
import type { FilledForm } from '../read-form';
import { COLUMN, FIELD, type Worked } from './form';
import type { LedgerOnSheet } from './read-ledger';
import { workedValues } from './worked-values';

export interface Expected {
  /** USD, from the entries alone; null where they do not say. */
  readonly right: (column: Worked, row: number) => Money | null;
  /** USD, as it follows from what the cells before it show, right or wrong; null where one of them shows no amount. */
  readonly fromShown: (column: Worked, row: number) => Money | null;
}

export function expectedOn(agreement: Agreement, filled: FilledForm, { rows, quarters }: LedgerOnSheet): Expected {
  const { cashExpenseBasket, measurementPeriodQuarters } = agreement.terms;
  const basket = filled.field(FIELD.basket).amount ?? cashExpenseBasket.value;
  const shown = (column: Worked, row: number): Money | null => rows[row]?.row.entry(column).amount ?? null;
  const allowed = rows.map((_, row) => shown(COLUMN.allowed, row));
  const sumShown = (from: number, to: number): Money | null => {
    const amounts = allowed.slice(Math.max(0, from), to + 1);
    return amounts.every((amount) => amount !== null) ? sumOf(amounts) : null;
  };
  const difference = (from: Money | null, less: Money | null): Money | null => from && less && minus(from, less);
  return {
    right: (column, row) => workedValues(quarters[row], rows[row]?.certified ?? null)?.[column] ?? null,
    fromShown: (column, row) => {
      switch (column) {
        case COLUMN.expense:
          return rows[row]?.expense ?? null;
        case COLUMN.allowed: {
          const [expense, before] = [shown(COLUMN.expense, row), sumShown(0, row - 1)];
          return expense && before && positivePart(lesser(expense, minus(basket, before)));
        }
        case COLUMN.used:
          return sumShown(0, row);
        case COLUMN.left:
          return difference(basket, shown(COLUMN.used, row));
        case COLUMN.period:
          return sumShown(row + 1 - measurementPeriodQuarters.value, row);
        case COLUMN.before:
          return difference(shown(COLUMN.used, row), shown(COLUMN.period, row));
        case COLUMN.restated:
          return difference(shown(COLUMN.allowed, row), rows[row]?.certified ?? null);
      }
    },
  };
}
