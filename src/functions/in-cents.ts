/** The quick way of a custom function: cells as certain cents, computed without a decimal; what is not certain is left to the exact way. */
import { centsOf } from '../core/cents';
import type { Cells } from './cells';
import type { Shown } from './spread';

/** What an argument's cells are read as. A blank amount is 0; dates and rates are numbers as they stand. */
type Reading = 'cents' | 'number' | 'answer, yes if left out';

/** A formula over numbers: NaN where it is not certain or there is something to refuse. */
export interface QuickFormula {
  readonly reads: readonly Reading[];
  /** How many arguments may not be left out. */
  readonly required: number;
  readonly of: (values: Float64Array) => number;
  /** What a cell shows of a result; the number itself if it is left out. */
  readonly show?: (result: number) => Shown;
}

/** Results cell by cell; a hole where the exact way must compute. */
export type Known = readonly (readonly (Shown | undefined)[])[];

/**
 * @param cells      the arguments, in the formula's order
 * @param otherwise  computes every cell that is not known, or all of them
 */
export function inCents<R>(
  { reads, required, of, show }: QuickFormula,
  cells: readonly Cells[],
  otherwise: (known?: Known) => R[][],
): R[][] {
  let rows = 1;
  let columns = 1;
  for (let index = 0; index < cells.length; index++) {
    const range = cells[index];
    if (range === null || range === undefined) {
      if (range === undefined && index < required) return otherwise();
      continue;
    }
    const height = range.length;
    const width = range[0]?.length ?? 0;
    if (height === 1 && width === 1) continue;
    if (height === 0 || width === 0 || ((rows > 1 || columns > 1) && (height !== rows || width !== columns)))
      return otherwise();
    rows = height;
    columns = width;
  }
  const values = new Float64Array(cells.length);
  const results: (Shown | undefined)[][] = new Array(rows);
  let isWhole = true;
  for (let row = 0; row < rows; row++) {
    const line: (Shown | undefined)[] = new Array(columns);
    for (let column = 0; column < columns; column++) {
      let isCertain = true;
      for (let index = 0; index < cells.length; index++) {
        const range = cells[index];
        const cell = range
          ? (range[range.length === 1 ? 0 : row] as readonly unknown[])[range[0]?.length === 1 ? 0 : column]
          : null;
        const value = numberIn(cell, reads[index], range === null || range === undefined);
        if (value !== value) isCertain = false;
        values[index] = value;
      }
      const result = isCertain ? of(values) : NaN;
      if (result !== result) isWhole = false;
      line[column] = result !== result ? undefined : show ? show(result) : result;
    }
    results[row] = line;
  }
  return isWhole ? (results as R[][]) : otherwise(results);
}

function numberIn(cell: unknown, reading: Reading | undefined, isLeftOut: boolean): number {
  if (reading === 'cents') {
    if (typeof cell === 'number') return centsOf(cell);
    return cell === null || cell === undefined || cell === '' ? 0 : NaN;
  }
  if (reading === 'number') return typeof cell === 'number' ? cell : NaN;
  return isLeftOut || cell === true ? 1 : cell === false ? 0 : NaN;
}
