/** Workbooks in memory, from rows of literals. */
import {
  address,
  type Box,
  type Cell,
  type CellError,
  type DefinedName,
  type Sheet,
  type WorkbookContent,
} from './sheet';

/** `null` leaves a cell empty; text beginning with "=" is a formula for which no value is held. */
export type Literal = number | string | boolean | CellError | null;

export interface SheetOptions {
  /** The address of the first literal; A1 if not stated. */
  readonly at?: string;
  readonly visible?: boolean;
  /** As shown in a spreadsheet: `B3:C5`. */
  readonly merges?: readonly string[];
  /** Counted from 0, as everywhere in the port. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** The formula behind the literal, by address: `{ E9: '=SUM(E5:E8)' }`. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly numberFormats?: Readonly<Record<string, string>>;
}

export function sheetOf(name: string, rows: readonly (readonly Literal[])[], options: SheetOptions = {}): Sheet {
  const { at = 'A1', visible = true, merges = [], hiddenRows = [], hiddenColumns = [] } = options;
  const start = parseAddress(at);
  const cells: Cell[] = rows.flatMap((row, r) =>
    row.flatMap((literal, c) => cellOf(start.row + r, start.column + c, literal, options)),
  );
  return {
    name,
    visible,
    cells,
    merges: merges.map(parseBox),
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
  };
}

export const workbookOf = (
  sheets: Sheet | readonly Sheet[],
  { dateSystem = 1900, names = [] }: { dateSystem?: 1900 | 1904; names?: readonly DefinedName[] } = {},
): WorkbookContent => ({ sheets: [sheets].flat(), dateSystem, names });

function cellOf(row: number, column: number, literal: Literal, options: SheetOptions): Cell[] {
  const where = address(row, column);
  const typed = typeof literal === 'string' && literal.startsWith('=') ? literal : undefined;
  const formula = options.formulas?.[where] ?? typed;
  const numberFormat = options.numberFormats?.[where];
  const value = typed === undefined ? literal : null;
  if (value === null && formula === undefined) return [];
  return [{ row, column, value, ...(formula && { formula }), ...(numberFormat && { numberFormat }) }];
}

/** E9 → row 8, column 4. Read for every cell of a file, and so without a pattern. */
export function parseAddress(text: string): { row: number; column: number } {
  let at = text.charCodeAt(0) === DOLLAR ? 1 : 0;
  const letters = at;
  let column = 0;
  for (; isBetween(text.charCodeAt(at), A, Z); at++) column = column * 26 + text.charCodeAt(at) - A + 1;
  const letterCount = at - letters;
  if (text.charCodeAt(at) === DOLLAR) at++;
  const digits = at;
  let row = 0;
  for (; isBetween(text.charCodeAt(at), ZERO, NINE); at++) row = row * 10 + text.charCodeAt(at) - ZERO;
  const isOne = letterCount >= 1 && letterCount <= 3 && isBetween(at - digits, 1, 7) && at === text.length;
  if (!isOne || text.charCodeAt(digits) === ZERO)
    throw new RangeError(`“${text}” is no cell address: write one such as E9.`);
  return { row: row - 1, column: column - 1 };
}

const [DOLLAR, A, Z, ZERO, NINE] = [0x24, 0x41, 0x5a, 0x30, 0x39] as const;
const isBetween = (value: number, least: number, most: number): boolean => value >= least && value <= most;

/** B3:C5, or one address for a box of one cell. */
export function parseBox(text: string): Box {
  const [first = '', last = first] = text.split(':');
  const [a, b] = [parseAddress(first), parseAddress(last)];
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
