/** Every day from 2013 to 2019, through the functions: what each answers, and where it has no answer which of two reasons it gives. */
import { codes, column, outcome, refusal, serial } from '../support/functions';

const first = serial('2013-01-01');
const days = Array.from({ length: serial('2020-01-01') - first }, (_, index) => first + index);
const CLOSING = serial('2013-07-29');
const AMENDMENT = serial('2015-12-23');
const MATURITY = serial('2018-09-30');
const every = column(...days);

const isIn = (day: number, from: number, to: number): boolean => day >= from && day <= to;
/** Days of the week as Excel counts them: 1 is Sunday, 7 is Saturday. */
const isWeekday = (day: number): boolean => day % 7 > 1;
function twoWeekdaysBefore(start: number): number {
  let day = start;
  for (let left = 2; left > 0;) if (isWeekday(--day)) left--;
  return day;
}

test('a week of 2016 begins where the calendar has it', () => {
  // January 2, 2016 was a Saturday.
  expect([2, 3, 4].map((day) => isWeekday(serial(`2016-01-0${day}`)))).toEqual([false, false, true]);
  expect(days).toHaveLength(7 * 365 + 1);
});

test.each<[string, (day: number) => number | string]>([
  [
    'MATURITY_DATE',
    (day) => (isIn(day, CLOSING, MATURITY) ? (day < AMENDMENT ? serial('2016-07-29') : MATURITY) : '#N/A'),
  ],
  ['INDEMNITY_DUE', (day) => (isIn(day, AMENDMENT, MATURITY) ? day + 10 : '#N/A')],
  ['RATE_SETTING_DATE', (day) => (isIn(day, AMENDMENT, MATURITY) ? twoWeekdaysBefore(day) : '#N/A')],
])('%s', (id, expected) => {
  expect(codes(outcome(id, every)).flat()).toEqual(days.map(expected));
});

test('RESERVE_COST_DUE, with notice 14, 15 and 16 days before each payment', () => {
  for (const notice of [14, 15, 16]) {
    const due = (payment: number): number | string =>
      isIn(payment - notice, AMENDMENT, MATURITY) && isIn(payment, AMENDMENT, MATURITY)
        ? payment + Math.max(0, 15 - notice)
        : '#N/A';
    const notices = column(...days.map((day) => day - notice));
    expect(codes(outcome('RESERVE_COST_DUE', notices, every)).flat()).toEqual(days.map(due));
  }
});

test('where there is no answer: not yet closed, unknown, not yet added, or matured, as the day has it', () => {
  const why = (id: string, ...day: readonly number[]): string => refusal(id, ...day).message;
  for (const day of [first, CLOSING - 1]) {
    for (const id of ['MATURITY_DATE', 'INDEMNITY_DUE', 'RATE_SETTING_DATE'])
      expect(why(id, day)).toContain('closed on July 29, 2013');
    expect(why('RESERVE_COST_DUE', day, day)).toContain('closed on July 29, 2013');
  }
  for (const day of [CLOSING, AMENDMENT - 1]) {
    expect(why('INDEMNITY_DUE', day)).toContain('was added on December 23, 2015 (First Amendment, section 1.5)');
    for (const [said, section] of [
      [why('RATE_SETTING_DATE', day), '1.2'],
      [why('RESERVE_COST_DUE', day, day), '1.6'],
    ]) {
      expect(said).toContain('is unknown: it was replaced on December 23, 2015');
      expect(said).toContain(`(First Amendment, section ${section}) without being quoted`);
    }
  }
  for (const day of [MATURITY + 1, days.at(-1) ?? 0]) {
    for (const id of ['MATURITY_DATE', 'INDEMNITY_DUE', 'RATE_SETTING_DATE'])
      expect(why(id, day)).toContain('matured on September 30, 2018');
    expect(why('RESERVE_COST_DUE', day, day)).toContain('matured on September 30, 2018');
  }
});
