import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { blank, call, spill } from '../support/functions';

/** The row of a section whose term has words in its name. */
function termOn(day: string, section: string, name = ''): string[] {
  const found = spill('EXPLAIN_TERMS', day).filter(([where, what]) => where === section && String(what).includes(name));
  expect(found).toHaveLength(1);
  return (found[0] ?? []).map(String);
}

describe('EXPLAIN_TERMS', () => {
  it('holds a row for every dated term and every limit, on each day', () => {
    const dated = Object.values(CALIX_2013.terms).filter((term) => 'values' in term);
    for (const day of ['2013-01-01', '2014-06-28', '2015-12-22', '2015-12-31', '2019-01-01'])
      expect(spill('EXPLAIN_TERMS', day)).toHaveLength(1 + dated.length + CALIX_2013.schedule.covenants.length);
  });

  it('says what is in force, where that is written and since when', () => {
    expect(termOn('2015-12-31', '1.01', 'Maturity')).toEqual([
      '1.01',
      'Maturity Date',
      'in force',
      'September 30, 2018',
      'First Amendment, section 1.3',
      'Since December 23, 2015.',
    ]);
    expect(termOn('2015-12-31', '7.11(a)').slice(2, 4)).toEqual(['in force', '2.50 to 1']);
    expect(termOn('2014-06-28', '7.11(a)').slice(2, 4)).toEqual(['in force', '3.00 to 1']);
    expect(termOn('2015-12-31', '6.02(b)')[3]).toContain('treasurer or controller');
  });

  it('tells what is unknown from what was not there and from what is not tested', () => {
    expect(termOn('2015-12-22', '6.02(b)').slice(2, 5)).toEqual(['unknown', '', '']);
    expect(termOn('2015-12-22', '6.02(b)')[5]).toContain('without being quoted');
    expect(termOn('2015-12-22', '7.16').slice(2, 5)).toEqual(['not in force', '', '']);
    expect(termOn('2015-12-22', '7.16')[5]).toContain('was added on December 23, 2015');
    expect(termOn('2015-12-22', '7.11(a)').slice(2, 5)).toEqual(['not tested', '', '']);
    expect(termOn('2018-12-31', '7.11(b)')[2]).toBe('not in force');
  });

  it.each(['2013-07-28', '2018-10-01'])('has nothing in force on %s', (day) => {
    const states = spill('EXPLAIN_TERMS', day)
      .slice(1)
      .map(([, , state]) => state);
    expect(states.filter((state) => state !== 'not in force' && state !== 'not tested')).toEqual([]);
  });

  it.each([
    ['2018-10-01', true],
    ['2018-10-07', true],
    ['2018-10-08', false],
    ['2018-12-31', false],
  ])('says of %s, after the Maturity Date, whether it stands for the last quarter-end: %s', (day, doesStand) => {
    const note = termOn(day, '7.11(a)')[5] ?? '';
    expect(note).toContain('no limit was in force: the Agreement matured on September 30, 2018.');
    expect(note.includes('stands for September 30, 2018, and 2.50 to 1 is tested.')).toBe(doesStand);
  });

  it.each(['soon', blank, [['2015-12-31'], ['2016-12-31']]])('refuses %j in words', (asOf) => {
    expect(String(call('EXPLAIN_TERMS', asOf))).toMatch(/^Day asked about: found/);
  });
});
