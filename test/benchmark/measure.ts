/** Measures everything in one process; ratios within this run are what counts, for machines differ and are shared. */
import { do_not_optimize, measure } from 'mitata';
import { IMPLEMENTATIONS, rowsFor } from './implementations';
import { SHEETS, sheetOf } from './recalculation';

const ROWS = 100_000;
const CELLS = 512;
const SHEET_CELLS = 100_000;
const RECALCULATIONS = 9;
/** Each way is measured so often, by turns with the others, and its quickest counts: other work on the machine only ever adds. */
const ROUNDS = 3;
/** Calls before the measuring: a function whose first calls are slow is timed by mitata call by call, with the clock in it. */
const WARM_UP = 5_000;

/** Nanoseconds a cell. */
export interface Measured {
  readonly what: string;
  readonly cell: Readonly<Record<string, number>>;
  readonly range: Readonly<Record<string, number>>;
}

async function cellByCell(formula: Formula, rows: number[][][]): Promise<number> {
  const calls = Array.from({ length: CELLS }, (_, row) => rows.map((column) => [column[row] as number[]]));
  let next = 0;
  const call = (): void => do_not_optimize(formula(...(calls[next++ & (CELLS - 1)] as number[][][])));
  while (next < WARM_UP) call();
  const { p50 } = await measure(call, { min_cpu_time: 250e6, batch_samples: 1024 });
  return p50;
}

async function asOneRange(formula: Formula, rows: number[][][]): Promise<number> {
  const { p50 } = await measure(
    () => {
      do_not_optimize(formula(...rows));
    },
    { min_cpu_time: 400e6, min_samples: 7, batch_unroll: 1 },
  );
  return p50 / ROWS;
}

export async function measureFormulas(): Promise<readonly Measured[]> {
  // Cells before ranges: results of a range live longer, and V8 then makes those of a cell among the old objects as well.
  const cells = await ofAll((formula, what) => cellByCell(formula, rowsFor(what, CELLS)));
  const ranges = await ofAll((formula, what) => asOneRange(formula, rowsFor(what, ROWS)));
  return Object.keys(IMPLEMENTATIONS).map((what) => ({
    what,
    cell: cells[what] as Record<string, number>,
    range: ranges[what] as Record<string, number>,
  }));
}

type Formula = (...cells: number[][][]) => unknown;

async function ofAll(
  nanoseconds: (formula: Formula, what: string) => Promise<number>,
): Promise<Record<string, Record<string, number>>> {
  const least: Record<string, Record<string, number>> = {};
  for (const [what, implementations] of Object.entries(IMPLEMENTATIONS)) {
    const ofOne: Record<string, number> = (least[what] = {});
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, formula] of Object.entries(implementations))
        ofOne[name] = Math.min(ofOne[name] ?? Infinity, await nanoseconds(formula, what));
  }
  return least;
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
