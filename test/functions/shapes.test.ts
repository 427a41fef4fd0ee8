import { type Argument, type Cell, type Range, codes, column, outcome, refusal, row } from '../support/functions';
import { registry } from '../../src/functions/registry';

const ids = [
  'CONSOLIDATED_FUNDED_INDEBTEDNESS',
  'JUDGMENTS_OVER_THRESHOLD',
  'CASH_EXPENSE_ADDBACK',
  'CASH_EXPENSE_BASKET_REMAINING',
  'CONSOLIDATED_EBITDA',
  'LEVERAGE_RATIO',
  'MAX_LEVERAGE_RATIO',
  'LEVERAGE_COMPLIANT',
  'LEVERAGE_VERDICT',
  'LEVERAGE_DEBT_CAPACITY',
  'LEVERAGE_MINIMUM_EBITDA',
  'LEVERAGE_EBITDA_CUSHION',
  'LIQUIDITY_RATIO',
  'MIN_LIQUIDITY_RATIO',
  'LIQUIDITY_COMPLIANT',
  'LIQUIDITY_VERDICT',
  'LIQUIDITY_HEADROOM',
  'LIQUIDITY_DEBT_CAPACITY',
  'TRAILING_FOUR_QUARTERS',
  'FISCAL_QUARTER_END',
  'MATURITY_DATE',
  'EURODOLLAR_RATE',
  'RATE_SETTING_DATE',
  'INTEREST_DUE',
  'RESERVE_COST_RATE',
  'RESERVE_COST_DUE',
  'INDEMNITY_DUE',
  'AMENDMENT_FEE',
  'AMENDMENT_FEE_SCHEDULE',
  'CLAUSE',
  'EXPLAIN_EBITDA',
  'EXPLAIN_LEVERAGE',
  'EXPLAIN_LIQUIDITY',
  'NON_GAAP_NET_INCOME',
  'EARNINGS_PER_SHARE',
  'GROWTH',
  'GROSS_MARGIN',
  'BASIS_POINT_CHANGE',
  'INCREMENTAL_MARGIN',
  'OPERATING_INCOME',
  'DAYS_SALES_OUTSTANDING',
  'INVENTORY_TURNS',
  'GUIDANCE_POSITION',
  'STATED_RANGE',
  'TIES_OUT',
  'EBITDA_BRIDGE',
  'EXPLAIN_TERMS',
];

it('the functions have these ids, stable for ever', () => {
  expect(Object.keys(registry)).toEqual(expect.arrayContaining(ids));
});

const date = '2015-12-31';
const args: Readonly<Record<string, readonly Cell[]>> = {
  CONSOLIDATED_FUNDED_INDEBTEDNESS: [50, 40, 30, 20, 10],
  CONSOLIDATED_EBITDA: [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22],
  LEVERAGE_RATIO: [60, 30, 40],
  LEVERAGE_COMPLIANT: [60, 30, 40, date],
  LEVERAGE_VERDICT: [60, 30, 40, date],
  LEVERAGE_DEBT_CAPACITY: [60, 30, 40, date],
  LEVERAGE_MINIMUM_EBITDA: [60, 30, 40, date],
  LEVERAGE_EBITDA_CUSHION: [60, 30, 40, date],
  LIQUIDITY_RATIO: [75, 60, 100],
  LIQUIDITY_COMPLIANT: [75, 60, 100, date],
  LIQUIDITY_VERDICT: [75, 60, 100, date],
  LIQUIDITY_HEADROOM: [75, 60, 100, date],
  LIQUIDITY_DEBT_CAPACITY: [75, 60, 100, date],
  FISCAL_QUARTER_END: [2014, 3],
  MATURITY_DATE: [date],
  EURODOLLAR_RATE: [0.0125],
  INTEREST_DUE: [1_000_000, 0.05, 30, 360],
  RESERVE_COST_RATE: [12_345, 1_000_000],
  RESERVE_COST_DUE: ['2016-03-16', '2016-03-31'],
  INDEMNITY_DUE: [date],
  AMENDMENT_FEE: [20_000_000, 5_000_000, true, 25],
  NON_GAAP_NET_INCOME: [-5, 7, 6, -1, 2, 3],
  EARNINGS_PER_SHARE: [10, 40],
  GROWTH: [6, 5],
  GROSS_MARGIN: [10, 6],
  BASIS_POINT_CHANGE: [0.443, 0.409],
  INCREMENTAL_MARGIN: [9, 20],
  DAYS_SALES_OUTSTANDING: [35, 90, 91],
  INVENTORY_TURNS: [50, 25, 12],
  GUIDANCE_POSITION: [62, 61, 66],
  TIES_OUT: [0.45, 2, 0.44, 0.46],
};

/** A range of one shape that holds the same cell everywhere. */
const filled = (cell: Cell, height: number, width: number): Range =>
  Array.from({ length: height }, () => Array.from({ length: width }, () => cell));

describe.each(Object.entries(args))('%s', (id, cells) => {
  const positions = cells.map((_, index) => index);
  const shaped = (shapes: readonly (Argument | undefined)[]): Argument[] =>
    cells.map((cell, index) => shapes[index] ?? cell);

  it.each(positions)('takes the shape of argument %s and repeats the single cells', (position) => {
    const at = (range: Range): Argument[] => shaped(positions.map((index) => (index === position ? range : undefined)));
    const cell = cells[position] ?? null;
    const only = codes(outcome(id, ...cells))[0]?.[0];
    expect(codes(outcome(id, ...at(filled(cell, 3, 1))))).toEqual([[only], [only], [only]]);
    expect(codes(outcome(id, ...at(filled(cell, 1, 3))))).toEqual([[only, only, only]]);
    expect(codes(outcome(id, ...at(filled(cell, 2, 2))))).toEqual([
      [only, only],
      [only, only],
    ]);
  });

  const pairs = positions.slice(1).map((position): [number, number] => [position - 1, position]);
  if (!pairs.length) return;
  it.each(pairs)('refuses arguments %s and %s of different shapes', (first, second) => {
    const at = (one: Range, other: Range): Argument[] =>
      shaped(positions.map((index) => (index === first ? one : index === second ? other : undefined)));
    const [left, right] = [cells[first] ?? null, cells[second] ?? null];
    const shapes = (one: [number, number], other: [number, number]): string =>
      refusal(id, ...at(filled(left, ...one), filled(right, ...other))).code;
    expect(shapes([2, 1], [3, 1])).toBe('#VALUE!');
    expect(shapes([2, 1], [1, 2])).toBe('#VALUE!');
    expect(shapes([2, 2], [2, 1])).toBe('#VALUE!');
    expect(shapes([2, 2], [1, 2])).toBe('#VALUE!');
  });
});

describe('the cells of a spilled result', () => {
  it('each come from the cells at their own place', () => {
    const debt: Range = [
      [10, 20, 30],
      [40, 50, 60],
    ];
    const ebitda: Range = [
      [10, 10, 10],
      [20, 20, 0],
    ];
    expect(codes(outcome('LEVERAGE_RATIO', debt, 0, ebitda))).toEqual([
      [1, 2, 3],
      [2, 2.5, '#N/A'],
    ]);
  });

  it('say in words which shapes differ', () => {
    const { message } = refusal('LEVERAGE_RATIO', column(1, 2), 0, row(1, 2, 3));
    expect(message).toMatch(/2.*1/);
    expect(message).toMatch(/1.*3/);
  });

  it('are refused one by one, each with its own message', () => {
    const cells = outcome('LIQUIDITY_RATIO', row(1, -2, 1, 1), row(1, 1, 'x', 1), row(1, 1, 1, 0));
    expect(codes(cells)).toEqual([[2, '#VALUE!', '#VALUE!', '#N/A']]);
    const messages = ['II.A', 'II.B', 'II.C'].map((line): unknown =>
      expect.objectContaining({ message: expect.stringContaining(line) }),
    );
    expect(cells[0]?.slice(1)).toEqual(messages);
  });
});
