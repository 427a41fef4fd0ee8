/** The quick way of a custom function: cells as certain whole numbers, computed without a decimal; what is not certain is left to the exact way. */
import type { Cells } from '../cells';
import type { Shown } from '../spread';
import type { QuickFormula, Reading } from './formula';
import { isSingle, numberIn, readLines, readSingles } from './reading';

/** Results cell by cell; a hole where the exact way must compute. */
export type Known = readonly (readonly (Shown | undefined)[])[];

/** So many results are computed at a time: what was read for them stays in the nearest cache. */
const AT_A_TIME = 256;
/** What was read last, of single cells and of ranges, result by result. One for all: nothing calls back while it is in use. */
const single = new Float64Array(16);
let values = new Float64Array(AT_A_TIME * 16);

/**
 * @param given      the arguments, in the formula's order
 * @param otherwise  computes every cell that is not known, or all of them
 */
export function inCents<T>(
  quick: QuickFormula,
  given: readonly Cells[],
  otherwise: (known?: Known) => T,
): Shown[][] | T {
  return oneInCents(quick, given) ?? atLength(quick, given, otherwise);
}

/** The one result of single cells, which is what a cell mostly asks for; null where anything else is given, or it is not certain. */
export function oneInCents(quick: QuickFormula, given: readonly Cells[]): Shown[][] | null {
  if (!readSingles(quick, given, single)) return null;
  const result = quick.of(single, 0);
  if (result !== result) return null;
  return quick.show ? [[quick.show(result)]] : [[result]];
}

/** Whatever is given: ranges, and single cells with something else than certain numbers in them. */
function atLength<T>(quick: QuickFormula, given: readonly Cells[], otherwise: (known?: Known) => T): Shown[][] | T {
  const cells = quick.arranged ? quick.arranged(given) : given;
  if (!cells) return otherwise();
  const count = quick.reads.length;
  const shape = shapeOf(quick, cells);
  if (!shape) return otherwise();
  const { rows, columns } = shape;
  const linesAtATime = Math.max(1, Math.min(rows, Math.floor(AT_A_TIME / columns)));
  const size = linesAtATime * columns;
  if (values.length < size * count) values = new Float64Array(size * count);
  let areSinglesCertain = true;
  for (let index = 0; index < count; index++) {
    const value = singleOf(quick, cells, index);
    if (value === undefined) continue;
    if (value !== value) areSinglesCertain = false;
    for (let place = 0; place < size; place++) values[place * count + index] = value;
  }
  const results: (Shown | undefined)[][] = new Array(rows);
  let isWhole = true;
  for (let from = 0; from < rows; from += linesAtATime) {
    const to = Math.min(rows, from + linesAtATime);
    let isCertain = areSinglesCertain;
    for (let index = 0; index < count; index++) {
      const range = cells[index];
      if (!range || isSingle(range)) continue;
      const lines = { range, from, to, columns, first: index, step: count };
      if (!readLines(lines, (quick.reads[index] as Reading).as, values)) isCertain = false;
    }
    let at = 0;
    for (let row = from; row < to; row++) {
      let result = resultAt(quick, at, isCertain);
      // Made with a number in it, a line holds the number itself; put in later, it would be an object of its own.
      const line: (Shown | undefined)[] = result === result && !quick.show ? [result] : [shownOf(quick, result)];
      if (result !== result) isWhole = false;
      at += count;
      for (let column = 1; column < columns; column++, at += count) {
        result = resultAt(quick, at, isCertain);
        if (result !== result) isWhole = false;
        line.push(shownOf(quick, result));
      }
      results[row] = line;
    }
  }
  return isWhole ? (results as Shown[][]) : otherwise(results);
}

const resultAt = (quick: QuickFormula, at: number, isCertain: boolean): number =>
  isCertain || areCertain(at, quick.reads.length) ? quick.of(values, at) : NaN;

const shownOf = ({ show }: QuickFormula, result: number): Shown | undefined =>
  result !== result ? undefined : show ? show(result) : result;

/** The shape that the ranges of a call have, if it is one and no argument is missing. */
function shapeOf({ reads, required }: QuickFormula, cells: readonly Cells[]): { rows: number; columns: number } | null {
  let rows = 1;
  let columns = 1;
  for (let index = 0; index < reads.length; index++) {
    const range = cells[index];
    if (range === undefined && index < required) return null;
    if (range === null || range === undefined || isSingle(range)) continue;
    const height = range.length;
    const width = range[0]?.length ?? 0;
    if (height === 0 || width === 0 || ((rows > 1 || columns > 1) && (height !== rows || width !== columns)))
      return null;
    rows = height;
    columns = width;
  }
  return { rows, columns };
}

/** What an argument counts as beside every result: a single cell repeats, and so does what is left out. Undefined for a range. */
function singleOf({ reads }: QuickFormula, cells: readonly Cells[], index: number): number | undefined {
  const range = cells[index];
  const { as, leftOut = NaN } = reads[index] as Reading;
  if (!range) return leftOut;
  return isSingle(range) ? numberIn(range[0]?.[0], as) : undefined;
}

function areCertain(at: number, count: number): boolean {
  for (let index = at; index < at + count; index++) if (Number.isNaN(values[index])) return false;
  return true;
}
