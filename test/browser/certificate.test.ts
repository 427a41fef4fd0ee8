/** The certificate made in the shipped pane: what it says beforehand, and the file that is downloaded. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { spaced } from '../agreement/exhibit-c';
import { readPdf, readWord, unspaced } from '../support/read-documents';
import { shippedAddIn } from './build-once';
import { type Host, startHost, typeInto } from './harness';

const EXAMPLE = join(process.cwd(), 'assets', 'calix-schedule-a-2015-12-31.xlsx');

let host: Host;
let pane: Frame;

beforeEach(async () => {
  host = await startHost({
    addIn: await shippedAddIn(),
    workbook: EXAMPLE,
    context: { viewport: { width: 1400, height: 1000 } },
  });
  pane = await host.pane();
  await pane.getByRole('heading', { name: 'Both covenants comply.', exact: true }).waitFor();
}, 120_000);
afterEach(async () => {
  await host.stop();
  expect(host.problems).toEqual([]);
});

async function open(): Promise<string> {
  await pane.getByRole('button', { name: 'Actions' }).click();
  await pane.getByRole('menuitem', { name: /Make the certificate/ }).click();
  await pane.getByRole('radio', { name: 'PDF' }).waitFor();
  return pane.locator('main').innerText();
}

async function made(verb: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    host.page.waitForEvent('download', { timeout: 60_000 }),
    pane.getByRole('button', { name: verb }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

test('says what will be said and left blank, and gives it as Word and as PDF', async () => {
  const said = await open();
  expect(said).toContain('Paragraph 3 will say');
  expect(said).toContain('No Default has occurred and is continuing.');
  expect(said).toContain('5 blanks will be left, to be filled in');
  const word = await made('Make the certificate');
  expect(word.name).toBe('Compliance Certificate Calix Inc 2015-12-31.docx');
  const paragraphs = readWord(word.bytes).paragraphs.map(spaced);
  expect(paragraphs).toContain('Financial Statement Date: December 31, 2015');
  expect(paragraphs).toContain('$16,009,999.25');
  await open();
  await pane.getByRole('radio', { name: 'PDF' }).check();
  const pdf = await made('Make the certificate');
  expect(pdf.name).toBe('Compliance Certificate Calix Inc 2015-12-31.pdf');
  const text = unspaced(
    readPdf(pdf.bytes)
      .pages.flat()
      .map((item) => item.text)
      .join(''),
  );
  expect(text).toContain('$16,009,999.25');
  expect(text).toContain(unspaced('Covenant compliance:Yes ☒ No ☐'));
}, 180_000);

test('a workbook with an error gives only a draft, and says so', async () => {
  await typeInto(host.page, 'C12', '21850000.76');
  await pane
    .getByRole('button', { name: /I\.A\.5/ })
    .first()
    .waitFor();
  const said = await open();
  expect(said).toContain('1 error in the workbook: only a draft can be made, marked DRAFT on each page');
  const { name, bytes } = await made('Make a draft');
  expect(name).toBe('Compliance Certificate Calix Inc 2015-12-31 DRAFT.docx');
  expect(readWord(bytes).headers.every((header) => header.startsWith('DRAFT'))).toBe(true);
}, 180_000);

test('the formats are no part of what the pane loads at first', async () => {
  const folder = await shippedAddIn();
  const holds = (file: string, words: RegExp): boolean => words.test(readFileSync(join(folder, file), 'utf8'));
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  for (const words of [/footnoteReference/, /pageBreakBefore/]) {
    expect(scripts.some((file) => holds(file, words))).toBe(true);
    for (const first of ['taskpane.js', 'functions.js', 'exact.js', 'actions.js'])
      expect(holds(first, words)).toBe(false);
  }
});
