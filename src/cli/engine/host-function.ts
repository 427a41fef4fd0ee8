/** The add-in's functions as the formula engine calls them: arguments and results converted as Excel does. */
import {
  type Argument,
  type Failure,
  type Grid,
  type HostFunction,
  isFailure,
  isGrid,
  type Scalar,
} from './calculator';

export interface ParameterMetadata {
  readonly name: string;
  /** 'matrix': the function takes the cells of a range; anything else: one value, and a range calls it once for each cell. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
}

/** How a blank cell reaches a function: Excel on Windows passes 0, on the web null. */
export type BlankPolicy = 'zero' | 'null' | 'empty text';
export type Implementation = (...args: unknown[]) => unknown;

const BLANK = { zero: 0, null: null, 'empty text': '' } as const;
const ERROR = /^#(VALUE!|N\/A|DIV\/0!|NUM!|NULL!|NAME\?|REF!|CALC!|SPILL!)$/;

export function hostFunction(
  namespace: string,
  { name, parameters }: FunctionMetadata,
  implementation: Implementation | undefined,
  blank: BlankPolicy,
): HostFunction {
  const fullName = `${namespace}.${name}`;
  const call = (args: readonly Argument[]): Scalar | Grid => {
    if (!implementation) return { error: '#NAME?', message: `${fullName} is declared but has no implementation.` };
    const miscounted = wrongCount(fullName, parameters, args.length);
    if (miscounted) return miscounted;
    const failed = args.flatMap((cells) => cells?.flat() ?? []).find(isFailure);
    if (failed) return failed;
    return liftedOver(parameters, args, (one) => {
      try {
        return fromFunction(fullName, implementation(...passed(parameters, one, blank)));
      } catch (error) {
        return thrown(fullName, error);
      }
    });
  };
  return { name: fullName, call };
}

function wrongCount(fullName: string, parameters: readonly ParameterMetadata[], given: number): Failure | null {
  const least = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const most = parameters.some(({ repeating }) => repeating) ? Infinity : parameters.length;
  if (given >= least && given <= most) return null;
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  const found = `${given} ${given === 1 ? 'was' : 'were'} given`;
  return {
    error: '#VALUE!',
    message: `${fullName} takes ${names ? `the arguments ${names}` : 'no arguments'}; ${found}.`,
  };
}

/** Excel calls a function that takes single values once for each cell of a range, and the results spill. */
function liftedOver(
  parameters: readonly ParameterMetadata[],
  args: readonly Argument[],
  call: (args: readonly Argument[]) => Scalar | Grid,
): Scalar | Grid {
  const parameterOf = (i: number): ParameterMetadata | undefined => parameters[i] ?? parameters.at(-1);
  const ranges = args.filter(
    (cells, i): cells is Grid => cells !== null && parameterOf(i)?.dimensionality !== 'matrix',
  );
  const rows = Math.max(1, ...ranges.map((cells) => cells.length));
  const columns = Math.max(1, ...ranges.map((cells) => cells[0]?.length ?? 1));
  if (rows === 1 && columns === 1) return call(args);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const one = args.map((cells, i) =>
        cells === null || parameterOf(i)?.dimensionality === 'matrix' ? cells : [[cellAt(cells, row, column)]],
      );
      const missing = one.flatMap((cells) => cells?.flat() ?? []).find(isFailure);
      const result = missing ?? call(one);
      return isGrid(result) ? (result[0]?.[0] ?? null) : result;
    }),
  );
}

/** A single row or column repeats; outside the others there is nothing. */
function cellAt(cells: Grid, row: number, column: number): Scalar {
  const line = cells[cells.length === 1 ? 0 : row];
  const cell = line?.[line.length === 1 ? 0 : column];
  return cell === undefined ? { error: '#N/A', message: 'The ranges given differ in size.' } : cell;
}

/** One entry for each parameter, `null` for those left out; a repeating one takes all the rest as an array. */
function passed(parameters: readonly ParameterMetadata[], args: readonly Argument[], blank: BlankPolicy): unknown[] {
  const value = (cells: Argument, { dimensionality }: ParameterMetadata): unknown => {
    if (cells === null) return null;
    const rows = cells.map((row) => row.map((cell) => (cell === null ? BLANK[blank] : cell)));
    return dimensionality === 'matrix' ? rows : rows[0]?.[0];
  };
  return parameters.map((parameter, i) =>
    parameter.repeating ? args.slice(i).map((cells) => value(cells, parameter)) : value(args[i] ?? null, parameter),
  );
}

function fromFunction(fullName: string, result: unknown): Scalar | Grid {
  if (!Array.isArray(result)) return scalar(fullName, result);
  const rows: readonly unknown[] = result;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || !rows.every((row): row is unknown[] => Array.isArray(row) && row.length === width)) {
    return { error: '#VALUE!', message: `${fullName} did not return rows of equal length.` };
  }
  return rows.map((row) => row.map((cell) => scalar(fullName, cell)));
}

function scalar(fullName: string, value: unknown): Scalar {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? value
      : { error: '#NUM!', message: `${fullName} gave a number beyond Excel's range.` };
  }
  return asFailure(value) ?? { error: '#VALUE!', message: `${fullName} returned something that is no cell value.` };
}

function thrown(fullName: string, error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  return asFailure(error) ?? { error: '#VALUE!', message: `${fullName} failed: ${reason}` };
}

/** A CustomFunctions.Error, of whatever runtime. */
function asFailure(value: unknown): Failure | null {
  const { code, message } = (value ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code !== 'string' || !ERROR.test(code)) return null;
  return { error: code, ...(typeof message === 'string' && message !== '' && { message }) };
}
