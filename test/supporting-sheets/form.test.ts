/** A form as data: written as a sheet, and read back from any place on any sheet. */
import { toIso } from '../../src/core/calendar-date';
import { toCellNumber } from '../../src/core/quantity';
import { formFindings } from '../../src/supporting-sheets/form-findings';
import type { SheetForm } from '../../src/supporting-sheets/form';
import { readForm } from '../../src/supporting-sheets/read-form';
import { type Content, writeForm } from '../../src/supporting-sheets/write-form';
import { sheetOf, workbookOf } from '../../src/workbook/memory';
import type { CellValue, Sheet } from '../../src/workbook/sheet';
import { FORM, asSheet, written } from './a-form';

const as = (value: CellValue, formula?: string): Content => ({ value, ...(formula !== undefined && { formula }) });

const FILLED = written({
  contents: ({ columnOf, cellOf }) => ({
    fields: {
      limit: as(250.1),
      balance: as(-3),
      since: as(42361),
      open: as('yes'),
      count: as('Each month'),
      remark: as('seen'),
    },
    tables: {
      members: [{ name: as('Ann'), due: as(100), paid: as('No') }, {}, { name: as('Bob'), due: as(0.25) }],
      duties: [{}, { done: as(true) }],
    },
    totals: { members: { due: as(100.25, `=SUM(${columnOf('members', 'due')})-0*${cellOf('limit')}`) } },
  }),
});

const read = (sheet: Sheet, dateSystem: 1900 | 1904 = 1900) => {
  const [filled, ...more] = readForm(FORM, workbookOf([sheetOf('Notes', [['Members', 'Due']]), sheet], { dateSystem }));
  if (!filled || more.length) throw new Error('not found once');
  return filled;
};
const cellsSaying = (sheet: Sheet, words: string, instead: CellValue): Sheet => ({
  ...sheet,
  cells: sheet.cells.map((cell) => (cell.value === words ? { ...cell, value: instead } : cell)),
});

test.each([
  ['where it was written', 0, 0],
  ['moved down and right', 7, 3],
])('what was filled in is read back, %s', (_, down, right) => {
  const filled = read(asSheet(FILLED, down, right));
  expect(filled.missing).toEqual([]);
  const { amount: limit } = filled.field('limit');
  expect(limit && toCellNumber(limit)).toBe(250.1);
  expect(filled.field('balance').amount?.amount.toString()).toBe('-3');
  const { date } = filled.field('since');
  expect(date && toIso(date)).toBe('2015-12-23');
  expect(filled.field('open').answer).toBe(true);
  expect(filled.field('count').choice?.id).toBe('each');
  expect(filled.field('remark').text).toBe('seen');
  const members = filled
    .rows('members')
    .map((row) => [row.entry('name').text, row.entry('due').amount?.amount.toString(), row.entry('paid').answer]);
  expect(members).toEqual([
    ['Ann', '100', false],
    ['Bob', '0.25', null],
  ]);
  expect(filled.total('members')?.entry('due').amount?.amount.toString()).toBe('100.25');
  expect(filled.rows('duties').map(({ id, entry }) => [id, entry('done').answer])).toEqual([
    ['sweep', null],
    ['lock', true],
  ]);
  expect(formFindings(filled)).toEqual([]);
});

test('answers and choices drop down as lists where they are filled in', () => {
  const offered = FILLED.cells.flatMap(({ row, column, choices }) => (choices ? [[row, column, choices]] : []));
  const [answer, choice, ...paid] = offered;
  expect(answer).toEqual([6, 1, ['Yes', 'No']]);
  expect(choice).toEqual([7, 1, ['Once, in the first month', 'Each month']]);
  // Four rows of members, two duties.
  expect(paid.map(([, column]) => column)).toEqual([2, 2, 2, 2, 1, 1]);
});

test('the total adds up the rows of its table, and no more', () => {
  const total = FILLED.cells.find(({ formula }) => formula?.startsWith('=SUM('));
  const due = FILLED.cells
    .filter(({ column, style }) => column === 1 && style === 'inputAmount')
    .map(({ row }) => row + 1);
  const inTable = due.filter((row) => total && row < total.row + 1 && row > total.row - 4);
  expect(inTable).toHaveLength(4);
  expect(total?.formula).toContain(`=SUM(B${inTable[0]}:B${inTable[3]})`);
});

test('a serial counts from the date system of the workbook', () => {
  const { date } = read(asSheet(FILLED), 1904).field('since');
  expect(date && toIso(date)).toBe('2019-12-24');
});

test('an empty form has no rows but its own, every field blank, and nothing wrong', () => {
  const filled = read(asSheet(written()));
  expect(filled.rows('members')).toEqual([]);
  expect(filled.rows('duties')).toHaveLength(2);
  expect(FORM.fields.map(({ id }) => filled.field(id).isBlank)).toEqual(FORM.fields.map(() => true));
  expect(formFindings(filled)).toEqual([]);
});

test.each<[string, string | number, CellValue, RegExp, RegExp]>([
  [
    'an amount in words',
    250.1,
    'much',
    /^Highest due: found the text “much”\.$/,
    /^In B4 enter a number in dollars, 0 or more, or leave it blank\.$/,
  ],
  ['a negative amount', 250.1, -1, /found -1/, /0 or more/],
  ['an error', 250.1, { error: '#REF!' }, /found the error #REF!/, /a number/],
  ['no date', 42361, 'soon', /^In force since: found the text “soon”/, /a date, such as 2015-12-31/],
  ['no answer', 'yes', 'maybe', /“maybe”/, /Yes or No/],
  ['a tick, which formulas do not read', 'yes', '✓', /“✓”/, /Yes or No/],
  [
    'no choice',
    'Each month',
    'Twice',
    /^Counted: found the text “Twice”/,
    /one of: “Once, in the first month”, “Each month”/,
  ],
])('%s is named with its cell and what to enter', (_, from, to, message, fix) => {
  const sheet = asSheet(FILLED);
  const filled = read({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.value === from ? { ...cell, value: to } : cell)),
  });
  const [finding, ...more] = formFindings(filled);
  expect(more).toEqual([]);
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toMatch(message);
  expect(finding?.fix).toMatch(fix);
});

test('entries in a row without its name are not lost silently', () => {
  const sheet = asSheet(FILLED);
  const [finding] = formFindings(read({ ...sheet, cells: sheet.cells.filter(({ value }) => value !== 'Bob') }));
  expect(finding?.message).toMatch(/^Row \d+ has entries, but no Member\.$/);
});

test('words that were deleted are named; what stood beside them is not guessed', () => {
  const filled = read(cellsSaying(asSheet(FILLED), 'In force since', 'Since'));
  expect(filled.field('since').isBlank).toBe(true);
  expect(formFindings(filled).map(({ message }) => message)).toEqual([
    '“In force since” is not on the sheet that holds “Dues of the club”, so nothing is read for it.',
  ]);
  expect(
    read(cellsSaying(asSheet(FILLED), 'Lock the door', 'Lock'))
      .rows('duties')
      .map(({ id }) => id),
  ).toEqual(['sweep']);
});

test('a table that lost its total is named', () => {
  expect(read(cellsSaying(asSheet(FILLED), 'Total', 'Sum')).missing).toEqual(['Total']);
});

test('case, a colon and curly quotes make no difference to the words', () => {
  const filled = read(cellsSaying(asSheet(FILLED), 'Highest due', 'HIGHEST  DUE:'));
  expect(filled.missing).toEqual([]);
  expect(filled.field('limit').isBlank).toBe(false);
});

test('a sheet without the title is not the form', () => {
  expect(readForm(FORM, workbookOf(cellsSaying(asSheet(FILLED), FORM.title, 'Dues')))).toEqual([]);
});

test('a form may keep the column of its labels narrow; a table may need it wider', () => {
  const widthOf = (form: SheetForm): number | undefined => writeForm(form, { borrower: 'A' }).columnWidths[0];
  expect(widthOf(FORM)).toBe(46);
  expect(widthOf({ ...FORM, labelWidth: 35 })).toBe(35);
  expect(widthOf({ ...FORM, labelWidth: 10 })).toBe(30);
});
