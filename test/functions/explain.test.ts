import { type Argument, type Result, call, column, outcome, refusal } from '../support/functions';

const explain = (id: string, ...args: readonly Argument[]): Result[][] => outcome(id, ...args);

/** The row of a line, by its reference in the first column. */
function rowOf(rows: readonly Result[][], line: string): Result[] {
  const found = rows.filter(([reference]) => reference === line);
  if (found.length !== 1) throw new Error(`${String(found.length)} rows for line ${line}`);
  return found[0] ?? [];
}

const lines = [
  1_000_000.1, 200_000.2, 30_000, 4_000_000, 50_000, 6_000_000, 7_000_000, 800_000, 90_000, 10_000, 110_000,
];

describe('EXPLAIN_EBITDA', () => {
  const rows = (): Result[][] => explain('EXPLAIN_EBITDA', ...lines, 1_500_000);

  it('heads six columns and has six cells in each row', () => {
    expect(rows().every((cells) => cells.length === 6)).toBe(true);
    expect(rows()[0]?.every((heading) => typeof heading === 'string' && heading !== '')).toBe(true);
  });

  it('has each line once and in the form’s order, ending in I.C.12', () => {
    const references = rows().map(([reference]) => reference);
    const inForm = Array.from({ length: 12 }, (_, index) => `I.C.${String(index + 1)}`);
    expect(references.filter((reference) => inForm.includes(String(reference)))).toEqual(inForm);
  });

  it('shows what was entered and what was counted, the basket being short', () => {
    expect(rowOf(rows(), 'I.C.7').slice(2, 4)).toEqual([7_000_000, 3_500_000]);
    expect(rowOf(rows(), 'I.C.1').slice(2, 4)).toEqual([1_000_000.1, 1_000_000.1]);
    expect(rowOf(rows(), 'I.C.10').slice(2, 4)).toEqual([10_000, 10_000]);
  });

  it('ends in the EBITDA of the formula', () => {
    expect(rowOf(rows(), 'I.C.12')[3]).toBe(15_570_000.3);
    expect(call('CONSOLIDATED_EBITDA', ...lines, 1_500_000)).toBe(15_570_000.3);
  });

  it('has the words of the form and a clause for each line', () => {
    expect(rowOf(rows(), 'I.C.9')[1]).toContain('amendment or waiver');
    expect(rowOf(rows(), 'I.C.6')[1]).toMatch(/stock compensation/i);
    for (const line of ['I.C.1', 'I.C.7', 'I.C.12']) expect(rowOf(rows(), line)[4]).not.toBe('');
  });

  it('says of I.C.7 that the $5,000,000 cut it', () => {
    expect(rowOf(rows(), 'I.C.7')[5]).toMatch(/5,000,000/);
  });

  it('takes the range of eleven lines as well', () => {
    expect(rowOf(explain('EXPLAIN_EBITDA', column(...lines)), 'I.C.12')[3]).toBe(17_070_000.3);
  });

  it('gives the full text of a refusal instead of the error', () => {
    const args = [100, 0, -354_000, 0];
    expect(explain('EXPLAIN_EBITDA', ...args)).toEqual([[expect.stringContaining('I.C.3')]]);
    expect(call('EXPLAIN_EBITDA', ...args)).toContain(refusal('CONSOLIDATED_EBITDA', ...args).message);
  });
});

describe('EXPLAIN_LEVERAGE', () => {
  it('shows the lines of the ratio', () => {
    const rows = explain('EXPLAIN_LEVERAGE', 80, 20, 40);
    expect(rows.every((cells) => cells.length === 6)).toBe(true);
    expect(['I.A.5', 'I.B', 'I.C.12', 'I.D'].map((line) => rowOf(rows, line)[3])).toEqual([80, 20, 40, 2.5]);
  });

  it('tests nothing without a period end', () => {
    expect(explain('EXPLAIN_LEVERAGE', 80, 20, 40).flat()).not.toContain('complies');
  });

  it.each([
    [100, '2014-06-28', 3, 'complies'],
    [120, '2014-06-28', 3, 'complies'],
    [120.01, '2014-06-28', 3, 'breach'],
    [110, '2014-09-27', 2.5, 'breach'],
  ])('adds the limit and the verdict of %s against 40 at %s', (debt, periodEnd, limit, verdict) => {
    const rows = explain('EXPLAIN_LEVERAGE', debt, 0, 40, periodEnd);
    const added = rows.slice(explain('EXPLAIN_LEVERAGE', debt, 0, 40).length).flat();
    expect(added).toContain(limit);
    expect(added).toContainEqual(expect.stringMatching(new RegExp(`^${verdict}`)));
  });

  it('still shows the lines behind a verdict where there is no ratio', () => {
    const breach = explain('EXPLAIN_LEVERAGE', 80, 20, -5, '2015-12-31');
    expect(['I.A.5', 'I.B', 'I.C.12'].map((line) => rowOf(breach, line)[3])).toEqual([80, 20, -5]);
    expect(breach.flat()).toContainEqual(expect.stringContaining('not meaningful (breach)'));
    const noDebt = explain('EXPLAIN_LIQUIDITY', 75, 50, 0, '2015-12-31');
    expect(['II.A', 'II.B', 'II.C'].map((line) => rowOf(noDebt, line)[3])).toEqual([75, 50, 0]);
    expect(noDebt.flat()).toContainEqual(expect.stringContaining('no debt (complies)'));
  });

  it.each([
    [[100, 0, 0], 'I.C.12'],
    [[-1, 0, 40], 'I.A.5'],
    [[100, 'pending', 40], 'I.B'],
  ])('of %j is the full text of the refusal, one cell', (args, line) => {
    expect(call('EXPLAIN_LEVERAGE', ...args)).toContain(refusal('LEVERAGE_RATIO', ...args).message);
    expect(call('EXPLAIN_LEVERAGE', ...args)).toContain(line);
  });

  it.each(['2014-08-15', '2018-12-31'])('refuses the period end %s in words too', (periodEnd) => {
    const args = [100, 0, 40, periodEnd];
    expect(call('EXPLAIN_LEVERAGE', ...args)).toContain(refusal('LEVERAGE_VERDICT', ...args).message);
  });

  it('refuses judgments before the Amendment in words too', () => {
    expect(call('EXPLAIN_LEVERAGE', 100, 5, 40, '2014-06-28')).toContain('December 23, 2015');
  });
});

describe('EXPLAIN_LIQUIDITY', () => {
  it('shows the lines of the ratio', () => {
    const rows = explain('EXPLAIN_LIQUIDITY', 75, 50, 100);
    expect(['II.A', 'II.B', 'II.C', 'II.D'].map((line) => rowOf(rows, line)[3])).toEqual([75, 50, 100, 1.25]);
  });

  it.each([
    [50, 'complies'],
    [49.99, 'breach'],
  ])('adds the limit and the verdict with receivables of %s', (receivables, verdict) => {
    const rows = explain('EXPLAIN_LIQUIDITY', 75, receivables, 100, '2015-12-31');
    const added = rows.slice(explain('EXPLAIN_LIQUIDITY', 75, receivables, 100).length).flat();
    expect(added).toContain(1.25);
    expect(added).toContainEqual(expect.stringMatching(new RegExp(`^${verdict}`)));
  });

  it('is the full text of a refusal, one cell', () => {
    expect(call('EXPLAIN_LIQUIDITY', 75, -50, 100)).toContain(refusal('LIQUIDITY_RATIO', 75, -50, 100).message);
    expect(call('EXPLAIN_LIQUIDITY', 75, 50, 0)).toContain(refusal('LIQUIDITY_RATIO', 75, 50, 0).message);
  });
});
