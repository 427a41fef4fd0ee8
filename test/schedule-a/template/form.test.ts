import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { lineOf } from '../../../src/agreement/lines';
import { scheduleTemplate } from '../../../src/schedule-a/template/template';
import { linesOf } from '../../../src/workbook/row-heights';
import {
  AMOUNT,
  CHECK,
  SOURCE,
  WORDS,
  cellAt,
  emptyForm,
  exampleForm,
  rowOfLine,
  rowsSaying,
  present,
} from './form-on-sheet';
import { calculated } from './sheet-calculator';
import { address } from '../../../src/workbook/sheet';
import type { SheetToWrite } from '../../../src/workbook/sheet-to-write';

let empty: SheetToWrite;
beforeEach(() => {
  empty = emptyForm();
});

const lines = CALIX_2013.schedule.rows.flatMap((row) => (row.kind === 'line' ? [row.line] : []));

test('every line of the form stands on the sheet once, in the form’s order and with its number or letter', () => {
  const placed = lines.map((line) => rowOfLine(empty, line));
  expect(placed).toEqual([...placed].sort((a, b) => a - b));
  expect(new Set(placed).size).toBe(23);
  for (const line of lines) {
    const row = rowOfLine(empty, line);
    const { printed, words } = lineOf(CALIX_2013, line);
    const letter = cellAt(empty, row, 0)?.value ?? '';
    const before = String(cellAt(empty, row, WORDS)?.value)
      .slice(0, -words.length)
      .trim();
    expect([line, `${String(letter)}${before}`]).toEqual([line, printed]);
  }
});

test('the form’s own words stand as the form prints them, its misprints and defects too', () => {
  const said = (row: number): unknown => cellAt(empty, row, WORDS)?.value;
  expect(said(rowOfLine(empty, 'I.C.7'))).toContain(
    '(including severance changes) not to exceed $5,000,000 in the aggregate',
  );
  expect(said(rowOfLine(empty, 'I.A.5'))).toBe(
    'Consolidated Funded Indebtedness (Lines I.A.1+ I.A.2+ I.A.3+ I.A.4) 2:',
  );
  expect(cellAt(empty, rowOfLine(empty, 'I.A.5'), 0)).toBeUndefined();
  expect(cellAt(empty, rowOfLine(empty, 'I.D'), 0)?.value).toBe('C.');
  expect(said(rowOfLine(empty, 'I.C.12'))).toMatch(/^12\. Consolidated EBITDA \(the sum of \(a\) Line I\.C\.1/);
});

test('parts, headings, step-down table and footnote stand where the form has them', () => {
  const [first, second] = [
    'Section 7.11(a) - Consolidated Leverage Ratio',
    'Section 7.11(b) - Consolidated Liquidity Ratio',
  ].map((words) => present(rowsSaying(empty, words)[0])) as [number, number];
  expect(cellAt(empty, first, 0)?.value).toBe('I.');
  expect(cellAt(empty, second, 0)?.value).toBe('II.');
  const [maximum] = rowsSaying(empty, 'Maximum permitted:') as [number];
  const table = present(rowsSaying(empty, 'Measurement Period Ending')[0]);
  expect(table).toBe(maximum + 1);
  expect([0, 1, 2].map((below) => cellAt(empty, table + below, AMOUNT)?.value)).toEqual([
    'Maximum Consolidated Leverage Ratio',
    '3.00:1.00',
    '2.50:1.00',
  ]);
  const footnote = present(
    empty.cells.find(({ value }) => String(value).startsWith('Shall not include any (a) liabilities')),
  );
  expect(cellAt(empty, footnote.row, 0)?.value).toBe('2');
  expect(footnote.row).toBe(empty.print.area.bottom);
  expect(first).toBeLessThan(maximum);
  expect(table + 3).toBe(rowsSaying(empty, 'Covenant compliance:')[0]);
  expect(second).toBeGreaterThan(table);
});

test('what is entered has the look of an input, what is computed has a formula', () => {
  for (const line of lines) {
    const cell = cellAt(empty, rowOfLine(empty, line), AMOUNT);
    const { kind } = lineOf(CALIX_2013, line);
    expect([line, cell?.style === 'inputAmount', cell?.formula !== undefined]).toEqual([
      line,
      kind === 'input',
      kind === 'computed',
    ]);
  }
  const date = present(rowsSaying(empty, 'Financial Statement Date:')[0]);
  expect(cellAt(empty, date, AMOUNT)).toMatchObject({ style: 'inputDate', value: null });
  expect(cellAt(empty, date, CHECK)?.value).toBe('(“Statement Date”)');
});

test('the empty form shows labels and nothing else: no number, no error, as stored and as calculated', () => {
  const shown = calculated(empty);
  const { bottom } = empty.print.area;
  for (const { row, column, value, formula } of empty.cells.filter((cell) => cell.row <= bottom)) {
    if (formula !== undefined) {
      expect(value).toBe('');
      expect(shown(address(row, column))).toBe('');
    } else if (column === AMOUNT) {
      expect(value === null || typeof value === 'string').toBe(true);
    } else expect(typeof value).toBe('string');
  }
  expect(empty.cells.filter(({ formula, row }) => formula !== undefined && row <= bottom)).toHaveLength(11);
  expect(
    empty.cells.filter(({ formula, row }) => formula !== undefined && row > bottom).every(({ value }) => value === ''),
  ).toBe(true);
});

test('the printed page is the form, with borrower and title above and the page below', () => {
  expect(empty.print).toMatchObject({
    orientation: 'portrait',
    fitToWidth: true,
    repeatRows: [0, 0],
    header: '&LCalix, Inc.&RSchedule A',
    footer: '&CPage &P of &N',
    area: { top: 0, left: 0, right: CHECK },
  });
  expect(exampleForm().print.area.right).toBe(SOURCE);
});

test('an ampersand in the borrower’s name is printed, not taken for a code', () => {
  expect(scheduleTemplate({ ...CALIX_2013, borrower: 'Brown & Pageant' }).print.header).toBe(
    '&LBrown && Pageant&RSchedule A',
  );
});

test.each([
  ['', 20, 1],
  ['one two', 20, 1],
  ['exactly twenty chars', 20, 1],
  ['exactly twenty-one ch', 20, 2],
  ['a word of twenty-five-letters-and', 10, 4],
])('“%s” in %i characters takes %i lines', (text, width, count) => {
  expect(linesOf(text, width)).toBe(count);
});

test('no wrapped words are cut: a row is as high as its longest cell needs', () => {
  for (const sheet of [empty, exampleForm()]) {
    for (const { row, column, value, style } of sheet.cells) {
      if (typeof value !== 'string' || style === 'title') continue;
      // Nine-point print is a fifth smaller than the eleven points that a column's width is counted in.
      const isSmall = style === 'note' || style === 'source' || style === 'mirror';
      const letters = present(sheet.columnWidths[column]) * (isSmall ? 1.2 : 1);
      // Nine points with their leading, or eleven.
      const atLeast = Math.ceil(value.length / letters) * (isSmall ? 12 : 15);
      expect(sheet.rowHeights.get(row) ?? 15).toBeGreaterThanOrEqual(atLeast);
    }
    expect(Math.max(...sheet.rowHeights.values())).toBeLessThan(409);
  }
});
