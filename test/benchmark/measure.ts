/** Measures everything in one process; ratios within this run are what counts, for machines differ and are shared. */
import { do_not_optimize, measure } from 'mitata';
import { IMPLEMENTATIONS, rowsFor } from './implementations';
import { SHEETS, sheetOf } from './recalculation';

const ROWS = 100_000;
const CELLS = 512;
const SHEET_CELLS = 100_000;
const RECALCULATIONS = 9;
/** Calls before the measuring: a function whose first calls are slow is timed by mitata call by call, with the clock in it. */
const WARM_UP = 5_000;

/** Nanoseconds a cell. */
export interface Measured {
  readonly what: string;
  readonly cell: Readonly<Record<string, number>>;
  readonly range: Readonly<Record<string, number>>;
}

async function cellByCell(formula: (...cells: number[][][]) => unknown, rows: number[][][]): Promise<number> {
  const calls = Array.from({ length: CELLS }, (_, row) => rows.map((column) => [column[row] as number[]]));
  let next = 0;
  const call = (): void => do_not_optimize(formula(...(calls[next++ & (CELLS - 1)] as number[][][])));
  while (next < WARM_UP) call();
  const { p50 } = await measure(call, { min_cpu_time: 500e6, batch_samples: 1024 });
  return p50;
}

async function asOneRange(formula: (...cells: number[][][]) => unknown, rows: number[][][]): Promise<number> {
  const { p50 } = await measure(
    () => {
      do_not_optimize(formula(...rows));
    },
    { min_cpu_time: 700e6, min_samples: 7, batch_unroll: 1 },
  );
  return p50 / ROWS;
}

export async function measureFormulas(): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const [what, implementations] of Object.entries(IMPLEMENTATIONS)) {
    const cell: Record<string, number> = {};
    const range: Record<string, number> = {};
    for (const [name, formula] of Object.entries(implementations)) {
      cell[name] = await cellByCell(formula, rowsFor(what, CELLS));
      range[name] = await asOneRange(formula, rowsFor(what, ROWS));
    }
    measured.push({ what, cell, range });
  }
  return measured;
}

/** Milliseconds of a recalculation, the median of several. */
export function measureRecalculation(): Readonly<Record<string, number>> {
  const result: Record<string, number> = {};
  const sheets = Object.entries(SHEETS).map(([name, formula]) => ({
    name,
    change: sheetOf(formula, SHEET_CELLS),
    took: [] as number[],
  }));
  for (let round = 0; round < RECALCULATIONS; round++) {
    for (const { change, took } of sheets) {
      const began = performance.now();
      change(400_000_000.5 + round);
      took.push(performance.now() - began);
    }
  }
  for (const { name, took } of sheets) result[name] = took.sort((a, b) => a - b)[took.length >> 1] ?? NaN;
  return result;
}
