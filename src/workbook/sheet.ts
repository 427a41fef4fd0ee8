/**
 * The port: a workbook's cells as plain values, whatever they were read from (an .xlsx file, Excel, memory).
 * Rows and columns count from 0.
 */

/** An error that stands in a cell, such as #N/A. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: `null` is a cell with nothing in it; a date is its serial number. */
export type CellValue = number | string | boolean | CellError | null;

/** Where a cell stands. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Cell extends Place {
  /** The value that is shown. `null` beside a formula: the file holds no calculated value. */
  readonly value: CellValue;
  /** As typed, with its "=", an add-in's functions by their dotted name: `=COVENANT.LEVERAGE_RATIO(E9,E11,E24)`. */
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** A rectangle of cells, both corners included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  readonly visible: boolean;
  /** Every cell with a value or a formula, row by row, each row from left to right. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Box[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A defined name; `refersTo` without "=", such as `'Sched A'!$E$9`. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

export interface WorkbookContent {
  readonly sheets: readonly Sheet[];
  /** From which year the workbook counts its date serials. */
  readonly dateSystem: 1900 | 1904;
  readonly names: readonly DefinedName[];
}

export const isCellError = (value: CellValue): value is CellError => typeof value === 'object' && value !== null;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** The address of a cell: row 8, column 4 → E9. */
export const address = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
