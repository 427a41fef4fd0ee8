/** One computation over ranges: they have one shape, single cells repeat, and the result has that shape and spills. */
import { type Outcome } from '../core/outcome';
import { type Refusal, type Subject, isRefusal, refuse } from '../core/refusals';
import { type Cells, type Reader, excelError } from './cells';
import type { Known } from './quick/in-cents';

/** An argument with what becomes of each of its cells. */
export interface Argument<T> {
  readonly cells: Cells;
  readonly read: Reader<T>;
  /** What a refusal calls it, where it may not be left out. */
  readonly required?: Subject;
}

type Arguments<T extends readonly unknown[]> = { readonly [K in keyof T]: Argument<T[K]> };

/** What a cell shows. */
export type Shown = number | string | boolean;
export type Spilled = (Shown | CustomFunctions.Error)[][];

/**
 * Computes cell by cell.
 *
 * @param show   what a cell shows of a value
 * @param known  results that the quick way has already
 * @returns rows of results; a refusal of a single result is thrown, one within a range stands in its own cell
 */
export function spread<T extends readonly unknown[], R>(
  args: Arguments<T>,
  compute: (...values: T) => Outcome<R>,
  show: (result: R) => Shown,
  known?: Known,
): Spilled {
  const list = args as readonly Argument<unknown>[];
  for (const { cells, required } of list) if (required) given(cells, required);
  const { rows, columns } = commonShape(list.map(({ cells }) => cells));
  const single = rows === 1 && columns === 1;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const already = known?.[row]?.[column];
      if (already !== undefined) return already;
      const outcome = computeCell(list, row, column, compute as unknown as (...values: unknown[]) => Outcome<R>);
      return settled(outcome, single, show);
    }),
  );
}

/** What becomes of one result: a refusal of a single one is thrown, one within a range stands in its own cell. */
export function settled<R>(
  outcome: Outcome<R>,
  single: boolean,
  show: (result: R) => Shown,
): Shown | CustomFunctions.Error {
  if (outcome.ok) return withinCell(show(outcome.value));
  if (single) throw excelError(outcome);
  return excelError(outcome);
}

/** An argument that a formula typed too short does not pass at all; a blank cell is passed. */
export function given(cells: Cells, subject: Subject, enter = 'a cell or a range, 0 where there is none'): void {
  if (cells === undefined) throw excelError(refuse({ code: 'MISSING', subject, enter }));
}

function withinCell(shown: Shown): Shown {
  if (typeof shown === 'number' && !Number.isFinite(shown)) throw excelError(refuse({ code: 'TOO_LARGE' }));
  return shown;
}

function computeCell<R>(
  args: readonly Argument<unknown>[],
  row: number,
  column: number,
  compute: (...values: unknown[]) => Outcome<R>,
): Outcome<R> {
  const values: unknown[] = [];
  for (const { cells, read } of args) {
    const result = read(cellAt(cells, row, column));
    if (isRefusal(result)) return result;
    values.push(result);
  }
  return compute(...values);
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export const shapeOf = (cells: Cells): Shape => ({ rows: cells?.length || 1, columns: cells?.[0]?.length || 1 });
export const inWords = ({ rows, columns }: Shape): string =>
  `${rows} ${rows === 1 ? 'row' : 'rows'} by ${columns} ${columns === 1 ? 'column' : 'columns'}`;

/** The shape that every range of a call has; throws where two differ. Single cells repeat, unless amounts are added up. */
export function commonShape(ranges: readonly Cells[], { repeat } = { repeat: true }): Shape {
  let common: Shape = repeat ? { rows: 1, columns: 1 } : shapeOf(ranges[0]);
  const isSingle = ({ rows, columns }: Shape): boolean => repeat && rows === 1 && columns === 1;
  for (const shape of ranges.map(shapeOf)) {
    if (isSingle(shape)) continue;
    if (!isSingle(common) && (shape.rows !== common.rows || shape.columns !== common.columns)) {
      throw excelError(
        refuse({ code: 'SHAPES_DIFFER', shapes: [...new Set(ranges.map((range) => inWords(shapeOf(range))))] }),
      );
    }
    common = shape;
  }
  return common;
}

/** The cell of a range at a place of the result; a single cell repeats. */
export function cellAt(cells: Cells, row: number, column: number): unknown {
  const { rows, columns } = shapeOf(cells);
  return cells?.[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
}

/** The cells of a range in order, each read; a refusal is thrown. */
export const readAll = <T>(cells: Cells, read: Reader<T>): readonly T[] =>
  (cells ?? [[null]]).flat().map((cell) => accepted(read(cell)));

/** The one cell of an argument, read; a range and a refusal are thrown. */
export function readOne<T>(cells: Cells, read: Reader<T>, subject: Subject): T {
  const shape = shapeOf(cells);
  if (shape.rows > 1 || shape.columns > 1)
    throw excelError(refuse({ code: 'NOT_ONE_CELL', subject, found: inWords(shape) }));
  return accepted(read(cells?.[0]?.[0]));
}

/** The cells of a range beside those of a list, one for each: it has the list's shape, or is a single cell, which repeats. */
export function cellsAlong(list: Cells, cells: Cells): readonly unknown[] {
  if (!isSingleCell(cells)) commonShape([list, cells], { repeat: false });
  const own = (cells ?? [[null]]).flat();
  return (list ?? [[null]]).flat().map((_, index) => own[isSingleCell(cells) ? 0 : index]);
}

export function isSingleCell(cells: Cells): boolean {
  const { rows, columns } = shapeOf(cells);
  return rows === 1 && columns === 1;
}

/** The cells of one row or one column in order, and how to give results the same shape; a block is thrown. */
export function readSeries<T>(
  cells: Cells,
  read: Reader<T>,
  subject: Subject,
): { values: readonly T[]; shaped: <R>(results: readonly R[]) => R[][] } {
  given(cells, subject);
  const shape = shapeOf(cells);
  if (shape.rows > 1 && shape.columns > 1)
    throw excelError(refuse({ code: 'NOT_ONE_ROW_OR_COLUMN', subject, found: inWords(shape), inOrderOfTime: true }));
  return {
    values: readAll(cells, read),
    shaped: (results) => (shape.rows > 1 ? results.map((result) => [result]) : [[...results]]),
  };
}

export function accepted<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw excelError(result);
  return result;
}

/** The value of an outcome; a refusal is thrown. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw excelError(outcome);
  return outcome.value;
}
