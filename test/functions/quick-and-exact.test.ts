/**
 * The quick way of every function, over whole cents, against the exact way, over decimals: the same cell to the last bit, on seeded
 * cases that are ordinary, huge, negative, finer than a cent, of 15 digits and more, blank, and exactly at a limit or a cent beside it.
 */
import type { Shown } from '../../src/functions/spread';
import { CustomFunctionsError } from '../support/custom-functions';
import { serial } from '../support/functions';

type Registry = Readonly<Record<string, (...args: unknown[]) => unknown>>;
type Cell = number | string | boolean | null;

/** Every function without its quick way. */
function exactRegistry(): Registry {
  let registry: Registry = {};
  jest.isolateModules(() => {
    jest.doMock('../../src/functions/quick/in-cents', () => ({
      inCents: (_quick: unknown, _cells: unknown, otherwise: () => unknown) => otherwise(),
    }));
    registry = (jest.requireActual('../../src/functions/registry') as { registry: Registry }).registry;
    jest.dontMock('../../src/functions/quick/in-cents');
  });
  return registry;
}

const CASES = 200_000;
/** So many take their time, most of it over decimals. */
const PATIENCE = 600_000;
const IN_A_CALL = 20_000;

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

/** What a sum of cents leaves in a cell: a bit or more beside the amount that it shows. */
function summed(random: Random): number {
  let sum = 0;
  for (let terms = 2 + Math.floor(random() * 40); terms > 0; terms--) sum += Math.floor((random() - 0.2) * 1e9) / 100;
  return sum;
}

/** Dollars as a cell may hold them: mostly whole cents of an ordinary size. */
function money(random: Random): Cell {
  const kind = random();
  if (kind < 0.55) return Math.floor(random() * 10 ** (2 + Math.floor(random() * 9))) / 100;
  if (kind < 0.65) return Math.round(random() * 1e15) / 10 ** Math.floor(random() * 8);
  if (kind < 0.72) return random() * 10 ** (random() * 30 - 8);
  if (kind < 0.78) return -Math.floor(random() * 1e11) / 100;
  if (kind < 0.84)
    return pick(
      random,
      [562949953421312, 5629499534213.12, 5629499534213.13, 90071992547409.91, 1e15, 999999999999.995],
    );
  if (kind < 0.9) return pick(random, [0.005, 0.015, 0.1 + 0.2, 1e-9, 4.35, 1.005, 0.285]);
  if (kind < 0.93) return pick<Cell>(random, [0, -0, null, '']);
  if (kind < 0.97) return summed(random);
  return Math.floor(random() * 1e9) * 1e6;
}

const DAYS = [
  '2013-06-28',
  '2013-09-28',
  '2014-06-28',
  '2014-09-27',
  '2014-12-31',
  '2015-12-31',
  '2018-09-29',
  '2018-12-31',
  '2015-11-15',
].map(serial);
const day = (random: Random): Cell =>
  pick<Cell>(random, random() < 0.9 ? DAYS.slice(1, 7) : [...DAYS, null, '2015-12-31', 42369.5]);

/** Debt, judgments, EBITDA and a day with the debt at the maximum of 3.00 or 2.50 times EBITDA, or a cent beside it. */
function atMaximum(random: Random): readonly Cell[] {
  const ebitda = Math.floor(random() * 1e10) * 2;
  const debt = (random() < 0.5 ? 3 : 2.5) * ebitda + pick(random, [-1, 0, 0, 1]);
  const judgments = random() < 0.5 ? 0 : Math.floor(random() * Math.max(debt, 0));
  return [(debt - judgments) / 100, judgments / 100, ebitda / 100, pick(random, DAYS.slice(1, 7))];
}

/** Cash, receivables, debt and a day with the assets at the minimum of 1.25 times the debt, or a cent beside it. */
function atMinimum(random: Random): readonly Cell[] {
  const debt = Math.floor(random() * 1e10) * 4;
  const assets = 1.25 * debt + pick(random, [-1, 0, 0, 1]);
  const cash = Math.floor(random() * Math.max(assets, 0));
  return [cash / 100, (assets - cash) / 100, debt / 100, pick(random, DAYS.slice(1, 7))];
}

const amounts = (count: number) => (random: Random) => Array.from({ length: count }, () => money(random));
const dated = (at: (random: Random) => readonly Cell[]) => (random: Random) =>
  random() < 0.4 ? at(random) : [...amounts(3)(random), day(random)];
const undated = (at: (random: Random) => readonly Cell[]) => (random: Random) => dated(at)(random).slice(0, 3);

/** Eleven lines around the basket, and what was added back before. */
const ebitda = (random: Random): readonly Cell[] => {
  const lines = amounts(12)(random);
  if (random() < 0.3) lines[6] = 5_000_000 + pick(random, [-0.01, 0, 0.01]);
  if (random() < 0.5) lines[11] = pick<Cell>(random, [0, null, 4_999_999.99, 5_000_000, 5_000_000.01, -1]);
  return random() < 0.7
    ? lines.map((line, index) => (index && typeof line === 'number' ? Math.abs(line) : line))
    : lines;
};
const debt = (random: Random): readonly Cell[] => {
  const lines = amounts(4)(random).map((line) => (typeof line === 'number' && random() < 0.95 ? Math.abs(line) : line));
  const sum = lines.reduce<number>((total, line) => total + (typeof line === 'number' ? line : 0), 0);
  return [...lines, pick<Cell>(random, [null, 0, sum, sum + 0.01, sum / 2])];
};
const fee = (random: Random): readonly Cell[] => [
  ...amounts(2)(random),
  pick<Cell>(random, [true, false, 'Yes', 'no', 1, 0, null, 2, 'x']),
  pick<Cell>(random, [25, 12.5, 0, -1, 0.01, 33.333, null]),
];

/** A fraction a year or of revenue, mostly to the hundredth of a basis point or coarser. */
function rate(random: Random): Cell {
  const kind = random();
  if (kind < 0.5) return Math.floor(random() * 4000 - 500) / 10_000;
  if (kind < 0.7) return Math.floor(random() * 400_000) / 1_000_000;
  if (kind < 0.8) return random();
  if (kind < 0.9) return pick<Cell>(random, [0, -0, null, '', 1, -1, 1.000001, 44.3, 0.1 + 0.2, 0.443 - 0.409]);
  return Math.floor(random() * 1e6) / 1e8;
}
const interest = (random: Random): readonly Cell[] => [
  money(random),
  rate(random),
  random() < 0.9 ? Math.floor(random() * 400) : pick<Cell>(random, [0, null, 90.5, -1, 1889, 1890, 1e9]),
  random() < 0.9 ? pick(random, [360, 365, 366]) : pick<Cell>(random, [null, 0, 364, '360']),
];
/** Two amounts, and a convention given or left out. */
const byConvention = (random: Random): readonly Cell[] => [
  ...amounts(2)(random),
  pick<Cell>(random, [90, 91, 366, 366.01, 4, 1, 0.5, 91.25, 1 / 3, 0, -1, null, '']),
];
/** An actual figure at an end of the range guided to, beside it, or anywhere. */
const guided = (random: Random): readonly Cell[] => {
  const [low, high] = [money(random), money(random)];
  return [pick(random, [low, high, money(random)]), low, random() < 0.1 ? low : high];
};

const FORMULAS: readonly [id: string, row: (random: Random) => readonly Cell[]][] = [
  ['CONSOLIDATED_FUNDED_INDEBTEDNESS', debt],
  ['CONSOLIDATED_EBITDA', ebitda],
  ['CASH_EXPENSE_BASKET_REMAINING', amounts(1)],
  ['LEVERAGE_RATIO', undated(atMaximum)],
  ['LEVERAGE_COMPLIANT', dated(atMaximum)],
  ['LEVERAGE_VERDICT', dated(atMaximum)],
  ['LEVERAGE_DEBT_CAPACITY', dated(atMaximum)],
  ['LEVERAGE_MINIMUM_EBITDA', dated(atMaximum)],
  ['LEVERAGE_EBITDA_CUSHION', dated(atMaximum)],
  ['LIQUIDITY_RATIO', undated(atMinimum)],
  ['LIQUIDITY_COMPLIANT', dated(atMinimum)],
  ['LIQUIDITY_VERDICT', dated(atMinimum)],
  ['LIQUIDITY_HEADROOM', dated(atMinimum)],
  ['LIQUIDITY_DEBT_CAPACITY', dated(atMinimum)],
  ['AMENDMENT_FEE', fee],
  ['EURODOLLAR_RATE', (random) => [rate(random)]],
  ['INTEREST_DUE', interest],
  ['RESERVE_COST_RATE', amounts(2)],
  ['NON_GAAP_NET_INCOME', amounts(6)],
  ['EARNINGS_PER_SHARE', amounts(2)],
  ['GROWTH', amounts(2)],
  ['GROSS_MARGIN', amounts(2)],
  ['BASIS_POINT_CHANGE', (random) => [rate(random), rate(random)]],
  ['INCREMENTAL_MARGIN', amounts(2)],
  ['DAYS_SALES_OUTSTANDING', byConvention],
  ['INVENTORY_TURNS', byConvention],
  ['GUIDANCE_POSITION', guided],
];

const exact = exactRegistry();
const { registry: quick } = jest.requireActual('../../src/functions/registry') as { registry: Registry };

/**
 * Amounts of a size that add up to certain cents however many are read at once, with whatever they have behind the point. Huge ones
 * among them are read in a way of their own, and would leave nothing to the other.
 */
const ofOrdinarySize = (cells: readonly Cell[]): readonly Cell[] =>
  cells.map((cell) => (typeof cell === 'number' && Math.abs(cell) > 1e9 ? cell % 1e9 : cell));

/** As columns, one an argument. */
const columnsOf = (rows: readonly (readonly Cell[])[]): Cell[][][] =>
  (rows[0] ?? []).map((_, index) => rows.map((row) => [row[index] ?? null]));

const shown = (cell: unknown): unknown =>
  cell instanceof CustomFunctionsError ? `${cell.code}: ${cell.message}` : cell;
const resultsOf = (registry: Registry, id: string, columns: Cell[][][]): unknown[] =>
  (registry[id]?.(...columns) as (Shown | CustomFunctions.Error)[][]).map(([cell]) => shown(cell));

test.each(FORMULAS)(
  '%s',
  (id, row) => {
    const random = seeded(20151223);
    const differing: unknown[] = [];
    const kinds = new Map<string, number>();
    for (let done = 0; done < CASES; done += IN_A_CALL) {
      const isOrdinary = (done / IN_A_CALL) % 2 === 0;
      const rows = Array.from({ length: IN_A_CALL }, () => (isOrdinary ? ofOrdinarySize(row(random)) : row(random)));
      const columns = columnsOf(rows);
      const [fast, slow] = [resultsOf(quick, id, columns), resultsOf(exact, id, columns)];
      for (let index = 0; index < IN_A_CALL; index++) {
        const kind = typeof slow[index] === 'string' && /^#/.test(String(slow[index])) ? 'refused' : 'computed';
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        if (!Object.is(fast[index], slow[index]) && differing.length < 5)
          differing.push({ given: rows[index], quick: fast[index], exact: slow[index] });
      }
    }
    expect(differing).toEqual([]);
    expect(kinds.get('computed')).toBeGreaterThan(CASES / 20);
  },
  PATIENCE,
);

const SINGLE_CASES = 4_000;

/** What one cell shows of a formula over single cells: a refusal is thrown. */
function resultOf(registry: Registry, id: string, cells: readonly Cell[]): unknown {
  try {
    const rows = registry[id]?.(...cells.map((cell) => [[cell]])) as (Shown | CustomFunctions.Error)[][];
    return shown(rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows);
  } catch (thrown) {
    return shown(thrown);
  }
}

test.each(FORMULAS)('%s over single cells, some of them no amounts', (id, row) => {
  const random = seeded(20160101);
  const differing: unknown[] = [];
  for (let done = 0; done < SINGLE_CASES; done++) {
    const cells = (done % 2 ? row(random) : ofOrdinarySize(row(random))).map((cell) =>
      random() < 0.04 ? pick<Cell>(random, ['5', 'x', true, null, '', 0]) : cell,
    );
    const [fast, slow] = [resultOf(quick, id, cells), resultOf(exact, id, cells)];
    if (!Object.is(fast, slow) && differing.length < 5) differing.push({ given: cells, quick: fast, exact: slow });
  }
  expect(differing).toEqual([]);
});

test.each<[string, Cell]>([
  ['a text', 'x'],
  ['an answer', true],
])('where there is no debt, %s is refused as EBITDA all the same', (_, ebitda) => {
  expect(resultOf(quick, 'LEVERAGE_RATIO', [0, 0, 1])).toBe(0);
  expect(resultOf(quick, 'LEVERAGE_RATIO', [0, 0, ebitda])).toMatch(/^#VALUE!: /);
});

test('a moment before a day belongs to the day before: nearly a whole day is none', () => {
  const first = serial('2015-12-24');
  const last = first - 2 ** -37;
  expect(resultOf(quick, 'MAX_LEVERAGE_RATIO', [first])).toBe(2.5);
  for (const registry of [quick, exact]) expect(resultOf(registry, 'MAX_LEVERAGE_RATIO', [last])).toMatch(/^#/);
});

test('single cells go the same way as ranges, and leave out what may be left out', () => {
  expect(quick['LEVERAGE_RATIO']?.([[5]], [[0]], [[2]])).toEqual([[2.5]]);
  expect(quick['CONSOLIDATED_FUNDED_INDEBTEDNESS']?.([[0.1]], null, [[0.2]])).toEqual([[0.3]]);
  expect(quick['AMENDMENT_FEE']?.([[2]], [[0]])).toEqual([[0.005]]);
});
