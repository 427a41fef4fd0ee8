import { entriesOf } from '../../../src/workbook/excel/entries';
import type { CellToWrite } from '../../../src/workbook/sheet-to-write';

const entryOf = (cell: Omit<CellToWrite, 'row' | 'column'>, dateSystem: 1900 | 1904 = 1900) =>
  entriesOf([{ row: 0, column: 0, ...cell }], dateSystem)[0]?.[0];

test('cells stand where they belong, and what is between them is left alone', () => {
  expect(
    entriesOf(
      [
        { row: 0, column: 1, value: 5 },
        { row: 2, column: 0, value: true },
      ],
      1900,
    ),
  ).toEqual([
    [null, 5],
    [null, null],
    [true, null],
  ]);
});

test('a formula is entered, not its value', () => {
  expect(entryOf({ value: 3, formula: '=1+2' })).toBe('=1+2');
});

test('an error is entered by its name', () => {
  expect(entryOf({ value: { error: '#N/A' } })).toBe('#N/A');
});

test.each(['Schedule A', '“Statement Date”', '(“Statement Date”)', 'Financial Statement Date:', ''])(
  'the words %p are entered as they are',
  (text) => {
    expect(entryOf({ value: text })).toBe(text);
  },
);

test.each([
  '1',
  '1.',
  '2015-12-31',
  'March 26, 2016',
  'TRUE',
  'false',
  '=SUM(A1)',
  '+1',
  '-',
  '@',
  '3.00',
  '$5',
  "'quoted",
])('the text %p is kept from being read as something else', (text) => {
  expect(entryOf({ value: text })).toBe(`'${text}`);
});

test('a date counts from the workbook’s own beginning', () => {
  // December 31, 2015 is day 42,369 from 1900 and 40,907 from 1904.
  expect(entryOf({ value: 42_369, style: 'inputDate' }, 1900)).toBe(42_369);
  expect(entryOf({ value: 42_369, style: 'inputDate' }, 1904)).toBe(40_907);
  expect(entryOf({ value: 42_369, style: 'amount' }, 1904)).toBe(42_369);
});
