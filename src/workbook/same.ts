/** Whether two readings of a workbook are the same, and what of the last one stays in the next: a cell that did not change stays the same object, so that nothing need be found out of it again. */
import { type Cell, type CellValue, type Sheet, type WorkbookContent, isCellError } from './sheet';

export const isSameSheet = (a: Sheet, b: Sheet): boolean =>
  a.name === b.name &&
  a.visible === b.visible &&
  isSameSet(a.hiddenRows, b.hiddenRows) &&
  isSameSet(a.hiddenColumns, b.hiddenColumns) &&
  isSameList(
    a.merges,
    b.merges,
    (one, other) =>
      one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right,
  ) &&
  isSameList(a.cells, b.cells, isSameCell);

/** Whether two readings hold the very same sheets, and the same names. */
export const isSameContent = (a: WorkbookContent, b: WorkbookContent): boolean =>
  a.dateSystem === b.dateSystem &&
  isSameList(a.sheets, b.sheets) &&
  isSameList(a.names, b.names, (one, other) => one.name === other.name && one.refersTo === other.refersTo);

/** The cells of a newer reading, those that did not change as the older one has them; the older list where none did. Both row by row. */
export function sameCellsKept(older: readonly Cell[], newer: readonly Cell[]): readonly Cell[] {
  let next = 0;
  let isSame = older.length === newer.length;
  const kept = newer.map((cell) => {
    while (next < older.length && isBefore(older[next] as Cell, cell)) next++;
    const known = older[next];
    if (known && isSameCell(known, cell)) return known;
    isSame = false;
    return cell;
  });
  return isSame ? older : kept;
}

export const isSameList = <T>(
  a: readonly T[],
  b: readonly T[],
  isSame: (one: T, other: T) => boolean = Object.is,
): boolean => a === b || (a.length === b.length && a.every((one, index) => isSame(one, b[index] as T)));

const isBefore = (a: Cell, b: Cell): boolean => a.row < b.row || (a.row === b.row && a.column < b.column);

export const isSameCell = (a: Cell, b: Cell): boolean =>
  a === b ||
  (a.row === b.row &&
    a.column === b.column &&
    isSameValue(a.value, b.value) &&
    a.formula === b.formula &&
    a.numberFormat === b.numberFormat);

const isSameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (isCellError(a) && isCellError(b) && a.error === b.error);

export const isSameSet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));
