import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import { address } from '../../../src/workbook/sheet';
import type { CellToWrite, SheetToWrite } from '../../../src/workbook/sheet-to-write';
import { readXlsx } from '../../../src/workbook/xlsx/read';
import { writeXlsx } from '../../../src/workbook/xlsx/write';

const sheetWith = (cells: readonly CellToWrite[], more: Partial<SheetToWrite> = {}): SheetToWrite => ({
  name: 'Schedule A',
  cells,
  merges: [],
  columnWidths: [8, 60.5],
  rowHeights: new Map([[1, 45]]),
  print: {
    fitToWidth: true,
    orientation: 'portrait',
    repeatRows: [0, 1],
    area: { top: 0, left: 0, bottom: 40, right: 3 },
    header: 'Schedule A',
    pagesBegin: [37],
    footer: '&LDraft&RPage &P of &N',
  },
  ...more,
});

const cell = (row: number, value: CellToWrite['value'], more: Partial<CellToWrite> = {}): CellToWrite => ({
  row,
  column: 1,
  value,
  ...more,
});

const written = (cells: readonly CellToWrite[], more: Partial<SheetToWrite> = {}): Promise<Uint8Array> =>
  writeXlsx([sheetWith(cells, more)], { title: 'Schedule A', subject: 'An illustration' });

async function readBack(bytes: Uint8Array) {
  const result = await readXlsx(bytes);
  if (!result.ok) throw new Error(result.problem);
  const [sheet] = result.workbook.sheets;
  const { cells = [], merges = [] } = sheet ?? {};
  return { merges, values: Object.fromEntries(cells.map((one) => [address(one.row, one.column), one.value])), cells };
}

const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
const sheetXml = (bytes: Uint8Array): string => partOf(bytes, 'xl/worksheets/sheet1.xml');

test('values come back as they were given', async () => {
  const given = [
    0.1234567890123456,
    -5_000_000,
    'a & <b> “c”\nd',
    ' spaces ',
    'with _x000D_ in it',
    true,
    false,
    { error: '#N/A' },
  ];
  const { values } = await readBack(await written(given.map((value, row) => cell(row, value))));
  expect(values).toEqual(Object.fromEntries(given.map((value, row) => [`B${row + 1}`, value])));
});

test('characters that XML cannot hold come back, and stand in no part as they are', async () => {
  const given = ['a\u001b[31m\u0000b\ufffe', 'line\r\nline', 'half \ud83d of a pair', '\ude00', 'a whole \ud83d\ude00'];
  const bytes = await written(given.map((value, row) => cell(row, value)));
  expect((await readBack(bytes)).cells.map(({ value }) => value)).toEqual(given);
  const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  // eslint-disable-next-line no-control-regex
  expect(parts.filter((part) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd\ufffe\uffff]/.test(part))).toEqual([]);
});

test('text is never a formula', async () => {
  const { cells } = await readBack(await written([cell(0, '=1+1'), cell(1, '+1'), cell(2, '@SUM(A1)')]));
  expect(cells.map(({ value, formula }) => [value, formula])).toEqual([
    ['=1+1', undefined],
    ['+1', undefined],
    ['@SUM(A1)', undefined],
  ]);
});

test('formulas keep their values; one without a value has none, not 0', async () => {
  const bytes = await written([
    cell(0, 2.504, { formula: '=COVENANT.LEVERAGE_RATIO(B9,B10,B11)' }),
    cell(1, null, { formula: '=SUM(B9:B10)' }),
    cell(2, '', { formula: '=IF(B9="","",CONCAT("COVENANT.X(",B9))' }),
    cell(3, { error: '#N/A' }, { formula: '=NA()' }),
    cell(4, true, { formula: '=B9>0' }),
    cell(5, 0, { formula: '=B9*0' }),
  ]);
  const { cells } = await readBack(bytes);
  expect(cells.map(({ value, formula }) => [formula, value])).toEqual([
    ['=COVENANT.LEVERAGE_RATIO(B9,B10,B11)', 2.504],
    ['=SUM(B9:B10)', null],
    ['=IF(B9="","",CONCAT("COVENANT.X(",B9))', ''],
    ['=NA()', { error: '#N/A' }],
    ['=B9>0', true],
    ['=B9*0', 0],
  ]);
  expect(sheetXml(bytes)).toContain('<f>_xldudf_COVENANT_LEVERAGE_RATIO(B9,B10,B11)</f>');
  expect(sheetXml(bytes)).toContain('<f>IF(B9=&quot;&quot;,&quot;&quot;,_xlfn.CONCAT(&quot;COVENANT.X(&quot;,B9))</f>');
  expect(sheetXml(bytes)).toContain('<f>SUM(B9:B10)</f></c>');
});

test('a formula that a file could not hold as typed is refused', async () => {
  await expect(written([cell(0, 1, { formula: '=LET(x,1,x)' })])).rejects.toThrow(/LET cannot be stored/);
});

test.each([NaN, Infinity])('%d is refused and its cell named', async (value) => {
  await expect(written([cell(4, value)])).rejects.toThrow(/^B5 is to hold/);
});

test('an apostrophe in a sheet name is refused: the print area would not name the sheet', async () => {
  await expect(written([], { name: "Bank's form" })).rejects.toThrow(/apostrophe/);
});

test('each kind of cell has its look', async () => {
  const styles = ['inputAmount', 'amount', 'total', 'ratio', 'limit', 'inputDate', 'words'] as const;
  const bytes = await written(styles.map((style, row) => cell(row, row, { style })));
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const look = Object.fromEntries(
    styles.map((style, row) => [style, workbook.worksheets[0]?.getCell(row + 1, 2).style]),
  );
  expect(look['inputAmount']).toMatchObject({
    font: { color: { argb: 'FF0000FF' } },
    fill: { fgColor: { argb: 'FFFFFFE5' } },
    border: { left: { style: 'thin' } },
  });
  expect(look['words']?.alignment).toMatchObject({ vertical: 'top', wrapText: true });
  expect(look['total']?.border).toMatchObject({ top: { style: 'thin' } });
  expect(look['ratio']?.border).toMatchObject({ bottom: { style: 'double' } });
  expect(styles.map((style) => look[style]?.numFmt)).toEqual([
    '#,##0.00;(#,##0.00);0.00',
    '#,##0.00;(#,##0.00);0.00',
    '#,##0.00;(#,##0.00);0.00',
    '0.0000" to 1"',
    '0.00" to 1"',
    'mmmm d, yyyy',
    undefined,
  ]);
});

test('what is chosen among drops down, and nothing typed instead is refused', async () => {
  const cells: readonly CellToWrite[] = [
    { row: 0, column: 0, value: 'Yes', choices: ['Yes', 'No'] },
    { row: 1, column: 0, value: null, choices: ['Once, in all', 'Each'] },
    { row: 2, column: 0, value: null, choices: ['a'.repeat(127), 'b'.repeat(127)] },
    { row: 3, column: 0, value: null, choices: ['a'.repeat(127), 'b'.repeat(128)] },
    { row: 4, column: 0, value: 1 },
  ];
  const workbook = new Workbook();
  const bytes = await written(cells);
  await workbook.xlsx.load(bytes);
  expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('showErrorMessage="1"');
  const list = (row: number) => workbook.worksheets[0]?.getCell(row + 1, 1).dataValidation;
  expect(list(0)).toMatchObject({ type: 'list', formulae: ['"Yes,No"'], allowBlank: true });
  expect(list(1)).toBeUndefined();
  expect(list(2)).toMatchObject({ formulae: [`"${'a'.repeat(127)},${'b'.repeat(127)}"`] });
  expect([list(3), list(4)]).toEqual([undefined, undefined]);
});

test('merges, widths, heights and the printed page', async () => {
  const merges = [{ top: 0, left: 0, bottom: 0, right: 3 }];
  const bytes = await written([{ row: 0, column: 0, value: 'Schedule A', style: 'title' }], { merges });
  expect(await readBack(bytes)).toMatchObject({ merges, values: { A1: 'Schedule A' } });
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const [sheet] = workbook.worksheets;
  expect(sheet?.getColumn(2).width).toBe(60.5);
  expect(sheet?.getRow(2).height).toBe(45);
  expect(sheet?.pageSetup).toMatchObject({
    orientation: 'portrait',
    fitToPage: true,
    fitToHeight: 0,
    printTitlesRow: '1:2',
  });
  expect(sheet?.headerFooter).toMatchObject({ oddHeader: '&CSchedule A', oddFooter: '&LDraft&RPage &P of &N' });
  expect(partOf(bytes, 'xl/workbook.xml')).toContain('$A$1:$D$41<');
  // Below row 37, over all 16,384 columns: row 38 begins a page.
  expect(sheetXml(bytes)).toMatch(/<rowBreaks count="1" manualBreakCount="1"><brk id="37" max="16383" man="1"\/>/);
  expect(partOf(bytes, 'docProps/core.xml')).toContain('<dc:title>Schedule A</dc:title>');
});

test('a file is calculated on opening only where a formula has no value yet', async () => {
  const calculated = await written([{ row: 0, column: 0, value: 2, formula: '=1+1' }]);
  expect(partOf(calculated, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad="1"');
  const uncalculated = await written([{ row: 0, column: 0, value: null, formula: '=1+1' }]);
  expect(partOf(uncalculated, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('the same sheets give the same bytes', async () => {
  const cells = [cell(0, 1, { style: 'amount' }), cell(1, 'words')];
  expect(Buffer.compare(await written(cells), await written(cells))).toBe(0);
});
