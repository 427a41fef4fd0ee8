/** Every quarter of the Agreement's life resolves to exactly one limit; the dates and limits are typed from the documents. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { type CalendarDate, addDays, isoDate, parts, toIso } from '../../src/core/calendar-date';
import { heldOn } from '../../src/core/dated';
import { limitInForce } from '../../src/covenants/covenant-limit';

const [leverage, liquidity] = CALIX_2013.schedule.covenants;
if (!leverage || !liquidity) throw new Error('two covenants');

/** Every calendar quarter-end from 2013 to 2019 with its maximum leverage; null where none is in force. */
const MAXIMUM: readonly (readonly [string, string | null])[] = [
  ['2013-03-31', null],
  ['2013-06-30', null],
  ['2013-09-30', '3'],
  ['2013-12-31', '3'],
  ['2014-03-31', '3'],
  ['2014-06-30', '3'],
  ['2014-09-30', '2.5'],
  ['2014-12-31', '2.5'],
  ...['2015', '2016', '2017'].flatMap((year) =>
    ['03-31', '06-30', '09-30', '12-31'].map((day) => [`${year}-${day}`, '2.5'] as const),
  ),
  ['2018-03-31', '2.5'],
  ['2018-06-30', '2.5'],
  ['2018-09-30', '2.5'],
  ['2018-12-31', null],
  ['2019-03-31', null],
  ['2019-06-30', null],
];

test.each(MAXIMUM)('the quarter ended %s has the maximum %s', (date, maximum) => {
  const found = limitInForce(CALIX_2013, leverage, isoDate(date));
  expect(found.ok ? found.value.limit.amount.toString() : null).toBe(maximum);
});

test.each(MAXIMUM)(
  'the quarter ended %s has a minimum liquidity of 1.25 while the Agreement lives',
  (date, maximum) => {
    const found = limitInForce(CALIX_2013, liquidity, isoDate(date));
    expect(found.ok ? found.value.limit.amount.toString() : null).toBe(maximum && '1.25');
  },
);

/** Which quarter-end a day stands for, worked out here by trying every quarter-end of the list. */
function standsFor(date: CalendarDate): string | null {
  const near = MAXIMUM.map(([quarterEnd]) => isoDate(quarterEnd)).find(
    (quarterEnd) => Math.abs(quarterEnd.day - date.day) <= 7,
  );
  return near ? toIso(near) : null;
}

test('every day from 2013 to mid-2019 has the limit of the quarter-end it stands for, or none and a reason', () => {
  const limits = new Map(MAXIMUM);
  for (let date = isoDate('2013-01-01'); date.day <= isoDate('2019-06-30').day; date = addDays(date, 1)) {
    const quarterEnd = standsFor(date);
    const found = limitInForce(CALIX_2013, leverage, date);
    if (toIso(date) < '2013-01-08') continue;
    const expected =
      quarterEnd === null
        ? 'NOT_A_QUARTER_END'
        : (limits.get(quarterEnd) ?? (toIso(date) < '2014' ? 'BEFORE_CLOSING' : 'AFTER_MATURITY'));
    expect([toIso(date), found.ok ? found.value.limit.amount.toString() : found.reason.code]).toEqual([
      toIso(date),
      expected,
    ]);
  }
});

test('the Maturity Date moves from July 29, 2016 to September 30, 2018 on December 23, 2015', () => {
  const { maturityDate } = CALIX_2013.terms;
  const on = (date: string): string | null => {
    const held = heldOn(maturityDate, isoDate(date));
    return held && toIso(held.value);
  };
  expect(on('2013-07-28')).toBeNull();
  expect(on('2013-07-29')).toBe('2016-07-29');
  expect(on('2015-12-22')).toBe('2016-07-29');
  expect(on('2015-12-23')).toBe('2018-09-30');
});

test('dated terms stand in order of time, each with a clause', () => {
  const dated = [CALIX_2013.terms.maturityDate, CALIX_2013.terms.judgmentsCount, leverage.limit, liquidity.limit];
  for (const term of dated) {
    expect(term.length).toBeGreaterThan(0);
    const days = term.map(({ from }) => from.day);
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    for (const { clause } of term) expect(clause).toMatch(/section|Schedule A/);
  }
});

test('single terms are those of the documents', () => {
  const { terms } = CALIX_2013;
  expect(terms.cashExpenseBasket.value.amount.toString()).toBe('5000000');
  expect(terms.amendmentFee.value.amount.toString()).toBe('25');
  expect(terms.insurerRating.value.leastCounted).toBe('A');
  expect(parts(terms.closingDate.value)).toMatchObject({ year: 2013, month: 7, day: 29 });
  expect(parts(terms.amendmentEffectiveDate.value)).toMatchObject({ year: 2015, month: 12, day: 23 });
});
