/** How Excel's functions are called here. */
import { type CellError, type CellValue, isCellError } from '../../workbook/sheet';
import { NotEvaluated } from './not-evaluated';
import { type Grid, type Operand, type Reference, isGrid, isReference, onlyCell, toNumber } from './values';

/** An argument, computed only when asked for: IF looks at one of its branches. */
export interface Argument {
  /** Left out, as the second of IF(A1,,2). */
  readonly omitted: boolean;
  readonly operand: () => Operand;
}

/** A cell that a function looks at. */
export interface Visited {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly hidden: boolean;
}

/** What functions need of the evaluation they are called in. */
export interface Host {
  /** The values of cells, or the operand itself. */
  values(operand: Operand): CellValue | Grid;
  visit(reference: Reference): Iterable<Visited>;
  /** Whether ROUND and its like round, or hand on what they are given. */
  readonly rounding: boolean;
}

export type ExcelFunction = (args: readonly Argument[], host: Host) => Operand;
export type ExcelFunctions = Readonly<Record<string, ExcelFunction>>;

const tooFew = (): NotEvaluated => new NotEvaluated('The formula gives a function too few arguments.');

export function argument(args: readonly Argument[], index: number): Argument {
  const found = args[index];
  if (!found) throw tooFew();
  return found;
}

/** One value of an argument; an array of several is not followed. */
export const single = (args: readonly Argument[], index: number, host: Host): CellValue =>
  oneValue(argument(args, index).operand(), host);

export function oneValue(operand: Operand, host: Host): CellValue {
  const values = host.values(operand);
  return isGrid(values) ? onlyCell(values) : values;
}

export function number(args: readonly Argument[], index: number, host: Host, byDefault?: number): number | CellError {
  const given = args[index];
  if ((!given || given.omitted) && byDefault !== undefined) return byDefault;
  return toNumber(single(args, index, host));
}

/** A function of one number, over an array cell by cell. */
export const overNumbers =
  (compute: (value: number) => CellValue): ExcelFunction =>
  (args, host) =>
    eachNumber(argument(args, 0), host, compute);

export function eachNumber(given: Argument, host: Host, compute: (value: number) => CellValue): CellValue | Grid {
  const one = (value: CellValue): CellValue => {
    const read = toNumber(value);
    return isCellError(read) ? read : compute(read);
  };
  const values = host.values(given.operand());
  return isGrid(values) ? values.map((row) => row.map(one)) : one(values);
}

/** A question about one value, over an array cell by cell. */
export const overValues =
  (answer: (value: CellValue) => CellValue): ExcelFunction =>
  (args, host) => {
    const values = host.values(argument(args, 0).operand());
    return isGrid(values) ? values.map((row) => row.map(answer)) : answer(values);
  };

/** Whether a list could not be made, because of an error among what it is made of. */
export const isFailure = (list: readonly unknown[] | CellError): list is CellError => !Array.isArray(list);

/** An argument's numbers as SUM counts them: of cells and arrays only what is a number, of a value written out what can be read as one. */
export function numbersOf(given: Argument, host: Host): readonly number[] | CellError {
  const operand = given.operand();
  if (isReference(operand)) return numbersAmong(valuesOf(host.visit(operand)));
  if (isGrid(operand)) return numbersAmong(operand.flat());
  const value = toNumber(operand);
  return isCellError(value) ? value : [value];
}

function* valuesOf(cells: Iterable<Visited>): Generator<CellValue> {
  for (const { value } of cells) yield value;
}

export function numbersAmong(values: Iterable<CellValue>): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const value of values) {
    if (isCellError(value)) return value;
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
}

export function allNumbers(args: readonly Argument[], host: Host): readonly number[] | CellError {
  const all: number[] = [];
  for (const given of args) {
    const numbers = numbersOf(given, host);
    if (isFailure(numbers)) return numbers;
    for (const one of numbers) all.push(one);
  }
  return all;
}
