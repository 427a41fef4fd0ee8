import { type Argument, type Cell, serial } from './functions';
import { Rational, greatest, least, sum } from './rational';

/**
 * The formulas once more, in fractions, written from the documents alone: the First Amendment with its Schedule A, and the readings stated
 * in the project's description of the domain. Every number below is typed from there and not taken from the code under test.
 */
type Expected = Rational | boolean | string;
type Cells = readonly (Cell | undefined)[];
type Formula = (...cells: Cells) => Expected;
type Value = number | boolean | string;

class Refused extends Error {
  constructor(readonly code: '#VALUE!' | '#N/A') {
    super(code);
  }
}

const basketLimit = Rational.parse('5000000');
const minimumLiquidity = Rational.parse('1.25');
const one = Rational.parse('1');

const elementwise: Readonly<Record<string, Formula>> = {
  CONSOLIDATED_FUNDED_INDEBTEDNESS: (borrowed, lettersOfCredit, leases, partnerships, excluded) => {
    const gross = sum([borrowed, lettersOfCredit, leases, partnerships].map(amount));
    const out = amount(excluded);
    return out.compare(gross) > 0 ? refuse('#VALUE!') : gross.minus(out);
  },
  CASH_EXPENSE_BASKET_REMAINING: (already) => remaining(amount(already)),
  CONSOLIDATED_EBITDA: (...cells) => ebitda(cells),
  LEVERAGE_RATIO: (debt, judgments, earnings) => {
    const [top, bottom] = [numerator(debt, judgments), signed(earnings)];
    if (top.isZero()) return top;
    return bottom.isPositive() ? top.dividedBy(bottom) : refuse('#N/A');
  },
  MAX_LEVERAGE_RATIO: (periodEnd) => maximumLeverage(quarterEnd(periodEnd)),
  LEVERAGE_COMPLIANT: (...cells) => leverageVerdict(leverageTest(cells)).includes('complies'),
  LEVERAGE_VERDICT: (...cells) => leverageVerdict(leverageTest(cells)),
  LEVERAGE_DEBT_CAPACITY: (...cells) => {
    const { top, earnings, maximum } = leverageTest(cells);
    return maximum.times(greatest(earnings, Rational.zero)).minus(top);
  },
  LEVERAGE_MINIMUM_EBITDA: (...cells) => {
    const { top, maximum } = leverageTest(cells);
    return top.dividedBy(maximum);
  },
  LEVERAGE_EBITDA_CUSHION: (...cells) => {
    const { top, earnings, maximum } = leverageTest(cells);
    return earnings.isPositive() ? one.minus(top.dividedBy(maximum.times(earnings))) : refuse('#N/A');
  },
  LIQUIDITY_RATIO: (...cells) => {
    const { liquid, debt } = liquidityInputs(cells);
    return debt.isZero() ? refuse('#N/A') : liquid.dividedBy(debt);
  },
  MIN_LIQUIDITY_RATIO: (periodEnd) => minimumLiquidityAt(quarterEnd(periodEnd)),
  LIQUIDITY_COMPLIANT: (...cells) => liquidityVerdict(cells).includes('complies'),
  LIQUIDITY_VERDICT: (...cells) => liquidityVerdict(cells),
  LIQUIDITY_HEADROOM: (...cells) => {
    const { liquid, debt, minimum } = liquidityTest(cells);
    return liquid.minus(minimum.times(debt));
  },
  LIQUIDITY_DEBT_CAPACITY: (...cells) => {
    const { liquid, debt, minimum } = liquidityTest(cells);
    return liquid.dividedBy(minimum).minus(debt);
  },
  AMENDMENT_FEE: (commitments, termLoans, consenting, basisPoints) => {
    const base = amount(commitments).plus(amount(termLoans));
    const points = basisPoints === undefined ? Rational.parse('25') : amount(basisPoints);
    const signs = consenting === undefined || yes(consenting);
    return signs ? base.times(points).dividedBy(Rational.parse('10000')) : Rational.zero;
  },
  NON_GAAP_NET_INCOME: (net, stock, amortization, warrants, dividends, acquisition) =>
    sum([signed(net), amount(stock), amount(amortization), signed(warrants), amount(dividends), amount(acquisition)]),
  EARNINGS_PER_SHARE: (net, shares) => signed(net).dividedBy(positive(shares)),
  GROWTH: (current, prior) => {
    const [now, before] = [signed(current), signed(prior)];
    return before.isPositive() ? now.minus(before).dividedBy(before) : refuse('#N/A');
  },
  GROSS_MARGIN: (revenue, cost) => {
    const [sales, spent] = [amount(revenue), amount(cost)];
    return sales.isZero() ? refuse('#N/A') : sales.minus(spent).dividedBy(sales);
  },
  BASIS_POINT_CHANGE: (current, prior) => {
    const [now, before] = [signed(current), signed(prior)];
    if ([now, before].some((rate) => rate.abs().compare(one) > 0)) refuse('#VALUE!');
    return now.minus(before).times(Rational.parse('10000'));
  },
  INCREMENTAL_MARGIN: (profit, revenue) => {
    const [earned, grown] = [signed(profit), signed(revenue)];
    return grown.isPositive() ? earned.dividedBy(grown) : refuse('#N/A');
  },
  DAYS_SALES_OUTSTANDING: (receivables, revenue, days) => {
    const [owed, sales, period] = [amount(receivables), amount(revenue), inAYear(days, '90')];
    return sales.isZero() ? refuse('#N/A') : owed.times(period).dividedBy(sales);
  },
  INVENTORY_TURNS: (cost, inventory, periods) => {
    const [spent, stock, year] = [amount(cost), amount(inventory), inAYear(periods, '4')];
    return stock.isZero() ? refuse('#N/A') : spent.times(year).dividedBy(stock);
  },
  GUIDANCE_POSITION: (actual, low, high) => {
    const [figure, least, most] = [signed(actual), signed(low), signed(high)];
    if (least.compare(most) > 0) refuse('#VALUE!');
    if (figure.compare(least) < 0) return 'below';
    if (figure.compare(most) > 0) return 'above';
    if (least.compare(most) === 0) return 'as guided';
    if (figure.compare(least) === 0) return 'at the low end';
    return figure.compare(most) === 0 ? 'at the high end' : 'within';
  },
};

export const elementwiseIds = Object.keys(elementwise);

/** What a call should give, cell by cell; a refused cell as its code. Only for functions that treat each cell by itself. */
export function expectedCells(id: string, args: readonly Argument[]): Value[][] {
  const formula = elementwise[id];
  if (formula === undefined) throw new Error(`no formula for ${id}`);
  const ranges = args.map(asRange);
  const shape = ranges.find((range) => range !== undefined && (range.length > 1 || (range[0]?.length ?? 0) > 1)) ?? [
    [0],
  ];
  return shape.map((line, y) => line.map((_, x) => settle(() => formula(...ranges.map((range) => pick(range, y, x))))));
}

/** I.B: what is left of all judgments after insurance that counts and, once, the threshold. */
export function judgmentsOverThreshold(judgments: readonly Judgment[], threshold: number): Value {
  const uninsured = judgments.map(({ judgment, insured, counts }) => {
    const gross = amount(judgment);
    return counts ? gross.minus(least(gross, amount(insured))) : gross;
  });
  return settle(() => greatest(Rational.zero, sum(uninsured).minus(amount(threshold))));
}

export interface Judgment {
  readonly judgment: number;
  readonly insured: number;
  readonly counts: boolean;
}

/** I.C.7 of each quarter in turn, from what the basket still holds. */
export function allowedInTurn(expenses: readonly Cell[], already: Cell): Value[] {
  let used = amount(already);
  return expenses.map((expense) => {
    const allowed = least(amount(expense), remaining(used));
    used = used.plus(allowed);
    return allowed.toDouble();
  });
}

/** Sums of four quarters; empty text until there are four. */
export function trailingSums(quarters: readonly Cell[]): Value[] {
  return quarters.map((_, index) =>
    index < 3 ? '' : sum(quarters.slice(index - 3, index + 1).map(signed)).toDouble(),
  );
}

/** I.C.12 of one Measurement Period, its lines I.C.1 to I.C.11 in the form's order. */
export function ebitdaOfLines(lines: readonly Cell[]): Value {
  return settle(() => ebitda(lines));
}

function ebitda(cells: Cells): Rational {
  const [netIncome, interest, taxes, depreciation, costs, stock, cash, charges, amendment, swaps, gains, already] =
    cells;
  const counted = least(amount(cash), remaining(amount(already)));
  const added = [interest, taxes, depreciation, costs, stock, charges, amendment, swaps].map(amount);
  return signed(netIncome).plus(sum(added)).plus(counted).minus(amount(gains));
}

function remaining(used: Rational): Rational {
  return greatest(Rational.zero, basketLimit.minus(used));
}

function numerator(debt: Cell | undefined, judgments: Cell | undefined): Rational {
  return amount(debt).plus(amount(judgments));
}

function leverageTest(cells: Cells): { top: Rational; earnings: Rational; maximum: Rational } {
  const [debt, judgments, earnings, periodEnd] = cells;
  const top = numerator(debt, judgments);
  const tested = signed(earnings);
  const quarter = quarterEnd(periodEnd);
  const maximum = maximumLeverage(quarter);
  if (amount(judgments).isPositive() && quarter < serial('2015-12-23')) refuse('#N/A');
  return { top, earnings: tested, maximum };
}

function leverageVerdict({ top, earnings, maximum }: ReturnType<typeof leverageTest>): string {
  if (top.isZero()) return 'no debt (complies)';
  if (!earnings.isPositive()) return 'not meaningful (breach)';
  return top.compare(maximum.times(earnings)) <= 0 ? 'complies' : 'breach';
}

function liquidityInputs([cash, receivables, debt]: Cells): { liquid: Rational; debt: Rational } {
  return { liquid: amount(cash).plus(amount(receivables)), debt: amount(debt) };
}

function liquidityTest(cells: Cells): { liquid: Rational; debt: Rational; minimum: Rational } {
  return { ...liquidityInputs(cells), minimum: minimumLiquidityAt(quarterEnd(cells[3])) };
}

function liquidityVerdict(cells: Cells): string {
  const { liquid, debt, minimum } = liquidityTest(cells);
  if (debt.isZero()) return 'no debt (complies)';
  return liquid.compare(minimum.times(debt)) >= 0 ? 'complies' : 'breach';
}

function maximumLeverage(quarter: number): Rational {
  inForce(quarter);
  return Rational.parse(quarter <= serial('2014-06-30') ? '3' : '2.5');
}

function minimumLiquidityAt(quarter: number): Rational {
  inForce(quarter);
  return minimumLiquidity;
}

function inForce(quarter: number): void {
  if (quarter < serial('2013-07-29') || quarter > serial('2018-09-30')) refuse('#N/A');
}

/** The nominal quarter-end a period end stands for: the one at most seven days away. */
function quarterEnd(cell: Cell | undefined): number {
  const day = dayOf(cell);
  const year = new Date(Date.UTC(1899, 11, 30 + day)).getUTCFullYear();
  const ends = [
    `${String(year - 1)}-12-31`,
    ...['03-31', '06-30', '09-30', '12-31'].map((end) => `${String(year)}-${end}`),
  ];
  const end = ends.map(serial).find((candidate) => Math.abs(candidate - day) <= 7);
  return end ?? refuse('#VALUE!');
}

function dayOf(cell: Cell | undefined): number {
  if (typeof cell === 'number' && cell >= 1) return Math.floor(cell);
  if (typeof cell !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(cell)) return refuse('#VALUE!');
  const date = new Date(`${cell}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(cell);
  return exists ? serial(cell) : refuse('#VALUE!');
}

function signed(cell: Cell | undefined): Rational {
  if (cell === undefined || cell === null || cell === '') return Rational.zero;
  return typeof cell === 'number' ? Rational.ofCell(cell) : refuse('#VALUE!');
}

function amount(cell: Cell | undefined): Rational {
  const value = signed(cell);
  return value.isNegative() ? refuse('#VALUE!') : value;
}

function positive(cell: Cell | undefined): Rational {
  const value = signed(cell);
  return value.isPositive() ? value : refuse('#VALUE!');
}

/** Days or periods: more than 0, no more than a leap year has days. */
function inAYear(cell: Cell | undefined, byDefault: string): Rational {
  if (cell === undefined) return Rational.parse(byDefault);
  const value = positive(cell);
  return value.compare(Rational.parse('366')) > 0 ? refuse('#VALUE!') : value;
}

function yes(cell: Cell | undefined): boolean {
  if (cell === true || (typeof cell === 'string' && cell.toLowerCase() === 'yes')) return true;
  const no =
    cell === false ||
    cell === undefined ||
    cell === null ||
    cell === 0 ||
    (typeof cell === 'string' && /^(no)?$/i.test(cell));
  return no ? false : refuse('#VALUE!');
}

function asRange(argument: Argument): readonly (readonly Cell[])[] | undefined {
  if (argument === null || argument === undefined) return undefined;
  return typeof argument === 'object' ? argument : [[argument]];
}

/** The cell at a place of the result: a single cell repeats, an argument left out is no cell at all. */
function pick(range: readonly (readonly Cell[])[] | undefined, y: number, x: number): Cell | undefined {
  const isSingle = range?.length === 1 && range[0]?.length === 1;
  return isSingle ? range[0]?.[0] : range?.[y]?.[x];
}

function settle(compute: () => Expected): Value {
  try {
    const value = compute();
    return value instanceof Rational ? value.toDouble() : value;
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.code;
    throw thrown;
  }
}

function refuse(code: '#VALUE!' | '#N/A'): never {
  throw new Refused(code);
}
