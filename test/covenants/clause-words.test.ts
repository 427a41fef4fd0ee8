/** The words behind a reference, however it is written. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { clauseWords } from '../../src/covenants/clause-words';

function referenceOf(asked: string): string {
  const found = clauseWords(CALIX_2013, asked);
  return found.ok ? found.value.reference : found.reason.code;
}

test.each([
  ['I.C.7', 'I.C.7'],
  ['Line I.C.7', 'I.C.7'],
  ['lines i.c.7', 'I.C.7'],
  ['I. C. 7.', 'I.C.7'],
  [' Schedule A, line  II.D', 'II.D'],
  ['1.2', '1.2'],
  ['§1.2', '1.2'],
  ['First Amendment, 1.2', '1.2'],
  ['Schedule A I.C.7', 'I.C.7'],
  ['First Amendment, Section 1.2.', '1.2'],
  ['  section 2.1(b)(i)', '2.1(b)(i)'],
  ['clause 2.1 (b) (i)', '2.1(b)(i)'],
  ['see section 1.2', 'UNKNOWN_CLAUSE'],
  ['I.E', 'UNKNOWN_CLAUSE'],
])('“%s” is %s', (asked, reference) => {
  expect(referenceOf(asked)).toBe(reference);
});

test('a clause has the words of those below it, each on lines of its own, and of no other', () => {
  const wordsOf = (asked: string): string => {
    const found = clauseWords(CALIX_2013, asked);
    return found.ok ? found.value.words : '';
  };
  const below = CALIX_2013.clauses.filter(({ reference }) => /^2\.1\(b\)\(i+\)$/.test(reference));
  expect(below.length).toBeGreaterThan(1);
  const own = CALIX_2013.clauses.find(({ reference }) => reference === '2.1(b)');
  expect(wordsOf('2.1(b)')).toBe([own, ...below].map((clause) => clause?.words).join('\n'));
  // 3.10 is not below 3.1, and I.C.10 not below I.C.1.
  expect(wordsOf('3.1')).toBe(CALIX_2013.clauses.find(({ reference }) => reference === '3.1')?.words);
  expect(wordsOf('I.C.1')).toBe(CALIX_2013.clauses.find(({ reference }) => reference === 'I.C.1')?.words);
});

test('what is not found is told as it was written, with examples', () => {
  expect(clauseWords(CALIX_2013, ' x ')).toMatchObject({ reason: { code: 'UNKNOWN_CLAUSE', found: '“x”' } });
  expect(clauseWords(CALIX_2013, '  ')).toMatchObject({
    reason: { found: 'nothing', examples: ['I.C.7', 'II.D', '2.1(b)(i)'] },
  });
});
