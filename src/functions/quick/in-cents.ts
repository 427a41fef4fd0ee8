/** The quick way of a custom function: cells as certain whole numbers, computed without a decimal; what is not certain is left to the exact way. */
import { centsOf, millionthsOf } from '../../core/cents';
import type { Cells } from '../cells';
import type { Shown } from '../spread';

/** What the cells of an argument are read as. A blank amount is 0; days and what is counted are numbers as they stand. */
export type Kind = 'cents' | 'millionths' | 'number' | 'answer';

export interface Reading {
  readonly as: Kind;
  /** What the argument counts as where it is left out; left to the exact way if this is. */
  readonly leftOut?: number;
}

/** A formula over numbers: NaN where it is not certain or there is something to refuse. */
export interface QuickFormula {
  readonly reads: readonly Reading[];
  /** How many arguments may not be left out. */
  readonly required: number;
  /** Of what was read, which stands from a place on in the arguments' order. Never asked where one of these is NaN. */
  readonly of: (values: Float64Array, at: number) => number;
  /** What a cell shows of a result; the number itself if it is left out. */
  readonly show?: (result: number) => Shown;
  /** The arguments as the formula takes them, where they may be given in more than one way; null where the exact way must look. */
  readonly arranged?: (cells: readonly Cells[]) => readonly Cells[] | null;
}

/** Results cell by cell; a hole where the exact way must compute. */
export type Known = readonly (readonly (Shown | undefined)[])[];

/** So many results are computed at a time: what was read for them stays in the nearest cache. */
const AT_A_TIME = 256;
/** What was read last, result by result. One for all: nothing calls back while it is in use. */
let values = new Float64Array(AT_A_TIME * 16);

/**
 * What a formula comes to over the cents of three cells, which is how a ratio is mostly asked for; NaN wherever `inCents` has to
 * look. It allocates nothing, and is small enough to be compiled into the function that asks: a cell takes a third less time.
 */
export function ofThreeCells(
  compute: (a: number, b: number, c: number) => number,
  a: Cells,
  b: Cells,
  c: Cells,
): number {
  const first = centsIn(a);
  const second = centsIn(b);
  const third = centsIn(c);
  return first === first && second === second && third === third ? compute(first, second, third) : NaN;
}

function centsIn(range: Cells): number {
  if (!range || range.length !== 1) return NaN;
  const line = range[0];
  if (!line || line.length !== 1) return NaN;
  const cell = line[0];
  return typeof cell === 'number' ? centsOf(cell) : NaN;
}

/**
 * @param given      the arguments, in the formula's order
 * @param otherwise  computes every cell that is not known, or all of them
 */
export function inCents<T>(
  quick: QuickFormula,
  given: readonly Cells[],
  otherwise: (known?: Known) => T,
): Shown[][] | T {
  const cells = quick.arranged ? quick.arranged(given) : given;
  if (!cells) return otherwise();
  const { reads, required } = quick;
  const into = values;
  let isCertain = true;
  for (let index = 0; index < reads.length; index++) {
    const range = cells[index];
    const reading = reads[index] as Reading;
    let value: number;
    if (range === null || range === undefined) {
      if (range === undefined && index < required) return otherwise();
      value = reading.leftOut ?? NaN;
    } else {
      const line = range[0];
      if (range.length !== 1 || !line || line.length !== 1) return overRanges(quick, cells, otherwise);
      value = numberIn(line[0], reading.as);
    }
    if (value !== value) isCertain = false;
    into[index] = value;
  }
  const result = isCertain ? quick.of(into, 0) : NaN;
  return result !== result ? otherwise() : [[quick.show ? quick.show(result) : result]];
}

function overRanges<T>(quick: QuickFormula, cells: readonly Cells[], otherwise: (known?: Known) => T): Shown[][] | T {
  const count = quick.reads.length;
  const shape = shapeOf(quick, cells);
  if (!shape) return otherwise();
  const { rows, columns } = shape;
  const linesAtATime = Math.max(1, Math.floor(AT_A_TIME / columns));
  const size = linesAtATime * columns;
  if (values.length < size * count) values = new Float64Array(size * count);
  let areSinglesCertain = true;
  for (let index = 0; index < count; index++) {
    const single = singleOf(quick, cells, index);
    if (single === undefined) continue;
    if (single !== single) areSinglesCertain = false;
    for (let place = 0; place < size; place++) values[place * count + index] = single;
  }
  const results: (Shown | undefined)[][] = new Array(rows);
  let isWhole = true;
  for (let from = 0; from < rows; from += linesAtATime) {
    const to = Math.min(rows, from + linesAtATime);
    let isCertain = areSinglesCertain;
    for (let index = 0; index < count; index++) {
      const range = cells[index];
      const { as } = quick.reads[index] as Reading;
      if (range && !isSingle(range) && !readLines(range, as, from, to, columns, index, count)) isCertain = false;
    }
    let at = 0;
    for (let row = from; row < to; row++) {
      const line: (Shown | undefined)[] = columns === 1 ? [undefined] : new Array(columns);
      for (let column = 0; column < columns; column++, at += count) {
        const result = isCertain || areCertain(at, count) ? quick.of(values, at) : NaN;
        if (result !== result) isWhole = false;
        line[column] = result !== result ? undefined : quick.show ? quick.show(result) : result;
      }
      results[row] = line;
    }
  }
  return isWhole ? (results as Shown[][]) : otherwise(results);
}

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

const isSingle = (range: readonly (readonly unknown[])[]): boolean => range.length === 1 && range[0]?.length === 1;

/** What an argument counts as beside every result: a single cell repeats, and so does what is left out. Undefined for a range. */
function singleOf({ reads }: QuickFormula, cells: readonly Cells[], index: number): number | undefined {
  const range = cells[index];
  const { as, leftOut = NaN } = reads[index] as Reading;
  if (!range) return leftOut;
  return isSingle(range) ? numberIn(range[0]?.[0], as) : undefined;
}

/** Reads some lines of a range; whether every cell of them is certain. */
function readLines(
  range: readonly (readonly unknown[])[],
  as: Kind,
  from: number,
  to: number,
  columns: number,
  index: number,
  count: number,
): boolean {
  let isCertain = true;
  let at = index;
  for (let row = from; row < to; row++) {
    const line = range[row] as readonly unknown[];
    for (let column = 0; column < columns; column++, at += count) {
      const value = numberIn(line[column], as);
      if (value !== value) isCertain = false;
      values[at] = value;
    }
  }
  return isCertain;
}

function areCertain(at: number, count: number): boolean {
  for (let index = at; index < at + count; index++) if (Number.isNaN(values[index])) return false;
  return true;
}

function numberIn(cell: unknown, as: Kind): number {
  if (typeof cell === 'number') return as === 'cents' ? centsOf(cell) : as === 'number' ? cell : scaled(cell, as);
  if (as === 'answer') return cell === true ? 1 : cell === false ? 0 : NaN;
  return as !== 'number' && (cell === null || cell === undefined || cell === '') ? 0 : NaN;
}

const scaled = (cell: number, as: Kind): number => (as === 'millionths' ? millionthsOf(cell) : NaN);
