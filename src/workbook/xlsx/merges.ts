import type { Box, Cell } from '../sheet';
import { DAMAGED, Unreadable } from './unreadable';

/** Merged ranges do not overlap: more than this many cannot lie in one row. */
const MOST_IN_A_ROW = 16_384;

/** Without the cells that a merged cell covers: only its upper left one shows. Both lists are read once, in row order. */
export function withoutCovered(cells: readonly Cell[], merges: readonly Box[]): readonly Cell[] {
  if (merges.length === 0) return cells;
  const coming = [...merges].sort((a, b) => a.top - b.top);
  let open: Box[] = [];
  let row = -1;
  let next = 0;
  return cells.filter((cell) => {
    if (cell.row !== row) {
      row = cell.row;
      open = open.filter(({ bottom }) => bottom >= row);
      for (let box = coming[next]; box && box.top <= row; box = coming[++next]) if (box.bottom >= row) open.push(box);
      if (open.length > MOST_IN_A_ROW) throw new Unreadable(DAMAGED);
    }
    return !open.some(
      ({ top, left, right }) =>
        cell.column >= left && cell.column <= right && !(cell.row === top && cell.column === left),
    );
  });
}
