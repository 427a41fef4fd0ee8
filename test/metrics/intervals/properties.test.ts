/** What recompute says of an interval, held against the values themselves, in fractions of the tests' own. */
import fc from 'fast-check';
import { quantity } from '../../../src/core/quantity';
import { difference, figure, type Formula, product, quotient, sum } from '../../../src/metrics/intervals/formula';
import { type Interval, between } from '../../../src/metrics/intervals/interval';
import { recompute } from '../../../src/metrics/intervals/recompute';
import { seeded } from '../../support/arbitraries';
import { Rational } from '../../support/rational';

interface Drawn {
  readonly low: Rational;
  readonly high: Rational;
  readonly interval: Interval<'x'>;
}

/** An interval of tenths, of any width, ends reached or not; a point has both. */
const drawn = (min: number): fc.Arbitrary<Drawn> =>
  fc
    .record({
      low: fc.integer({ min, max: 60 }),
      width: fc.integer({ min: 0, max: 30 }),
      lowReached: fc.boolean(),
      highReached: fc.boolean(),
    })
    .map(({ low, width, lowReached, highReached }) => {
      const [from, to] = [String(low), String(low + width)].map((tenths) => Number(tenths) / 10) as [number, number];
      return {
        low: Rational.of(BigInt(low), 10n),
        high: Rational.of(BigInt(low + width), 10n),
        interval: between(quantity('x', String(from)), quantity('x', String(to)), {
          low: width === 0 || lowReached,
          high: width === 0 || highReached,
        }),
      };
    });

const [a, b, c] = [figure('a', 'x'), figure('b', 'x'), figure('c', 'x')];
type Values = { a: Rational; b: Rational; c: Rational };
const CASES: readonly [string, Formula<'x'>, (values: Values) => Rational][] = [
  ['a + b − c', difference(sum(a, b), c), ({ a: x, b: y, c: z }) => x.plus(y).minus(z)],
  ['a × b', product(a, b), ({ a: x, b: y }) => x.times(y)],
  ['a × b − b × c', difference(product(a, b), product(b, c)), ({ a: x, b: y, c: z }) => x.minus(z).times(y)],
  ['(a − b) ÷ c', quotient(difference(a, b), c), ({ a: x, b: y, c: z }) => x.minus(y).dividedBy(z)],
  ['(c − a) ÷ c', quotient(difference(c, a), c), ({ a: x, c: z }) => z.minus(x).dividedBy(z)],
  ['c ÷ (c + c)', quotient(c, sum(c, c)), () => Rational.of(1n, 2n)],
  ['(a + c) ÷ (c + c)', quotient(sum(a, c), sum(c, c)), ({ a: x, c: z }) => x.plus(z).dividedBy(z.plus(z))],
  ['a × (b + c) ÷ c', quotient(product(a, sum(b, c)), c), ({ a: x, b: y, c: z }) => x.times(y.plus(z)).dividedBy(z)],
];

/** Places of an interval in thousandths of its width: 0 and 1000 are its ends, taken only where they are reached. */
const places = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 });
const at = ({ low, high, interval }: Drawn, thousandths: number): Rational => {
  const place =
    thousandths === 0 && !interval.low.reached ? 1 : thousandths === 1000 && !interval.high.reached ? 999 : thousandths;
  return low.plus(high.minus(low).times(Rational.of(BigInt(place), 1000n)));
};

const rational = ({ numerator, denominator }: Interval<'x'>['low']['at']): Rational =>
  Rational.parse(numerator.toFixed()).dividedBy(Rational.parse(denominator.toFixed()));

describe.each(CASES)('%s', (_, formula, exact) => {
  const boxes = fc.record({ a: drawn(-30), b: drawn(-30), c: drawn(1) });

  it('gives no value outside its interval, nor one at an end that is not reached', () => {
    fc.assert(
      fc.property(boxes, places, places, places, (box, ...chosen) => {
        const outcome = recompute(formula, { a: box.a.interval, b: box.b.interval, c: box.c.interval });
        if (!outcome.ok) throw new Error(outcome.reason.code);
        const { low, high } = outcome.value;
        for (let index = 0; index < 12; index++) {
          const [x = 0, y = 0, z = 0] = chosen.map((list) => list[index]);
          const result = exact({ a: at(box.a, x), b: at(box.b, y), c: at(box.c, z) });
          expect(result.compare(rational(low.at))).toBeGreaterThanOrEqual(low.reached ? 0 : 1);
          expect(result.compare(rational(high.at))).toBeLessThanOrEqual(high.reached ? 0 : -1);
        }
      }),
      seeded(200),
    );
  });

  it('is no wider than the values at the corners, and reaches an end just where some of them does', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const outcome = recompute(formula, { a: box.a.interval, b: box.b.interval, c: box.c.interval });
        if (!outcome.ok) throw new Error(outcome.reason.code);
        const sides = ({ low, high, interval }: Drawn): { value: Rational; reached: boolean }[] => [
          { value: low, reached: interval.low.reached },
          { value: low.plus(high).dividedBy(Rational.of(2n)), reached: true },
          { value: high, reached: interval.high.reached },
        ];
        const corners = sides(box.a).flatMap((x) =>
          sides(box.b).flatMap((y) =>
            sides(box.c).map((z) => ({
              value: exact({ a: x.value, b: y.value, c: z.value }),
              reached: x.reached && y.reached && z.reached,
            })),
          ),
        );
        const { low, high } = outcome.value;
        for (const [end, direction] of [
          [low, 1],
          [high, -1],
        ] as const) {
          const extreme = corners.reduce((best, corner) =>
            corner.value.compare(best.value) * direction < 0 ? corner : best,
          );
          const there = corners.filter((corner) => corner.value.compare(extreme.value) === 0);
          expect(rational(end.at).toString()).toBe(extreme.value.toString());
          expect(end.reached).toBe(there.some(({ reached }) => reached));
        }
      }),
      seeded(200),
    );
  });
});
