/** The figures of the earnings call of February 3, 2011, and values worked by hand. */
import { type Argument, blank, call, codes, column, outcome, refusal, row } from '../support/functions';

const shown = (value: number | string | boolean, places: number): string => Number(value).toFixed(places);

describe('figures that the call states', () => {
  it.each([
    ['$24.4 million on $54 million is $0.45', 'INCREMENTAL_MARGIN', [24.4e6, 54e6], 2, '0.45'],
    // 24.4 ÷ 54 = 12.2/27 = 0.451851…
    ['the same, unrounded', 'INCREMENTAL_MARGIN', [24.4e6, 54e6], 8, '0.45185185'],
    // 16.2 ÷ 75.5 = 0.2145695…
    ['revenue of 91.7 after 75.5', 'GROWTH', [91.7e6, 75.5e6], 7, '0.2145695'],
    // 3.3 ÷ 88.4 = 0.0373303…: the call says 3.8%
    ['revenue of 91.7 after 88.4', 'GROWTH', [91.7e6, 88.4e6], 7, '0.0373303'],
    // 4.9 ÷ 5.8 = 0.8448275…: “nearly 84%”
    ['non-GAAP net income of 10.7 after 5.8', 'GROWTH', [10.7e6, 5.8e6], 7, '0.8448276'],
    // 10.7 ÷ 41.5 = 0.2578…, fully diluted
    ['$10.7 million on 41.5 million shares is $0.26', 'EARNINGS_PER_SHARE', [10.7e6, 41.5e6], 2, '0.26'],
    // 35.7 × 90 ÷ 91.7 = 3,213 ÷ 91.7 = 35.038…
    ['35.7 of receivables on 91.7 of revenue is 35 days', 'DAYS_SALES_OUTSTANDING', [35.7e6, 91.7e6], 3, '35.038'],
    // 46.7 × 4 ÷ 24.6 = 186.8 ÷ 24.6 = 7.5934…
    ['46.7 of cost on 24.6 of inventory turns 7.6 times', 'INVENTORY_TURNS', [46.7e6, 24.6e6], 4, '7.5935'],
    // 50.7 ÷ 91.7 of revenue is left over of 91.7 − 51.0: 40.7 ÷ 91.7 = 0.44383…
    ['51.0 of cost on 91.7 of revenue', 'GROSS_MARGIN', [91.7e6, 51e6], 5, '0.44384'],
  ])('%s', (_, id, args, places, expected) => {
    expect(shown(call(id, ...args), places)).toBe(expected);
  });

  it('44.3% after 40.9% is 340 basis points, and 890 after 35.4%', () => {
    expect(call('BASIS_POINT_CHANGE', 0.443, 0.409)).toBe(340);
    expect(call('BASIS_POINT_CHANGE', 0.443, 0.354)).toBe(890);
    expect(call('BASIS_POINT_CHANGE', 0.409, 0.443)).toBe(-340);
  });

  it('14.2, 11.6 and 4.5 off 40.6 leave 10.3', () => {
    expect(call('OPERATING_INCOME', 40.6e6, column(14.2e6, 11.6e6, 4.5e6))).toBe(10.3e6);
  });

  it.each([
    [60_999_999.99, 'below'],
    [61_000_000, 'at the low end'],
    [61_000_000.01, 'within'],
    [65_999_999.99, 'within'],
    [66_000_000, 'at the high end'],
    [66_000_000.01, 'above'],
  ])('revenue of %s, guided to $61 million to $66 million, is %s', (actual, expected) => {
    expect(call('GUIDANCE_POSITION', actual, 61e6, 66e6)).toBe(expected);
  });

  it.each([
    [41.99, 'below'],
    [42, 'as guided'],
    [42.01, 'above'],
  ])('%s against guidance of one figure, 42, is %s', (actual, expected) => {
    expect(call('GUIDANCE_POSITION', actual, 42, 42)).toBe(expected);
  });
});

describe('conventions', () => {
  it('a quarter has 90 days and a year 4 of them, unless said otherwise', () => {
    const leftOut = [undefined, null] as const;
    for (const nothing of leftOut) {
      expect(call('DAYS_SALES_OUTSTANDING', 50, 100, nothing)).toBe(45);
      expect(call('INVENTORY_TURNS', 50, 100, nothing)).toBe(2);
    }
    expect(call('DAYS_SALES_OUTSTANDING', 50, 100, 92)).toBe(46);
    expect(call('INVENTORY_TURNS', 50, 100, 1)).toBe(0.5);
  });

  it.each([
    ['DAYS_SALES_OUTSTANDING', [50, 100, 366], 183],
    ['DAYS_SALES_OUTSTANDING', [50, 100, 91.25], 45.625],
    ['INVENTORY_TURNS', [50, 100, 366], 183],
  ])('%s%j is %s', (id, args, expected) => {
    expect(call(id, ...args)).toBe(expected);
  });

  it.each([
    ['DAYS_SALES_OUTSTANDING', 0],
    ['DAYS_SALES_OUTSTANDING', -90],
    ['DAYS_SALES_OUTSTANDING', 366.01],
    ['INVENTORY_TURNS', 0],
    ['INVENTORY_TURNS', 367],
  ])('%s refuses %s of them, and a blank cell, which could be either', (id, convention) => {
    expect(refusal(id, 50, 100, convention).code).toBe('#VALUE!');
    expect(refusal(id, 50, 100, blank).code).toBe('#VALUE!');
  });

  it('a balance may be an average: the formula takes the one it is given', () => {
    // (35.7 + 25.2) ÷ 2 = 30.45, × 90 ÷ 91.7 = 29.885…
    const average = (35.7e6 + 25.2e6) / 2;
    expect(shown(call('DAYS_SALES_OUTSTANDING', average, 91.7e6), 3)).toBe('29.885');
  });
});

describe('where there is no value, and where the input is wrong', () => {
  const cases: readonly [string, readonly Argument[], '#N/A' | '#VALUE!', string][] = [
    ['GROWTH', [5, 0], '#N/A', 'Growth: prior is 0, not positive, so there is nothing to grow from.'],
    ['GROWTH', [5, -0.01], '#N/A', 'Growth: prior is -0.01, not positive, so there is nothing to grow from.'],
    ['GROSS_MARGIN', [0, 5], '#N/A', 'Gross margin: revenue is 0.00, so there is no margin on it.'],
    [
      'GROSS_MARGIN',
      [-1, 5],
      '#VALUE!',
      'Revenue: found (1.00), but this is never negative. Enter revenue as a positive amount.',
    ],
    [
      'GROSS_MARGIN',
      [10, -5],
      '#VALUE!',
      'Cost of revenue: found (5.00), but this is never negative. Enter costs as a positive amount; they are subtracted.',
    ],
    [
      'INCREMENTAL_MARGIN',
      [-5, -10],
      '#N/A',
      'Incremental margin: change in revenue is (10.00), not positive, so there is no incremental dollar to earn on.',
    ],
    [
      'EARNINGS_PER_SHARE',
      [5, 0],
      '#VALUE!',
      'Shares: found 0, but this is never 0. Enter the weighted-average number of shares, in whole shares.',
    ],
    [
      'EARNINGS_PER_SHARE',
      [5, -1000],
      '#VALUE!',
      'Shares: found -1,000, but this is never negative. Enter the weighted-average number of shares, in whole shares.',
    ],
    [
      'BASIS_POINT_CHANGE',
      [44.3, 40.9],
      '#VALUE!',
      'Current rate: found 4,430%, but this is never more than 100%. Enter 44.3% or 0.443 for a rate of 44.3 per cent.',
    ],
    [
      'DAYS_SALES_OUTSTANDING',
      [5, 0],
      '#N/A',
      'Days sales outstanding: revenue is 0.00, so there are no sales to count days of.',
    ],
    ['INVENTORY_TURNS', [5, 0], '#N/A', 'Inventory turns: inventory is 0.00, so there is nothing to turn.'],
    [
      'GUIDANCE_POSITION',
      [5, 66, 61],
      '#VALUE!',
      'Low end of guidance: found 66, above the high end, 61. Enter the lower end first.',
    ],
    [
      'OPERATING_INCOME',
      [5, column(1, -1)],
      '#VALUE!',
      'Operating expenses: found (1.00), but this amount is never negative. Enter expenses as positive amounts; take a credit off the expense it belongs to.',
    ],
    ['GROWTH', ['n/a', 5], '#VALUE!', 'Current: found the text “n/a”, which is no number. Enter a number.'],
  ];
  it.each(cases)('%s of %j', (id, args, code, message) => {
    expect(refusal(id, ...args)).toEqual({ code, message });
  });

  it('a rate of exactly 100% is one', () => {
    expect(call('BASIS_POINT_CHANGE', 1, -1)).toBe(20_000);
    expect(refusal('BASIS_POINT_CHANGE', 0.5, 1.0001).message).toContain('100.01%');
  });

  it('a profit that became a loss fell by more than 100%, and a margin may be negative', () => {
    expect(call('GROWTH', -5, 10)).toBe(-1.5);
    expect(call('GROSS_MARGIN', 10, 12)).toBe(-0.2);
    expect(call('INCREMENTAL_MARGIN', -5, 10)).toBe(-0.5);
  });

  it.each([
    ['EARNINGS_PER_SHARE', 2],
    ['GROWTH', 2],
    ['GROSS_MARGIN', 2],
    ['BASIS_POINT_CHANGE', 2],
    ['INCREMENTAL_MARGIN', 2],
    ['OPERATING_INCOME', 2],
    ['DAYS_SALES_OUTSTANDING', 2],
    ['INVENTORY_TURNS', 2],
    ['GUIDANCE_POSITION', 3],
  ])('%s typed too short is refused', (id, required) => {
    for (let count = 0; count < required; count++) {
      const args = Array.from({ length: required }, (_, index) => (index < count ? 0.5 : undefined));
      expect(refusal(id, ...args).message).toContain('nothing was given');
    }
  });
});

describe('OPERATING_INCOME over periods', () => {
  it('takes off the expenses below each gross profit of a row', () => {
    expect(outcome('OPERATING_INCOME', row(40, 30), [...row(14, 12), ...row(11, 9), ...row(4, 3)])).toEqual([[11, 6]]);
  });

  it('takes off the expenses beside each gross profit of a column', () => {
    expect(outcome('OPERATING_INCOME', column(40, 30), [...row(14, 11, 4), ...row(12, 9, 3)])).toEqual([[11], [6]]);
  });

  it('repeats a single expense, and refuses one period without refusing the others', () => {
    expect(outcome('OPERATING_INCOME', row(40, 30), 5)).toEqual([[35, 25]]);
    expect(codes(outcome('OPERATING_INCOME', row(40, 30), [...row(14, -1), ...row(1, 1)]))).toEqual([[25, '#VALUE!']]);
  });

  it.each([
    [row(40, 30), row(1, 2, 3)],
    [column(40, 30), column(1, 2, 3)],
    [column(40, 30), row(1, 2)],
  ])('refuses %j with %j', (gross, expenses) => {
    expect(refusal('OPERATING_INCOME', gross, expenses).message).toMatch(/different shapes/);
  });
});
