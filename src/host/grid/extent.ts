/** Univer's ranges and cell matrices as boxes. */
import type { ICellData, IRange } from '@univerjs/core';
import type { Box } from '../model/address';

export type CellMatrix = Record<number, Record<number, ICellData | null>>;

export const boxOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Box => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** The smallest box around the cells that count; null where none does. */
export function extent(cells: CellMatrix, counts: (cell: ICellData | null) => boolean): Box | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [r, row] of Object.entries(cells)) {
    for (const [c, cell] of Object.entries(row)) {
      if (!counts(cell)) continue;
      top = Math.min(top, Number(r));
      bottom = Math.max(bottom, Number(r));
      left = Math.min(left, Number(c));
      right = Math.max(right, Number(c));
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
