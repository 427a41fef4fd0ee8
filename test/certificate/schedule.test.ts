/** Schedule A in the certificate: figures as the cells show them, in the sheet's unit. */
import { decimalsOf, shownAmount, shownRatio } from '../../src/certificate/as-shown';
import { ratio } from '../../src/core/quantity';
import type { Sheet } from '../../src/workbook/sheet';
import { PARTICULARS, aWorkbook, certify } from './a-workbook';
import { line, lines } from './lines';

test.each<[string | undefined, number | null]>([
  ['#,##0.00;(#,##0.00);0.00', 2],
  ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', 2],
  ['#,##0', 0],
  ['0.0000" to 1"', 4],
  ['[Red]0.0', 1],
  ['General', null],
  [undefined, null],
  ['0%', null],
  ['#,##0,', null],
  ['mmmm d, yyyy', null],
])('%s shows %p decimals', (format, decimals) => {
  expect(decimalsOf(format)).toBe(decimals);
});

test.each<[number, string | undefined, string, boolean]>([
  [20000000, '#,##0.00', '20,000,000.00', false],
  [20000000.755, '#,##0.00', '20,000,000.76', true],
  [-3819720.9, '#,##0.00;(#,##0.00)', '(3,819,720.90)', false],
  [22100.00075, '#,##0', '22,100', true],
  [22100.00075, 'General', '22,100.00075', false],
  [0.1 + 0.2, 'General', '0.30', false],
  [1234, '#,##0.000', '1,234.000', false],
  [1234567, '#,##0,', '1,234,567.00', false],
])('%p under %s is %s', (value, format, text, isRounded) => {
  expect(shownAmount(value, format)).toEqual({ text, isRounded });
});

test('a ratio has as many decimals as it takes to tell it from its limit', () => {
  const limit = ratio('2.50');
  expect(shownRatio(1.380387, '0.00', limit)).toBe('1.38');
  expect(shownRatio(2.5, '0.00', limit)).toBe('2.50');
  expect(shownRatio(2.5004, '0.00', limit)).toBe('2.5004');
  expect(shownRatio(2.50000004, '0.0000', limit)).toBe('2.50000004');
  expect(shownRatio(1.380387, undefined, null)).toBe('1.3804');
});

const scaled = (sheet: Sheet): Sheet => ({
  ...sheet,
  cells: [
    { row: 1, column: 1, value: '(in thousands)' },
    ...sheet.cells
      .filter(({ row }) => row !== 1)
      .map((cell) =>
        cell.column === 2 && typeof cell.value === 'number' && cell.numberFormat?.startsWith('#,##0.00')
          ? {
              row: cell.row,
              column: cell.column,
              value: Number((cell.value / 1000).toPrecision(15)),
              numberFormat: '#,##0',
            }
          : cell,
      ),
  ],
});

test('amounts in thousands stay in thousands, and it is said; what a format hides is told', () => {
  const { document, toConfirm } = certify(aWorkbook({ schedule: scaled }), { isDraft: true });
  expect(lines(document)).toContain('(Amounts in thousands of dollars)');
  expect(line(document, '1. The outstanding')).toMatch(/\| \$20,000$/);
  expect(line(document, /^Consolidated Funded Indebtedness \(Lines/)).toMatch(/ 2: \| \$21,850$/);
  expect(toConfirm).toContainEqual(
    expect.stringMatching(/^I\.A\.3 is certified as 500, as C\d+ shows it; the cell holds 500\.00075\.$/),
  );
});

test('no debt: the words in place of a ratio stand as they are', () => {
  const none = { 'I.A.1': '0', 'I.A.2': '0', 'I.A.3': '0', 'I.A.4': '0', 'I.B': '0' };
  const { document } = certify(aWorkbook({ figures: none, litigation: null }));
  expect(line(document, 'C. Consolidated Leverage Ratio')).toMatch(/\| 0\.0000 to 1$/);
  expect(line(document, 'D. Consolidated Liquidity Ratio')).toMatch(/\| n\/a$/);
});

test('the limit is the one on the sheet, the step-down table the form’s', () => {
  const { document } = certify(
    aWorkbook({ statementDate: '2014-03-29', figures: { 'I.B': '0' }, litigation: null, certificate: PARTICULARS }),
  );
  expect(line(document, 'Maximum permitted:')).toBe('Maximum permitted: | 3.00 to 1');
  expect(line(document, 'Minimum permitted:')).toBe('Minimum permitted: | 1.25 to 1');
  expect(lines(document)).toEqual(
    expect.arrayContaining([
      'Measurement Period Ending | Maximum Consolidated Leverage Ratio',
      'Closing Date through June 30, 2014 | 3.00:1.00',
      'September 30, 2014 and each fiscal quarter thereafter | 2.50:1.00',
    ]),
  );
});

test('“Less:” of footnote 2 is printed where the workbook has it, before the total it is taken from', () => {
  const less = (sheet: Sheet): Sheet => {
    const total =
      sheet.cells.find(
        ({ value }) => typeof value === 'string' && value.startsWith('Consolidated Funded Indebtedness (Lines'),
      )?.row ?? 0;
    const moved = sheet.cells.map(({ row, column, value, numberFormat }) => ({
      row: row >= total ? row + 1 : row,
      column,
      value: row === total && column === 2 ? 21750000.75 : value,
      ...(numberFormat && { numberFormat }),
    }));
    const words = { row: total, column: 1, value: 'Less: liabilities excluded by footnote 2:' };
    return { ...sheet, cells: [...moved, words, { row: total, column: 2, value: 100000 }] };
  };
  const { document } = certify(aWorkbook({ schedule: less }), { isDraft: true });
  const all = lines(document);
  const at = all.indexOf('Less: liabilities excluded by footnote 2: | $100,000.00');
  expect(all[at + 1]).toMatch(/^Consolidated Funded Indebtedness .* \| \$21,750,000\.75$/);
});
