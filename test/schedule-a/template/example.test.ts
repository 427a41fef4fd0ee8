import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../../../src/agreement/calix-2013/example';
import { inputLinesOf } from '../../../src/agreement/lines';
import { isoDate } from '../../../src/core/calendar-date';
import { usd } from '../../../src/core/quantity';
import { leverageDebtCapacity } from '../../../src/covenants/leverage-covenant';
import {
  AMOUNT,
  CHECK,
  SOURCE,
  WORDS,
  cellAt,
  dateCell,
  exampleForm,
  limitCells,
  rowOfLine,
  rowsSaying,
  verdictRows,
  present,
} from './form-on-sheet';
import { parseAddress } from '../../../src/workbook/memory';
import type { SheetToWrite } from '../../../src/workbook/sheet-to-write';

let sheet: SheetToWrite;
beforeEach(() => {
  sheet = exampleForm();
});

const stored = (line: string): unknown => cellAt(sheet, rowOfLine(sheet, line), AMOUNT)?.value;
const sourceOf = (row: number): string => String(cellAt(sheet, row, SOURCE)?.value ?? '');

test('the totals and ratios are those worked by hand', () => {
  // 20,000,000.00 + 1,350,000.00 + 500,000.75 + 0.00
  expect(stored('I.A.5')).toBe(21850000.75);
  // −3,819,720.90 + 1,184,500.00 + 0.00 + 9,875,220.15 + 0.00 + 7,000,000.00 + 1,800,000.00 + 155,000.00 + 125,000.00 + 0.00
  //   = 16,319,999.25; less gains of 310,000.00
  expect(stored('I.C.12')).toBe(16009999.25);
  // (21,850,000.75 + 250,000.00) ÷ 16,009,999.25: 1.38 × 16,009,999.25 = 22,093,798.965, and 6,201.785 more is 0.000387…
  expect(stored('I.D')).toBeCloseTo(1.3803873, 6);
  expect(stored('II.C')).toBe(21850000.75);
  // (48,200,000.40 + 35,700,000.00) ÷ 21,850,000.75: 3.84 × 21,850,000.75 = 83,904,002.88, and 4,002.48 less is 0.000183…
  expect(stored('II.D')).toBeCloseTo(3.8398168, 6);
});

test('further debt is 2.50 × 16,009,999.25 − 22,100,000.75 = 17,924,997.375', () => {
  const capacity = leverageDebtCapacity(
    CALIX_2013,
    { fundedIndebtedness: usd('21850000.75'), judgments: usd('250000'), ebitda: usd(Number(stored('I.C.12'))) },
    isoDate('2015-12-31'),
  );
  expect(capacity.ok && capacity.value.amount.toString()).toBe('17924997.375');
});

test('limits are those of December 31, 2015, and both covenants comply', () => {
  const date = parseAddress(dateCell(sheet));
  // Serial numbers count from December 31, 1899 = 1, with a day too many from March 1900 on: 42,369 is December 31, 2015.
  expect(cellAt(sheet, date.row, date.column)?.value).toBe(42369);
  expect(
    limitCells(sheet)
      .map(parseAddress)
      .map(({ row, column }) => cellAt(sheet, row, column)?.value),
  ).toEqual([2.5, 1.25]);
  for (const row of verdictRows(sheet)) {
    expect(cellAt(sheet, row, AMOUNT)?.value).toBe('Yes');
    expect(cellAt(sheet, row, CHECK)?.value).toBe('Without the add-in: complies');
  }
});

test('every line that the form prints is filled in, and nothing else', () => {
  const printed = inputLinesOf(CALIX_2013).filter(({ optional }) => !optional);
  expect([...CALIX_EXAMPLE.figures.keys()].sort()).toEqual(printed.map(({ id }) => id).sort());
  for (const { id } of printed) expect(typeof stored(id)).toBe('number');
});

test('every input cell says whether its figure is stated in the call, with at most 25 words quoted, or illustrative', () => {
  const rows = [
    parseAddress(dateCell(sheet)).row,
    ...[...CALIX_EXAMPLE.figures.keys()].map((line) => rowOfLine(sheet, line)),
  ];
  for (const row of rows) {
    const source = sourceOf(row);
    expect(source).toMatch(/^(Stated in the call: “.+”\. .+|Illustrative\. .+)\.$/);
    for (const [, quoted = ''] of source.matchAll(/“([^”]+)”/g))
      expect(quoted.split(/\s+/).length).toBeLessThanOrEqual(25);
  }
  expect(sheet.cells.filter(({ style }) => style === 'inputAmount' || style === 'inputDate')).toHaveLength(rows.length);
});

test.each([
  ['I.C.3', 0, '$354,000'],
  ['I.C.6', 7_000_000, '$7 million'],
  ['I.C.7', 1_800_000, '$1.8 million'],
])('%s is %i, from “… %s …”', (line, amount, words) => {
  expect(stored(line)).toBe(amount);
  expect(sourceOf(rowOfLine(sheet, line))).toMatch(/^Stated in the call: /);
  expect(sourceOf(rowOfLine(sheet, line))).toContain(words);
});

test('net income ties to the call’s non-GAAP net income and to the lines it names', () => {
  // 10,700,000.00 − 7,000,000.00 − 1,800,000.00 − 5,719,720.90
  expect(stored('I.C.1')).toBe(-3819720.9);
  expect(sourceOf(rowOfLine(sheet, 'I.C.1'))).toContain('5,719,720.90');
  expect(Number(stored('I.C.4'))).toBeGreaterThan(5719720.9);
});

test('a note under the title says that it is an illustration, of what, and what the call never speaks of', () => {
  const [title] = sheet.cells.filter(({ style }) => style === 'title');
  const note = String(cellAt(sheet, present(title).row + 1, WORDS)?.value);
  expect(note).toMatch(/illustration, no certificate/);
  expect(note).toMatch(/predates the Agreement and never speaks of EBITDA/);
  expect(rowsSaying(sheet, note)[0]).toBeLessThan(parseAddress(dateCell(sheet)).row);
});
