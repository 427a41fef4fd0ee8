/** .xlsx files, opened and saved. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { type Host, excel, openFile, saveFile, settled, startHost, typeInto, valuesOf } from './harness';
import { readWorkbook, sampleWorkbook } from './sample-workbook';

let host: Host;
let pane: Frame;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-'));
  file = join(folder, 'Certificate.xlsx');
  await writeFile(file, await sampleWorkbook());
  host = await startHost({ workbook: file });
  pane = await host.pane();
});
afterAll(async () => {
  await host.stop();
  await rm(folder, { recursive: true });
});
afterEach(() => expect(host.problems).toEqual([]));

test('a workbook opens with its values, formulas and formats', async () => {
  expect(await host.page.textContent('#name')).toBe('Certificate.xlsx');
  const read = await excel(pane, async (context, sheet) => {
    const used = sheet.getUsedRange(true).load('address,text,formulas');
    const { format } = sheet.getRange('A1');
    format.fill.load('color');
    format.font.load('bold,color');
    const hidden = sheet.getRange('A8').load('rowHidden');
    const named = context.workbook.names.getItem('Ratio').getRange().load('values');
    const locked = context.workbook.worksheets.getItem('Locked').protection.load('protected');
    await context.sync();
    return {
      address: used.address,
      text: used.text.map(([, text]) => text),
      formula: used.formulas[3]?.[1],
      fill: format.fill.color,
      font: [format.font.bold, format.font.color],
      hidden: hidden.rowHidden,
      named: named.values,
      locked: locked.protected,
    };
  });
  expect(read).toEqual({
    address: 'Certificate!A1:B8',
    text: ['', '$400.00', '160.00', '2.50x', '12.5%', '2024-03-31', '00123', 'hidden'],
    formula: '=COVENANT.LEVERAGE_RATIO(B2,B3)',
    fill: '#1F3864',
    font: [true, '#FFFFFF'],
    hidden: true,
    named: [[2.5]],
    locked: true,
  });
});

test('what was changed is saved, everything else stays as it was, and reopens with the same values', async () => {
  await typeInto(host.page, 'B3', '200');
  await excel(pane, async (context, sheet) => {
    sheet.getRange('B9').formulas = [['=COVENANT.PASSES(B4,2.5)']];
    sheet.getRange('A10').formulas = [['=COVENANT.RUNNING(B2:B3)']];
    const added = context.workbook.worksheets.add('Sched A');
    added.getRange('A1').values = [["'00123"]];
    added.getRange('A3').format.rowHeight = 45;
    added.pageLayout.orientation = 'Landscape';
    added.horizontalPageBreaks.add('A38');
    await context.sync();
  });
  await settled(host.page);
  const values = await valuesOf(host.page, 'A1:B11');
  expect(values[8]).toEqual(['', true]);
  const bytes = await saveFile(host.page);

  const saved = await readWorkbook(bytes);
  const sheet = saved.sheet('Certificate');
  const value = (address: string) => sheet.getCell(address).value;
  expect(saved.sheets).toEqual(['Certificate', 'Locked', 'Sched A']);
  expect(saved.names).toEqual(['Ratio = Certificate!$B$4']);
  expect(value('B3')).toBe(200);
  expect(value('B4')).toEqual({ formula: '_xldudf_COVENANT_LEVERAGE_RATIO(B2,B3)', result: 2 });
  expect(value('B9')).toEqual({ formula: '_xldudf_COVENANT_PASSES(B4,2.5)', result: true });
  expect(value('A10')).toMatchObject({ formula: '_xldudf_COVENANT_RUNNING(B2:B3)', ref: 'A10:B11', result: 400 });
  expect(value('B7')).toBe('00123');
  expect(sheet.getCell('B4').numFmt).toBe('0.00"x"');
  expect(sheet.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FF1F3864' } });
  expect(sheet.getCell('A2').note).toBeDefined();
  expect(sheet.getRow(8).hidden).toBe(true);
  expect(sheet.model.merges).toEqual(['A1:B1']);
  expect(sheet.model.conditionalFormattings).toHaveLength(1);
  expect(saved.sheet('Locked').sheetProtection?.sheet).toBe(true);
  expect(saved.sheet('Sched A').getCell('A1').value).toBe('00123');
  expect(saved.sheet('Sched A').getRow(3).height).toBe(45);
  expect(saved.sheet('Sched A').pageSetup.orientation).toBe('landscape');
  expect(saved.sheet('Sched A').rowBreaks.map(({ id }) => id)).toEqual([37]);

  pane = await openFile(host.page, bytes, 'Again.xlsx');
  await settled(host.page);
  expect(await valuesOf(host.page, 'A1:B11')).toEqual(values);
});

test('a cell is cleared in the file too', async () => {
  await excel(pane, async (context, sheet) => {
    sheet.getRange('B5').clear('Contents');
    await context.sync();
  });
  const saved = await readWorkbook(await saveFile(host.page));
  expect(saved.sheet('Certificate').getCell('B5').value).toBeNull();
});

test('Open reads a file from disk, and Save hands one to the browser', async () => {
  const navigated = host.page.waitForEvent('framenavigated');
  await host.page.getByLabel('Open a workbook from disk').setInputFiles(file);
  await navigated;
  await host.page.waitForFunction(() => document.title.startsWith('Certificate.xlsx'));
  const [download] = await Promise.all([
    host.page.waitForEvent('download'),
    host.page.getByRole('button', { name: 'Save' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Certificate.xlsx');
  const saved = await readWorkbook(await readFile((await download.path()) ?? ''));
  expect(saved.sheet('Certificate').getCell('B3').value).toBe(160);
});

test('what is no workbook is refused in words, and the present one stays', async () => {
  const broken = join(folder, 'Broken.xlsx');
  await writeFile(broken, 'This is no workbook.');
  await host.page.getByLabel('Open a workbook from disk').setInputFiles(broken);
  await host.page.waitForFunction(() => document.querySelector('#status')?.textContent !== '');
  expect(await host.page.textContent('#status')).toMatch(/Broken\.xlsx/);
  expect(await host.page.textContent('#name')).toBe('Certificate.xlsx');
});
