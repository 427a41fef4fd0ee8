import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { isoDate, toIso } from '../../../src/core/calendar-date';
import type { CheckedWorkbook } from '../../../src/schedule-a/check';
import { nextQuarterEnd, quarterEnds } from '../../../src/taskpane/actions/statement-dates';

const ends = quarterEnds(CALIX_2013);
const on = (date: string) => ends.find((end) => toIso(end.date) === date);

/** Only what is looked at: the Statement Dates. */
const stating = (...dates: (string | null)[]) =>
  ({
    schedules: dates.map((date) => ({
      schedule: { statementDate: date ? { kind: 'date', date: isoDate(date) } : { kind: 'missing' } },
    })),
  }) as unknown as CheckedWorkbook;

test('begin after the Closing Date, July 29, 2013, and end with the Maturity Date, September 30, 2018', () => {
  expect(toIso(ends[0]?.date ?? isoDate('1900-03-01'))).toBe('2013-09-28');
  expect(toIso(ends.at(-1)?.date ?? isoDate('1900-03-01'))).toBe('2018-09-29');
  expect(ends).toHaveLength(21);
});

test('name the limits in force, before and after the step-down', () => {
  expect(on('2014-06-28')?.limits).toBe('Leverage at most 3.00 to 1, liquidity at least 1.25 to 1 on this one.');
  expect(on('2014-09-27')?.limits).toBe('Leverage at most 2.50 to 1, liquidity at least 1.25 to 1 on this one.');
});

test('the next one follows the latest in the workbook', () => {
  const next = (...dates: (string | null)[]) => {
    const end = nextQuarterEnd(ends, stating(...dates));
    return end && toIso(end.date);
  };
  expect(next('2015-09-26', '2015-12-31', null)).toBe('2016-03-26');
  expect(next('2018-09-29')).toBeNull();
  expect(next(null)).toBeNull();
  expect(next()).toBeNull();
});
