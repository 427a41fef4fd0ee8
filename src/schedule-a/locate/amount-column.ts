import type { Cell } from '../../workbook/sheet';
import { entryOf, standsBeside } from './entry';
import type { Place } from './located';
import type { Recognised } from './recognise';

const NUMBER_COUNTS = 3;
const PLACE_COUNTS = 2;
const TEXT_COUNTS = 1;
const SHORT = 40;

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
      return TEXT_COUNTS;
    case 'text':
      return entry.text.length <= SHORT ? (cell.formula ? PLACE_COUNTS : 0.4) : 0;
  }
}

const rightOf = (found: Recognised): readonly Cell[] =>
  found.row.cells.filter((cell) => cell.column > found.label.column);

/** The column in which most lines have their amount; the leftmost of equals. null where no line has one. */
export function amountColumn(lines: readonly Recognised[]): number | null {
  const votes = new Map<number, number>();
  for (const line of lines) {
    for (const cell of rightOf(line)) votes.set(cell.column, (votes.get(cell.column) ?? 0) + weightOf(cell));
  }
  let best: number | null = null;
  for (const column of [...votes.keys()].sort((a, b) => a - b)) {
    const weight = votes.get(column) ?? 0;
    if (weight > 0 && (best === null || weight > (votes.get(best) ?? 0))) best = column;
  }
  return best;
}

/** The cell of a line's amount: in the common column, else the first in its row that looks like one; a row's continuation counts. */
export function amountCell(
  found: Recognised,
  column: number | null,
  continuation: readonly Cell[],
): { cell: Cell | undefined; at: Place } {
  const usual: Place = { row: found.row.row, column: column ?? found.label.column + 1 };
  for (const cells of [rightOf(found), continuation.filter((cell) => cell.column > found.label.column)]) {
    const own = cells.find((cell) => cell.column === column);
    const kind = own && !standsBeside(own) ? entryOf(own).kind : 'blank';
    if (own && (kind !== 'blank' || own.formula)) return { cell: own, at: own };
    const other = cells.find((cell) => weightOf(cell) >= PLACE_COUNTS);
    if (other) return { cell: other, at: other };
  }
  const own = rightOf(found).find((cell) => cell.column === column);
  return { cell: own && !standsBeside(own) ? own : undefined, at: usual };
}
