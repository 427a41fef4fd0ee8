import { blank, call, codes, column, outcome, refusal } from '../support/functions';

const id = 'AMENDMENT_FEE';

describe('AMENDMENT_FEE, section 2.1(b)(i)', () => {
  it.each([
    [50_000_000, 0, 125_000],
    [0, 50_000_000, 125_000],
    [30_000_000, 20_000_000, 125_000],
    [33_333_333.33, 0, 83_333.333325],
    [0.01, 0, 0.000025],
    [0.1, 0.2, 0.00075],
    [0, 0, 0],
  ])('on commitments of %s and Term Loans of %s is %s, unrounded', (commitments, termLoans, expected) => {
    expect(call(id, commitments, termLoans)).toBe(expected);
  });

  it.each([true, 'TRUE', 'true', 'Yes', 'yes', 'YES'])('is paid to a Lender that signs: %p', (consenting) => {
    expect(call(id, 20_000_000, 0, consenting)).toBe(50_000);
  });

  it.each([false, 'FALSE', 'false', 'No', 'no', 'NO', '', null, 0])(
    'is not paid to a Lender that has not signed: a cell with %p',
    (consenting) => {
      expect(call(id, 20_000_000, 5_000_000, [[consenting]])).toBe(0);
    },
  );

  it('is paid to all where nothing is said of signatures', () => {
    expect(call(id, 20_000_000, 0)).toBe(50_000);
    expect(call(id, 20_000_000, 0, null)).toBe(50_000);
    expect(call(id, 20_000_000, 0, undefined)).toBe(50_000);
  });

  it('is due for each Consenting Lender by itself', () => {
    const commitments = column(30_000_000, 20_000_000, 10_000_000);
    const termLoans = column(10_000_000, 0, 0);
    const signed = column('Yes', 'No', null);
    expect(outcome(id, commitments, termLoans, signed)).toEqual([[100_000], [0], [0]]);
  });

  it.each([
    [25, 125_000],
    [50, 250_000],
    [12.5, 62_500],
    [0.1, 500],
  ])('at %s basis points is %s', (basisPoints, expected) => {
    expect(call(id, 50_000_000, 0, true, basisPoints)).toBe(expected);
    expect(call(id, 50_000_000, 0, null, basisPoints)).toBe(expected);
  });

  it.each(['perhaps', 'pending', 'signed?'])('refuses %p for consenting, and says what to enter', (consenting) => {
    const { code, message } = refusal(id, 20_000_000, 0, consenting);
    expect(code).toBe('#VALUE!');
    expect(message).toContain(consenting);
    expect(message).toMatch(/TRUE|Yes/);
  });

  it.each([
    [[-0.01, 0], '0.01'],
    [[0, -5], '5'],
    [['none', 0], 'none'],
    [[0, 'repaid'], 'repaid'],
    [[1, 0, true, 'quarter'], 'quarter'],
    [[1, 0, true, -25], '25'],
  ])('refuses %j', (args, found) => {
    const { code, message } = refusal(id, ...args);
    expect(code).toBe('#VALUE!');
    expect(message).toContain(found);
  });

  it('counts an empty amount as 0', () => {
    expect(call(id, blank, 20_000_000)).toBe(50_000);
    expect(call(id, 20_000_000, blank)).toBe(50_000);
  });

  it('leaves one refused Lender refused among others', () => {
    expect(codes(outcome(id, column(20_000_000, 1, 20_000_000), 0, column(true, 'pending', true)))).toEqual([
      [50_000],
      ['#VALUE!'],
      [50_000],
    ]);
  });
});
