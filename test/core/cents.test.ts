/** Where whole cents are certain, and where decimals must decide: a wrong "certain" would be a wrong figure, a wrong "not" only slow. */
import {
  areCertain,
  centsOf,
  certain,
  dollarsOf,
  isWhole,
  millionthsOf,
  nearestWhole,
  quotientOf,
} from '../../src/core/cents';

const MOST = 562_949_953_421_312;

test.each([
  [0, 0],
  [0.01, 1],
  [0.29, 29],
  [4.35, 435],
  [-4.35, -435],
  [22_100_000.75, 2_210_000_075],
  // 2^49 cents, the most that are certain, on either side of zero.
  [5_629_499_534_213.12, MOST],
  [-5_629_499_534_213.12, -MOST],
])('%s dollars are %s cents', (dollars, cents) => expect(centsOf(dollars)).toBe(cents));

test.each([
  [1.1 + 2.2, 330],
  [-(1.1 + 2.2), -330],
  [0.1 + 0.2, 30],
])('%s is taken as Excel shows it at 15 digits', (dollars, cents) => expect(centsOf(dollars)).toBe(cents));

test.each([
  0.005,
  0.015,
  1.005,
  -0.001,
  1e-9,
  999_999_999_999.995,
  5_629_499_534_213.13,
  -5_629_499_534_213.13,
  1e15,
  1e300,
  NaN,
  Infinity,
  -Infinity,
  // Ten cents added up a hundred times: 9.99999999999998 at 15 digits, which is what Excel takes it for.
  Array.from({ length: 100 }, () => 0.1).reduce((sum, tenCents) => sum + tenCents, 0),
])('%s dollars are no certain cents', (dollars) => expect(centsOf(dollars)).toBeNaN());

test.each([
  [0.0125, 12_500],
  [-0.000001, -1],
  [0.443 - 0.409, 34_000],
  [562_949_953.421312, MOST],
  [-562_949_953.421312, -MOST],
])('%s is %s millionths', (rate, millionths) => expect(millionthsOf(rate)).toBe(millionths));

test.each([0.0000005, 1 / 3, 562_949_953.421313, -562_949_953.421313, 1e12, NaN, Infinity])(
  '%s is no certain millionths',
  (rate) => expect(millionthsOf(rate)).toBeNaN(),
);

/** The double so many last places away. */
function beside(value: number, places: number): number {
  const bits = new BigInt64Array(new Float64Array([value]).buffer);
  bits[0] = (bits[0] as bigint) + BigInt(places);
  return new Float64Array(bits.buffer)[0] as number;
}

/** Of the digits that are shown, by their text: the whole number that they are with the point moved, NaN where digits are left behind it. */
function shifted(value: number, places: number): number {
  const [digits = '', power = ''] = value.toExponential(14).split('e');
  const whole = BigInt(digits.replace('.', ''));
  const zeros = 14 - Number(power) - places;
  if (zeros <= 0) return Number(whole * 10n ** BigInt(-zeros));
  return whole % 10n ** BigInt(zeros) === 0n ? Number(whole / 10n ** BigInt(zeros)) : NaN;
}

test.each([
  ['cents', centsOf, 2],
  ['millionths', millionthsOf, 6],
] as const)('whole %s and every double beside them are what their 15 digits are', (_, of, places) => {
  const kinds = { whole: 0, not: 0 };
  let seed = 20151223;
  for (let done = 0; done < 20_000; done++) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const parts = Math.floor((seed / 2 ** 32) * 2 ** (10 + (done % 40))) + 1;
    for (let away = -6; away <= 6; away++) {
      const value = beside(parts / 10 ** places, away) * (done % 2 ? 1 : -1);
      const expected = shifted(value, places);
      if (!Object.is(of(value), expected)) throw new Error(`${value}: ${of(value)}, and not ${expected}`);
      kinds[expected === expected ? 'whole' : 'not']++;
    }
  }
  expect(kinds.whole).toBeGreaterThan(60_000);
  expect(kinds.not).toBeGreaterThan(10_000);
});

test.each([
  [4.35, 100, 435],
  [-0.07, 100, -7],
  [0.409, 1_000_000, 409_000],
])('%s in %s parts of one is whole: %s', (value, parts, whole) => {
  expect(nearestWhole(value, parts)).toBe(whole);
  expect(isWhole(whole, parts, value)).toBe(true);
  expect(isWhole(whole + 1, parts, value)).toBe(false);
});

// The last is 3.30 at 15 digits, but not as it stands.
test.each([0.005, 1.005, 1.1 + 2.2])('%s is no whole cents as it stands', (value) =>
  expect(isWhole(nearestWhole(value, 100), 100, value)).toBe(false),
);

test('whole numbers are certain together as long as their sizes come to 2^49 at most', () => {
  expect(areCertain(0)).toBe(true);
  expect(areCertain(MOST)).toBe(true);
  for (const size of [MOST + 1, Infinity, NaN]) expect(areCertain(size)).toBe(false);
});

test('a whole number is certain up to 2^53 − 1, on either side of zero', () => {
  expect(certain(2 ** 53 - 1)).toBe(2 ** 53 - 1);
  expect(certain(1 - 2 ** 53)).toBe(1 - 2 ** 53);
  for (const uncertain of [2 ** 53, -(2 ** 53), Infinity, NaN]) expect(certain(uncertain)).toBeNaN();
});

test('a quotient is of certain whole numbers only, and never a negative zero', () => {
  expect(quotientOf(1, 3)).toBe(0.3333333333333333);
  expect(quotientOf(-5, 2)).toBe(-2.5);
  expect(quotientOf(2 ** 53, 2)).toBeNaN();
  expect(quotientOf(2, 2 ** 53)).toBeNaN();
  expect(Object.is(quotientOf(-0, 5), 0)).toBe(true);
  expect(dollarsOf(435)).toBe(4.35);
  expect(Object.is(dollarsOf(-0), 0)).toBe(true);
});
