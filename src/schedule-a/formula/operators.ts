import type { BinaryOperator } from '@borgar/fx';
import { type CellValue, isCellError } from '../../workbook/sheet';
import { DIVISION_BY_ZERO, type Grid, NUMBER_ERROR, broadcast, finite, isGrid, toNumber, toText } from './values';

/** Those that take values, not references. */
type ValueOperator = Exclude<BinaryOperator, ':' | ',' | ' '>;
type Arithmetic = (a: number, b: number) => CellValue;

const ARITHMETIC: ReadonlyMap<string, Arithmetic> = new Map<string, Arithmetic>([
  ['+', (a, b) => finite(a + b)],
  ['-', (a, b) => finite(a - b)],
  ['*', (a, b) => finite(a * b)],
  ['/', (a, b) => (b === 0 ? DIVISION_BY_ZERO : finite(a / b))],
  ['^', power],
]);

/** 0 to the power of 0 is #NUM!, and to a negative power a division by zero. */
export function power(base: number, exponent: number): CellValue {
  if (base === 0 && exponent <= 0) return exponent === 0 ? NUMBER_ERROR : DIVISION_BY_ZERO;
  return finite(base ** exponent);
}

const COMPARISONS: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ['=', (order: number) => order === 0],
  ['<>', (order: number) => order !== 0],
  ['<', (order: number) => order < 0],
  ['>', (order: number) => order > 0],
  ['<=', (order: number) => order <= 0],
  ['>=', (order: number) => order >= 0],
]);

/** An operator between two values, over arrays cell by cell. */
export const binary = (operator: ValueOperator, left: CellValue | Grid, right: CellValue | Grid): CellValue | Grid =>
  broadcast(left, right, combining(operator));

function combining(operator: ValueOperator): (a: CellValue, b: CellValue) => CellValue {
  const arithmetic = ARITHMETIC.get(operator);
  if (arithmetic) {
    return (a, b) => {
      const [x, y] = [toNumber(a), toNumber(b)];
      if (isCellError(x)) return x;
      return isCellError(y) ? y : arithmetic(x, y);
    };
  }
  const comparison = COMPARISONS.get(operator);
  if (comparison) {
    return (a, b) => {
      if (isCellError(a)) return a;
      return isCellError(b) ? b : comparison(order(a, b));
    };
  }
  return joined; // "&" is left
}

/** One text after the other. */
export function joined(a: CellValue, b: CellValue): CellValue {
  const [x, y] = [toText(a), toText(b)];
  if (isCellError(x)) return x;
  return isCellError(y) ? y : x + y;
}

/** A minus or a percent sign, over arrays cell by cell. */
export function unary(operator: '-' | '%', operand: CellValue | Grid): CellValue | Grid {
  const apply = (value: CellValue): CellValue => {
    const number = toNumber(value);
    if (isCellError(number)) return number;
    return operator === '-' ? -number : number / 100;
  };
  return isGrid(operand) ? operand.map((row) => row.map(apply)) : apply(operand);
}

type Comparable = number | string | boolean | null;

/** As Excel orders values: numbers before text before FALSE and TRUE; text without regard to case; a blank as its counterpart's empty value. */
export function order(a: Comparable, b: Comparable): number {
  const [x, y] = [a ?? emptyLike(b), b ?? emptyLike(a)].map((value) =>
    typeof value === 'string' ? value.toLowerCase() : value,
  ) as [number | string | boolean, number | string | boolean];
  if (typeof x !== typeof y) return rank(x) - rank(y);
  if (typeof x === 'number' && typeof y === 'number') return Number(shown(x)) - Number(shown(y));
  return x < y ? -1 : x > y ? 1 : 0;
}

const emptyLike = (other: Comparable): number | string | boolean =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

const rank = (value: number | string | boolean): number => ['number', 'string', 'boolean'].indexOf(typeof value);

/** Excel compares the fifteen digits it shows. */
const shown = (value: number): string => value.toPrecision(15);
