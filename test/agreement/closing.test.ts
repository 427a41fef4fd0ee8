/** The closing of the First Amendment as data: every condition of section 2.1, and every clause that is to be confirmed. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { quoted } from '../../src/supporting-sheets/closing/template';

const { closing, clauses } = CALIX_2013;
const wordsOf = (reference: string): string => clauses.find((clause) => clause.reference === reference)?.words ?? '';

test('every condition of section 2.1 is listed once; 2.1(b) is a heading', () => {
  const stated = clauses.map(({ reference }) => reference).filter((reference) => reference.startsWith('2.1('));
  expect(closing.conditions.map(({ clause }) => clause)).toEqual(stated.filter((clause) => clause !== '2.1(b)'));
  expect(closing.conditions.filter(({ worked }) => worked).map(({ clause }) => clause)).toEqual([
    '2.1(a)',
    '2.1(b)(i)',
    '2.1(b)(ii)',
  ]);
  expect(closing.signatories).toEqual(['Bank of America, N.A.']);
});

test('the sections to be confirmed: what 1.7, 1.9, 1.10 and 1.11 put into the Credit Agreement, 3.2, 3.3, 3.10 and 3.13', () => {
  expect(closing.checklist.map(({ reference }) => reference)).toEqual([
    ...['5.18', '5.18(a)', '5.18(b)', '6.16', '7.16', '7.17', '9.06(b)', '3.2'],
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `3.3(${letter})`),
    ...['3.10', '3.13'],
  ]);
});

test('each is quoted with where it stands', () => {
  const [fee] = closing.conditions.filter(({ clause }) => clause === '2.1(b)(i)');
  if (!fee) throw new Error('no fee');
  const words = quoted(CALIX_2013, fee);
  expect(words).toContain('an amendment fee in an amount equal to 25 basis points on (A) the aggregate Revolving');
  expect(words).toMatch(/ \[First Amendment of December 23, 2015, section 2\.1\(b\)\(i\)\]$/);
  for (const item of [...closing.conditions, ...closing.checklist])
    expect(quoted(CALIX_2013, item)).toMatch(/^.{60,} \[First Amendment of December 23, 2015, section [^\]]+\]$/s);
});

test('what is quoted of section 5.18 is all of it, its heading left out', () => {
  const parts = closing.checklist.filter(({ clause }) => clause === '1.7').map((item) => quoted(CALIX_2013, item));
  const words = parts.map((part) => part.replace(/ \[[^[]*\]$/, ''));
  const [amendment, heading, ...rest] = wordsOf('1.7').split('\n');
  expect(words).toEqual(rest);
  expect([amendment, heading]).toEqual([
    expect.stringMatching(/^1\.7 /),
    '5.18 Sanctions Concerns and Anti-Corruption Laws.',
  ]);
});

test('a name that a clause has itself is that name', () => {
  for (const { clause, name } of closing.conditions.filter(({ clause: one }) => /^2\.1\([acd]\)$/.test(one)))
    expect(wordsOf(clause)).toContain(`${name}.`);
});
