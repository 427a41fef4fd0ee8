import { type Result, call, column, isRefusal, outcome, refusal, row } from '../support/functions';

const id = 'TRAILING_FOUR_QUARTERS';

describe('TRAILING_FOUR_QUARTERS, the Measurement Period', () => {
  it.each([
    [[1], ['']],
    [
      [1, 2],
      ['', ''],
    ],
    [
      [1, 2, 3],
      ['', '', ''],
    ],
    [
      [1, 2, 3, 4],
      ['', '', '', 10],
    ],
    [
      [1, 2, 3, 4, 5],
      ['', '', '', 10, 14],
    ],
    [
      [1, 2, 3, 4, 5, -6, 7],
      ['', '', '', 10, 14, 6, 10],
    ],
    [
      [0.1, 0.2, 0.3, 0.1, 0.1],
      ['', '', '', 0.7, 0.7],
    ],
    [
      [-1, -2, -3, -4],
      ['', '', '', -10],
    ],
    [
      [4, null, '', 0, 1],
      ['', '', '', 4, 1],
    ],
  ])('of %j is %j, as a row and as a column', (quarters, sums) => {
    expect(outcome(id, row(...quarters))).toEqual([sums]);
    expect(outcome(id, column(...quarters))).toEqual(column(...sums));
  });

  it('lets a quarterly tax benefit stand inside a year', () => {
    expect(outcome(id, row(500_000, 300_000, 250_000, -354_000))).toEqual([['', '', '', 696_000]]);
  });

  it('of one quarter is empty text', () => {
    expect(call(id, 5)).toBe('');
  });

  it('refuses a block, whose order in time is unknown', () => {
    const { code } = refusal(id, [
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
    expect(code).toBe('#VALUE!');
  });

  it('gives no sum that contains text, and says which text', () => {
    const cells = outcome(id, row(1, 2, 3, 'tbd', 5)).flat();
    const last = cells.at(-1) as Result;
    expect(isRefusal(last) ? last : undefined).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('tbd'),
    });
  });
});
