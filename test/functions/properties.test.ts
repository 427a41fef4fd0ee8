import fc from 'fast-check';
import {
  amount,
  argumentsOf,
  decimal,
  leverageAtLimit,
  liquidityAtLimit,
  seeded,
  signedAmount,
} from '../support/arbitraries';
import { type Argument, call, codes, column, outcome, row } from '../support/functions';
import {
  allowedInTurn,
  ebitdaOfLines,
  elementwiseIds,
  expectedCells,
  judgmentsOverThreshold,
  trailingSums,
} from '../support/oracle';

const agrees = (id: string, args: readonly Argument[]): void => {
  expect(codes(outcome(id, ...args))).toEqual(expectedCells(id, args));
};

describe('every formula gives the double nearest to the exact result', () => {
  it.each(elementwiseIds)('%s', (id) => {
    fc.assert(
      fc.property(argumentsOf(id), (args) => {
        agrees(id, args);
      }),
      seeded(250),
    );
  });
});

describe('within two cents of the limit', () => {
  const leverage = elementwiseIds.filter((id) => id.startsWith('LEVERAGE'));
  it.each(leverage)('%s is exact', (id) => {
    fc.assert(
      fc.property(leverageAtLimit, (args) => {
        agrees(id, id === 'LEVERAGE_RATIO' ? args.slice(0, 3) : args);
      }),
      seeded(250),
    );
  });

  const liquidity = elementwiseIds.filter((id) => id.startsWith('LIQUIDITY'));
  it.each(liquidity)('%s is exact', (id) => {
    fc.assert(
      fc.property(liquidityAtLimit, (args) => {
        agrees(id, id === 'LIQUIDITY_RATIO' ? args.slice(0, 3) : args);
      }),
      seeded(250),
    );
  });
});

describe('formulas over a whole range', () => {
  const cents = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max }).map((units) => decimal(units, 2));

  it('CONSOLIDATED_EBITDA of eleven lines, each column by itself', () => {
    const lines = fc.tuple(signedAmount, ...Array.from({ length: 10 }, () => amount));
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 4 }), (periods) => {
        const range = Array.from({ length: 11 }, (_, line) => periods.map((period) => period[line] ?? null));
        expect(codes(outcome('CONSOLIDATED_EBITDA', range))).toEqual([periods.map(ebitdaOfLines)]);
      }),
      seeded(150),
    );
  });

  it('JUDGMENTS_OVER_THRESHOLD', () => {
    const judgment = fc.record({
      judgment: cents(2e9),
      insured: cents(3e9),
      rating: fc.constantFrom('A++', 'A+', 'A', 'A-', 'B++', 'NR', ''),
      notified: fc.constantFrom(true, false, 'Yes', 'No', null),
      disputed: fc.constantFrom(true, false, 'yes', 'no', ''),
    });
    fc.assert(
      fc.property(fc.array(judgment, { minLength: 1, maxLength: 5 }), cents(2e9), (items, over) => {
        const threshold = over + 0.01;
        const judged = items.map(({ judgment: gross, insured, rating, notified, disputed }) => ({
          judgment: gross,
          insured,
          counts:
            ['A++', 'A+', 'A'].includes(rating) &&
            (notified === true || notified === 'Yes') &&
            disputed !== true &&
            disputed !== 'yes',
        }));
        const result = call(
          'JUDGMENTS_OVER_THRESHOLD',
          column(...items.map((item) => item.judgment)),
          threshold,
          column(...items.map((item) => item.insured)),
          column(...items.map((item) => item.rating)),
          column(...items.map((item) => item.notified)),
          column(...items.map((item) => item.disputed)),
        );
        expect(result).toBe(judgmentsOverThreshold(judged, threshold));
      }),
      seeded(250),
    );
  });

  it('TRAILING_FOUR_QUARTERS, as a row and as a column', () => {
    fc.assert(
      fc.property(fc.array(signedAmount, { minLength: 1, maxLength: 9 }), (quarters) => {
        const sums = trailingSums(quarters);
        expect(outcome('TRAILING_FOUR_QUARTERS', row(...quarters))).toEqual(row(...sums));
        expect(outcome('TRAILING_FOUR_QUARTERS', column(...quarters))).toEqual(column(...sums));
      }),
      seeded(150),
    );
  });

  it('CASH_EXPENSE_ADDBACK, as a row and as a column', () => {
    fc.assert(
      fc.property(fc.array(cents(3e8), { minLength: 1, maxLength: 9 }), cents(6e8), (expenses, already) => {
        const allowed = allowedInTurn(expenses, already);
        expect(outcome('CASH_EXPENSE_ADDBACK', row(...expenses), already)).toEqual(row(...allowed));
        expect(outcome('CASH_EXPENSE_ADDBACK', column(...expenses), already)).toEqual(column(...allowed));
      }),
      seeded(150),
    );
  });

  it('the basket by quarters and the basket of one Measurement Period agree', () => {
    fc.assert(
      fc.property(fc.array(cents(2e8), { minLength: 4, maxLength: 9 }), (expenses) => {
        const exactSum = (cells: readonly number[]): number =>
          decimal(
            cells.reduce((total, cell) => total + Math.round(cell * 100), 0),
            2,
          );
        const allowed = allowedInTurn(expenses, 0).map(Number);
        const before = exactSum(allowed.slice(0, -4));
        const inPeriod = exactSum(expenses.slice(-4));
        const addedBack = [0, 0, 0, 0, null, null, inPeriod, null, null, null, null, before] as const;
        const trailing = outcome(
          'TRAILING_FOUR_QUARTERS',
          outcome('CASH_EXPENSE_ADDBACK', row(...expenses)) as number[][],
        );
        expect(call('CONSOLIDATED_EBITDA', ...addedBack)).toBe(trailing[0]?.at(-1));
      }),
      seeded(150),
    );
  });
});
