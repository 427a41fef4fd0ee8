import { call, codes, column, outcome, refusal, row } from '../support/functions';

const periodEnd = '2015-12-31';

describe('LIQUIDITY_RATIO, line II.D', () => {
  it.each([
    [75, 50, 100, 1.25],
    [0, 125, 100, 1.25],
    [125, 0, 100, 1.25],
    [10, 0, 3, 3.3333333333333335],
    [0, 0, 100, 0],
    [0.1, 0.2, 0.3, 1],
  ])('(%s + %s) ÷ %s = %s', (cash, receivables, debt, expected) => {
    expect(call('LIQUIDITY_RATIO', cash, receivables, debt)).toBe(expected);
  });

  it('is not there without Funded Indebtedness', () => {
    const { code, message } = refusal('LIQUIDITY_RATIO', 75, 50, 0);
    expect(code).toBe('#N/A');
    expect(message).toContain('II.C');
    expect(codes(outcome('LIQUIDITY_RATIO', 75, 50, column(100, 0)))).toEqual([[1.25], ['#N/A']]);
  });

  it.each([
    ['II.A', [-1, 50, 100], '1'],
    ['II.B', [75, -0.01, 100], '0.01'],
    ['II.C', [75, 50, -100], '100'],
    ['II.A', ['none', 50, 100], 'none'],
    ['II.B', [75, 'see note', 100], 'see note'],
    ['II.C', [75, 50, 'n/a'], 'n/a'],
  ])('names line %s where its amount is wrong', (line, args, found) => {
    const { code, message } = refusal('LIQUIDITY_RATIO', ...args);
    expect(code).toBe('#VALUE!');
    expect(message).toContain(line);
    expect(message).toContain(found);
  });
});

const atMinimum: [string, number, number, number][] = [
  ['round figures', 75_000_000, 50_000_000, 100_000_000],
  ['receivables alone', 0, 125_000_000, 100_000_000],
  ['figures that binary arithmetic puts below it', 42161.43, 84322.87, 101187.44],
  ['other such figures', 42326.35, 84652.7, 101583.24],
  ['cents', 0.05, 0.05, 0.08],
];

describe.each(atMinimum)('the minimum of 1.25, %s', (_, cash, receivables, debt) => {
  const cent = (cents: number): number => Number((receivables + cents / 100).toFixed(2));

  it('one cent under, is a breach', () => {
    expect(call('LIQUIDITY_COMPLIANT', cash, cent(-1), debt, periodEnd)).toBe(false);
    expect(call('LIQUIDITY_VERDICT', cash, cent(-1), debt, periodEnd)).toBe('breach');
  });

  it('exactly at it, complies', () => {
    expect(call('LIQUIDITY_COMPLIANT', cash, receivables, debt, periodEnd)).toBe(true);
    expect(call('LIQUIDITY_VERDICT', cash, receivables, debt, periodEnd)).toBe('complies');
    expect(call('LIQUIDITY_RATIO', cash, receivables, debt)).toBe(1.25);
  });

  it('one cent over, complies', () => {
    expect(call('LIQUIDITY_COMPLIANT', cash, cent(1), debt, periodEnd)).toBe(true);
    expect(call('LIQUIDITY_VERDICT', cash, cent(1), debt, periodEnd)).toBe('complies');
  });
});

describe('LIQUIDITY_COMPLIANT and LIQUIDITY_VERDICT', () => {
  it('do not round: 1.2496 displays as 1.25 and fails', () => {
    expect(call('LIQUIDITY_COMPLIANT', 12496, 0, 10000, periodEnd)).toBe(false);
  });

  it.each([
    [75, 50],
    [0, 0],
  ])('comply without debt, having %s and %s', (cash, receivables) => {
    expect(call('LIQUIDITY_COMPLIANT', cash, receivables, 0, periodEnd)).toBe(true);
    expect(call('LIQUIDITY_VERDICT', cash, receivables, 0, periodEnd)).toBe('no debt (complies)');
  });

  it('are a breach with a cent of debt and nothing at hand', () => {
    expect(call('LIQUIDITY_VERDICT', 0, 0, 0.01, periodEnd)).toBe('breach');
  });

  it('need no judgments treatment before the Amendment', () => {
    expect(call('LIQUIDITY_VERDICT', 125, 0, 100, '2014-06-28')).toBe('complies');
  });

  it('give a verdict for each period end of a row', () => {
    const ends = row('2013-09-28', '2013-06-29', '2018-09-30', '2018-12-31', '2014-08-15');
    expect(codes(outcome('LIQUIDITY_VERDICT', 125, 0, 100, ends))).toEqual([
      ['complies', '#N/A', 'complies', '#N/A', '#VALUE!'],
    ]);
  });
});

describe('LIQUIDITY_HEADROOM: cash + receivables − 1.25 × debt', () => {
  it.each([
    [75_000_000, 60_000_000, 100_000_000, 10_000_000],
    [42161.43, 84322.87, 101187.44, 0],
    [42161.43, 84322.86, 101187.44, -0.01],
    [75, 50, 0, 125],
    [0, 0, 0.01, -0.0125],
    [0.1, 0.2, 0, 0.3],
  ])('%s + %s against %s is %s', (cash, receivables, debt, expected) => {
    expect(call('LIQUIDITY_HEADROOM', cash, receivables, debt, periodEnd)).toBe(expected);
  });
});

describe('LIQUIDITY_DEBT_CAPACITY: (cash + receivables) ÷ 1.25 − debt', () => {
  it.each([
    [75_000_000, 60_000_000, 100_000_000, 8_000_000],
    [42161.43, 84322.87, 101187.44, 0],
    [42161.43, 84322.86, 101187.44, -0.008],
    [75, 50, 0, 100],
    [0, 0, 7.5, -7.5],
  ])('%s + %s against %s is %s', (cash, receivables, debt, expected) => {
    expect(call('LIQUIDITY_DEBT_CAPACITY', cash, receivables, debt, periodEnd)).toBe(expected);
  });
});

describe.each(['LIQUIDITY_COMPLIANT', 'LIQUIDITY_VERDICT', 'LIQUIDITY_HEADROOM', 'LIQUIDITY_DEBT_CAPACITY'])(
  '%s',
  (id) => {
    it.each([
      ['II.A', [-1, 50, 100, periodEnd]],
      ['II.B', [75, 'see note', 100, periodEnd]],
      ['II.C', [75, 50, -1, periodEnd]],
    ])('refuses a wrong amount in line %s', (line, args) => {
      const { code, message } = refusal(id, ...args);
      expect(code).toBe('#VALUE!');
      expect(message).toContain(line);
    });
  },
);
