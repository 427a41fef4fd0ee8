import { covers, pointedAt, preview, textOf } from '../../../src/taskpane/actions/builder/preview';
import { sheetOf, workbookOf } from '../../../src/workbook/memory';
import { functionNamed } from './function-named';

const BOOK = workbookOf([
  sheetOf('Sched A', [
    [21_850_000.75, 'words'],
    [250_000, { error: '#REF!' }],
    [16_009_999.25, true],
  ]),
  sheetOf("Terms '15", [['2015-12-31']]),
]);
const given = (id: string, ...entered: string[]) => preview(functionNamed(id), entered, BOOK, 'Sched A');

test('is worked out on the cells pointed at', () => {
  // 22,100,000.75 ÷ 16,009,999.25 = 1.38038…
  expect(given('LEVERAGE_RATIO', 'A1', '$A$2', 'a3')).toEqual({ kind: 'value', text: '1.3804', rows: 1, columns: 1 });
});

test('takes constants, and cells of other sheets', () => {
  expect(given('MAX_LEVERAGE_RATIO', '"2014-06-28"')).toMatchObject({ text: '3' });
  expect(given('MAX_LEVERAGE_RATIO', "'Terms ''15'!A1")).toMatchObject({ text: '2.50' });
  expect(given('LEVERAGE_COMPLIANT', '100', '0', '40', "'Terms ''15'!A1")).toMatchObject({ text: 'TRUE' });
});

test('says how far it spills', () => {
  expect(given('LEVERAGE_RATIO', 'A1:A2', '0', 'A3')).toMatchObject({ kind: 'value', rows: 2, columns: 1 });
});

test('refuses in the function’s own words', () => {
  expect(given('LEVERAGE_RATIO', 'B1', 'A2', 'A3')).toMatchObject({
    kind: 'refusal',
    error: '#VALUE!',
    message: expect.stringContaining('“words”') as string,
  });
  expect(given('LEVERAGE_RATIO', 'A1', 'A2', '-1')).toMatchObject({ kind: 'refusal', error: '#N/A' });
});

test('an error in an argument is the result, as in Excel', () => {
  expect(given('LEVERAGE_RATIO', 'A1', 'B2', 'A3')).toEqual({ kind: 'refusal', error: '#REF!', message: '' });
});

test.each(['SUM(A1:A3)', 'A1+A2', 'total_debt', 'Nowhere!A1'])('leaves %s to Excel', (entered) => {
  expect(given('LEVERAGE_RATIO', entered, '0', 'A3')).toEqual({ kind: 'unknown' });
});

test.each([
  ['A1', '21,850,000.75'],
  ['C1', 'blank'],
  ['A1:B3', '6 cells'],
  ['B2', '#REF!'],
  ['B3', 'TRUE'],
  ['A1+A2', null],
  ['Nowhere!A1', null],
  ['12', null],
])('what stands at %s: %p', (entered, echo) => {
  expect(pointedAt(entered, BOOK, 'Sched A')).toBe(echo);
});

test.each([
  [1.380384, '1.3804'],
  [2.5, '2.50'],
  [3, '3'],
  [-310_000, '-310,000.00'],
  [42_369, '42,369.00'],
  [0, '0'],
])('%p reads %s', (value, text) => {
  expect(textOf(value)).toBe(text);
});

test.each([
  ['A2', true],
  ['$a$1:B2', true],
  ["'Sched A'!A1:A9", true],
  ['A1', false],
  ['A3:B9', false],
  ['B1:B9', false],
  ["'Terms ''15'!A2", false],
  ['SUM(A2)', false],
  ['', false],
])('a formula in A2 of Sched A would depend on itself through %s: %s', (entered, expected) => {
  expect(covers(entered, BOOK, { sheet: 'Sched A', address: 'A2' })).toBe(expected);
});
