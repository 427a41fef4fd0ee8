/** Formulas of a ledger that show the right figure today, and would not with other expenses. They are tried, not compared. */
import type { Agreement } from '../../agreement/types';
import { formatAmount } from '../../core/format';
import { type Money, sameToTheCent, sumOf, toCellNumber, usd, usdFromCell } from '../../core/quantity';
import { type LedgerQuarter, basketLedger } from '../../covenants/basket-ledger';
import type { Finding } from '../../workbook/finding';
import type { ReadEntry } from '../read-entry';
import type { FilledForm } from '../read-form';
import type { AssumedAmount, Surroundings } from '../surroundings';
import { andIn } from './figure-findings';
import { COLUMN, FIELD, kindColumn } from './form';
import type { LedgerOnSheet } from './read-ledger';
import type { WorkedCell } from './worked-cells';
import { workedValues } from './worked-values';

export function formulaFindings(
  agreement: Agreement,
  filled: FilledForm,
  ledger: LedgerOnSheet,
  cells: readonly WorkedCell[],
  { recalculated }: Pick<Surroundings, 'recalculated'>,
): readonly Finding[] {
  const trials = trialsOn(agreement, filled, ledger, cells);
  const found = new Map<string, { readonly first: WorkedCell; readonly message: string; others: WorkedCell[] }>();
  for (const cell of cells.filter(isRightByFormula)) {
    const known = found.get(cell.id);
    for (const { assumed, right } of trials) {
      const expected = right.get(cell);
      const { at } = cell.entry;
      if (!at || !expected) continue;
      const given = recalculated(filled.sheet, at, assumed);
      const amount = typeof given === 'number' ? usdFromCell(given) : null;
      if (given === null || (amount && sameToTheCent(amount, expected))) continue;
      if (known) known.others.push(cell);
      else found.set(cell.id, { first: cell, message: inTrial(cell, amount, expected), others: [] });
      break;
    }
  }
  return [...found.values()].map(({ first, message, others }) => ({
    rule: 'basket-ledger-formula',
    severity: 'error',
    line: null,
    cell: first.cell,
    message: `${message}${andIn(others, 'is wrong as well')}`,
    fix: `In ${first.cell ?? 'the cell'} enter ${first.formula ?? 'the formula of a new ledger'}`,
  }));
}

/** A figure that is wrong today is reported for that. */
const isRightByFormula = ({ entry, right, fromShown }: WorkedCell): boolean =>
  entry.formula !== null &&
  entry.wrong === null &&
  (entry.amount === null ||
    [right, fromShown].some(
      (amount) => amount !== null && entry.amount !== null && sameToTheCent(amount, entry.amount),
    ));

const inTrial = ({ name, says }: WorkedCell, given: Money | null, expected: Money): string =>
  `The formula of ${name} is wrong: with other entries than today’s, ${says} ${formatAmount(expected)}, and it gives ${given ? formatAmount(given) : 'no amount'}.`;

interface Trial {
  /** Of every worked cell. */
  readonly right: ReadonlyMap<WorkedCell, Money>;
  /** Every entry, and the right amount in every worked cell, so that a fault of another one is not the cell's. */
  readonly assumed: readonly AssumedAmount[];
}

/** Entries with cents that differ from cell to cell: far below the basket, through it in the middle of a quarter, and above it at once. */
function trialsOn(
  agreement: Agreement,
  filled: FilledForm,
  { rows }: LedgerOnSheet,
  cells: readonly WorkedCell[],
): readonly Trial[] {
  const { cashExpenseBasket, cashExpenseKinds } = agreement.terms;
  const basket = toCellNumber(cashExpenseBasket.value);
  const sizes: readonly ((row: number) => number)[] = [
    (row) => basket / (40 * rows.length) + 17.31 * row,
    (row) => basket / 9 + 1_234.57 * ((row * 7) % 11),
    (row) => (row === 0 ? basket * 1.3 : 3_210.01 + row),
  ];
  const kinds = cashExpenseKinds.value;
  return sizes.flatMap((size): readonly Trial[] => {
    const entries = rows.map(({ row }, index) => {
      const expenses = kinds.map((kind, nth) => ({
        entry: row.entry(kindColumn(kind)),
        amount: inCents((size(index) * (nth + 2)) / (kinds.length * 3)),
      }));
      return { expenses, certified: { entry: row.entry(COLUMN.certified), amount: inCents(987.65 + 43.21 * index) } };
    });
    const quarters = rows.flatMap(({ end }, index) => {
      const expense = sumOf((entries[index]?.expenses ?? []).map(({ amount }) => amount));
      return end ? [{ end, expense }] : [];
    });
    const ledger = quarters.length === rows.length ? basketLedger(agreement, quarters) : null;
    if (!ledger?.ok) return [];
    const rightOf = rightIn(ledger.value, (row) => entries[row]?.certified.amount ?? null);
    const right = new Map(
      cells.flatMap((cell): readonly (readonly [WorkedCell, Money])[] => {
        const amount = rightOf(cell);
        return amount ? [[cell, amount]] : [];
      }),
    );
    const inputs = [
      ...entries.flatMap(({ expenses, certified }) => [...expenses, certified]),
      { entry: filled.field(FIELD.basket), amount: cashExpenseBasket.value },
    ];
    return [
      {
        right,
        assumed: [
          ...inputs.flatMap(({ entry, amount }) => assumedIn(entry, amount)),
          ...[...right].flatMap(([{ entry }, amount]) => assumedIn(entry, amount)),
        ],
      },
    ];
  });
}

const inCents = (amount: number): Money => usd(amount.toFixed(2));

const rightIn =
  (quarters: readonly LedgerQuarter[], certified: (row: number) => Money | null) =>
  ({ id, row }: WorkedCell): Money | null => {
    const last = quarters.at(-1);
    if (row === null) return (id === FIELD.used ? last?.used : last?.remaining) ?? null;
    const values: Readonly<Record<string, Money | null>> | null = workedValues(quarters[row], certified(row));
    return values?.[id] ?? null;
  };

const assumedIn = ({ at }: ReadEntry, amount: Money): readonly AssumedAmount[] =>
  at ? [{ at, amount: toCellNumber(amount) }] : [];
