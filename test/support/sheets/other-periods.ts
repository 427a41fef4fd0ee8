/** What stands in the columns beside the one that counts: quarters, the year before, earlier quarter-ends. */
import { type Columns, QUARTERS } from './columns';
import { quartersSummed } from './formulas';
import type { Grid } from './grid';
import type { Shape } from './shape';

const EARLIER = ['March 28, 2015', 'June 27, 2015', 'September 26, 2015'];

export function writeHeads(
  grid: Grid,
  { quarters, amount, yearBefore }: Columns,
  shape: Shape,
  statementDate: string,
): void {
  const row = shape.corner[0];
  if (yearBefore !== null) {
    grid.put(row, amount, 'This year');
    grid.put(row, yearBefore, 'Last year');
  }
  if (quarters === null) return;
  const heads = shape.columns === 'history' ? EARLIER : ['Q1', 'Q2', 'Q3', 'Q4'];
  heads.forEach((head, index) => {
    grid.put(row, quarters + index, head);
  });
  grid.put(row, amount, shape.columns === 'history' ? statementDate : 'Total');
}

interface Written {
  readonly line: string;
  readonly row: number;
  readonly value: number;
  readonly isComputed: boolean;
}

export function writeOtherPeriods(grid: Grid, columns: Columns, shape: Shape, written: Written): void {
  const { quarters, yearBefore, amount } = columns;
  const { line, row, value, isComputed } = written;
  if (yearBefore !== null && !isComputed) grid.put(row, yearBefore, Math.round(Math.abs(value) / 2));
  if (quarters === null) return;
  const put = (values: readonly number[]): void => {
    values.forEach((one, index) => {
      grid.put(row, quarters + index, one);
    });
  };
  const earlier = EARLIER.map((_, index) => Math.round(value) / (index + 2));
  if (shape.columns === 'history') put(earlier);
  else if (line.startsWith('I.C.') && !isComputed) {
    const whole = Math.trunc(value / QUARTERS);
    put([whole, whole, whole, Number((value - 3 * whole).toFixed(8))]);
    if (shape.totals !== 'typed') grid.put(row, amount, value, quartersSummed(row, quarters, QUARTERS));
  } else if (shape.columns === 'quartersOfAll') put([...earlier, value]);
}

/** Counts the rows from 1, whatever stands in them. */
export function numberRows(grid: Grid, column: number, first: number, end: number): void {
  for (let row = first; row < end; row++) grid.put(row, column, row - first + 1);
}
