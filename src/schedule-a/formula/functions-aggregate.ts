/** SUM and its like. */
import { type CellValue, isCellError } from '../../workbook/sheet';
import {
  type Argument,
  type ExcelFunctions,
  type Host,
  type Visited,
  allNumbers,
  argument,
  isFailure,
  number,
  numbersAmong,
} from './functions-call';
import { NotEvaluated } from './not-evaluated';
import { sizeOf } from './references';
import { DIVISION_BY_ZERO, type Operand, VALUE_ERROR, finite, isGrid, isReference, toNumber } from './values';

type Aggregate = (numbers: readonly number[]) => CellValue;
type Counts = (value: CellValue) => boolean;

const isNumber: Counts = (value) => typeof value === 'number';
const isFilled: Counts = (value) => value !== null;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const extreme = (numbers: readonly number[], pick: (a: number, b: number) => number): number =>
  numbers.length ? numbers.reduce((a, b) => pick(a, b)) : 0;

const sum: Aggregate = (numbers) => finite(total(numbers));
const average: Aggregate = (numbers) => (numbers.length ? finite(total(numbers) / numbers.length) : DIVISION_BY_ZERO);
const max: Aggregate = (numbers) => extreme(numbers, Math.max);
const min: Aggregate = (numbers) => extreme(numbers, Math.min);
const product: Aggregate = (numbers) => (numbers.length ? finite(numbers.reduce((result, one) => result * one, 1)) : 0);

const over =
  (aggregate: Aggregate) =>
  (args: readonly Argument[], host: Host): CellValue => {
    const numbers = allNumbers(args, host);
    return isFailure(numbers) ? numbers : aggregate(numbers);
  };

type Subtotal = (values: readonly CellValue[]) => CellValue;

const tally =
  (counts: Counts): Subtotal =>
  (values) =>
    values.filter(counts).length;
const ofNumbers =
  (aggregate: Aggregate): Subtotal =>
  (values) => {
    const numbers = numbersAmong(values);
    return isFailure(numbers) ? numbers : aggregate(numbers);
  };

/** By their numbers in SUBTOTAL and AGGREGATE. */
const SUBTOTALS: ReadonlyMap<number, Subtotal> = new Map([
  [1, ofNumbers(average)],
  [2, tally(isNumber)],
  [3, tally(isFilled)],
  [4, ofNumbers(max)],
  [5, ofNumbers(min)],
  [6, ofNumbers(product)],
  [9, ofNumbers(sum)],
]);

/** From 101 on, SUBTOTAL leaves out rows hidden by hand. */
const WITHOUT_HIDDEN_ROWS = 100;

export const AGGREGATES: ExcelFunctions = {
  SUM: over(sum),
  AVERAGE: over(average),
  MAX: over(max),
  MIN: over(min),
  PRODUCT: over(product),
  SUMPRODUCT: sumProduct,
  SUBTOTAL: (args, host) => {
    const kind = number(args, 0, host);
    if (isCellError(kind)) return kind;
    const withoutHidden = kind > WITHOUT_HIDDEN_ROWS;
    return subtotal(withoutHidden ? kind - WITHOUT_HIDDEN_ROWS : kind, args.slice(1), host, { withoutHidden });
  },
  AGGREGATE: (args, host) => {
    const [kind, options] = [number(args, 0, host), number(args, 1, host)];
    if (isCellError(kind)) return kind;
    if (isCellError(options)) return options;
    return subtotal(kind, args.slice(2), host, {
      withoutHidden: [1, 3, 5, 7].includes(options),
      withoutErrors: [2, 3, 6, 7].includes(options),
      withNested: options >= 4,
    });
  },
  COUNT: (args, host) => count(args, host, isNumber, (value) => typeof toNumber(value) === 'number'),
  COUNTA: (args, host) => count(args, host, isFilled, () => true),
  COUNTBLANK: (args, host) => {
    const operand = argument(args, 0).operand();
    if (!isReference(operand)) return VALUE_ERROR;
    const size = operand.areas.reduce((cells, { box }) => cells + sizeOf(box), 0);
    return size - [...host.visit(operand)].filter(({ value }) => isFilled(value) && value !== '').length;
  },
};

interface Which {
  readonly withoutHidden: boolean;
  readonly withoutErrors?: boolean;
  /** Whether cells that hold subtotals themselves count. */
  readonly withNested?: boolean;
}

const IS_SUBTOTAL = /\b(SUBTOTAL|AGGREGATE)\(/i;

function subtotal(kind: number, args: readonly Argument[], host: Host, which: Which): CellValue {
  const compute = SUBTOTALS.get(kind);
  if (!compute) throw new NotEvaluated(`The formula uses subtotal number ${kind}, which is not followed.`);
  const counts = ({ formula, hidden, value }: Visited): boolean =>
    (!hidden || !which.withoutHidden) &&
    (!isCellError(value) || !which.withoutErrors) &&
    (which.withNested === true || !IS_SUBTOTAL.test(formula ?? ''));
  const values: CellValue[] = [];
  for (const given of args) {
    const operand = given.operand();
    if (!isReference(operand)) return VALUE_ERROR;
    for (const cell of host.visit(operand)) if (counts(cell)) values.push(cell.value);
  }
  return compute(values);
}

/** @param counts  values of cells and arrays  @param countsWritten  a value written out, or left empty */
function count(args: readonly Argument[], host: Host, counts: Counts, countsWritten: Counts): number {
  let found = 0;
  for (const given of args) {
    const operand = given.operand();
    if (isReference(operand)) for (const { value } of host.visit(operand)) found += Number(counts(value));
    else found += isGrid(operand) ? operand.flat().filter(counts).length : Number(countsWritten(operand));
  }
  return found;
}

/** The sum of products, cell by cell; what is no number counts as 0. */
function sumProduct(args: readonly Argument[], host: Host): Operand {
  const grids = args.map((given) => {
    const values = host.values(given.operand());
    return isGrid(values) ? values : [[values]];
  });
  const [first] = grids;
  if (!first) return VALUE_ERROR;
  const products = first.map((row) => row.map(() => 1));
  for (const grid of grids) {
    if (grid.length !== first.length || grid[0]?.length !== first[0]?.length) return VALUE_ERROR;
    for (const [row, line] of grid.entries()) {
      for (const [column, value] of line.entries()) {
        if (isCellError(value)) return value;
        const factor = typeof value === 'number' ? value : 0;
        const factors = products[row];
        if (factors) factors[column] = (factors[column] ?? 0) * factor;
      }
    }
  }
  return finite(total(products.flat()));
}
