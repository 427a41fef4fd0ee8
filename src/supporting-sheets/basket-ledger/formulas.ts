/** The ledger's formulas, by built-in functions alone: it works for readers without the add-in. */
import type { Agreement } from '../../agreement/types';
import { COLUMN, type Worked, kindColumn } from './form';

/** Where the ledger's cells stand, such as B4; rows are counted from 0. */
export interface LedgerCells {
  readonly basket: string;
  readonly used: string;
  readonly rows: number;
  readonly in: (column: string, row: number) => string;
}

export interface LedgerFormulas {
  readonly used: string;
  readonly left: string;
  readonly inRow: (column: Worked, row: number) => string;
}

/** Rounded to them, sums of cents are free of what binary arithmetic leaves behind. */
const EXACT_PLACES = 4;
const rounded = (expression: string): string => `ROUND(${expression},${EXACT_PLACES})`;

/** A cell shows nothing while one that it needs is blank; nothing is allowed of a quarter before every one up to it is known. */
export function ledgerFormulas({ terms }: Agreement, cells: LedgerCells): LedgerFormulas {
  const basket = absolute(cells.basket);
  const cell = cells.in;
  const run = (column: string, from: number, to: number): string => `${cell(column, from)}:${cell(column, to)}`;
  const fromFirst = (column: string, to: number): string => `${absolute(cell(column, 0))}:${cell(column, to)}`;
  const kinds = terms.cashExpenseKinds.value.map(kindColumn);
  const [firstKind = '', lastKind = firstKind] = [kinds[0], kinds.at(-1)];
  const unlessBlank = (needed: readonly string[], expression: string): string =>
    `=IF(${needed.length === 1 ? `${needed[0]}=""` : `OR(${needed.map((one) => `${one}=""`).join(',')})`},"",${expression})`;
  const allowed = run(COLUMN.allowed, 0, cells.rows - 1);
  return {
    used: `=IF(COUNT(${allowed})=0,"",${rounded(`SUM(${allowed})`)})`,
    left: unlessBlank([cells.used], rounded(`${basket}-${cells.used}`)),
    inRow: (column, row) => {
      const at = (other: string): string => cell(other, row);
      switch (column) {
        case COLUMN.expense: {
          const entries = `${at(firstKind)}:${at(lastKind)}`;
          return `=IF(COUNT(${entries})<${kinds.length},"",${rounded(`SUM(${entries})`)})`;
        }
        case COLUMN.allowed: {
          const before = row === 0 ? basket : `${basket}-SUM(${fromFirst(COLUMN.allowed, row - 1)})`;
          const known = `COUNT(${fromFirst(COLUMN.expense, row)})`;
          return `=IF(${known}<${row + 1},"",${rounded(`MAX(0,MIN(${at(COLUMN.expense)},${before}))`)})`;
        }
        case COLUMN.used:
          return unlessBlank([at(COLUMN.allowed)], rounded(`SUM(${fromFirst(COLUMN.allowed, row)})`));
        case COLUMN.left:
          return unlessBlank([at(COLUMN.used)], rounded(`${basket}-${at(COLUMN.used)}`));
        case COLUMN.period: {
          const first = Math.max(0, row + 1 - terms.measurementPeriodQuarters.value);
          return unlessBlank([at(COLUMN.allowed)], rounded(`SUM(${run(COLUMN.allowed, first, row)})`));
        }
        case COLUMN.before:
          return unlessBlank([at(COLUMN.period)], rounded(`${at(COLUMN.used)}-${at(COLUMN.period)}`));
        case COLUMN.restated:
          return unlessBlank(
            [at(COLUMN.allowed), at(COLUMN.certified)],
            rounded(`${at(COLUMN.allowed)}-${at(COLUMN.certified)}`),
          );
      }
    },
  };
}

/** B4 → $B$4. */
const absolute = (cell: string): string => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
