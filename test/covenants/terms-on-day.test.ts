/** What each term says on a day, as the First Amendment and Exhibit C have it. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { isoDate } from '../../src/core/calendar-date';
import { termsOnDay } from '../../src/covenants/terms-on-day';
import { defined } from '../support/defined';

const on = (day: string) => termsOnDay(CALIX_2013, isoDate(day));
const saying = (day: string): Readonly<Record<string, string>> =>
  Object.fromEntries(on(day).map(({ section, name, words, state }) => [`${section} ${name}`, words || state]));
const quoted = (section: string): string => `as quoted in First Amendment, section ${section}`;

test('after the First Amendment, on a day on which a quarter ends', () => {
  const since = on('2016-03-31').filter(({ section }) => !section.startsWith('7.11'));
  expect(new Set(since.map(({ note }) => note))).toEqual(new Set(['Since December 23, 2015.']));
  expect(saying('2016-03-31')).toEqual({
    '1.01 Maturity Date': 'September 30, 2018',
    '7.11(a) maximum Consolidated Leverage Ratio': '2.50 to 1',
    '7.11(b) minimum Consolidated Liquidity Ratio': '1.25 to 1',
    '1.01 definition of “Consolidated Leverage Ratio” in its clause (a)':
      'I.A.5, Consolidated Funded Indebtedness + I.B, judgments above the Threshold Amount',
    '6.02(b) rule on who may sign the Compliance Certificate':
      'chief executive officer, chief financial officer, treasurer or controller, being a Responsible Officer',
    '1.01 definition of “Eurodollar Rate”': 'at least 0%, fixed 2 Business Days before',
    '2.08(a) floor of zero under interest and fees': 'each component at least 0%, the result at least 0.00',
    '3.01(c)(i) clause on payment to the Administrative Agent after demand': 'within 10 days after demand',
    '3.01(e) clause on reserves on Eurodollar Rate Loans':
      '15 days’ notice; a percentage is rounded up to 5 decimal places',
    '6.02(f) clause on litigation': quoted('1.8(f)'),
    '5.18 representation on sanctions and anti-corruption laws': quoted('1.7'),
    '6.16 affirmative covenant on anti-corruption laws': quoted('1.9'),
    '7.16 negative covenant on sanctions': quoted('1.10'),
    '7.17 negative covenant on anti-corruption laws': quoted('1.10'),
    '9.06(b) protection of a retiring Administrative Agent': quoted('1.11'),
    'Exhibit C form of the Compliance Certificate': quoted('1.12'),
  });
});

test('before it, what it added was not in force, and what it replaced without quoting is unknown', () => {
  const states = on('2014-06-30').map(({ section, state }) => `${section} ${state}`);
  expect(states.filter((one) => one.endsWith(' in force') && !one.endsWith('not in force'))).toEqual([
    '1.01 in force',
    '7.11(a) in force',
    '7.11(b) in force',
  ]);
  expect(states.filter((one) => one.endsWith('not in force'))).toEqual([
    '2.08(a) not in force',
    '3.01(c)(i) not in force',
    '7.16 not in force',
    '7.17 not in force',
  ]);
  expect(states.filter((one) => one.endsWith('unknown'))).toHaveLength(9);
  for (const { state, words, clause, note } of on('2014-06-30')) {
    expect([state === 'in force', words !== '', clause !== '']).toEqual(Array(3).fill(state === 'in force'));
    if (state === 'unknown') expect(note).toContain('it was replaced on December 23, 2015');
    if (state === 'not in force') expect(note).toContain('it was added on December 23, 2015');
  }
});

describe('a limit', () => {
  const limits = (day: string) => on(day).filter(({ section }) => section.startsWith('7.11'));

  test.each([
    ['2014-06-30', '3.00 to 1', 'Since July 29, 2013.'],
    ['2014-09-27', '2.50 to 1', 'Since September 30, 2014.'],
  ])('on %s the maximum is %s', (day, words, note) => {
    const [maximum, minimum] = limits(day);
    expect(maximum).toMatchObject({
      state: 'in force',
      words,
      note,
      clause: expect.stringContaining('step-down table'),
    });
    expect(minimum).toMatchObject({
      state: 'in force',
      words: '1.25 to 1',
      note: 'The documents do not say since when.',
      clause: expect.stringContaining('II.D'),
    });
  });

  test('is tested only on the day a quarter ends', () => {
    for (const limit of limits('2016-02-15'))
      expect(limit).toMatchObject({
        state: 'not tested',
        words: '',
        clause: '',
        note: 'No Measurement Period ends on that day.',
      });
  });

  test('a few days after the Maturity Date is that of the last quarter, which may end then', () => {
    const [maximum, minimum] = limits('2018-10-05').map(({ state, words, note }) => [state, words, note]);
    const matured = 'On October 5, 2018 no limit was in force: the Agreement matured on September 30, 2018.';
    const last = (limit: string): string =>
      `${matured} Enter a date up to then. As the end of a Measurement Period it stands for September 30, 2018, and ${limit} to 1 is tested.`;
    expect(maximum).toEqual(['not in force', '', last('2.50')]);
    expect(minimum).toEqual(['not in force', '', last('1.25')]);
    expect(defined(limits('2018-10-08')[0]).note).toBe(`${matured.replace('5,', '8,')} Enter a date up to then.`);
  });
});
