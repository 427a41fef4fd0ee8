/** The formulas over whole cents by themselves, on figures made up for them: what they compute, and what they leave to decimals. */
import { byDay } from '../../../src/covenants/in-cents/by-day';
import type { FiguresInCents } from '../../../src/covenants/in-cents/figures';
import { leverageInCents, leverageRatioInCents } from '../../../src/covenants/in-cents/leverage-in-cents';
import { lineInCents } from '../../../src/covenants/in-cents/line-in-cents';
import { liquidityInCents, liquidityRatioInCents } from '../../../src/covenants/in-cents/liquidity-in-cents';
import {
  eurodollarRateInMillionths,
  interestInCents,
  reserveCostRateInCents,
} from '../../../src/covenants/in-cents/rates-in-cents';
import { BREACH, COMPLIES, NOT_MEANINGFUL, NO_DEBT, VERDICTS, meets } from '../../../src/covenants/in-cents/verdicts';

const FIGURES: FiguresInCents = {
  indebtedness: [],
  ebitda: [],
  basket: 0,
  feeRate: 0,
  maximumLeverage: [
    [100, 109, 300],
    [110, 119, 250],
    [130, 130, 200],
  ],
  minimumLiquidity: [[100, 119, 125]],
  judgmentsCount: [[110, 130, 1]],
  eurodollarFloor: 1_000,
  rateFloor: 2_000,
  interestFloor: 0,
  dayBases: [360, 365],
  mostDaysOfInterest: 400,
  reserveCostParts: 10_000_000,
};
const LATE = 115;
const SAFE = 2 ** 53;

test('a day has what its span says, and nothing between spans, before and after', () => {
  const on = byDay(FIGURES.maximumLeverage);
  expect([100, 109, 110, 119, 130].map(on)).toEqual([300, 300, 250, 250, 200]);
  for (const none of [99, 120, 129, 131, 105.5, NaN, -1]) expect(on(none)).toBeNaN();
  expect(byDay([])(0)).toBeNaN();
});

test('a line adds, subtracts and caps, and leaves negative amounts to decimals', () => {
  const line = lineInCents([
    { index: 0, sign: 1, mayBeNegative: true },
    { index: 1, sign: 1, mayBeNegative: false, cap: 500 },
    { index: 2, sign: -1, mayBeNegative: false },
  ]);
  const of = (amounts: readonly number[], counted = 0, at = 0): number =>
    line(Float64Array.from([...new Array<number>(at).fill(9e9), ...amounts]), at, counted);
  expect(of([-100, 500, 30])).toBe(370);
  expect(of([-100, 501, 30])).toBe(370);
  expect(of([0, 501, 0], 499)).toBe(1);
  expect(of([0, 501, 0], 500)).toBe(0);
  expect(of([0, 501, 0], 600)).toBe(0);
  expect(of([7, 1, 2], 0, 3)).toBe(6);
  expect(of([0, -1, 0])).toBeNaN();
  expect(of([0, 0, -1])).toBeNaN();
  expect(of([0, 0, 0])).toBe(0);
});

describe('leverage', () => {
  test('the ratio is 0 without debt, and left to decimals where EBITDA is not positive or an amount is negative', () => {
    expect(leverageRatioInCents(200, 50, 100)).toBe(2.5);
    expect(leverageRatioInCents(0, 0, -1)).toBe(0);
    for (const [debt, judgments, ebitda] of [
      [1, 0, 0],
      [1, 0, -1],
      [-1, 2, 1],
      [2, -1, 1],
      [SAFE, 0, 1],
    ] as const)
      expect(leverageRatioInCents(debt, judgments, ebitda)).toBeNaN();
  });

  test('at the maximum it complies, a cent above it does not', () => {
    const { verdict, complies } = leverageInCents(FIGURES);
    expect(verdict(240, 10, 100, LATE)).toBe(COMPLIES);
    expect(verdict(241, 10, 100, LATE)).toBe(BREACH);
    expect(verdict(300, 0, 100, 105)).toBe(COMPLIES);
    expect(verdict(0, 0, -100, LATE)).toBe(NO_DEBT);
    expect(verdict(1, 0, 0, LATE)).toBe(NOT_MEANINGFUL);
    expect(verdict(1, 0, -1, LATE)).toBe(NOT_MEANINGFUL);
    expect([complies(240, 10, 100, LATE), complies(241, 10, 100, LATE)]).toEqual([1, 0]);
  });

  test('judgments before it is known that they count, days without a limit, negative and huge amounts are left to decimals', () => {
    const { verdict, complies } = leverageInCents(FIGURES);
    expect(verdict(240, 10, 100, 105)).toBeNaN();
    expect(verdict(240, 0, 100, 125)).toBeNaN();
    expect(verdict(-1, 0, 100, LATE)).toBeNaN();
    expect(verdict(1, -1, 100, LATE)).toBeNaN();
    expect(verdict(SAFE / 64, 0, 1, LATE)).toBeNaN();
    expect(verdict(1, 0, SAFE / 64, LATE)).toBeNaN();
    expect(complies(240, 0, 100, 125)).toBeNaN();
  });

  test('capacity, least EBITDA and cushion', () => {
    const { debtCapacity, minimumEbitda, ebitdaCushion } = leverageInCents(FIGURES);
    expect(debtCapacity(240, 0, 100, LATE)).toBe(0.1);
    expect(debtCapacity(240, 20, 100, LATE)).toBe(-0.1);
    expect(debtCapacity(240, 0, -100, LATE)).toBe(-2.4);
    expect(minimumEbitda(240, 10, 0, LATE)).toBe(1);
    expect(ebitdaCushion(200, 0, 100, LATE)).toBe(0.2);
    expect(ebitdaCushion(300, 0, 100, LATE)).toBe(-0.2);
    expect(ebitdaCushion(300, 0, 0, LATE)).toBeNaN();
    for (const figure of [debtCapacity, minimumEbitda, ebitdaCushion]) {
      expect(figure(-1, 0, 100, LATE)).toBeNaN();
      expect(figure(1, 0, 100, 125)).toBeNaN();
    }
  });
});

describe('liquidity', () => {
  test('the ratio needs debt, and amounts that are not negative', () => {
    expect(liquidityRatioInCents(100, 25, 100)).toBe(1.25);
    for (const [cash, receivables, debt] of [
      [1, 1, 0],
      [1, 1, -1],
      [-1, 1, 1],
      [1, -1, 1],
    ] as const)
      expect(liquidityRatioInCents(cash, receivables, debt)).toBeNaN();
  });

  test('at the minimum it complies, a cent below it does not', () => {
    const { verdict, complies } = liquidityInCents(FIGURES);
    expect(verdict(100, 25, 100, LATE)).toBe(COMPLIES);
    expect(verdict(100, 24, 100, LATE)).toBe(BREACH);
    expect(verdict(0, 0, 0, LATE)).toBe(NO_DEBT);
    expect(verdict(1, 1, -1, LATE)).toBeNaN();
    expect(verdict(1, 1, 1, 125)).toBeNaN();
    expect(verdict(SAFE / 64, 0, 1, LATE)).toBeNaN();
    expect([complies(100, 25, 100, LATE), complies(100, 24, 100, LATE)]).toEqual([1, 0]);
  });

  test('headroom and capacity', () => {
    const { headroom, debtCapacity } = liquidityInCents(FIGURES);
    expect(headroom(100, 35, 100, LATE)).toBe(0.1);
    expect(headroom(100, 15, 100, LATE)).toBe(-0.1);
    expect(debtCapacity(150, 0, 100, LATE)).toBe(0.2);
    for (const figure of [headroom, debtCapacity]) {
      expect(figure(1, 1, -1, LATE)).toBeNaN();
      expect(figure(1, 1, 1, 125)).toBeNaN();
    }
  });
});

test('verdicts by their place, and which of them meet the test', () => {
  expect([BREACH, COMPLIES, NO_DEBT, NOT_MEANINGFUL].map((place) => VERDICTS[place])).toEqual([
    'breach',
    'complies',
    'no debt',
    'not meaningful',
  ]);
  expect([BREACH, COMPLIES, NO_DEBT, NOT_MEANINGFUL].map(meets)).toEqual([0, 1, 1, 0]);
  expect(meets(NaN)).toBeNaN();
});

describe('rates', () => {
  test('the Eurodollar Rate is not below its floor, and no percentage without its sign', () => {
    const rate = (libor: number) => eurodollarRateInMillionths(FIGURES, libor);
    expect([12_500, 1_000, 999, -5, 1_000_000].map(rate)).toEqual([0.0125, 0.001, 0.001, 0.001, 1]);
    expect(rate(1_000_001)).toBeNaN();
  });

  test('interest is principal × rate × days ÷ days in the year', () => {
    const interest = (principal: number, rate: number, days: number, basis: number) =>
      interestInCents(FIGURES, principal, rate, days * 100, basis);
    expect(interest(1_000_000_000, 36_000, 30, 360)).toBe(30_000);
    // Not whole basis points: 36,500.00 × 0.010001 × 10 ÷ 365.
    expect(interest(3_650_000, 10_001, 10, 365)).toBe(10.001);
    expect(interest(36_000_000, 1_999, 1, 360)).toBe(2);
    expect(interest(36_000_000, -50, 400, 360)).toBe(800);
    expect(interest(0, 50_000, 0, 360)).toBe(0);
    // At 100% a year; and of an amount whose product with the rate's millionths no double holds for certain.
    expect(interest(3_600, 1_000_000, 1, 360)).toBe(0.1);
    expect(interest(1e12, 36_000, 10, 360)).toBe(10_000_000);
    for (const [principal, rate, days, basis] of [
      [-1, 1, 1, 360],
      [1, 1_000_001, 1, 360],
      [1, 1, -1, 360],
      [1, 1, 0.5, 360],
      [1, 1, 401, 360],
      [1, 1, 1, 364],
      [SAFE / 2, 10_001, 1, 360],
      [SAFE / 2, 1_000_000, 400, 360],
    ] as const)
      expect(interest(principal, rate, days, basis)).toBeNaN();
    expect(interestInCents({ ...FIGURES, interestFloor: 1 }, 0, 50_000, 100, 360)).toBeNaN();
    // 1.00 of interest, at the floor and a cent below it.
    expect(interestInCents({ ...FIGURES, interestFloor: 100 }, 3_600_000, 10_000, 100, 360)).toBe(1);
    expect(interestInCents({ ...FIGURES, interestFloor: 101 }, 3_600_000, 10_000, 100, 360)).toBeNaN();
  });

  test('a reserve cost is rounded up to its places', () => {
    const rate = (cost: number, principal: number) => reserveCostRateInCents(FIGURES, cost, principal);
    expect([rate(1, 300), rate(3, 400), rate(0, 5), rate(4, 2)]).toEqual([0.0033334, 0.0075, 0, 2]);
    for (const [cost, principal] of [
      [-1, 1],
      [1, 0],
      [1, -1],
      [0, 0],
      [2 ** 50, 1],
    ] as const)
      expect(rate(cost, principal)).toBeNaN();
  });
});
