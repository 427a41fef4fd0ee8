/** The table of Schedule A, held against the form: counts, words and formulas are typed from Exhibit C. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { lineOf, operandsOf } from '../../src/agreement/lines';

const { lines, rows, covenants, defects, terms } = CALIX_2013.schedule;
const range = (prefix: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${prefix}.${index + 1}`);

test('every line of the form is there, once and in its order', () => {
  const printed = lines.filter((line) => line.kind === 'computed' || !line.optional).map(({ id }) => id);
  expect(printed).toEqual([...range('I.A', 5), 'I.B', ...range('I.C', 12), 'I.D', 'II.A', 'II.B', 'II.C', 'II.D']);
  expect(rows.flatMap((row) => (row.kind === 'line' ? [row.line] : []))).toEqual(printed);
});

test('the numbers beside the words are those the form prints, its own defects among them', () => {
  const beside = Object.fromEntries(lines.map(({ id, printed }) => [id, printed]));
  expect(beside).toMatchObject({
    'I.A.1': '1.',
    'I.A.5': '',
    'I.B': 'B.',
    'I.C.12': '12.',
    'I.D': 'C.',
    'II.A': 'A.',
    'II.D': 'D.',
  });
  expect(defects.map(({ line }) => line)).toEqual(['I.A.5', 'I.D']);
});

test.each([
  ['I.A.5', ['I.A.1', 'I.A.2', 'I.A.3', 'I.A.4', 'I.A less']],
  ['I.C.12', range('I.C', 11)],
  ['I.D', ['I.A.5', 'I.B', 'I.C.12']],
  ['II.C', ['I.A.5']],
  ['II.D', ['II.A', 'II.B', 'II.C']],
])('%s is made of %p', (id, operands) => {
  const line = lineOf(CALIX_2013, id);
  expect(line.kind === 'computed' && operandsOf(line.formula)).toEqual(operands);
});

test('only net income may be negative', () => {
  expect(lines.filter((line) => line.kind === 'input' && line.sign === 'any').map(({ id }) => id)).toEqual(['I.C.1']);
});

test('the form’s words stand letter for letter, its misprints included', () => {
  expect(lineOf(CALIX_2013, 'I.C.7').words).toContain(
    '(including severance changes) not to exceed $5,000,000 in the aggregate for clauses (A) and (B) during the term of this Agreement:',
  );
  expect(lineOf(CALIX_2013, 'I.C.8').words).toContain(
    '(B) there is an accrual or reserve for any such future accounting periods):',
  );
  expect(lineOf(CALIX_2013, 'I.C.9').words).toBe(
    'Cost and expenses in connection with any amendment or waiver to this Agreement:',
  );
  expect(lineOf(CALIX_2013, 'II.B').words).toBe(
    'Net Accounts Receivable of Borrower and its Subsidiaries on a Consolidated Basis:',
  );
});

test('every line has a clause, a short name and a note, and every defined term is a line', () => {
  for (const line of lines) {
    expect(line.clause).not.toBe('');
    expect(line.name).not.toBe('');
    expect(line.note).not.toBe('');
  }
  const ids = new Set(lines.map(({ id }) => id));
  for (const id of [...Object.values(terms), ...covenants.map(({ line }) => line)]) expect(ids).toContain(id);
});

test('every reading of the documents stands as data: a question, a clause, options, and one of them by default', () => {
  expect(CALIX_2013.readings.map(({ id }) => id)).toEqual([
    'rounding',
    'quarter-ends',
    'judgments-threshold',
    'insurance',
    'tax-benefit',
    'short-term-borrowings',
    'basket',
    'agents-lien',
  ]);
  for (const { options, byDefault, clause, why, question } of CALIX_2013.readings) {
    expect(options).toHaveLength(2);
    expect(options.map(({ id }) => id)).toContain(byDefault);
    for (const text of [clause, why, question]) expect(text.length).toBeGreaterThan(10);
  }
});

test('clauses can be told apart: no reference stands twice', () => {
  const references = CALIX_2013.clauses.map(({ reference }) => reference);
  expect(references.filter((reference, index) => references.indexOf(reference) !== index)).toEqual([]);
});
