import { type Cell, blank, call, column, outcome, refusal, row } from '../support/functions';

const million = 1_000_000;

describe('CASH_EXPENSE_ADDBACK, line I.C.7 quarter by quarter', () => {
  const allowed: [string, Cell[], number, number[]][] = [
    ['all of it while the basket lasts', [1, 2, 1.5].map((x) => x * million), 0, [1, 2, 1.5].map((x) => x * million)],
    ['in time order, then nothing', [2, 2, 2, 2].map((x) => x * million), 0, [2, 2, 1, 0].map((x) => x * million)],
    ['the first quarter alone may use it up', [7 * million, 1, 1], 0, [5 * million, 0, 0]],
    ['one cent under the basket', [4_999_999.98, 0.01], 0, [4_999_999.98, 0.01]],
    ['exactly the basket', [4_999_999.99, 0.01], 0, [4_999_999.99, 0.01]],
    ['one cent over the basket', [4_999_999.99, 0.02, 1], 0, [4_999_999.99, 0.01, 0]],
    ['less what was added back before', [2 * million, 2 * million], 4 * million, [million, 0]],
    ['one cent left from before', [2 * million, 2 * million], 4_999_999.99, [0.01, 0]],
    ['nothing left from before', [2 * million, 2 * million], 5 * million, [0, 0]],
    ['more than the basket added back before', [2 * million, 2 * million], 5_000_000.01, [0, 0]],
    ['a quarter without expenses', [million, 0, 5 * million, 1], 0, [million, 0, 4 * million, 0]],
    ['a year later it is not refilled', Array<number>(6).fill(million), 0, [1, 1, 1, 1, 1, 0].map((x) => x * million)],
    ['in exact decimals', [0.1, 0.2, 4_999_999.7, 0.1], 0, [0.1, 0.2, 4_999_999.7, 0]],
  ];

  it.each(allowed)('%s', (_, expenses, already, expected) => {
    expect(outcome('CASH_EXPENSE_ADDBACK', row(...expenses), already)).toEqual([expected]);
    expect(outcome('CASH_EXPENSE_ADDBACK', column(...expenses), already)).toEqual(column(...expected));
  });

  it('starts with a full basket where nothing is said of before', () => {
    const expenses = row(4 * million, 4 * million);
    const full = [[4 * million, million]];
    expect(outcome('CASH_EXPENSE_ADDBACK', expenses)).toEqual(full);
    expect(outcome('CASH_EXPENSE_ADDBACK', expenses, null)).toEqual(full);
    expect(outcome('CASH_EXPENSE_ADDBACK', expenses, blank)).toEqual(full);
  });

  it('takes one quarter as well', () => {
    expect(call('CASH_EXPENSE_ADDBACK', 6 * million)).toBe(5 * million);
    expect(call('CASH_EXPENSE_ADDBACK', 6 * million, 4 * million)).toBe(million);
  });

  it('keeps an expense in each Measurement Period that holds its quarter, and uses the basket once', () => {
    const expenses = row(3 * million, million, 0, 0, 4 * million, 0, 0, 0);
    const allowedRow = outcome('CASH_EXPENSE_ADDBACK', expenses) as number[][];
    expect(allowedRow).toEqual([[3, 1, 0, 0, 1, 0, 0, 0].map((x) => x * million)]);
    expect(outcome('TRAILING_FOUR_QUARTERS', allowedRow)).toEqual([
      ['', '', '', ...[4, 2, 1, 1, 1].map((x) => x * million)],
    ]);
  });

  it('refuses a block, whose order in time is unknown', () => {
    expect(
      refusal('CASH_EXPENSE_ADDBACK', [
        [1, 2],
        [3, 4],
      ]).code,
    ).toBe('#VALUE!');
  });

  it.each([
    [-0.01, '0.01'],
    ['see memo', 'see memo'],
  ])('refuses an expense of %s, naming the line', (expense, found) => {
    const { code, message } = refusal('CASH_EXPENSE_ADDBACK', expense);
    expect(code).toBe('#VALUE!');
    expect(message).toContain('I.C.7');
    expect(message).toContain(found);
  });

  it('refuses a negative amount added back before', () => {
    expect(refusal('CASH_EXPENSE_ADDBACK', 100, -0.01).code).toBe('#VALUE!');
  });

  it('never gives a number for a quarter that follows a wrong one, whose use of the basket is unknown', () => {
    const cells = outcome('CASH_EXPENSE_ADDBACK', row(million, 'see memo', million)).flat();
    expect(cells.at(-1)).toMatchObject({ code: '#VALUE!' });
  });
});

describe('CASH_EXPENSE_BASKET_REMAINING', () => {
  it.each([
    [0, 5_000_000],
    [0.01, 4_999_999.99],
    [3_250_000.5, 1_749_999.5],
    [4_999_999.99, 0.01],
    [5_000_000, 0],
    [5_000_000.01, 0],
    [80_000_000, 0],
  ])('after %s is %s', (already, expected) => {
    expect(call('CASH_EXPENSE_BASKET_REMAINING', already)).toBe(expected);
  });

  it('is full where nothing was added back', () => {
    expect(call('CASH_EXPENSE_BASKET_REMAINING', blank)).toBe(5_000_000);
    expect(call('CASH_EXPENSE_BASKET_REMAINING', null)).toBe(5_000_000);
  });

  it('spills over a range', () => {
    expect(
      outcome('CASH_EXPENSE_BASKET_REMAINING', [
        [0, 1],
        [2, 6e6],
      ]),
    ).toEqual([
      [5_000_000, 4_999_999],
      [4_999_998, 0],
    ]);
  });

  it.each([
    [-0.01, '0.01'],
    ['none', 'none'],
  ])('refuses %s, naming the line', (already, found) => {
    const { code, message } = refusal('CASH_EXPENSE_BASKET_REMAINING', already);
    expect(code).toBe('#VALUE!');
    expect(message).toContain('I.C.7');
    expect(message).toContain(found);
  });
});
