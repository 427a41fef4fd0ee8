import { type Argument, blank, codes, column, outcome, refusal } from '../support/functions';

interface Case {
  readonly id: string;
  readonly args: readonly Argument[];
  /** Positions of the amount parameters. */
  readonly amounts: readonly number[];
  /** How many of the first parameters must be passed; 0 where another rule decides. */
  readonly required: number;
}

const date = '2015-12-31';
const leverage = { args: [60, 30, 40, date], amounts: [0, 1, 2], required: 3 };
const liquidity = { args: [75, 60, 100, date], amounts: [0, 1, 2], required: 3 };

const cellByCell: readonly Case[] = [
  { id: 'CONSOLIDATED_FUNDED_INDEBTEDNESS', args: [50, 40, 30, 20, 10], amounts: [0, 1, 2, 3, 4], required: 1 },
  { id: 'CASH_EXPENSE_BASKET_REMAINING', args: [4_000_000], amounts: [0], required: 1 },
  {
    id: 'CONSOLIDATED_EBITDA',
    args: [11, 12, 13, 14, 15, 16, 4_000_000, 18, 19, 20, 21, 2_000_000],
    amounts: Array.from({ length: 12 }, (_, index) => index),
    required: 0,
  },
  { id: 'LEVERAGE_RATIO', ...leverage, args: [60, 30, 40] },
  { id: 'LEVERAGE_COMPLIANT', ...leverage },
  { id: 'LEVERAGE_VERDICT', ...leverage },
  { id: 'LEVERAGE_DEBT_CAPACITY', ...leverage },
  { id: 'LEVERAGE_MINIMUM_EBITDA', ...leverage },
  { id: 'LEVERAGE_EBITDA_CUSHION', ...leverage },
  { id: 'LIQUIDITY_RATIO', ...liquidity, args: [75, 60, 100] },
  { id: 'LIQUIDITY_COMPLIANT', ...liquidity },
  { id: 'LIQUIDITY_VERDICT', ...liquidity },
  { id: 'LIQUIDITY_HEADROOM', ...liquidity },
  { id: 'LIQUIDITY_DEBT_CAPACITY', ...liquidity },
  { id: 'NON_GAAP_NET_INCOME', args: [-5, 7, 6, -1, 2, 3], amounts: [0, 1, 2, 3, 4, 5], required: 1 },
  { id: 'GROSS_MARGIN', args: [10, 6], amounts: [1], required: 0 },
  { id: 'DAYS_SALES_OUTSTANDING', args: [35, 90], amounts: [0], required: 1 },
  { id: 'INVENTORY_TURNS', args: [50, 25], amounts: [0], required: 1 },
  { id: 'AMENDMENT_FEE', args: [20_000_000, 5_000_000], amounts: [0, 1], required: 2 },
  { id: 'EURODOLLAR_RATE', args: [0.0125], amounts: [0], required: 1 },
  { id: 'INTEREST_DUE', args: [1_000_000, 0.05, 30, 360], amounts: [0, 1, 2], required: 3 },
  { id: 'RESERVE_COST_RATE', args: [12_345, 1_000_000], amounts: [0, 1], required: 2 },
];

const wholeRange: readonly Case[] = [
  { id: 'JUDGMENTS_OVER_THRESHOLD', args: [50, 10, 5, 'A', true], amounts: [0, 2], required: 1 },
  { id: 'CASH_EXPENSE_ADDBACK', args: [4_000_000, 2_000_000], amounts: [0, 1], required: 1 },
  { id: 'OPERATING_INCOME', args: [10, 6], amounts: [0, 1], required: 2 },
  { id: 'TRAILING_FOUR_QUARTERS', args: [5], amounts: [0], required: 1 },
];

const explanations: readonly Case[] = [
  { id: 'EXPLAIN_LEVERAGE', ...leverage, required: 0 },
  { id: 'EXPLAIN_LIQUIDITY', ...liquidity, required: 0 },
  { id: 'EXPLAIN_EBITDA', args: [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21], amounts: [0, 1, 6, 10], required: 0 },
];

type Named = [id: string, number: number, args: readonly Argument[]];
const eachAmount = (cases: readonly Case[]): Named[] =>
  cases.flatMap(({ id, args, amounts }) => amounts.map((position): Named => [id, position + 1, args]));
const eachRequired = (cases: readonly Case[]): Named[] =>
  eachAmount(cases.map((one) => ({ ...one, amounts: one.amounts.filter((position) => position < one.required) })));

const withArgument = (args: readonly Argument[], number: number, by: Argument): Argument[] =>
  args.map((argument, index) => (index === number - 1 ? by : argument));

describe.each(eachAmount([...cellByCell, ...wholeRange, ...explanations]))('%s, argument %s', (id, number, args) => {
  it.each([
    ['an empty cell that arrives as empty text', [['']]],
    ['an empty cell that arrives as null', blank],
    ['left out', null],
  ])('%s, is 0', (_, empty) => {
    const atZero = codes(outcome(id, ...withArgument(args, number, [[0]])));
    expect(codes(outcome(id, ...withArgument(args, number, empty)))).toEqual(atZero);
  });
});

describe.each(eachAmount(cellByCell))('a column of empty cells in %s, argument %s', (id, number, args) => {
  it('is a column of what 0 gives', () => {
    const [atZero] = codes(outcome(id, ...withArgument(args, number, [[0]])));
    const cells = codes(outcome(id, ...withArgument(args, number, column(0, '', null))));
    expect(cells).toEqual([atZero, atZero, atZero]);
  });
});

describe.each(eachRequired([...cellByCell, ...wholeRange]))('%s, argument %s', (id, number, args) => {
  it('not passed at all, is refused', () => {
    expect(refusal(id, ...withArgument(args, number, undefined)).code).toBe('#VALUE!');
  });
});
