/** The cells of one sheet that wait to be calculated, by column: a formula finds those it reads without looking at any other. */
import type { Box } from '../../workbook/sheet';

export interface Waiting {
  readonly row: number;
  readonly column: number;
  /** What is done stays done until all of them are to be calculated anew. */
  state: 'new' | 'open' | 'done';
}

interface Column<C> {
  readonly number: number;
  /** From top to bottom. */
  readonly cells: readonly C[];
  /** Every cell before this one is done: a column of running totals would look at all of them for each. */
  done: number;
}

export class PendingCells<C extends Waiting> {
  /** From left to right. */
  private readonly columns: readonly Column<C>[];

  /** @param all  as they stand in the workbook */
  constructor(readonly all: readonly C[]) {
    const byColumn = new Map<number, C[]>();
    for (const cell of all) {
      const column = byColumn.get(cell.column);
      if (column) column.push(cell);
      else byColumn.set(cell.column, [cell]);
    }
    this.columns = [...byColumn]
      .sort(([a], [b]) => a - b)
      .map(([number, cells]) => ({ number, cells: cells.sort((a, b) => a.row - b.row), done: 0 }));
  }

  /** All of them are to be calculated anew. */
  restart(): void {
    for (const cell of this.all) cell.state = 'new';
    for (const column of this.columns) column.done = 0;
  }

  /** Those in a box that are not done, row by row. */
  notDoneIn({ top, left, bottom, right }: Box): readonly C[] {
    const columns = this.columns.filter(({ number }) => number >= left && number <= right);
    const found = columns.flatMap((column) => notDoneBetween(column, top, bottom));
    return columns.length > 1 ? found.sort((a, b) => a.row - b.row || a.column - b.column) : found;
  }
}

function notDoneBetween<C extends Waiting>(column: Column<C>, top: number, bottom: number): readonly C[] {
  const { cells } = column;
  while (cells[column.done]?.state === 'done') column.done++;
  const found: C[] = [];
  for (let index = Math.max(column.done, firstFrom(cells, top)); index < cells.length; index++) {
    const cell = cells[index];
    if (!cell || cell.row > bottom) break;
    if (cell.state !== 'done') found.push(cell);
  }
  return found;
}

/** Where the cells of a row and those below it begin. */
function firstFrom(cells: readonly Waiting[], row: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
