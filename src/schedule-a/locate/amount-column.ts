import { computedLineOf, lineOf, operandsOf } from '../../agreement/lines';
import type { Agreement, LineId } from '../../agreement/types';
import type { Cell, Place } from '../../workbook/sheet';
import { entryOf } from '../../workbook/entry';
import { standsBeside } from './ratio-text';
import type { Recognised } from './recognise';

/** A line with the cells right of its words, in its own row and in those that continue it. */
export interface LineCells {
  readonly found: Recognised;
  readonly own: readonly Cell[];
  readonly below: readonly Cell[];
}

/** Where amounts are looked for: totals may have a column of their own, and amounts of a day another than those of a year. */
export interface AmountColumns {
  readonly of: (line: LineId) => number | null;
  /** Where most entered amounts stand. */
  readonly usual: number | null;
  /** Columns with amounts of other periods. */
  readonly others: ReadonlySet<number>;
}

/** What speaks for a column beside the amounts in it: limits that stand there, and what its head says. */
export type Spoken = (column: number) => number;

const NUMBER_COUNTS = 3;
const PLACE_COUNTS = 2;
const NO_VALUE_COUNTS = 1;
const TEXT_COUNTS = 0.4;
const SHORT = 40;
/** Columns that are filled almost as far as the fullest may be the one that counts. */
const NEARLY_AS_FULL = 0.6;
/** Notes are numbered so far. */
const LAST_NOTE = 99;
const NUMBERS_NOTES = -50;

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

export function amountColumns(agreement: Agreement, lines: readonly LineCells[], heads: Spoken): AmountColumns {
  const notes = noteColumns(lines);
  const spoken: Spoken = (column) => heads(column) + (notes.has(column) ? NUMBERS_NOTES : 0);
  const { consolidatedEbitda } = agreement.schedule.terms;
  const ofYear = new Set(operandsOf(computedLineOf(agreement, consolidatedEbitda).formula));
  const isInput = (line: LineId): boolean => lineOf(agreement, line).kind === 'input';
  const groupOf = (line: LineId): Group => (!isInput(line) ? 'totals' : ofYear.has(line) ? 'of a year' : 'of a day');
  const votesOn = (group: Group): Votes =>
    votesOf(lines.filter(({ found }) => groupOf(found.target.line ?? '') === group));
  const year = best(votesOn('of a year'), spoken, null);
  const day = best(votesOn('of a day'), spoken, year);
  const totals = best(votesOn('totals'), spoken, year ?? day);
  const usual = year ?? day ?? totals;
  const columns: Record<Group, number | null> = {
    'of a year': usual,
    'of a day': day ?? usual,
    totals: totals ?? usual,
  };
  const votes = votesOf(lines.filter(({ found }) => isInput(found.target.line ?? '')));
  const half = Math.max(0, ...votes.values()) / 2;
  const others = [...votes].flatMap(([column, weight]) =>
    weight > 0 && weight >= half && !Object.values(columns).includes(column) ? [column] : [],
  );
  return { of: (line) => columns[groupOf(line)], usual, others: new Set(others) };
}

/** Entered amounts of a Measurement Period and of its last day, and computed ones. */
type Group = 'of a year' | 'of a day' | 'totals';
type Votes = ReadonlyMap<number, number>;

function votesOf(lines: readonly LineCells[]): Votes {
  const votes = new Map<number, number>();
  for (const { own, below } of lines) {
    for (const cell of own.some((one) => weightOf(one) >= PLACE_COUNTS) ? own : [...own, ...below])
      votes.set(cell.column, (votes.get(cell.column) ?? 0) + weightOf(cell));
  }
  return votes;
}

/** Columns that hold nothing but small whole numbers: the notes that lines refer to. */
function noteColumns(lines: readonly LineCells[]): ReadonlySet<number> {
  const isNote = new Map<number, boolean>();
  for (const { column, value } of lines.flatMap(({ own, below }) => [...own, ...below])) {
    if (typeof value !== 'number') continue;
    const fits = Number.isInteger(value) && value >= 1 && value <= LAST_NOTE;
    isNote.set(column, fits && (isNote.get(column) ?? true));
  }
  return new Set([...isNote].flatMap(([column, only]) => (only ? [column] : [])));
}

/** Of the fullest columns the one that most speaks for; of equals the usual, else the one next to it, else the leftmost. */
function best(votes: Votes, spoken: Spoken, usual: number | null): number | null {
  const most = Math.max(0, ...votes.values());
  const full = [...votes.keys()].filter((column) => most > 0 && (votes.get(column) ?? 0) >= most * NEARLY_AS_FULL);
  const away = (column: number): number => Math.abs(column - (usual ?? 0));
  return full.sort((a, b) => spoken(b) - spoken(a) || away(a) - away(b) || a - b)[0] ?? null;
}

/** The cell of a line's amount: in the common column, else the first in its row that looks like one; the rows that continue it count. */
export function amountCell(
  { found, own, below }: LineCells,
  { of, others }: AmountColumns,
): { cell: Cell | undefined; at: Place } {
  const column = of(found.target.line ?? '');
  for (const cells of [own, below]) {
    const usual = cells.find((cell) => cell.column === column);
    const kind = usual && !standsBeside(usual) ? entryOf(usual).kind : 'blank';
    if (usual && (kind !== 'blank' || usual.formula)) return { cell: usual, at: usual };
    const other = cells.find((cell) => !others.has(cell.column) && weightOf(cell) >= PLACE_COUNTS);
    if (other) return { cell: other, at: other };
  }
  return { cell: undefined, at: { row: found.row.row, column: column ?? found.label.column + 1 } };
}
