/** The basket over the life of the Agreement: tables worked by hand, and an independent way to the same figures. */
import fc from 'fast-check';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { isoDate, toIso } from '../../src/core/calendar-date';
import { usd } from '../../src/core/quantity';
import { refusalMessage } from '../../src/core/refusals';
import { type LedgerQuarter, basketLedger, quarterEnding } from '../../src/covenants/basket-ledger';
import { quartersOfLife } from '../../src/covenants/quarters-of-life';
import { seeded } from '../support/arbitraries';

/** The 39th, 13th and 26th Saturday of each year and December 31, from a calendar. */
const QUARTERS = [
  ...['2013-09-28', '2013-12-31', '2014-03-29', '2014-06-28', '2014-09-27', '2014-12-31'],
  ...['2015-03-28', '2015-06-27', '2015-09-26', '2015-12-31', '2016-03-26', '2016-06-25', '2016-09-24', '2016-12-31'],
  ...['2017-04-01', '2017-07-01', '2017-09-30', '2017-12-31', '2018-03-31', '2018-06-30', '2018-09-29'],
];

test('the life of the Agreement is its 21 quarters, from the one it was made in to the extended maturity', () => {
  expect(quartersOfLife(CALIX_2013).map(({ end }) => toIso(end))).toEqual(QUARTERS);
});

/** Expenses in dollars, from the first quarter on. */
function ledgerOf(expenses: readonly (string | number)[], ends = QUARTERS): readonly LedgerQuarter[] {
  const found = basketLedger(
    CALIX_2013,
    expenses.map((expense, index) => ({ end: isoDate(ends[index] ?? ''), expense: usd(expense) })),
  );
  if (!found.ok) throw new Error(refusalMessage(found));
  return found.value;
}

const asRow = ({ end, allowed, used, remaining, period }: LedgerQuarter) => [
  toIso(end),
  ...[allowed, used, remaining, period.allowed, period.addedBackBefore].map(({ amount }) => amount.toFixed(2)),
];

test('used up in the middle of a quarter: a table worked by hand', () => {
  // The basket ends within June 2014: of 2,500,000 only 1,000,000 is left. December 2014 has 0, though 700,000 was spent.
  expect(ledgerOf([1_500_000, 0, '2500000.00', 2_500_000, 0, 700_000]).map(asRow)).toEqual([
    ['2013-09-28', '1500000.00', '1500000.00', '3500000.00', '1500000.00', '0.00'],
    ['2013-12-31', '0.00', '1500000.00', '3500000.00', '1500000.00', '0.00'],
    ['2014-03-29', '2500000.00', '4000000.00', '1000000.00', '4000000.00', '0.00'],
    ['2014-06-28', '1000000.00', '5000000.00', '0.00', '5000000.00', '0.00'],
    ['2014-09-27', '0.00', '5000000.00', '0.00', '3500000.00', '1500000.00'],
    ['2014-12-31', '0.00', '5000000.00', '0.00', '3500000.00', '1500000.00'],
  ]);
});

test.each([
  ['a cent under the basket', '4999999.98', '0.01', '0.01', '0.01'],
  ['exactly at the basket', '4999999.99', '0.01', '0.01', '0.00'],
  ['a cent over the basket', '4999999.99', '0.02', '0.01', '0.00'],
  ['nothing left', '5000000.00', '0.01', '0.00', '0.00'],
  ['more than the basket in one quarter', '5000000.01', '0.01', '0.00', '0.00'],
])('%s', (_, first, second, allowed, remaining) => {
  const [, row] = ledgerOf([first, second]);
  expect([row?.allowed.amount.toFixed(2), row?.remaining.amount.toFixed(2)]).toEqual([allowed, remaining]);
});

test('a Measurement Period keeps what was allowed in each of its quarters, and loses it when the quarter falls out', () => {
  const rows = ledgerOf([2_000_000, 1_000_000, 1_000_000, 500_000, 400_000, 0, 0, 0, 0]);
  expect(rows.map(({ period }) => period.allowed.amount.toNumber())).toEqual([
    2_000_000, 3_000_000, 4_000_000, 4_500_000, 2_900_000, 1_900_000, 900_000, 400_000, 0,
  ]);
  expect(rows.map(({ period }) => period.addedBackBefore.amount.toNumber())).toEqual([
    0, 0, 0, 0, 2_000_000, 3_000_000, 4_000_000, 4_500_000, 4_900_000,
  ]);
});

test('the extension to 2018 does not refill the basket', () => {
  // Used up by September 26, 2015, before the Amendment; September 29, 2018 is the last quarter of all.
  const expenses = [...Array<number>(9).fill(600_000), ...Array<number>(12).fill(100_000)];
  const rows = ledgerOf(expenses);
  expect(rows.map(({ used }) => used.amount.toNumber()).slice(7)).toEqual([
    4_800_000,
    ...Array<number>(13).fill(5_000_000),
  ]);
  expect(rows.at(-1)?.period.allowed.amount.toNumber()).toBe(0);
});

test.each(['2014-09-27', '2014-09-30', '2014-10-04'])('a Measurement Period is found by %s', (day) => {
  expect(quarterEnding(CALIX_2013, ledgerOf([1, 2, 3, 4, 5]), isoDate(day))?.allowed.amount.toNumber()).toBe(5);
});

test.each(['2014-12-31', '2013-06-30', '2018-12-31', '2014-08-15'])('no row is made up for %s', (day) => {
  expect(quarterEnding(CALIX_2013, ledgerOf([1, 2, 3, 4, 5]), isoDate(day))).toBeNull();
});

describe('quarters that are none, or not the next one', () => {
  const refusal = (ends: readonly string[], expenses = ends.map(() => '1')) => {
    const found = basketLedger(
      CALIX_2013,
      ends.map((end, index) => ({ end: isoDate(end), expense: usd(expenses[index] ?? '0') })),
    );
    return found.ok ? null : [found.reason.code, refusalMessage(found)];
  };

  test.each<[string, readonly string[], string, string]>([
    [
      'a quarter that ended before the Agreement',
      ['2013-06-29'],
      'QUARTER_BEFORE_AGREEMENT',
      'Quarter ended June 29, 2013: it is before the Agreement, which was made on July 29, 2013. Begin with the quarter ended September 28, 2013.',
    ],
    [
      'a quarter after the last',
      [...QUARTERS, '2018-12-31'],
      'QUARTER_AFTER_MATURITY',
      'Quarter ended December 31, 2018: it is after the Agreement matured. End with the quarter ended September 29, 2018.',
    ],
    [
      'no quarter-end',
      ['2013-09-28', '2013-12-20'],
      'NOT_A_QUARTER_END',
      'Quarter ended: December 20, 2013 is no fiscal quarter-end; it is more than 7 days from the nearest calendar one, December 31, 2013. Enter the last day of a fiscal quarter.',
    ],
    [
      'a quarter twice, though by its other date',
      ['2013-09-28', '2013-09-30'],
      'QUARTER_TWICE',
      'Quarter ended September 30, 2013: it stands twice. Enter each quarter once.',
    ],
    [
      'one quarter left out',
      ['2013-09-28', '2014-03-29'],
      'QUARTERS_MISSING',
      'Quarter ended March 29, 2014: before it the quarter ended December 31, 2013 is missing. Enter every quarter of the Agreement’s life, 0 where nothing was spent.',
    ],
    [
      'a beginning that was left out',
      ['2014-06-28'],
      'QUARTERS_MISSING',
      'Quarter ended June 28, 2014: before it 3 quarters from the one ended September 28, 2013 to the one ended March 29, 2014 are missing. Enter every quarter of the Agreement’s life, 0 where nothing was spent.',
    ],
    [
      'two quarters in the wrong order',
      ['2013-09-28', '2014-03-29', '2013-12-31'],
      'QUARTER_OUT_OF_ORDER',
      'Quarter ended March 29, 2014: it stands before the quarter ended December 31, 2013. Enter the quarters in order of time.',
    ],
  ])('%s', (_, ends, code, message) => {
    expect(refusal(ends)).toEqual([code, message]);
  });

  test('a negative expense', () => {
    expect(refusal(['2013-09-28', '2013-12-31'], ['1', '-0.01'])?.[0]).toBe('NEGATIVE_AMOUNT');
  });

  test('the calendar quarter-end does as well, and no quarters at all are an empty ledger', () => {
    expect(refusal(['2013-09-30', '2013-12-31', '2014-03-31', '2014-06-30'])).toBeNull();
    expect(refusal([])).toBeNull();
  });
});

/** Cents, many of them near what is left of the basket. */
const expenses = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 90_000_000 }),
    fc.constantFrom(0, 1, 499_999_999, 500_000_000, 500_000_001),
    fc.integer({ min: 0, max: 10 ** 12 }),
  ),
  { maxLength: QUARTERS.length },
);

test('together never more than the basket, never refilled, each Measurement Period as counted another way', () => {
  fc.assert(
    fc.property(expenses, (cents) => {
      const rows = ledgerOf(cents.map((amount) => usd(amount).amount.dividedBy(100).toFixed(2)));
      const asCents = (amount: { toFixed: (places: number) => string }): bigint =>
        BigInt(amount.toFixed(2).replace('.', ''));
      // Another way: the part of the basket's first 500,000,000 cents that lies within each quarter's stretch of all expenses.
      const BASKET = 500_000_000n;
      const end = (index: number): bigint => cents.slice(0, index).reduce((sum, amount) => sum + BigInt(amount), 0n);
      const within = (point: bigint): bigint => (point < BASKET ? point : BASKET);
      rows.forEach(({ allowed, used, remaining, period }, index) => {
        expect(asCents(allowed.amount)).toBe(within(end(index + 1)) - within(end(index)));
        expect(asCents(used.amount)).toBe(within(end(index + 1)));
        expect(asCents(remaining.amount)).toBe(BASKET - within(end(index + 1)));
        const start = Math.max(0, index - 3);
        expect(asCents(period.allowed.amount)).toBe(within(end(index + 1)) - within(end(start)));
        expect(asCents(period.addedBackBefore.amount)).toBe(within(end(start)));
      });
    }),
    seeded(400),
  );
});
