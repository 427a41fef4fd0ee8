import { blank, call, codes, column, outcome, refusal, serial } from '../support/functions';

const id = 'INTEREST_DUE';

describe('INTEREST_DUE', () => {
  it.each([
    [1_000_000, 0.05, 30, 360, 4166.666666666667],
    [1_000_000, 0.05, 30, 365, 4109.58904109589],
    [1_000_000, 0.05, 30, 366, 4098.360655737705],
    [1_000_000, 0.05, 365, 360, 50_694.444444444445],
    [1_000_000, 0.05, 366, 366, 50_000],
    // 33,333,333.33 × 0.0325 × 91 = 98,583,333.323475; ÷ 360 by long division.
    [33_333_333.33, 0.0325, 91, 360, 273_842.5925652083],
    [0.1, 0.3, 360, 360, 0.03],
    [20_000_000, 1, 1, 360, 55_555.555555555555],
  ])('on %s at %s for %s days of %s is %s, unrounded', (principal, rate, days, basis, expected) => {
    expect(call(id, principal, rate, days, basis)).toBe(expected);
  });

  it.each([-0.0001, -0.05, -2])('at a rate below zero, %s, is zero: section 2.08(a)', (rate) => {
    const found = call(id, 1_000_000, rate, 360, 360);
    expect(found).toBe(0);
    expect(Object.is(found, -0)).toBe(false);
  });

  it('at a rate of 0 is 0, and of a hundredth of a per cent is that', () => {
    expect(call(id, 1_000_000, 0, 360, 360)).toBe(0);
    expect(call(id, 1_000_000, 0.0001, 360, 360)).toBe(100);
  });

  it('for no days, or on nothing, is 0', () => {
    expect(call(id, 1_000_000, 0.05, 0, 360)).toBe(0);
    expect(call(id, 0, 0.05, 30, 360)).toBe(0);
    expect(call(id, blank, 0.05, 30, 360)).toBe(0);
  });

  it('counts days that binary arithmetic leaves a trace on', () => {
    expect(call(id, 360_000, 0.1, 29.999999999999996, 360)).toBe(3000);
  });

  it.each([359, 361, 364, 367, 0, -360, 30, '360', 'actual', true, 360.5])('refuses a year of %p days', (basis) => {
    const { code, message } = refusal(id, 1_000_000, 0.05, 30, basis);
    expect(code).toBe('#VALUE!');
    expect(message).toContain('360, 365 or 366');
  });

  it.each([[blank], [[['']]], [null], [undefined]])('never takes a year for granted: %j', (nothing) => {
    expect(refusal(id, 1_000_000, 0.05, 30, nothing)).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('360, 365 or 366'),
    });
  });

  it.each([1.5, -1, 'thirty', true])('refuses %p days', (days) => {
    const { code, message } = refusal(id, 1_000_000, 0.05, days, 360);
    expect(code).toBe('#VALUE!');
    expect(message).toMatch(/^Days: .*whole number/);
  });

  it('takes as many days as the Agreement lasts, July 29, 2013 to September 30, 2018, and no date for them', () => {
    expect(call(id, 360, 0.01, 1889, 360)).toBe(18.89);
    for (const days of [1890, serial('2016-01-04'), 1e15])
      expect(refusal(id, 360, 0.01, days, 360)).toMatchObject({
        code: '#VALUE!',
        message: `Days: found ${days}, more than the 1889 from the Closing Date to the Maturity Date. Enter the days for which interest is due, not a date.`,
      });
  });

  it.each([
    [1.0001, '100.01%'],
    [3.25, '325%'],
    [5, '500%'],
  ])('refuses a rate of %s, a percentage without its sign', (rate, read) => {
    const { code, message } = refusal(id, 1_000_000, rate, 30, 360);
    expect(code).toBe('#VALUE!');
    expect(message).toContain(read);
    expect(message).toContain('0.015');
  });

  it.each([
    [-0.01, 0.05],
    ['a million', 0.05],
    [1_000_000, 'prime'],
  ])('refuses %p at %p', (principal, rate) => {
    expect(refusal(id, principal, rate, 30, 360).code).toBe('#VALUE!');
  });

  it('spills, single cells repeat, and one refused cell leaves the others', () => {
    expect(codes(outcome(id, 360_000, column(0.1, -0.1, 'x'), column(1, 1, 1), 360))).toEqual([
      [100],
      [0],
      ['#VALUE!'],
    ]);
  });
});
