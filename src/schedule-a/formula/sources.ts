/**
 * Where an input line's amount comes from on the sheet: its own cell, or the cells behind that cell's formula. Amounts are tried
 * at these, so that a total which reads the same cells instead of the line is seen to count the line.
 */
import type { LineId } from '../../agreement/types';
import { type Sheet } from '../../workbook/sheet';
import { type Assumed, type Book, Calculation } from './evaluate';
import { NotEvaluated } from './not-evaluated';
import { cellKey, placeOfKey, storedCell } from './references';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell that an amount may be tried in. */
export interface Source {
  readonly key: string;
  /** What stands there. */
  readonly stands: number;
  /** How much the line's amount grows with it. */
  readonly slope: number;
}

interface Line {
  readonly line: LineId;
  readonly key: string;
  /** What the line's cell shows as things stand, in the sheet's unit; `null` where that is no number. */
  readonly stands: number | null;
  /** The line's cell and every one behind it, by cellKey. */
  readonly reads: ReadonlySet<string>;
}

export interface LineSources extends Line {
  /** At least one; the line's amount is set through the first. */
  readonly sources: readonly [Source, ...Source[]];
  /** The line's own cell is the source: nothing stands behind it, or nothing that could be seen through. */
  readonly opaque: boolean;
}

/** More cells behind one line are not each tried. */
const MOST_SOURCES = 12;

/** The line, tried in its own cell. */
export const inItsOwnCell = (line: Line): LineSources => ({
  ...line,
  sources: [{ key: line.key, stands: line.stands ?? 0, slope: 1 }],
  opaque: true,
});

/** The sources of input lines; a cell that two of them read is none. */
export function sourcesOf(book: Book, sheet: Sheet, inputs: ReadonlyMap<LineId, CellPlace>): readonly LineSources[] {
  const traced = [...inputs].map(([line, place]) => trace(book, sheet, line, place));
  const readBy = new Map<string, number>();
  for (const { reads } of traced) for (const key of reads) readBy.set(key, (readBy.get(key) ?? 0) + 1);
  return traced.map(({ place, leaves, ...line }) => {
    const own = leaves.filter((leaf) => readBy.get(leaf.key) === 1).slice(0, MOST_SOURCES);
    const [first, ...others] = sloped(book, sheet, place, own);
    return first ? { ...line, sources: [first, ...others], opaque: false } : inItsOwnCell(line);
  });
}

interface Leaf {
  readonly key: string;
  readonly stands: number;
}

interface Traced extends Line {
  readonly place: CellPlace;
  /** Cells without a formula that hold a number or nothing. */
  readonly leaves: readonly Leaf[];
}

function trace(book: Book, sheet: Sheet, line: LineId, place: CellPlace): Traced {
  const key = cellKey(sheet, place.row, place.column);
  const calculation = new Calculation(book, new Map(), false);
  const { reads } = calculation;
  const value =
    attempt(() => calculation.cell(sheet, place.row, place.column)) ??
    storedCell(sheet, place.row, place.column)?.value;
  const stands = typeof value === 'number' ? value : null;
  return { line, key, place, stands, reads, leaves: leavesAmong(book, reads) };
}

function leavesAmong(book: Book, reads: ReadonlySet<string>): readonly Leaf[] {
  return [...reads].flatMap((key) => {
    const at = placeOfKey(key);
    const sheet = book.workbook.sheets.find(({ name }) => name === at.sheet);
    const stored = sheet && storedCell(sheet, at.row, at.column);
    if (stored?.formula !== undefined) return [];
    const value = stored?.value ?? null;
    return value === null || typeof value === 'number' ? [{ key, stands: value ?? 0 }] : [];
  });
}

/** A step that shows among amounts of billions; and how straight a line is, with what binary arithmetic leaves behind. */
const LEAST_STEP = 1000;
const STRAIGHT = 1e-6;

/** Those leaves that the line's amount follows in a straight line. */
function sloped(book: Book, sheet: Sheet, { row, column }: CellPlace, leaves: readonly Leaf[]): readonly Source[] {
  const amount = (assumed: Assumed): number => {
    const value = attempt(() => new Calculation(book, assumed, false).cell(sheet, row, column));
    return typeof value === 'number' ? value : NaN;
  };
  return leaves.flatMap((leaf): readonly Source[] => {
    const step = Math.max(LEAST_STEP, Math.abs(leaf.stands));
    const [first, second, third] = [0, 1, 2].map((steps) => amount(new Map([[leaf.key, leaf.stands + steps * step]])));
    const slope = ((second ?? NaN) - (first ?? NaN)) / step;
    const further = ((third ?? NaN) - (second ?? NaN)) / step;
    const straight = Math.abs(slope - further) <= STRAIGHT * Math.abs(slope);
    return straight && slope !== 0 ? [{ ...leaf, slope }] : [];
  });
}

/** What a computation gives, or `null` where it cannot be followed. */
function attempt<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (thrown) {
    if (thrown instanceof NotEvaluated) return null;
    throw thrown;
  }
}
