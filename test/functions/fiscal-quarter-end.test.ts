import { blank, call, codes, column, isoDay, outcome, refusal, row, serial } from '../support/functions';

const day = (year: number, quarter: number): string => isoDay(Number(call('FISCAL_QUARTER_END', year, quarter)));

/** The nth Saturday of a year, found by walking through its days. */
function saturday(year: number, count: number): string {
  const date = new Date(Date.UTC(year, 0, 1));
  for (let seen = date.getUTCDay() === 6 ? 1 : 0; seen < count; seen += date.getUTCDay() === 6 ? 1 : 0) {
    date.setUTCDate(date.getUTCDate() + 1);
  }
  return date.toISOString().slice(0, 10);
}

describe('FISCAL_QUARTER_END', () => {
  it.each([
    [2010, 3, '2010-09-25'],
    [2010, 4, '2010-12-31'],
    [2014, 2, '2014-06-28'],
    [2014, 3, '2014-09-27'],
  ])('of %s, quarter %s, is %s', (year, quarter, expected) => {
    expect(day(year, quarter)).toBe(expected);
  });

  it('is an Excel date serial', () => {
    expect(call('FISCAL_QUARTER_END', 2014, 2)).toBe(41818);
    expect(call('FISCAL_QUARTER_END', 2010, 4)).toBe(40543);
  });

  it.each(Array.from({ length: 26 }, (_, index) => 2005 + index))(
    'of %s: the 13th, 26th and 39th Saturday, December 31',
    (year) => {
      expect([1, 2, 3, 4].map((quarter) => day(year, quarter))).toEqual([
        saturday(year, 13),
        saturday(year, 26),
        saturday(year, 39),
        `${String(year)}-12-31`,
      ]);
    },
  );

  it('spills: a year against a row of quarters, or columns of one shape', () => {
    const quarters = ['2014-03-29', '2014-06-28', '2014-09-27', '2014-12-31'].map(serial);
    expect(outcome('FISCAL_QUARTER_END', 2014, row(1, 2, 3, 4))).toEqual([quarters]);
    expect(outcome('FISCAL_QUARTER_END', column(2010, 2014), column(4, 3))).toEqual([
      [serial('2010-12-31')],
      [serial('2014-09-27')],
    ]);
  });

  it.each([0, 5, -1, 1.5, 'Q1', ''])('refuses quarter %p', (quarter) => {
    expect(refusal('FISCAL_QUARTER_END', 2014, quarter).code).toBe('#VALUE!');
  });

  it.each([0, 2014.5, -2014, 'FY14', ''])('refuses year %p', (year) => {
    expect(refusal('FISCAL_QUARTER_END', year, 1).code).toBe('#VALUE!');
  });

  it('refuses empty cells and arguments left out', () => {
    expect(refusal('FISCAL_QUARTER_END', blank, 1).code).toBe('#VALUE!');
    expect(refusal('FISCAL_QUARTER_END', 2014, blank).code).toBe('#VALUE!');
    expect(refusal('FISCAL_QUARTER_END', null, 1).code).toBe('#VALUE!');
    expect(refusal('FISCAL_QUARTER_END', 2014).code).toBe('#VALUE!');
  });

  it('says what was found and what to enter', () => {
    const { message } = refusal('FISCAL_QUARTER_END', 2014, 5);
    expect(message).toContain('5');
    expect(message).toMatch(/1.*4/);
    expect(codes(outcome('FISCAL_QUARTER_END', 2014, row(4, 5)))).toEqual([[serial('2014-12-31'), '#VALUE!']]);
  });
});
