import { blank, call, codes, column, outcome, refusal, row } from '../support/functions';

const early = '2014-06-28';
const late = '2015-12-31';

describe('LEVERAGE_RATIO, line I.D', () => {
  it.each([
    [100, 0, 40, 2.5],
    [80, 20, 40, 2.5],
    [10, 0, 3, 3.3333333333333335],
    [0.01, 0, 100000000000000, 1e-16],
    [99999999999999.9, 0.1, 0.01, 1e16],
  ])('(%s + %s) ÷ %s = %s', (debt, judgments, ebitda, expected) => {
    expect(call('LEVERAGE_RATIO', debt, judgments, ebitda)).toBe(expected);
  });

  it('is not rounded: 2.504 stays 2.504', () => {
    expect(call('LEVERAGE_RATIO', 2504, 0, 1000)).toBe(2.504);
  });

  it('reads amounts at 15 significant digits, so that 0.1 + 0.2 is 0.3', () => {
    expect(call('LEVERAGE_RATIO', 0.1 + 0.2, 0, 0.1)).toBe(3);
  });

  it.each([40, 0, -40])('is 0 without debt and judgments, EBITDA being %s', (ebitda) => {
    expect(call('LEVERAGE_RATIO', 0, 0, ebitda)).toBe(0);
  });

  it.each([0, -0.01, -40_000_000])('is not meaningful with debt and an EBITDA of %s', (ebitda) => {
    const { code, message } = refusal('LEVERAGE_RATIO', 100, 0, ebitda);
    expect(code).toBe('#N/A');
    expect(message).toContain('I.C.12');
  });

  it('is not meaningful with judgments alone against no EBITDA', () => {
    expect(refusal('LEVERAGE_RATIO', 0, 0.01, 0).code).toBe('#N/A');
  });

  it('leaves a refused cell refused among others', () => {
    const cells = outcome('LEVERAGE_RATIO', column(100, 100, 0), 0, column(50, -50, -50));
    expect(codes(cells)).toEqual([[2], ['#N/A'], [0]]);
    expect(cells[1]?.[0]).toHaveProperty('message', expect.stringContaining('I.C.12'));
  });

  it.each([
    ['I.A.5', [-0.01, 0, 40], '0.01'],
    ['I.B', [100, -7, 40], '7'],
    ['I.A.5', ['n/a', 0, 40], 'n/a'],
    ['I.B', [100, 'pending', 40], 'pending'],
    ['I.C.12', [100, 0, 'n.m.'], 'n.m.'],
  ])('names line %s where its amount is wrong', (line, args, found) => {
    const { code, message } = refusal('LEVERAGE_RATIO', ...args);
    expect(code).toBe('#VALUE!');
    expect(message).toContain(line);
    expect(message).toContain(found);
  });
});

const tests: [string, string, number, number][] = [
  ['3.00 through June 30, 2014', early, 40_000_000, 120_000_000],
  ['2.50 from September 30, 2014', '2014-09-27', 40_000_000, 100_000_000],
  ['2.50 after the Amendment', late, 40_000_000, 100_000_000],
  ['3.00, which binary arithmetic exceeds', early, 1000237.58, 3000712.74],
  ['2.50, which binary arithmetic exceeds', late, 1000237.58, 2500593.95],
  ['2.50 of an EBITDA of two cents', late, 0.02, 0.05],
];

describe.each(tests)('a maximum of %s', (_, periodEnd, ebitda, atLimit) => {
  const cent = (cents: number): number => Number((atLimit + cents / 100).toFixed(2));

  it('one cent under, complies', () => {
    expect(call('LEVERAGE_COMPLIANT', cent(-1), 0, ebitda, periodEnd)).toBe(true);
    expect(call('LEVERAGE_VERDICT', cent(-1), 0, ebitda, periodEnd)).toBe('complies');
  });

  it('exactly at it, complies', () => {
    expect(call('LEVERAGE_COMPLIANT', atLimit, 0, ebitda, periodEnd)).toBe(true);
    expect(call('LEVERAGE_VERDICT', atLimit, 0, ebitda, periodEnd)).toBe('complies');
  });

  it('one cent over, is a breach', () => {
    expect(call('LEVERAGE_COMPLIANT', cent(1), 0, ebitda, periodEnd)).toBe(false);
    expect(call('LEVERAGE_VERDICT', cent(1), 0, ebitda, periodEnd)).toBe('breach');
  });
});

describe('LEVERAGE_COMPLIANT and LEVERAGE_VERDICT', () => {
  it('count judgments: the last cent of them breaks the limit', () => {
    expect(call('LEVERAGE_VERDICT', 60_000_000, 40_000_000, 40_000_000, late)).toBe('complies');
    expect(call('LEVERAGE_VERDICT', 60_000_000, 40_000_000.01, 40_000_000, late)).toBe('breach');
  });

  it('do not round: 2.504 displays as 2.50 and fails', () => {
    expect(call('LEVERAGE_COMPLIANT', 2504, 0, 1000, late)).toBe(false);
    expect(call('LEVERAGE_COMPLIANT', 2500.0001, 0, 1000, late)).toBe(false);
  });

  it('a ratio between the two maximums passes on June 28, 2014 and fails on September 27, 2014', () => {
    expect(call('LEVERAGE_VERDICT', 275, 0, 100, early)).toBe('complies');
    expect(call('LEVERAGE_VERDICT', 275, 0, 100, '2014-09-27')).toBe('breach');
  });

  it.each([40, 0, -40])('without debt comply, EBITDA being %s', (ebitda) => {
    expect(call('LEVERAGE_COMPLIANT', 0, 0, ebitda, late)).toBe(true);
    expect(call('LEVERAGE_VERDICT', 0, 0, ebitda, late)).toBe('no debt (complies)');
  });

  it.each([0, -0.01, -40])('with a cent of debt and an EBITDA of %s are a breach', (ebitda) => {
    expect(call('LEVERAGE_COMPLIANT', 0.01, 0, ebitda, late)).toBe(false);
    expect(call('LEVERAGE_VERDICT', 0.01, 0, ebitda, late)).toBe('not meaningful (breach)');
    expect(call('LEVERAGE_VERDICT', 0, 0.01, ebitda, late)).toBe('not meaningful (breach)');
  });

  it('give a verdict for each period end of a row', () => {
    const periodEnds = row('2014-06-28', '2014-09-27', '2012-12-31', '2014-08-15');
    expect(codes(outcome('LEVERAGE_VERDICT', 275, 0, 100, periodEnds))).toEqual([
      ['complies', 'breach', '#N/A', '#VALUE!'],
    ]);
    expect(codes(outcome('LEVERAGE_COMPLIANT', 275, 0, 100, periodEnds))).toEqual([[true, false, '#N/A', '#VALUE!']]);
  });
});

const dated = [
  'LEVERAGE_COMPLIANT',
  'LEVERAGE_VERDICT',
  'LEVERAGE_DEBT_CAPACITY',
  'LEVERAGE_MINIMUM_EBITDA',
  'LEVERAGE_EBITDA_CUSHION',
];

describe.each(dated)('%s of judgments before the Amendment of December 23, 2015', (id) => {
  it.each(['2015-09-26', '2015-09-30', '2015-10-07', '2014-06-28'])('has no defined treatment at %s', (periodEnd) => {
    const { code, message } = refusal(id, 100, 0.01, 50, periodEnd);
    expect(code).toBe('#N/A');
    expect(message).toContain('I.B');
    expect(message).toContain('December 23, 2015');
  });

  it.each(['2015-09-26', '2014-06-28'])('needs none where there are none, at %s', (periodEnd) => {
    expect(call(id, 100, 0, 50, periodEnd)).toBe(call(id, 100, blank, 50, periodEnd));
  });

  it.each(['2015-12-24', '2015-12-31', '2016-01-07'])('is defined at %s', (periodEnd) => {
    expect(call(id, 100, 0.01, 50, periodEnd)).toBe(call(id, 100.01, 0, 50, periodEnd));
  });
});

describe.each(dated)('%s', (id) => {
  it.each([
    ['I.A.5', [-1, 0, 40, late]],
    ['I.B', [100, -1, 40, late]],
    ['I.C.12', [100, 0, 'n.m.', late]],
  ])('refuses a wrong amount in line %s', (line, args) => {
    const { code, message } = refusal(id, ...args);
    expect(code).toBe('#VALUE!');
    expect(message).toContain(line);
  });
});
