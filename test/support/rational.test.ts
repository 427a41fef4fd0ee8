import fc from 'fast-check';
import { Rational, greatest, least, sum } from './rational';

const quotient = (numerator: bigint, denominator: bigint): number => Rational.of(numerator, denominator).toDouble();

describe('the nearest double', () => {
  it.each([
    [1n, 3n, 0.3333333333333333],
    [2n, 3n, 0.6666666666666666],
    [3n, 10n, 0.3],
    [-5n, 4n, -1.25],
    [0n, 7n, 0],
    [10n ** 22n, 1n, 1e22],
    [1n, 10n ** 23n, 1e-23],
  ])('of %s ÷ %s is %s', (numerator, denominator, expected) => {
    expect(quotient(numerator, denominator)).toBe(expected);
  });

  it('breaks ties to the even neighbour, both ways', () => {
    expect(quotient(2n ** 53n + 1n, 1n)).toBe(9007199254740992);
    expect(quotient(2n ** 53n + 3n, 1n)).toBe(9007199254740996);
    expect(quotient(2n ** 54n - 1n, 1n)).toBe(18014398509481984);
  });

  it('is the double itself for every double', () => {
    const normal = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 });
    fc.assert(
      fc.property(
        normal.filter((value) => Math.abs(value) > 1e-200),
        (value) => {
          expect(Rational.ofDouble(value).toDouble()).toBe(value);
        },
      ),
      { seed: 711, numRuns: 500 },
    );
  });

  it('agrees with the correctly rounded division of whole numbers below 2^53', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 2 ** 31 - 1 }), (numerator, denominator) => {
        expect(quotient(BigInt(numerator), BigInt(denominator))).toBe(numerator === 0 ? 0 : numerator / denominator);
      }),
      { seed: 711, numRuns: 500 },
    );
  });
});

describe('the number in a cell', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [0.7 + 0.1, '0.8'],
    [1.1 * 3, '3.3'],
    [-354000, '-354000'],
    [99999999999999.94, '99999999999999.9'],
    [123456789012345.5, '123456789012346'],
    [999999999999999.5, '1000000000000000'],
    [0.01, '0.01'],
    [0, '0'],
  ])('%s is read as %s', (value, expected) => {
    expect(Rational.ofCell(value).toString()).toBe(Rational.parse(expected).toString());
  });

  it('has at most 15 significant digits, the ones the language itself prints', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e14, max: 1e14 }), (value) => {
        fc.pre(Math.abs(value) > 1e-9);
        expect(Rational.ofCell(value).toDouble()).toBe(Number(value.toPrecision(15)));
      }),
      { seed: 711, numRuns: 500 },
    );
  });
});

describe('fractions', () => {
  it('add, subtract, multiply and divide exactly', () => {
    const third = Rational.of(1n, 3n);
    const sixth = Rational.of(-2n, -12n);
    expect(third.plus(sixth).toString()).toBe('1/2');
    expect(third.minus(sixth).toString()).toBe('1/6');
    expect(third.times(sixth).toString()).toBe('1/18');
    expect(third.dividedBy(sixth.negated()).toString()).toBe('-2/1');
    expect(sum([third, third, third]).toString()).toBe('1/1');
  });

  it('order themselves', () => {
    const [less, more] = [Rational.parse('-1.26'), Rational.parse('-1.25')];
    expect(less.compare(more)).toBe(-1);
    expect(least(more, less)).toBe(less);
    expect(greatest(less, more)).toBe(more);
    expect(more.compare(Rational.of(-5n, 4n))).toBe(0);
    expect(less.floor()).toBe(-2n);
  });
});
