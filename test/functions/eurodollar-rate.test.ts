import fc from 'fast-check';
import { blank, call, column, isoDay, outcome, refusal, row, serial } from '../support/functions';

describe('EURODOLLAR_RATE, First Amendment 1.2: never below zero', () => {
  it.each([
    [-0.0001, 0],
    [0, 0],
    [0.0001, 0.0001],
    [-0.05, 0],
    [-1e-12, 0],
    [1e-12, 1e-12],
    [0.0052175, 0.0052175],
    [0.0123456789, 0.0123456789],
  ])('LIBOR of %s gives %s', (libor, expected) => {
    const found = call('EURODOLLAR_RATE', libor);
    expect(found).toBe(expected);
    expect(Object.is(found, -0)).toBe(false);
  });

  it('spills in the shape of the rates', () => {
    expect(outcome('EURODOLLAR_RATE', row(-0.0001, 0, 0.0001))).toEqual([[0, 0, 0.0001]]);
    expect(outcome('EURODOLLAR_RATE', column(0.01, -0.01))).toEqual([[0.01], [0]]);
  });

  it.each(['1.25%', 'LIBOR', true])('refuses %p, and says how to write a rate', (libor) => {
    const { code, message } = refusal('EURODOLLAR_RATE', libor);
    expect(code).toBe('#VALUE!');
    expect(message).toMatch(/a fraction a year, such as 0\.015 or 1\.5%\.$/);
  });

  it('takes a rate of the whole, and refuses more as a percentage without its sign', () => {
    expect(call('EURODOLLAR_RATE', 1)).toBe(1);
    for (const [libor, read] of [
      [1.0001, '100.01%'],
      [5, '500%'],
    ] as const) {
      const { code, message } = refusal('EURODOLLAR_RATE', libor);
      expect(code).toBe('#VALUE!');
      expect(message).toContain(`LIBOR: found ${libor}, which is ${read} a year`);
    }
  });
});

const setOn = (start: string, ...holidays: string[]): string =>
  isoDay(
    Number(holidays.length ? call('RATE_SETTING_DATE', start, column(...holidays)) : call('RATE_SETTING_DATE', start)),
  );

describe('RATE_SETTING_DATE, First Amendment 1.2: two Business Days before the Interest Period', () => {
  // January 4, 2016 was a Monday.
  it.each([
    ['a Wednesday', '2016-01-06', '2016-01-04'],
    ['a Tuesday', '2016-01-05', '2016-01-01'],
    ['a Monday', '2016-01-04', '2015-12-31'],
    ['a Sunday', '2016-01-10', '2016-01-07'],
    ['a Saturday', '2016-01-09', '2016-01-07'],
    ['a Friday', '2016-01-08', '2016-01-06'],
    ['March 2 of a leap year', '2016-03-02', '2016-02-29'],
    ['March 2 of another year', '2017-03-02', '2017-02-28'],
    ['the first of a year', '2018-01-01', '2017-12-28'],
  ])('%s, %s: fixed on %s', (_, start, expected) => {
    expect(setOn(start)).toBe(expected);
    expect(call('RATE_SETTING_DATE', serial(start))).toBe(serial(expected));
  });

  it.each([
    ['one before the first day', '2016-01-04', ['2016-01-01'], '2015-12-30'],
    ['Good Friday and Easter Monday', '2016-03-29', ['2016-03-25', '2016-03-28'], '2016-03-23'],
    ['a run from Christmas to New Year', '2018-01-02', ['2017-12-25', '2017-12-26', '2018-01-01'], '2017-12-28'],
    ['a whole week off', '2016-01-06', ['2015-12-31', '2016-01-01', '2016-01-04', '2016-01-05'], '2015-12-29'],
    ['the first day itself, which does not matter', '2016-01-06', ['2016-01-06'], '2016-01-04'],
    ['on a Saturday, which is off anyway', '2016-01-04', ['2016-01-02'], '2015-12-31'],
    ['too early to matter', '2016-01-06', ['2016-01-01'], '2016-01-04'],
    ['twice, in no order', '2016-03-29', ['2016-03-28', '2016-03-25', '2016-03-28'], '2016-03-23'],
  ])('a holiday: %s', (_, start, holidays, expected) => {
    expect(setOn(start, ...holidays)).toBe(expected);
  });

  it('takes holidays in a block with blank cells, for every start', () => {
    const holidays = [
      [serial('2016-03-25'), '', serial('2016-01-01')],
      ['2016-03-28', null, 0],
    ];
    expect(outcome('RATE_SETTING_DATE', column('2016-03-29', '2016-01-04'), holidays)).toEqual([
      [serial('2016-03-23')],
      [serial('2015-12-30')],
    ]);
    expect(call('RATE_SETTING_DATE', '2016-01-04', blank)).toBe(serial('2015-12-31'));
    expect(call('RATE_SETTING_DATE', '2016-01-04', null)).toBe(serial('2015-12-31'));
  });

  it('is always the second working day back, by a calendar that lists them', () => {
    const first = serial('2015-12-23');
    const last = serial('2018-09-30');
    const weekday = (day: number): number => (day - 1) % 7; // Serial 1 was a Sunday to Excel: 0 is Sunday, 6 is Saturday.
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: last }),
        fc.uniqueArray(fc.integer({ min: -15, max: 0 }), { maxLength: 10 }),
        (start, back) => {
          const holidays = back.map((days) => start + days);
          const working = Array.from({ length: 60 }, (_, index) => start - 1 - index).filter(
            (day) => weekday(day) !== 0 && weekday(day) !== 6 && !holidays.includes(day),
          );
          expect(call('RATE_SETTING_DATE', start, holidays.length ? column(...holidays) : null)).toBe(working[1]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is unknown before the Amendment, whose definition replaced one it does not quote', () => {
    expect(setOn('2015-12-23')).toBe('2015-12-21');
    const { code, message } = refusal('RATE_SETTING_DATE', '2015-12-22');
    expect(code).toBe('#N/A');
    expect(message).toMatch(/Eurodollar Rate.*unknown.*December 23, 2015.*section 1\.2.*without being quoted/);
  });

  it('is none after the Maturity Date', () => {
    expect(setOn('2018-09-30')).toBe('2018-09-27');
    expect(refusal('RATE_SETTING_DATE', '2018-10-01')).toMatchObject({ code: '#N/A' });
  });

  it.each([
    ['soon', null],
    ['2016-01-04', 'New Year'],
    ['2016-01-04', -3],
    ['2016-01-04', 2016],
  ])('refuses a start of %p with holidays %p only where one is no date', (start, holiday) => {
    if (holiday === 2016) expect(call('RATE_SETTING_DATE', start, holiday)).toBe(serial('2015-12-31'));
    else expect(refusal('RATE_SETTING_DATE', start, holiday).code).toBe('#VALUE!');
  });
});
