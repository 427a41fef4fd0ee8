/** What is measured against each other: the same three formulas as Excel calls them, ranges in and ranges out. */
import { PRODUCT, SUM } from '@formulajs/formulajs';
import { Decimal } from 'decimal.js';
import { associated } from './excel';
import '../../src/functions/functions';

type Range = number[][];
type Formula = (...cells: Range[]) => unknown;

const at = (range: Range, row: number): number => (range[row] as number[])[0] as number;

const inExcel = (id: string): Formula => {
  const formula = associated.get(id);
  if (!formula) throw new Error(`functions.js has no ${id}`);
  return formula;
};

/** One formula over the rows of its arguments. */
const overRows =
  (compute: (cells: readonly Range[], row: number) => number): Formula =>
  (...cells) => {
    const rows = (cells[0] as Range).length;
    const result: Range = new Array(rows);
    for (let row = 0; row < rows; row++) result[row] = [compute(cells, row)];
    return result;
  };

const GAINS = 10;
const BASKET = 6;
const MOST = 5_000_000;
const BASIS_POINTS = 25;

const Plain = Decimal.clone({ precision: 40 });

const counted = (index: number, amount: number): number => (index === BASKET && amount > MOST ? MOST : amount);

export const IMPLEMENTATIONS: Readonly<Record<string, Readonly<Record<string, Formula>>>> = {
  'Consolidated EBITDA, 11 lines': {
    'native doubles': overRows((cells, row) => {
      let sum = 0;
      for (let index = 0; index < GAINS; index++) sum += counted(index, at(cells[index] as Range, row));
      return sum - at(cells[GAINS] as Range, row);
    }),
    Covenant: inExcel('CONSOLIDATED_EBITDA'),
    '@formulajs/formulajs': overRows((cells, row) =>
      SUM(
        cells.slice(0, GAINS).map((range, index) => counted(index, at(range, row))),
        -at(cells[GAINS] as Range, row),
      ),
    ),
    'decimal.js': overRows((cells, row) => {
      let sum = new Plain(0);
      for (let index = 0; index < GAINS; index++) sum = sum.plus(counted(index, at(cells[index] as Range, row)));
      return sum.minus(at(cells[GAINS] as Range, row)).toNumber();
    }),
  },
  'Consolidated Leverage Ratio': {
    'native doubles': overRows(
      ([debt, judgments, ebitda], row) =>
        (at(debt as Range, row) + at(judgments as Range, row)) / at(ebitda as Range, row),
    ),
    Covenant: inExcel('LEVERAGE_RATIO'),
    '@formulajs/formulajs': overRows(
      ([debt, judgments, ebitda], row) =>
        SUM(at(debt as Range, row), at(judgments as Range, row)) / at(ebitda as Range, row),
    ),
    'decimal.js': overRows(([debt, judgments, ebitda], row) =>
      new Plain(at(debt as Range, row))
        .plus(at(judgments as Range, row))
        .div(at(ebitda as Range, row))
        .toNumber(),
    ),
  },
  'Amendment fee, 25 basis points': {
    'native doubles': overRows(
      ([commitments, loans], row) =>
        ((at(commitments as Range, row) + at(loans as Range, row)) * BASIS_POINTS) / 10_000,
    ),
    Covenant: inExcel('AMENDMENT_FEE'),
    '@formulajs/formulajs': overRows(
      ([commitments, loans], row) =>
        (PRODUCT(SUM(at(commitments as Range, row), at(loans as Range, row)), BASIS_POINTS) as number) / 10_000,
    ),
    'decimal.js': overRows(([commitments, loans], row) =>
      new Plain(at(commitments as Range, row))
        .plus(at(loans as Range, row))
        .times(BASIS_POINTS)
        .div(10_000)
        .toNumber(),
    ),
  },
};

/** Amounts of a formula's arguments, by row. */
export function rowsFor(formula: string, rows: number): Range[] {
  let seed = 20151231;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const column = (upTo: number, from = 0): Range =>
    Array.from({ length: rows }, () => [Math.round((from + random() * upTo) * 100) / 100]);
  if (formula.includes('EBITDA')) return Array.from({ length: GAINS + 1 }, () => column(9e6));
  if (formula.includes('Leverage')) return [column(9e8), column(5e7), column(2.5e8, 1e6)];
  return [column(2e9), column(5e8)];
}
