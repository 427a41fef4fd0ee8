/** A sheet of which a part was read again: the changed cells, and those with formulas, whose results may have followed. */
import { sameCellsKept } from './same';
import type { Box, Cell } from './sheet';

/** Everything that now stands in a rectangle, row by row. */
export interface Patch {
  readonly box: Box;
  readonly cells: readonly Cell[];
}

/** A sheet's cells with what was read again in place of what stood there; the same list where nothing changed. */
export function patched(cells: readonly Cell[], patches: readonly Patch[]): readonly Cell[] {
  let result = cells;
  for (const { box, cells: now } of patches) {
    let next = 0;
    for (let row = box.top; row <= box.bottom; row++) {
      const start = next;
      while (now[next]?.row === row) next++;
      const from = indexFrom(result, row, box.left);
      const to = indexFrom(result, row, box.right + 1);
      const before = result.slice(from, to);
      const after = sameCellsKept(before, now.slice(start, next));
      if (after === before) continue;
      const copy = result === cells ? [...cells] : (result as Cell[]);
      copy.splice(from, to - from, ...after);
      result = copy;
    }
  }
  return result;
}

/** Where a cell stands in the list, or would. */
function indexFrom(cells: readonly Cell[], row: number, column: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle] as Cell;
    if (cell.row < row || (cell.row === row && cell.column < column)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Formulas with no more rows than this between them are read as one. */
const GAP = 8;
/** More rectangles than this would cost more than the whole sheet. */
const MOST = 60;

/** Rectangles with every formula of a sheet in them, and little else; null where they would be many. */
export function formulaAreas(cells: readonly Cell[]): readonly Box[] | null {
  const open = new Map<number, { top: number; bottom: number }>();
  const found: Box[] = [];
  const close = (column: number, { top, bottom }: { top: number; bottom: number }): void =>
    void found.push({ top, bottom, left: column, right: column });
  for (const { row, column, formula } of cells) {
    if (formula === undefined) continue;
    const run = open.get(column);
    if (run && row - run.bottom <= GAP) {
      run.bottom = row;
      continue;
    }
    if (run) close(column, run);
    open.set(column, { top: row, bottom: row });
  }
  for (const [column, run] of open) close(column, run);
  const areas = sideBySide(found);
  return areas.length > MOST ? null : areas;
}

/** Columns of the same rows as one. */
function sideBySide(columns: readonly Box[]): readonly Box[] {
  const areas: Box[] = [];
  for (const box of [...columns].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left)) {
    const last = areas.at(-1);
    const isNext = last?.top === box.top && last.bottom === box.bottom && last.right + 1 === box.left;
    if (last && isNext) areas[areas.length - 1] = { ...last, right: box.right };
    else areas.push(box);
  }
  return areas;
}
