/** What is written into functions.js of the agreement: by the form's own tables, on every day from a year before the Closing Date to two after the last Maturity Date. */
import { byDay } from '../../../src/covenants/in-cents/by-day';
import { FIGURES } from '../../../src/functions/quick/figures';
import { serial } from '../../support/functions';

const DAY = 86_400_000;
const daysFrom = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += DAY)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days;
};
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];

/** The calendar quarter-end at most seven days away, if there is one. */
function quarterEndNear(day: string): string | undefined {
  const year = Number(day.slice(0, 4));
  return [year - 1, year, year + 1]
    .flatMap((one) => QUARTER_ENDS.map((end) => `${one}-${end}`))
    .find((end) => Math.abs(Date.parse(end) - Date.parse(day)) <= 7 * DAY);
}

const EVERY_DAY = daysFrom('2012-07-29', '2020-09-30');

test('the maximum leverage: 3.00 to 1 through June 30, 2014, and 2.50 from September 30, 2014; none before the Closing Date and after maturity', () => {
  const on = byDay(FIGURES.maximumLeverage);
  const expected = (day: string): number => {
    const end = quarterEndNear(day);
    if (!end || end < '2013-07-29' || end > '2018-09-30') return NaN;
    return end <= '2014-06-30' ? 300 : 250;
  };
  const held = EVERY_DAY.filter((day) => expected(day) === expected(day));
  expect(held.length).toBeGreaterThan(250);
  for (const day of EVERY_DAY) expect([day, on(serial(day))]).toEqual([day, expected(day)]);
});

test('what is no whole day has no limit here: decimals decide', () => {
  const on = byDay(FIGURES.minimumLiquidity);
  expect(on(serial('2015-12-31'))).toBe(125);
  for (const odd of [serial('2015-12-31') + 0.5, NaN, Infinity, -1, 0]) expect(on(odd)).toBeNaN();
});

test('judgments are known to count from the Amendment on', () => {
  const on = byDay(FIGURES.judgmentsCount);
  expect(on(serial('2015-12-22'))).toBeNaN();
  expect(on(serial('2015-12-23'))).toBe(1);
  expect(on(serial('2018-09-30'))).toBe(1);
});

test('the basket is $5,000,000, the fee 25 basis points', () => {
  expect(FIGURES.basket).toBe(500_000_000);
  expect(FIGURES.feeRate).toBe(2_500);
});
