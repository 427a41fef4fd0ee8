/** What a formula would give, worked out on the workbook as it was last read. */
import type { CellValue, Sheet, WorkbookContent } from '../../../workbook/sheet';
import { address, isCellError } from '../../../workbook/sheet';
import * as words from '../../words';

type Function = (...args: readonly unknown[]) => unknown;

export type Preview =
  | { readonly kind: 'value'; readonly text: string; readonly rows: number; readonly columns: number }
  | { readonly kind: 'refusal'; readonly error: string; readonly message: string }
  /** An argument is more than a reference or a constant: only Excel can say. */
  | { readonly kind: 'unknown' };

/** Larger than any range that makes sense here. */
const MOST_CELLS = 10_000;

/**
 * @param entered  the arguments as typed
 * @param onSheet  where references without a sheet point to
 */
export function preview(
  call: Function,
  entered: readonly string[],
  content: WorkbookContent,
  onSheet: string | null,
): Preview {
  const last = entered.findLastIndex((argument) => argument.trim() !== '');
  const values = entered.slice(0, last + 1).map((argument) => argumentValue(argument, content, onSheet));
  if (values.some((value) => value === undefined)) return { kind: 'unknown' };
  const error = values.flat(2).find((value) => isCellError(value as CellValue)) as { error: string } | undefined;
  if (error) return { kind: 'refusal', error: error.error, message: '' };
  try {
    return shown(call(...values));
  } catch (refusal) {
    const { code, message } = refusal as { code?: string; message?: string };
    return { kind: 'refusal', error: code ?? '#VALUE!', message: message ?? '' };
  }
}

function shown(result: unknown): Preview {
  const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  const first = rows[0]?.[0];
  if (typeof first === 'object' && first !== null) {
    const { code, message } = first as { code?: string; message?: string };
    return { kind: 'refusal', error: code ?? '#VALUE!', message: message ?? '' };
  }
  return { kind: 'value', text: textOf(first as CellValue), rows: rows.length, columns: rows[0]?.length ?? 1 };
}

/** What stands in the cells that an argument points to; null where it points to none. */
export function pointedAt(entered: string, content: WorkbookContent, onSheet: string | null): string | null {
  const box = boxOf(entered.trim(), content, onSheet);
  if (!box) return null;
  const cells = box.rows * box.columns;
  if (cells > 1) return words.builder.cells(cells);
  const value = valueAt(box.sheet, box.row, box.column);
  return value === null || value === '' ? words.builder.blank : textOf(value);
}

/** As a cell of the sheet shows it, near enough: amounts with two decimals, ratios with four. */
export function textOf(value: CellValue): string {
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? words.builder.true : words.builder.false;
  if (typeof value !== 'number') return value ?? '';
  const isRatio = Math.abs(value) < 1000 && !Number.isInteger(value * 100);
  const places = Number.isInteger(value) && Math.abs(value) < 1000 ? 0 : isRatio ? 4 : 2;
  return value.toLocaleString('en-US', { minimumFractionDigits: places, maximumFractionDigits: places });
}

/** `undefined`: not known here. An argument left out is null, as Excel passes it. */
function argumentValue(entered: string, content: WorkbookContent, onSheet: string | null): unknown {
  const text = entered.trim();
  if (text === '') return null;
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return [[Number(text)]];
  if (/^(true|false)$/i.test(text)) return [[text.toLowerCase() === 'true']];
  if (/^"(?:[^"]|"")*"$/.test(text)) return [[text.slice(1, -1).replaceAll('""', '"')]];
  const box = boxOf(text, content, onSheet);
  if (!box || box.rows * box.columns > MOST_CELLS) return undefined;
  return Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (__, column) => valueAt(box.sheet, box.row + row, box.column + column)),
  );
}

interface CellBox {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([\w.]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

function boxOf(text: string, { sheets }: WorkbookContent, onSheet: string | null): CellBox | null {
  const [match, quoted, plain, left, top, right = left, bottom = top] = REFERENCE.exec(text) ?? [];
  if (!match || !left || !right) return null;
  const name = quoted?.replaceAll("''", "'") ?? plain ?? onSheet;
  const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === name?.toLowerCase());
  if (!sheet) return null;
  const [column, otherColumn] = [columnNumber(left), columnNumber(right)];
  const [row, otherRow] = [Number(top) - 1, Number(bottom) - 1];
  return {
    sheet,
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
}

/** Whether what is entered for an argument covers a cell: a formula there would depend on itself. */
export function covers(entered: string, content: WorkbookContent, target: { sheet: string; address: string }): boolean {
  const [box, cell] = [entered.trim(), target.address].map((text) => boxOf(text, content, target.sheet));
  if (!box || !cell || box.sheet !== cell.sheet) return false;
  const [down, right] = [cell.row - box.row, cell.column - box.column];
  return down >= 0 && down < box.rows && right >= 0 && right < box.columns;
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const byAddress = new WeakMap<Sheet, ReadonlyMap<string, CellValue>>();

function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  let cells = byAddress.get(sheet);
  if (!cells) {
    cells = new Map(sheet.cells.map((cell) => [address(cell.row, cell.column), cell.value]));
    byAddress.set(sheet, cells);
  }
  return cells.get(address(row, column)) ?? null;
}
