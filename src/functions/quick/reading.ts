/** Cells as whole numbers that are certain. NaN stands for what is not. */
import { areCertain, centsOf, isWhole, millionthsOf, nearestWhole } from '../../core/cents';
import type { Cells } from '../cells';
import { type Kind, PARTS, type QuickFormula, type Reading } from './formula';

type Range = readonly (readonly unknown[])[];

export const isSingle = (range: Range): boolean => range.length === 1 && range[0]?.length === 1;

/** What a cell is read as, whatever stands in it. */
export function numberIn(cell: unknown, as: Kind): number {
  if (typeof cell === 'number') return as === 'cents' ? centsOf(cell) : as === 'number' ? cell : scaled(cell, as);
  if (as === 'answer') return cell === true ? 1 : cell === false ? 0 : NaN;
  return as !== 'number' && (cell === null || cell === undefined || cell === '') ? 0 : NaN;
}

const scaled = (cell: number, as: Kind): number => (as === 'millionths' ? millionthsOf(cell) : NaN);

/**
 * Reads single cells, one an argument, which is how a formula is mostly asked. A number that is whole cents as it stands is seen to be
 * so here, with no call; what takes a second look is left to `numberIn`.
 *
 * @returns whether all are single cells, and certain
 */
export function readSingles(
  { reads, required, parts, leftOut }: QuickFormula,
  cells: readonly Cells[],
  into: Float64Array,
): boolean {
  let size = 0;
  for (let index = 0; index < parts.length; index++) {
    const range = cells[index];
    if (range === null || range === undefined) {
      const value = leftOut[index] as number;
      if (index < required || value !== value) return false;
      into[index] = value;
      continue;
    }
    if (range.length !== 1) return false;
    const line = range[0];
    if (line === undefined || line.length !== 1) return false;
    const cell = line[0];
    if (typeof cell === 'number') {
      const inOne = parts[index] as number;
      const whole = nearestWhole(cell, inOne);
      if (isWhole(whole, inOne, cell)) {
        into[index] = whole;
        size += Math.abs(whole);
        continue;
      }
    }
    const value = numberIn(cell, (reads[index] as Reading).as);
    if (value !== value) return false;
    into[index] = value;
  }
  return areCertain(size);
}

/** Some lines of a range, and where what is read of their cells goes: one place in so many. */
export interface Lines {
  readonly range: Range;
  readonly from: number;
  readonly to: number;
  readonly columns: number;
  readonly first: number;
  readonly step: number;
}

/** Reads lines of a range; whether every cell is certain. */
export const readLines = (lines: Lines, as: Kind, into: Float64Array): boolean =>
  lines.columns === 1 ? readColumn(lines, as, into) : readEach(lines, as, into);

/** Reads a column, which is how many results are mostly asked for, as single cells are read. */
function readColumn(lines: Lines, as: Kind, into: Float64Array): boolean {
  const { range, from, to, first, step } = lines;
  const inOne = PARTS[as];
  let size = 0;
  let isCertain = true;
  for (let row = from, at = first; row < to; row++, at += step) {
    const cell = (range[row] as readonly unknown[])[0];
    if (typeof cell === 'number') {
      const whole = nearestWhole(cell, inOne);
      if (isWhole(whole, inOne, cell)) {
        into[at] = whole;
        size += Math.abs(whole);
        continue;
      }
    }
    const value = numberIn(cell, as);
    if (value !== value) isCertain = false;
    into[at] = value;
  }
  return areCertain(size) ? isCertain : readEach(lines, as, into);
}

/** Reads cell by cell, each as if it stood alone. */
function readEach({ range, from, to, columns, first, step }: Lines, as: Kind, into: Float64Array): boolean {
  let at = first;
  let isCertain = true;
  for (let row = from; row < to; row++) {
    for (let column = 0; column < columns; column++, at += step) {
      const value = numberIn((range[row] as readonly unknown[])[column], as);
      if (value !== value) isCertain = false;
      into[at] = value;
    }
  }
  return isCertain;
}
