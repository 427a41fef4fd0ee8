import { CustomFunctionsError } from './custom-functions';
import { registry } from '../../src/functions/registry';

/** What a cell may hold when Excel hands it to a function; an empty one is 0, "" or null by platform. */
export type Cell = number | string | boolean | null;
export type Range = readonly (readonly Cell[])[];
/** A cell's value, a range, null for an optional argument left out, undefined for one the caller does not pass at all. */
export type Argument = Cell | Range | undefined;

export interface Refusal {
  readonly code: string;
  readonly message: string;
}
export type Result = number | string | boolean | Refusal;

/** Parameters declared as one value and not as a range. */
const scalarParameters: Readonly<Record<string, readonly number[]>> = { CLAUSE: [0] };

export const column = (...cells: readonly Cell[]): Range => cells.map((cell) => [cell]);
export const row = (...cells: readonly Cell[]): Range => [cells];
/** One cell that is empty, as against an argument left out. */
export const blank: Range = [[null]];

const msPerDay = 86_400_000;
const serialZero = Date.UTC(1899, 11, 30);

/** The serial number Excel gives a day, for "2014-06-28". */
export function serial(isoDay: string): number {
  const [year = 0, month = 0, day = 0] = isoDay.split('-').map(Number);
  return (Date.UTC(year, month - 1, day) - serialZero) / msPerDay;
}

/** The day of an Excel serial number, as "2014-06-28". */
export function isoDay(dateSerial: number): string {
  return new Date(serialZero + Math.floor(dateSerial) * msPerDay).toISOString().slice(0, 10);
}

/** Runs a function as Excel does; every result as a matrix, a refusal of the whole call as one refused cell. */
export function outcome(id: string, ...args: readonly Argument[]): Result[][] {
  const run = registry[id];
  if (run === undefined) throw new Error(`no function ${id} in the registry`);
  const passed = args.map((argument, index) => asPassed(argument, scalarParameters[id]?.includes(index) ?? false));
  let returned: unknown;
  try {
    returned = run(...passed);
  } catch (thrown) {
    if (!(thrown instanceof CustomFunctionsError)) throw thrown;
    return [[asResult(thrown)]];
  }
  if (!Array.isArray(returned)) return [[asResult(returned)]];
  const cells = returned.map((line: unknown[]) => line.map(asResult));
  if (cells.some((line) => line.length !== cells[0]?.length)) throw new Error(`${id} gave lines of unequal length`);
  return cells;
}

/** The single value of a call that must not be refused. */
export function call(id: string, ...args: readonly Argument[]): number | string | boolean {
  const result = single(id, outcome(id, ...args));
  if (isRefusal(result)) throw new Error(`${id} refused: ${result.code} ${result.message}`);
  return result;
}

/** The cells of a call that spills; a refused cell stands as its Refusal. */
export function spill(id: string, ...args: readonly Argument[]): Result[][] {
  const cells = outcome(id, ...args);
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (only !== undefined && isRefusal(only)) throw new Error(`${id} refused: ${only.code} ${only.message}`);
  return cells;
}

/** The refusal of a call that must be refused as a whole. */
export function refusal(id: string, ...args: readonly Argument[]): Refusal {
  const result = single(id, outcome(id, ...args));
  if (!isRefusal(result)) throw new Error(`${id} was not refused: it gave ${String(result)}`);
  return result;
}

export function isRefusal(result: Result): result is Refusal {
  return typeof result === 'object';
}

/** The cells with only the code of a refusal, to compare with values worked by hand. */
export function codes(cells: readonly (readonly Result[])[]): (number | string | boolean)[][] {
  return cells.map((line) => line.map((result) => (isRefusal(result) ? result.code : result)));
}

function single(id: string, cells: readonly (readonly Result[])[]): Result {
  const only = cells[0]?.[0];
  if (cells.length !== 1 || cells[0]?.length !== 1 || only === undefined) {
    throw new Error(`${id} spilled instead of giving one value: ${JSON.stringify(cells)}`);
  }
  return only;
}

function asPassed(argument: Argument, isScalar: boolean): unknown {
  if (argument === null || argument === undefined || isScalar || typeof argument === 'object') return argument;
  return [[argument]];
}

function asResult(value: unknown): Result {
  if (value instanceof CustomFunctionsError) return { code: value.code, message: value.message };
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  throw new Error(`not a value for a cell: ${String(value)}`);
}
