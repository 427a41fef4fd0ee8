/** One cell: Univer's data and Excel's values, both ways. */
import {
  CellValueType,
  type ICellData,
  type Nullable,
  getNumfmtParseValueFilter,
  isBooleanString,
  isRealNum,
} from '@univerjs/core';

export type Value = string | number | boolean;
export type Cell = Nullable<ICellData>;

export const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };
const TEXT_FORMAT = '@';
/** Excel carries as many. */
const SIGNIFICANT_DIGITS = 15;

/** The value, booleans as such: Univer stores them as 1 and 0 beside a type. */
export function valueOf(cell: Cell): Value {
  if (cell?.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '');
  if (cell?.v === null || cell?.v === undefined) return '';
  if (cell.t === CellValueType.BOOLEAN) return Boolean(Number(cell.v));
  return cell.t === CellValueType.NUMBER ? Number(cell.v) : cell.v;
}

/** `Excel.RangeValueType` of the cell. */
export function typeOf(cell: Cell): string {
  const value = valueOf(cell);
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  if (value === '' && !cell?.f) return 'Empty';
  return ERROR.test(value) && cell?.t !== CellValueType.FORCE_STRING ? 'Error' : 'String';
}

/** What the grid shows, given the cell and the same cell after Univer's formatting. */
export function textOf(cell: Cell, shown: Cell): string {
  if (cell?.t === CellValueType.BOOLEAN) return valueOf(cell) ? 'TRUE' : 'FALSE';
  return shown?.p ? String(valueOf(shown)) : String(shown?.v ?? '');
}

/** A value written by the add-in, read as Excel reads what is typed; null: leave the cell as it is. */
export function cellFor(value: unknown, pattern: string): ICellData | null {
  if (value === null || value === undefined) return null;
  if (value === '') return { ...EMPTY };
  if (pattern === TEXT_FORMAT) return text(String(value));
  if (typeof value === 'boolean') return truth(value);
  if (typeof value === 'number') return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  return typed(String(value), pattern);
}

function typed(entry: string, pattern: string): ICellData {
  if (entry.startsWith("'")) return text(entry.slice(1));
  if (entry.startsWith('=') && entry.length > 1) return { ...EMPTY, f: entry };
  if (isBooleanString(entry)) return truth(entry.toUpperCase() === 'TRUE');
  if (ERROR.test(entry.toUpperCase())) return { ...EMPTY, v: entry.toUpperCase(), t: CellValueType.STRING };
  const read = getNumfmtParseValueFilter(entry.trim());
  if (!read || typeof read.v !== 'number') return text(entry);
  const unformatted = pattern === 'General' || pattern === '';
  return {
    ...EMPTY,
    v: Number(read.v.toPrecision(SIGNIFICANT_DIGITS)),
    t: CellValueType.NUMBER,
    ...(read.z && unformatted && { s: { n: { pattern: read.z } } }),
  };
}

/** The cell's value alone, of the type that it has, without its formula: as Excel pastes values. */
export function valueCell(cell: Cell): ICellData {
  const value = valueOf(cell);
  if (value === '') return { ...EMPTY };
  if (typeof value === 'boolean') return truth(value);
  if (typeof value === 'number') return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  return typeOf(cell) === 'Error' ? { ...EMPTY, v: value, t: CellValueType.STRING } : text(value);
}

const truth = (value: boolean): ICellData => ({ ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN });

/** Text that looks like something else must be FORCE_STRING: Univer converts a plain STRING at the next change of format. */
export const textType = (value: string) =>
  isRealNum(value) || isBooleanString(value) || ERROR.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;

const text = (v: string): ICellData => ({ ...EMPTY, v, t: textType(v) });
