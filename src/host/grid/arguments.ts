/** Arguments of a custom function, converted as Excel does before the function sees them. */
import type { Nullable } from '@univerjs/core';
import type { ArrayValueObject, BaseValueObject } from '@univerjs/preset-sheets-core';
import { type FunctionMetadata, type Parameter, isMatrix } from './metadata';

/** As what a blank cell arrives: 0 in Excel on the desktop, null in Excel on the web. An omitted argument is null in both. */
export type BlankPolicy = 'zero' | 'null';

export type Scalar = string | number | boolean | null;

/** An argument that cannot be converted: the function is not called and the cell shows this error. */
export class ArgumentError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

/** An argument that holds an Excel error: it goes to the cell unchanged, the first one of them. */
export function firstError(given: readonly BaseValueObject[]): BaseValueObject | undefined {
  for (const value of given) {
    if (value.isError()) return value;
    const inside = rowsOf(value)
      .flat()
      .find((cell) => cell?.isError());
    if (inside) return inside;
  }
  return undefined;
}

const isArray = (value: BaseValueObject): value is ArrayValueObject => value.isArray();

function rowsOf(value: BaseValueObject): Nullable<BaseValueObject>[][] {
  return isArray(value) ? value.getArrayValue() : [[value]];
}

/**
 * The calls that a formula stands for: one, except where a range is given for a parameter that takes a single value;
 * then Excel calls once for each cell and spills.
 */
export function callsOf(
  given: readonly BaseValueObject[],
  { parameters }: FunctionMetadata,
  blank: BlankPolicy,
): unknown[][][] {
  const lifted = given.filter((value, i) => !isMatrix(parameterAt(parameters, i)) && isArray(value));
  const rows = Math.max(1, ...lifted.map((value) => (value as ArrayValueObject).getRowCount()));
  const columns = Math.max(1, ...lifted.map((value) => (value as ArrayValueObject).getColumnCount()));
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => argumentsAt(given, parameters, blank, r, c)),
  );
}

/** Parameters past the last are repetitions of it. */
function parameterAt(parameters: readonly Parameter[], index: number): Parameter {
  const parameter = parameters[Math.min(index, parameters.length - 1)];
  if (!parameter) throw new ArgumentError('#VALUE!', 'The function takes no arguments.');
  return parameter;
}

function argumentsAt(
  given: readonly BaseValueObject[],
  parameters: readonly Parameter[],
  blank: BlankPolicy,
  row: number,
  column: number,
): unknown[] {
  const take = (value: BaseValueObject | undefined, parameter: Parameter) =>
    isOmitted(value) ? null : shaped(value, parameter, blank, row, column);
  const repeating = parameters.findIndex((parameter) => parameter.repeating);
  if (repeating < 0) return parameters.map((parameter, i) => take(given[i], parameter));
  const fixed = parameters.slice(0, repeating).map((parameter, i) => take(given[i], parameter));
  return [...fixed, given.slice(repeating).map((value) => take(value, parameterAt(parameters, repeating)))];
}

/** Nothing between two commas, or after the last: Univer gives a bare null for it, and an array of one for a blank cell. */
const isOmitted = (value: BaseValueObject | undefined): value is undefined =>
  value === undefined || (!value.isArray() && value.isNull());

function shaped(
  value: BaseValueObject,
  parameter: Parameter,
  blank: BlankPolicy,
  row: number,
  column: number,
): unknown {
  const rows = rowsOf(value);
  if (isMatrix(parameter)) return rows.map((line) => line.map((cell) => converted(cell, parameter, blank)));
  // A single row or column is repeated along the other axis; past the end of a larger range there is nothing: #N/A.
  const line = rows.length === 1 ? rows[0] : rows[row];
  if (!line || (line.length > 1 && column >= line.length)) throw new ArgumentError('#N/A');
  return converted(line.length === 1 ? line[0] : line[column], parameter, blank);
}

function converted(cell: Nullable<BaseValueObject>, { type = 'any' }: Parameter, blank: BlankPolicy): Scalar {
  if (!cell || cell.isNull()) return blank === 'zero' ? 0 : null;
  return convert(cell.getValue() as Exclude<Scalar, null>, type);
}

/** A cell's value as a parameter's type; refuses with #VALUE! what Excel refuses. */
export function convert(value: Exclude<Scalar, null>, type: string): Scalar {
  switch (type) {
    case 'number':
      return toNumber(value);
    case 'string':
      return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    case 'boolean':
      return toBoolean(value);
    default:
      return value;
  }
}

function toNumber(value: Exclude<Scalar, null>): number {
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  if (Number.isNaN(number)) throw new ArgumentError('#VALUE!');
  return number;
}

function toBoolean(value: Exclude<Scalar, null>): boolean {
  if (typeof value !== 'string') return Boolean(value);
  const word = value.trim().toUpperCase();
  if (word !== 'TRUE' && word !== 'FALSE') throw new ArgumentError('#VALUE!');
  return word === 'TRUE';
}
