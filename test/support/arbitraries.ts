import fc from 'fast-check';
import { type Argument, type Cell, isoDay, serial } from './functions';

/** One seed for all property tests, so that every run asserts the same. */
export const seeded = (numRuns: number): { seed: number; numRuns: number } => ({ seed: 20151223, numRuns });

/** The double nearest to a whole number of units of 10^-scale, as a cell would hold it. */
export const decimal = (units: number, scale: number): number => Number(`${String(units)}e-${String(scale)}`);

const cents = fc.integer({ min: 0, max: 10 ** 12 }).map((units) => decimal(units, 2));
const subCent = fc
  .tuple(fc.integer({ min: 0, max: 10 ** 10 }), fc.integer({ min: 3, max: 7 }))
  .map(([units, scale]) => decimal(units, scale));
const large = fc
  .tuple(fc.integer({ min: 0, max: 10 ** 15 - 1 }), fc.integer({ min: 1, max: 3 }))
  .map(([units, scale]) => decimal(units, scale));
const binaryNoise = fc.tuple(cents, cents, cents).map(([first, second, third]) => first + second + third);
const basketSized = fc.integer({ min: 0, max: 600_000_000 }).map((units) => decimal(units, 2));
const empty = fc.constantFrom<Cell>(0, '', null);

/** An amount that is not negative: to the cent, finer, up to 1e14, with the noise of binary sums, or an empty cell. */
export const amount: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: cents },
  { weight: 2, arbitrary: subCent },
  { weight: 2, arbitrary: large },
  { weight: 2, arbitrary: binaryNoise },
  { weight: 2, arbitrary: basketSized },
  { weight: 1, arbitrary: empty },
);

/** An amount of either sign. */
export const signedAmount: fc.Arbitrary<Cell> = fc
  .tuple(amount, fc.boolean())
  .map(([cell, negate]) => (negate && typeof cell === 'number' && cell !== 0 ? -cell : cell));

/** What no amount cell may hold. */
const wrong = fc.constantFrom<Cell>('n/a', 'tbd', -0.01, -5_000_000);

const quarterEnds = Array.from({ length: 26 }, (_, index) => {
  const nominal = ['03-31', '06-30', '09-30', '12-31'][index % 4] ?? '';
  return serial(`${String(2013 + Math.floor(index / 4))}-${nominal}`);
});

const dayNearQuarterEnd = fc
  .tuple(fc.constantFrom(...quarterEnds), fc.integer({ min: -8, max: 8 }))
  .map(([end, days]) => end + days);

/** A date at or near a quarter-end, before, in and after the life of the Agreement, in each way a cell states it; or no date at all. */
export const periodEnd: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: dayNearQuarterEnd },
  {
    weight: 2,
    arbitrary: fc
      .tuple(dayNearQuarterEnd, fc.double({ min: 0, max: 0.999, noNaN: true }))
      .map(([day, time]) => day + time),
  },
  { weight: 4, arbitrary: dayNearQuarterEnd.map(isoDay) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(0, '', null, 'June 30, 2014', '2014-06-31', '2014-6-30', -1) },
);

const consenting = fc.constantFrom<Cell>(true, false, 'Yes', 'No', 'yes', 'NO', '', null, 0, 'perhaps');
const basisPoints = fc.constantFrom<Cell>(25, 12.5, 0.1, 100, 33);

const rate = fc.integer({ min: -11_000, max: 11_000 }).map((units) => decimal(units, 4));
const shareCount = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 10 ** 9 }) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(0, '', null, -41_500_000, 'n/a') },
);
const inAYear = fc.constantFrom<Cell>(1, 4, 12, 13, 90, 91.25, 365, 366, 366.5, 0, null, -90, 'a quarter');
/** Few enough to meet at the ends of a range. */
const guided = fc.constantFrom<Cell>(61, 61.5, 66, 0.1 + 0.2, 0.3, -1, 0, null, 'about 61');

const kinds = {
  rate,
  shareCount,
  inAYear,
  guided,
  amount: fc.oneof({ weight: 30, arbitrary: amount }, { weight: 1, arbitrary: wrong }),
  signedAmount,
  periodEnd,
  consenting,
  basisPoints,
};
type Kind = keyof typeof kinds;

const test: readonly Kind[] = ['amount', 'amount', 'signedAmount', 'periodEnd'];
const liquidityTest: readonly Kind[] = ['amount', 'amount', 'amount', 'periodEnd'];
const parameters: Readonly<Record<string, { kinds: readonly Kind[]; optionalFrom?: number }>> = {
  CONSOLIDATED_FUNDED_INDEBTEDNESS: { kinds: ['amount', 'amount', 'amount', 'amount', 'amount'], optionalFrom: 1 },
  CASH_EXPENSE_BASKET_REMAINING: { kinds: ['amount'] },
  CONSOLIDATED_EBITDA: {
    kinds: ['signedAmount', ...Array.from({ length: 11 }, (): Kind => 'amount')],
    optionalFrom: 4,
  },
  LEVERAGE_RATIO: { kinds: test.slice(0, 3) },
  MAX_LEVERAGE_RATIO: { kinds: ['periodEnd'] },
  LEVERAGE_COMPLIANT: { kinds: test },
  LEVERAGE_VERDICT: { kinds: test },
  LEVERAGE_DEBT_CAPACITY: { kinds: test },
  LEVERAGE_MINIMUM_EBITDA: { kinds: test },
  LEVERAGE_EBITDA_CUSHION: { kinds: test },
  LIQUIDITY_RATIO: { kinds: liquidityTest.slice(0, 3) },
  MIN_LIQUIDITY_RATIO: { kinds: ['periodEnd'] },
  LIQUIDITY_COMPLIANT: { kinds: liquidityTest },
  LIQUIDITY_VERDICT: { kinds: liquidityTest },
  LIQUIDITY_HEADROOM: { kinds: liquidityTest },
  LIQUIDITY_DEBT_CAPACITY: { kinds: liquidityTest },
  NON_GAAP_NET_INCOME: {
    kinds: ['signedAmount', 'amount', 'amount', 'signedAmount', 'amount', 'amount'],
    optionalFrom: 1,
  },
  EARNINGS_PER_SHARE: { kinds: ['signedAmount', 'shareCount'] },
  GROWTH: { kinds: ['signedAmount', 'signedAmount'] },
  GROSS_MARGIN: { kinds: ['amount', 'amount'] },
  BASIS_POINT_CHANGE: { kinds: ['rate', 'rate'] },
  INCREMENTAL_MARGIN: { kinds: ['signedAmount', 'signedAmount'] },
  DAYS_SALES_OUTSTANDING: { kinds: ['amount', 'amount', 'inAYear'], optionalFrom: 2 },
  INVENTORY_TURNS: { kinds: ['amount', 'amount', 'inAYear'], optionalFrom: 2 },
  GUIDANCE_POSITION: { kinds: ['guided', 'guided', 'guided'] },
  AMENDMENT_FEE: { kinds: ['amount', 'amount', 'consenting', 'basisPoints'], optionalFrom: 2 },
};

/** Arguments for a function: single cells, ranges of one shape with single cells among them, optional ones left out at times. */
export function argumentsOf(id: string): fc.Arbitrary<Argument[]> {
  const known = parameters[id];
  if (known === undefined) throw new Error(`no arguments known for ${id}`);
  const sides = fc.constantFrom<[number, number]>([1, 1], [1, 1], [1, 3], [3, 1], [2, 2], [2, 3]);
  return sides.chain(([height, width]) =>
    fc.tuple(
      ...known.kinds.map((kind, index) => {
        const cell: fc.Arbitrary<Cell> = kinds[kind];
        const line = fc.array(cell, { minLength: width, maxLength: width });
        const block = fc.array(line, { minLength: height, maxLength: height });
        const one: fc.Arbitrary<Argument> = cell.map((value) => [[value]]);
        const omitted: fc.Arbitrary<Argument> = fc.constant(null);
        return index >= (known.optionalFrom ?? Infinity) ? fc.oneof(one, block, omitted) : fc.oneof(one, block);
      }),
    ),
  );
}

/** Leverage inputs within two cents of the limit, debt and judgments in any proportion. */
export const leverageAtLimit: fc.Arbitrary<Argument[]> = fc
  .record({
    ebitdaCents: fc.integer({ min: 1, max: 10 ** 12 }),
    offCents: fc.integer({ min: -2, max: 2 }),
    judgmentShare: fc.integer({ min: 0, max: 1000 }),
    early: fc.boolean(),
  })
  .map(({ ebitdaCents, offCents, judgmentShare, early }) => {
    const numeratorMills = Math.max(0, ebitdaCents * (early ? 30 : 25) + offCents * 10);
    const judgmentMills = early ? 0 : Math.floor(numeratorMills / 1000) * judgmentShare;
    const debt = decimal(numeratorMills - judgmentMills, 3);
    return [debt, decimal(judgmentMills, 3), decimal(ebitdaCents, 2), early ? '2014-06-28' : '2015-12-31'];
  });

/** Liquidity inputs within two cents of the minimum, cash and receivables in any proportion. */
export const liquidityAtLimit: fc.Arbitrary<Argument[]> = fc
  .record({
    debtCents: fc.integer({ min: 1, max: 10 ** 11 }),
    offCents: fc.integer({ min: -2, max: 2 }),
    cashShare: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ debtCents, offCents, cashShare }) => {
    const liquid = Math.max(0, debtCents * 125 + offCents * 100);
    const cash = Math.floor(liquid / 1000) * cashShare;
    return [decimal(cash, 4), decimal(liquid - cash, 4), decimal(debtCents, 2), '2016-03-26'];
  });
