import { blank, call, column, isoDay, outcome, refusal, serial } from '../support/functions';

const maturity = (asOf: string): string => isoDay(Number(call('MATURITY_DATE', asOf)));

describe('MATURITY_DATE, section 1.01 and First Amendment 1.3', () => {
  it.each([
    ['2013-07-29', '2016-07-29'],
    ['2015-12-22', '2016-07-29'],
    ['2015-12-23', '2018-09-30'],
    ['2015-12-24', '2018-09-30'],
    ['2016-07-29', '2018-09-30'],
    ['2016-07-30', '2018-09-30'],
    ['2018-09-30', '2018-09-30'],
  ])('as of %s is %s', (asOf, expected) => {
    expect(maturity(asOf)).toBe(expected);
    expect(call('MATURITY_DATE', serial(asOf))).toBe(serial(expected));
    expect(call('MATURITY_DATE', serial(asOf) + 0.999)).toBe(serial(expected));
  });

  it.each([
    ['2013-07-28', 'July 29, 2013'],
    ['2010-12-31', 'July 29, 2013'],
    ['2018-10-01', 'September 30, 2018'],
    ['2024-02-29', 'September 30, 2018'],
  ])('is none on %s, outside the life of the Agreement', (asOf, day) => {
    const { code, message } = refusal('MATURITY_DATE', asOf);
    expect(code).toBe('#N/A');
    expect(message).toContain(day);
  });

  it.each(['tomorrow', '2015-02-29', '12/23/2015', 0, -1, true])('refuses %p, which is no date', (asOf) => {
    const { code, message } = refusal('MATURITY_DATE', asOf);
    expect(code).toBe('#VALUE!');
    expect(message).toContain('2015-12-31');
  });

  it.each([[[['']]], [blank], [null], [undefined]])('never takes a day for granted: %j', (nothing) => {
    expect(refusal('MATURITY_DATE', nothing).code).toBe('#VALUE!');
  });

  it('spills, each day by itself', () => {
    const days = column('2015-12-22', '2015-12-23', '2013-01-01');
    expect(outcome('MATURITY_DATE', days)).toEqual([
      [serial('2016-07-29')],
      [serial('2018-09-30')],
      [expect.objectContaining({ code: '#N/A' })],
    ]);
  });
});
