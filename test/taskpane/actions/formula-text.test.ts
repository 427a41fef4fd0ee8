import { argumentProblem, formulaText, missing, reference } from '../../../src/taskpane/actions/builder/formula-text';
import type { FunctionDescription } from '../../../src/taskpane/actions/builder/metadata';

const argument = (name: string, optional = false) => ({ name, description: '', ...(optional && { optional }) });
const FUNDED: FunctionDescription = {
  id: 'FUNDED',
  name: 'FUNDED',
  description: '',
  parameters: [argument('borrowed_money'), argument('letters_of_credit', true), argument('excluded', true)],
};

test.each([
  [['F11', 'F12', 'F13'], '=COVENANT.FUNDED(F11,F12,F13)'],
  [['F11'], '=COVENANT.FUNDED(F11)'],
  [[' F11 ', '', '  '], '=COVENANT.FUNDED(F11)'],
  [['F11', '', 'F13'], '=COVENANT.FUNDED(F11,,F13)'],
  [[], '=COVENANT.FUNDED()'],
])('%p makes %s', (entered, formula) => {
  expect(formulaText(FUNDED, entered)).toBe(formula);
});

test('an argument that is needed and not filled in is named', () => {
  expect(missing(FUNDED, [])).toEqual(['borrowed_money']);
  expect(missing(FUNDED, [' ', 'F12'])).toEqual(['borrowed_money']);
  expect(missing(FUNDED, ['F11'])).toEqual([]);
});

test.each(['F11', "'Sched A, Q4'!F11", 'SUM(F11,F12)', '{1,2;3,4}', '"a,b"', '"("', ''])(
  '%p can stand as one argument',
  (text) => {
    expect(argumentProblem(text)).toBeNull();
  },
);

test.each([
  ['F11,F12', 'A comma here begins the next argument. Enter one cell, range or value.'],
  ['SUM(F11', 'The parentheses do not pair.'],
  ['F11)', 'The parentheses do not pair.'],
  ['"F11', 'A quotation mark is not closed.'],
  ["'Sched A!F11", 'A quotation mark is not closed.'],
])('%p cannot', (text, problem) => {
  expect(argumentProblem(text)).toBe(problem);
});

test.each([
  ['Sched', 'Sched', 'F11'],
  ['Terms', 'Sched', 'Terms!F11'],
  ['Sched A', 'Sched', "'Sched A'!F11"],
  ['O’Brien', 'Sched', "'O’Brien'!F11"],
  ["O'Brien", 'Sched', "'O''Brien'!F11"],
  ['Q4', 'Sched', "'Q4'!F11"],
  ['2016', 'Sched', "'2016'!F11"],
  ['R1C1', 'Sched', "'R1C1'!F11"],
])('F11 on %s is written on %s as %s', (sheet, onSheet, expected) => {
  expect(reference(sheet, 'F11', onSheet)).toBe(expected);
});
