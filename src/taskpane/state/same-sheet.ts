import { type Cell, type CellValue, type Sheet, type WorkbookContent, isCellError } from '../../workbook/sheet';

/** Whether two readings of a sheet are the same: a calculation is announced even where it changed nothing. */
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

/** Whether two readings hold the very same sheets and names. */
export const isSameContent = (a: WorkbookContent, b: WorkbookContent): boolean =>
  a.dateSystem === b.dateSystem && a.names === b.names && isSameList(a.sheets, b.sheets, Object.is);

const isSameCell = (a: Cell, b: Cell): boolean =>
  a.row === b.row &&
  a.column === b.column &&
  isSameValue(a.value, b.value) &&
  a.formula === b.formula &&
  a.numberFormat === b.numberFormat;

const isSameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (isCellError(a) && isCellError(b) && a.error === b.error);

const isSameSet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  return a.length === b.length && a.every((one, index) => isSame(one, b[index] as T));
}
