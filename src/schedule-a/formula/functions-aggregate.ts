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
import { DIVISION_BY_ZERO, type Operand, VALUE_ERROR, finite, isGrid, isReference } from './values';

type Aggregate = (numbers: readonly number[]) => CellValue;

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

/** By their numbers in SUBTOTAL and AGGREGATE; 2 and 3 count. */
const SUBTOTALS: ReadonlyMap<number, Aggregate> = new Map([
  [1, average],
  [2, (numbers: readonly number[]) => numbers.length],
  [4, max],
  [5, min],
  [6, product],
  [9, sum],
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
  COUNT: (args, host) => count(args, host, (value) => typeof value === 'number'),
  COUNTA: (args, host) => count(args, host, (value) => value !== null),
  COUNTBLANK: (args, host) => {
    const operand = argument(args, 0).operand();
    if (!isReference(operand)) return VALUE_ERROR;
    const size = operand.areas.reduce(
      (cells, { box }) => cells + (box.bottom - box.top + 1) * (box.right - box.left + 1),
      0,
    );
    return size - count(args, host, (value) => value !== null && value !== '');
  },
};

interface Which {
  readonly withoutHidden: boolean;
  readonly withoutErrors?: boolean;
  /** Whether cells that hold subtotals themselves count. */
  readonly withNested?: boolean;
}

const IS_SUBTOTAL = /\b(SUBTOTAL|AGGREGATE)\s*\(/i;

function subtotal(kind: number, args: readonly Argument[], host: Host, which: Which): CellValue {
  const aggregate = SUBTOTALS.get(kind);
  if (!aggregate) throw new NotEvaluated(`The formula uses subtotal number ${kind}, which is not followed.`);
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
  const numbers = numbersAmong(values);
  return isFailure(numbers) ? numbers : aggregate(numbers);
}

function count(args: readonly Argument[], host: Host, counts: (value: CellValue) => boolean): number {
  let found = 0;
  for (const given of args) {
    const operand = given.operand();
    if (isReference(operand)) for (const { value } of host.visit(operand)) found += Number(counts(value));
    else found += (isGrid(operand) ? operand.flat() : [operand]).filter(counts).length;
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
