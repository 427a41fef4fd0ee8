import type { Agreement } from '../../agreement/types';
import { lineOf } from '../../agreement/lines';
import type { Cell } from '../../workbook/sheet';
import { entryOf, standsBeside } from './entry';
import type { Place } from './located';
import type { Recognised } from './recognise';

const NUMBER_COUNTS = 3;
const PLACE_COUNTS = 2;
const NO_VALUE_COUNTS = 1;
const TEXT_COUNTS = 0.4;
const SHORT = 40;

/** A line with the cells right of its words, in its own row and in those that continue it. */
export interface LineCells {
  readonly found: Recognised;
  readonly own: readonly Cell[];
  readonly below: readonly Cell[];
}

/** Where amounts stand: totals may have a column of their own, and other periods theirs. */
export interface AmountColumns {
  readonly inputs: number | null;
  readonly totals: number | null;
  /** Columns with amounts of other periods. */
  readonly others: ReadonlySet<number>;
}

/** How much a cell looks like the place of an amount. */
function weightOf(cell: Cell): number {
  if (standsBeside(cell)) return 0;
  const entry = entryOf(cell);
  switch (entry.kind) {
    case 'number':
      return NUMBER_COUNTS;
    case 'placeholder':
    case 'error':
    case 'not calculated':
      return PLACE_COUNTS;
    case 'blank':
      return cell.formula ? PLACE_COUNTS : 0;
    case 'no value':
      return NO_VALUE_COUNTS;
    case 'text':
      return entry.text.length <= SHORT ? (cell.formula ? PLACE_COUNTS : TEXT_COUNTS) : 0;
  }
}

export function amountColumns(agreement: Agreement, lines: readonly LineCells[]): AmountColumns {
  const isInput = ({ found }: LineCells): boolean => lineOf(agreement, found.target.line ?? '').kind === 'input';
  const votes = votesOf(lines.filter(isInput));
  const inputs = most(votes);
  const totals = most(votesOf(lines.filter((line) => !isInput(line))), inputs) ?? inputs;
  const half = (inputs === null ? 0 : (votes.get(inputs) ?? 0)) / 2;
  const others = [...votes].filter(
    ([column, weight]) => weight > 0 && weight >= half && column !== inputs && column !== totals,
  );
  return { inputs, totals, others: new Set(others.map(([column]) => column)) };
}

function votesOf(lines: readonly LineCells[]): ReadonlyMap<number, number> {
  const votes = new Map<number, number>();
  for (const { own, below } of lines) {
    for (const cell of own.some((one) => weightOf(one) >= PLACE_COUNTS) ? own : [...own, ...below])
      votes.set(cell.column, (votes.get(cell.column) ?? 0) + weightOf(cell));
  }
  return votes;
}

/** The column with most votes; of equals the preferred, else the leftmost. null where there are no votes. */
function most(votes: ReadonlyMap<number, number>, preferred: number | null = null): number | null {
  let best: number | null = null;
  for (const column of [...votes.keys()].sort((a, b) => Number(b === preferred) - Number(a === preferred) || a - b)) {
    const weight = votes.get(column) ?? 0;
    if (weight > 0 && (best === null || weight > (votes.get(best) ?? 0))) best = column;
  }
  return best;
}

/** The cell of a line's amount: in the common column, else the first in its row that looks like one; the rows that continue it count. */
export function amountCell(
  { found, own, below }: LineCells,
  column: number | null,
  { others }: AmountColumns,
): { cell: Cell | undefined; at: Place } {
  for (const cells of [own, below]) {
    const usual = cells.find((cell) => cell.column === column);
    const kind = usual && !standsBeside(usual) ? entryOf(usual).kind : 'blank';
    if (usual && (kind !== 'blank' || usual.formula)) return { cell: usual, at: usual };
    const other = cells.find((cell) => !others.has(cell.column) && weightOf(cell) >= PLACE_COUNTS);
    if (other) return { cell: other, at: other };
  }
  const usual = own.find((cell) => cell.column === column);
  return {
    cell: usual && !standsBeside(usual) ? usual : undefined,
    at: { row: found.row.row, column: column ?? found.label.column + 1 },
  };
}
