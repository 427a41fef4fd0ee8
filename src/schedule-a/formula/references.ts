/** From the text of a reference to cells of a workbook. */
import { parseA1Ref } from '@borgar/fx';
import { type Box, type Cell, type Sheet, type WorkbookContent } from '../../workbook/sheet';
import { NotEvaluated } from './not-evaluated';
import { type Area, type Reference, error } from './values';

/** The cells of a sheet by their place, and how far they reach. */
export interface SheetIndex {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly used: Box;
}

const COLUMNS = 16_384;
const indexes = new WeakMap<Sheet, SheetIndex>();

export function indexOf(sheet: Sheet): SheetIndex {
  const known = indexes.get(sheet);
  if (known) return known;
  const cells = new Map(sheet.cells.map((cell) => [placeOf(cell.row, cell.column), cell]));
  let [bottom, right] = [0, 0];
  for (const { row, column } of sheet.cells) [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  const index = { cells, used: { top: 0, left: 0, bottom, right } };
  indexes.set(sheet, index);
  return index;
}

const placeOf = (row: number, column: number): number => row * COLUMNS + column;

export const storedCell = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  indexOf(sheet).cells.get(placeOf(row, column));

/** A cell's name across the workbook. */
export const cellKey = (sheet: Sheet, row: number, column: number): string => `${sheet.name}!${row},${column}`;

export interface KeyedPlace {
  /** The sheet's name. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cell of such a name. */
export function placeOfKey(key: string): KeyedPlace {
  const at = key.lastIndexOf('!');
  const [row = 0, column = 0] = key
    .slice(at + 1)
    .split(',')
    .map(Number);
  return { sheet: key.slice(0, at), row, column };
}

/** The cells behind text such as E9, $E$5:$E8, B:B or 'Sched A'!E9; `#REF!` where there is no such sheet. */
export function referenceTo(workbook: WorkbookContent, own: Sheet, text: string): Reference | ReturnType<typeof error> {
  const parsed = parseA1Ref(text, { allowNamed: false });
  if (!parsed || !('range' in parsed) || !parsed.range) throw new NotEvaluated(`The reference ${text} cannot be read.`);
  const sheet = sheetOf(workbook, own, text, parsed.context ?? []);
  if (!sheet) return error('#REF!');
  const { top, left, bottom, right } = parsed.range;
  const used = indexOf(sheet).used;
  const box: Box = {
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? used.bottom,
    right: right ?? used.right,
  };
  return { areas: [{ sheet, box }] };
}

function sheetOf(workbook: WorkbookContent, own: Sheet, text: string, context: readonly string[]): Sheet | undefined {
  const [name] = context;
  if (name === undefined) return own;
  if (text.includes('[')) throw new NotEvaluated('The formula refers to another workbook.');
  const sheet = workbook.sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!sheet && name.includes(':')) throw new NotEvaluated('The formula sums the same cell over several sheets.');
  return sheet;
}

/** What a defined name stands for, as the text of a formula; `null` where the workbook has no such name. */
export function nameRefersTo(workbook: WorkbookContent, text: string): string | null {
  const name = text.slice(text.lastIndexOf('!') + 1).toLowerCase();
  const meanings = new Set(workbook.names.filter((own) => own.name.toLowerCase() === name).map((own) => own.refersTo));
  if (meanings.size > 1) throw new NotEvaluated(`The workbook defines the name ${text} more than once.`);
  const [meaning] = meanings;
  return meaning ?? null;
}

/** From the first corner of one reference to the last of another: A1:INDEX(…). */
export function joinedRange(first: Reference, last: Reference): Reference {
  const areas = [...first.areas, ...last.areas];
  const sheet = areas[0]?.sheet;
  if (!sheet || areas.some((area) => area.sheet !== sheet))
    throw new NotEvaluated('The formula has a range over two sheets.');
  const boxes = areas.map(({ box }) => box);
  const box: Box = {
    top: Math.min(...boxes.map(({ top }) => top)),
    left: Math.min(...boxes.map(({ left }) => left)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    right: Math.max(...boxes.map(({ right }) => right)),
  };
  return { areas: [{ sheet, box }] };
}

/** The cells two references share: A1:C3 B2:B9. */
export function sharedCells(first: Reference, second: Reference): Reference | ReturnType<typeof error> {
  const areas = first.areas.flatMap((a) => second.areas.flatMap((b) => overlap(a, b)));
  return areas.length ? { areas } : error('#NULL!');
}

function overlap(a: Area, b: Area): readonly Area[] {
  if (a.sheet !== b.sheet) return [];
  const box: Box = {
    top: Math.max(a.box.top, b.box.top),
    left: Math.max(a.box.left, b.box.left),
    bottom: Math.min(a.box.bottom, b.box.bottom),
    right: Math.min(a.box.right, b.box.right),
  };
  return box.top <= box.bottom && box.left <= box.right ? [{ sheet: a.sheet, box }] : [];
}

/**
 * The places of an area that can hold something: every one of a small box, the stored ones of a large box.
 *
 * @param assumed  cells that hold something although nothing may be stored of them, by cellKey
 */
export function* placesOf(
  { sheet, box }: Area,
  assumed: Iterable<string>,
): Generator<{ readonly row: number; readonly column: number }> {
  const { cells } = indexOf(sheet);
  if (sizeOf(box) > Math.max(cells.size, SMALL)) {
    const beside = [...assumed]
      .map(placeOfKey)
      .filter((place) => place.sheet === sheet.name && !cells.has(placeOf(place.row, place.column)));
    for (const places of [cells.values(), beside]) {
      for (const { row, column } of places) {
        if (row >= box.top && row <= box.bottom && column >= box.left && column <= box.right) yield { row, column };
      }
    }
    return;
  }
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) yield { row, column };
  }
}

const SMALL = 256;

export const sizeOf = ({ top, left, bottom, right }: Box): number => (bottom - top + 1) * (right - left + 1);
