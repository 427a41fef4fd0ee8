/** Arithmetic that verdicts rest on: exact sums, quotients of 40 digits, rounding up, amounts to the cent. */
import { decimal, fromCellNumber, quotient, quotientRoundedUp } from '../../src/core/decimal';
import {
  basisPoints,
  basisPointsOf,
  compare,
  dividedBy,
  greater,
  interestOn,
  isNegative,
  isPositive,
  isZero,
  lesser,
  minus,
  over,
  positivePart,
  rate,
  rateRoundedUp,
  ratio,
  sameToTheCent,
  sumOf,
  times,
  toCellNumber,
  toTheCent,
  usd,
} from '../../src/core/quantity';

const text = (amount: { toFixed(): string }): string => amount.toFixed();

test('a cell’s number is read at its 15 digits', () => {
  expect(text(fromCellNumber(0.1 + 0.2))).toBe('0.3');
  expect(text(fromCellNumber(123456789012345.67))).toBe('123456789012346');
});

test('sums are exact however far apart their terms are', () => {
  const sum = sumOf([usd('1e300'), usd('1e-300'), usd('-1e300')]);
  expect(sum.amount.eq('1e-300')).toBe(true);
  expect(toCellNumber(sumOf([]))).toBe(0);
  expect(toCellNumber(minus(usd('0.3'), usd('0.1')))).toBe(0.2);
});

test('a quotient has 40 digits', () => {
  expect(text(quotient(decimal(2), decimal(3)))).toBe('0.6666666666666666666666666666666666666667');
  expect(text(over(usd(1), usd(3)).amount)).toBe('0.3333333333333333333333333333333333333333');
  expect(text(dividedBy(usd(1), ratio('2.5')).amount)).toBe('0.4');
  expect(text(times(ratio('2.5'), usd('0.02')).amount)).toBe('0.05');
});

test('rounded up means not below the quotient, and no more than a unit above it', () => {
  const up = (a: string, b: string, places: number) => text(quotientRoundedUp(decimal(a), decimal(b), places));
  expect(up('1', '3', 2)).toBe('0.34');
  expect(up('3', '4', 2)).toBe('0.75');
  expect(up('0.7500000001', '1', 2)).toBe('0.76');
  expect(up('0', '7', 5)).toBe('0');
  expect(text(rateRoundedUp(usd(1), usd(300), 7).amount)).toBe('0.0033334');
});

test('fees, interest and cents', () => {
  expect(text(basisPointsOf(basisPoints(25), usd(40_000_000)).amount)).toBe('100000');
  expect(text(interestOn(usd(10_000_000), rate('0.036'), 30, 360).amount)).toBe('30000');
  expect([0.005, 0.004, -0.005, 2.675].map((amount) => text(toTheCent(usd(String(amount))).amount))).toEqual([
    '0.01',
    '0',
    '-0.01',
    '2.68',
  ]);
  expect(sameToTheCent(usd('1'), usd('1.004'))).toBe(true);
  expect(sameToTheCent(usd('1'), usd('1.005'))).toBe(false);
  expect(sameToTheCent(usd('1.005'), usd('1'))).toBe(false);
});

test('signs and order', () => {
  const [less, none, more] = [usd('-0.01'), usd(0), usd('0.01')];
  expect([less, none, more].map(isNegative)).toEqual([true, false, false]);
  expect([less, none, more].map(isZero)).toEqual([false, true, false]);
  expect([less, none, more].map(isPositive)).toEqual([false, false, true]);
  expect([compare(less, more), compare(none, usd('-0')), compare(more, less)]).toEqual([-1, 0, 1]);
  expect(lesser(less, more)).toBe(less);
  expect(lesser(more, less)).toBe(less);
  expect(greater(less, more)).toBe(more);
  expect(greater(more, less)).toBe(more);
  expect([less, none, more].map((amount) => toCellNumber(positivePart(amount)))).toEqual([0, 0, 0.01]);
  expect(Object.is(toCellNumber(usd('-0')), 0)).toBe(true);
});

test('every quantity says its unit, and a computed one that of what it comes to', () => {
  expect([usd(1), ratio(1), basisPoints(1), rate(1)].map(({ unit }) => unit)).toEqual(['USD', 'x', 'bps', '%']);
  expect(over(usd(1), usd(2)).unit).toBe('x');
  expect([
    sumOf([usd(1)]),
    minus(usd(2), usd(1)),
    times(ratio(2), usd(1)),
    basisPointsOf(basisPoints(1), usd(1)),
  ]).toEqual([usd(1), usd(1), usd(2), usd('0.0001')]);
  expect(rateRoundedUp(usd(1), usd(4), 2)).toEqual(rate('0.25'));
});
