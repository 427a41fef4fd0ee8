import { call, codes, column, outcome, refusal } from '../support/functions';

const early = '2014-03-29';
const late = '2015-12-31';

describe('LEVERAGE_DEBT_CAPACITY: maximum × max(EBITDA, 0) − (I.A.5 + I.B)', () => {
  it.each([
    ['room', 60_000_000, 15_000_000, 40_000_000, late, 25_000_000],
    ['room under the earlier maximum', 60_000_000, 0, 40_000_000, early, 60_000_000],
    ['none, exactly at the limit', 2500593.95, 0, 1000237.58, late, 0],
    ['one cent over', 2500593.96, 0, 1000237.58, late, -0.01],
    ['all debt is too much without EBITDA', 60_000_000, 1, 0, late, -60_000_001],
    ['a loss makes the shortfall no greater', 60_000_000, 1, -40_000_000, late, -60_000_001],
    ['no debt and no EBITDA', 0, 0, -40_000_000, late, 0],
    ['half a cent is not rounded away', 0, 0, 0.01, late, 0.025],
  ])('%s', (_, debt, judgments, ebitda, periodEnd, expected) => {
    expect(call('LEVERAGE_DEBT_CAPACITY', debt, judgments, ebitda, periodEnd)).toBe(expected);
  });
});

describe('LEVERAGE_MINIMUM_EBITDA: (I.A.5 + I.B) ÷ maximum', () => {
  it.each([
    [100_000_000, 0, late, 40_000_000],
    [75_000_000, 25_000_000, late, 40_000_000],
    [100_000_000, 0, early, 33333333.333333332],
    [0, 0, late, 0],
    [0.01, 0, late, 0.004],
  ])('of %s + %s at %s', (debt, judgments, periodEnd, expected) => {
    expect(call('LEVERAGE_MINIMUM_EBITDA', debt, judgments, 1, periodEnd)).toBe(expected);
  });

  it('does not depend on the EBITDA at hand, not even a loss', () => {
    expect(call('LEVERAGE_MINIMUM_EBITDA', 100, 0, -5, late)).toBe(40);
    expect(call('LEVERAGE_MINIMUM_EBITDA', 100, 0, 0, late)).toBe(40);
  });
});

describe('LEVERAGE_EBITDA_CUSHION: 1 − (I.A.5 + I.B) ÷ (maximum × EBITDA)', () => {
  it.each([
    ['a fifth', 80_000_000, 0, 40_000_000, late, 0.2],
    ['judgments use it too', 60_000_000, 20_000_000, 40_000_000, late, 0.2],
    ['a third under the earlier maximum', 80_000_000, 0, 40_000_000, early, 0.3333333333333333],
    ['nothing at the limit', 2500593.95, 0, 1000237.58, late, 0],
    ['a shortfall is negative', 110_000_000, 0, 40_000_000, late, -0.1],
    ['all of it without debt', 0, 0, 40_000_000, late, 1],
    ['a cent in a hundred million', 99_999_999.99, 0, 40_000_000, late, 1e-10],
  ])('%s', (_, debt, judgments, ebitda, periodEnd, expected) => {
    expect(call('LEVERAGE_EBITDA_CUSHION', debt, judgments, ebitda, periodEnd)).toBe(expected);
  });

  it.each([
    [100, 0],
    [100, -40],
    [0, 0],
    [0, -40],
  ])('has no value for debt %s and EBITDA %s', (debt, ebitda) => {
    const { code, message } = refusal('LEVERAGE_EBITDA_CUSHION', debt, 0, ebitda, late);
    expect(code).toBe('#N/A');
    expect(message).toContain('I.C.12');
  });

  it('has one for each period of a column', () => {
    const cells = outcome('LEVERAGE_EBITDA_CUSHION', 100, 0, column(50, 0, 100), late);
    expect(codes(cells)).toEqual([[0.2], ['#N/A'], [0.6]]);
  });
});

describe('verdict and headroom agree at the limit', () => {
  it.each([-0.02, -0.01, 0, 0.01, 0.02])('%s dollars from it', (off) => {
    const debt = Number((3000712.74 + off).toFixed(2));
    const args = [debt, 0, 1000237.58, early] as const;
    const complies = off <= 0;
    expect(call('LEVERAGE_COMPLIANT', ...args)).toBe(complies);
    expect(Number(call('LEVERAGE_DEBT_CAPACITY', ...args)) >= 0).toBe(complies);
    expect(Number(call('LEVERAGE_EBITDA_CUSHION', ...args)) >= 0).toBe(complies);
  });
});
