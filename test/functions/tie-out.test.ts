import fc from 'fast-check';
import { seeded } from '../support/arbitraries';
import { blank, call, codes, column, outcome, refusal, row } from '../support/functions';
import { Rational } from '../support/rational';

describe('STATED_RANGE: what a rounded figure stands for, halves away from zero', () => {
  it.each([
    [0.45, 2, 0.445, 0.455],
    [54, 0, 53.5, 54.5],
    [0.215, 3, 0.2145, 0.2155],
    [91.7, 1, 91.65, 91.75],
    [7_600_000, -5, 7_550_000, 7_650_000],
    [400_000_000, -8, 350_000_000, 450_000_000],
    [-0.45, 2, -0.455, -0.445],
    [0, 1, -0.05, 0.05],
    [0.1 + 0.2, 1, 0.25, 0.35],
    [354_000, -3, 353_500, 354_500],
  ])('%s to %s decimals: %s to %s', (stated, decimals, low, high) => {
    expect(outcome('STATED_RANGE', stated, decimals)).toEqual([[low, high]]);
  });

  it('gives a row for each figure of a column, and low above high for a row of figures', () => {
    expect(outcome('STATED_RANGE', column(14.2, 11.6), 1)).toEqual([
      [14.15, 14.25],
      [11.55, 11.65],
    ]);
    expect(outcome('STATED_RANGE', row(14.2, 24), row(1, 0))).toEqual([
      [14.15, 23.5],
      [14.25, 24.5],
    ]);
    expect(codes(outcome('STATED_RANGE', column(14.2, 'n/a'), 1))).toEqual([
      [14.15, 14.25],
      ['#VALUE!', '#VALUE!'],
    ]);
  });

  it('takes an empty cell as 0', () => {
    expect(outcome('STATED_RANGE', blank, blank)).toEqual([[-0.5, 0.5]]);
  });

  it.each([
    [[7.65, 1], /^Stated figure: found 7\.65, .*rounded to the nearest 0\.1\./],
    [[7_650_000, -5], /7,650,000.*nearest 100,000\./],
    [[1, 0.5], /^Decimals: found 0\.5\. Enter a whole number/],
    [[1, 16], /16/],
    [[1, -16], /-16/],
    [['about 7', 0], /^Stated figure: found the text “about 7”, which is no number/],
    [[7, 'one'], /^Decimals: found the text “one”/],
    [['a'.repeat(100), 0], /^Stated figure: found the text “a{100}”, /],
    [['a'.repeat(32_767), 0], /^Stated figure: found the text “a{100}…”, /],
    [[1e15, 0], /larger/],
    [[column(1, 2), row(0, 1)], /different shapes/],
    [
      [
        [
          [1, 2],
          [3, 4],
        ],
        0,
      ],
      /^Stated figure: found a block of 2 rows by 2 columns\. Enter one row or one column\.$/,
    ],
  ])('refuses %j', (args, message) => {
    expect(refusal('STATED_RANGE', ...args)).toEqual({ code: '#VALUE!', message: expect.stringMatching(message) });
  });
});

describe('TIES_OUT', () => {
  it.each([
    ['inside', 0.45, 2, 0.4519, 0.4519, true],
    ['at the lower end, which is rounded up to the figure', 0.45, 2, 0.445, 0.445, true],
    ['a hair below it', 0.45, 2, 0.44499999, 0.44499999, false],
    ['a hair below the upper end', 0.45, 2, 0.45499999, 0.45499999, true],
    ['at the upper end, which is stated as 0.46', 0.45, 2, 0.455, 0.455, false],
    ['a loss at its end nearer to zero', -0.45, 2, -0.445, -0.445, true],
    ['a loss at its far end, stated as -0.46', -0.45, 2, -0.455, -0.455, false],
    ['0, just below a half', 0, 0, 0.4999, 0.4999, true],
    ['0, at a half, stated as 1', 0, 0, 0.5, 0.5, false],
    ['0, at minus a half', 0, 0, -0.5, -0.5, false],
  ])('a recomputation known exactly: %s', (_, stated, decimals, low, high, expected) => {
    expect(call('TIES_OUT', stated, decimals, low, high)).toBe(expected);
  });

  it.each([
    ['24.4 on 54 is 0.45', 0.45, 2, 24.35 / 54.5, 24.45 / 53.5, true],
    ['or 0.46, within the rounding of both', 0.46, 2, 24.35 / 54.5, 24.45 / 53.5, true],
    ['not 0.44', 0.44, 2, 24.35 / 54.5, 24.45 / 53.5, false],
    ['44.3% less 40.9% is 340 basis points', 340, 0, 330, 350, true],
    ['a range that ends where the figure begins does not reach it', 91.8, 1, 91.65, 91.75, false],
    ['nor one that begins where the figure ends', 91.6, 1, 91.65, 91.75, false],
    ['a loss likewise', -91.8, 1, -91.75, -91.65, false],
    ['a wide range holds the figure', 5, 0, -100, 100, true],
  ])('a range: %s', (_, stated, decimals, low, high, expected) => {
    expect(call('TIES_OUT', stated, decimals, low, high)).toBe(expected);
  });

  it('takes the ends that STATED_RANGE gives', () => {
    const [[low = 0, high = 0] = []] = outcome('STATED_RANGE', 91.7, 1) as number[][];
    expect([91.6, 91.7, 91.8].map((stated) => call('TIES_OUT', stated, 1, low, high))).toEqual([false, true, false]);
  });

  it('refuses low above high, and says which is which', () => {
    expect(refusal('TIES_OUT', 1, 0, 2, 1.5)).toEqual({
      code: '#VALUE!',
      message: 'Low: found 2, above high, 1.5. Enter the lower end first.',
    });
  });

  it('spills, with one refused row among others', () => {
    expect(codes(outcome('TIES_OUT', column(0.45, 0.451, 0.44), 2, 0.4468, 0.457))).toEqual([
      [true],
      ['#VALUE!'],
      [false],
    ]);
  });

  it.each([0, 1, 2, 3])('refuses the formula typed too short after %s arguments', (given) => {
    const args = [0.45, 2, 0.4, 0.5].map((value, index) => (index < given ? value : undefined));
    expect(refusal('TIES_OUT', ...args).message).toMatch(/nothing was given/);
  });
});

describe('a figure known exactly ties to what it is rounded to, and to nothing else', () => {
  /** Halves away from zero, in whole units of the rounding. */
  const rounded = (units: Rational): number => {
    const half = Rational.of(1n, 2n);
    const magnitude = Number(units.abs().plus(half).floor());
    return units.isNegative() ? -magnitude : magnitude;
  };

  it('on either side of every half', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2000, max: 2000 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: -3, max: 6 }),
        (tail, digits, decimals) => {
          // `tail` in units of 10^−digits of the rounding's unit: 5 at one digit is a half.
          const figure = Number(`${tail}e${-digits - decimals}`);
          const nearest = rounded(Rational.of(BigInt(tail), 10n ** BigInt(digits)));
          const around = [-1, 0, 1].map((step) =>
            call('TIES_OUT', Number(`${nearest + step}e${-decimals}`), decimals, figure, figure),
          );
          expect(around).toEqual([false, true, false]);
        },
      ),
      seeded(400),
    );
  });
});
