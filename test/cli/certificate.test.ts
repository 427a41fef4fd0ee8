/** `covenant certificate` as a child process: the file it writes, what it prints, and when it writes nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import type { FileReport } from '../../src/cli/report/report';
import { SUPPORTING_KINDS } from '../../src/supporting-sheets/kinds';
import { scheduleTemplate } from '../../src/schedule-a/template/template';
import { certificateTemplate } from '../../src/supporting-sheets/certificate/template';
import { litigationTemplate } from '../../src/supporting-sheets/litigation/template';
import type { SheetToWrite } from '../../src/workbook/sheet-to-write';
import { writeXlsx } from '../../src/workbook/xlsx/write';
import { spaced } from '../agreement/exhibit-c';
import { type Given, LITIGATION, PARTICULARS, exampleWith, fill } from '../certificate/a-workbook';
import { EXHIBIT, FILLED_COVER, filledSchedule } from '../documents/expected';
import { readPdf, readWord, unspaced } from '../support/read-documents';

const root = path.join(__dirname, '..', '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'covenant-certificate-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => path.join(folder, name);

const covenant = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['dist/covenant.cjs', 'certificate', ...args], { cwd: root, encoding: 'utf8' });

async function workbook(
  name: string,
  { figures, statementDate, certificate = PARTICULARS }: Given = {},
  more: readonly SheetToWrite[] = [],
) {
  const sheets = [
    scheduleTemplate(CALIX_2013, { example: exampleWith(figures, statementDate) }),
    fill(certificateTemplate(CALIX_2013), certificate ?? {}),
    fill(litigationTemplate(CALIX_2013), LITIGATION),
    ...more,
  ];
  writeFileSync(at(name), await writeXlsx(sheets, { title: 'Test' }));
  return at(name);
}

test('Word and PDF: every line of the form, with the workbook’s figures', async () => {
  const file = await workbook('good.xlsx');
  const before = readFileSync(file);
  const word = covenant(file, at('good.docx'));
  expect(word).toMatchObject({ status: 0, stderr: '' });
  expect(word.stdout).toBe(
    `${at('good.docx')}: Compliance Certificate at December 31, 2015, from sheet “Schedule A”, unsigned.\n  Paragraph 3: no Default has occurred and is continuing.\n`,
  );
  const expected = [...FILLED_COVER, ...filledSchedule(), ...EXHIBIT].map(unspaced).join('');
  expect(
    readWord(readFileSync(at('good.docx')))
      .paragraphs.map(unspaced)
      .join(''),
  ).toBe(expected);
  expect(covenant(file, at('good.pdf')).status).toBe(0);
  const pdf = unspaced(
    readPdf(readFileSync(at('good.pdf')))
      .pages.flat()
      .map(({ text }) => text)
      .join(''),
  );
  for (const line of [...FILLED_COVER, ...filledSchedule(), ...EXHIBIT]) expect(pdf).toContain(unspaced(line));
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('what is left blank is printed, and the certificate is written all the same', () => {
  const { status, stdout } = covenant('assets/calix-schedule-a-2015-12-31.xlsx', at('bare.docx'));
  expect(status).toBe(0);
  for (const place of ['DATE', '[he/she], [his/her]', 'Office', 'Name', 'Exhibit A'])
    expect(stdout).toContain(`    ${place}. `);
  expect(readWord(readFileSync(at('bare.docx'))).paragraphs.map(spaced)).toContain('DATE: ________________');
});

test('the example with every sheet beside it is certified as it is inserted, its ledger filled in with its own expenses', () => {
  const out = at('every-sheet.xlsx');
  const kinds = SUPPORTING_KINDS.flatMap(({ id }) => ['--sheet', id]);
  const made = spawnSync(process.execPath, ['dist/covenant.cjs', 'template', out, '--example', ...kinds], {
    cwd: root,
  });
  expect(made.status).toBe(0);
  const { status, stdout } = covenant(out, at('every-sheet.docx'));
  expect(status).toBe(0);
  expect(stdout).not.toContain('Wrong in the workbook');
  const check = spawnSync(process.execPath, ['dist/covenant.cjs', 'check', '--json', out], {
    cwd: root,
    encoding: 'utf8',
  });
  const [report] = JSON.parse(check.stdout) as readonly FileReport[];
  const ledger = report?.supporting.find(({ kind }) => kind === 'basket-ledger');
  expect(ledger?.findings).toEqual([]);
  // 1,800,000.00 of the quarter ended December 31, 2015; the rest of the basket is left.
  const formula = spawnSync(
    process.execPath,
    [
      'dist/covenant.cjs',
      'formula',
      '--workbook',
      out,
      '=Basket!B20',
      '=Basket!H20',
      '=Basket!G20',
      '=LEFT(Basket!A2,15)',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  expect(formula.stdout.trim().split('\n')).toEqual(['1800000', '1800000', '3200000', 'An illustration']);
}, 60_000);

test('a workbook that contradicts itself is refused, and made as a draft', async () => {
  const file = await workbook('breach.xlsx', { figures: { 'I.A.1': '45000000.00' } });
  const refused = covenant(file, at('breach.docx'));
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toContain('is not written: the workbook has an error.');
  expect(refused.stderr).toContain('  Certificate B10: “Any Default to report” says No, but');
  expect(existsSync(at('breach.docx'))).toBe(false);
  const draft = covenant(file, at('breach.docx'), '--draft');
  expect(draft.status).toBe(0);
  expect(draft.stdout).toContain('Paragraph 3: one Default is listed: Section 7.11(a), Consolidated Leverage Ratio.');
  const { headers, paragraphs } = readWord(readFileSync(at('breach.docx')));
  expect(headers.every((header) => header.startsWith('DRAFT'))).toBe(true);
  expect(paragraphs.join('\n')).not.toContain('no Default has occurred and is continuing');
});

test('of several Schedules A one must be named, by its sheet or its date', async () => {
  const second = { ...scheduleTemplate(CALIX_2013, { example: exampleWith({}, '2016-03-26') }), name: 'Q1 2016' };
  const file = await workbook('two.xlsx', {}, [second]);
  const both = covenant(file, at('two.docx'));
  expect(both.status).toBe(2);
  expect(both.stderr).toBe(
    '2 Schedules A: “Schedule A” (December 31, 2015), “Q1 2016” (March 26, 2016). Name one with --schedule, by its sheet or its date, such as --schedule 2015-12-31.\n',
  );
  for (const [named, date] of [
    ['q1 2016', 'March 26, 2016'],
    ['2015-12-31', 'December 31, 2015'],
  ] as const) {
    expect(covenant(file, at('two.docx'), '--schedule', named, '--draft', '--force').status).toBe(0);
    expect(readWord(readFileSync(at('two.docx'))).paragraphs).toContain(`Financial Statement Date: ${date}`);
  }
  expect(covenant(file, at('three.docx'), '--schedule', 'Q9').stderr).toMatch(
    /^There is no Schedule A “Q9”\. There are:/,
  );
});

test('a file that is there is kept, and nothing is left behind', async () => {
  const file = await workbook('again.xlsx');
  writeFileSync(at('mine.pdf'), 'mine');
  expect(covenant(file, at('mine.pdf'))).toMatchObject({ status: 2, stdout: '' });
  expect(readFileSync(at('mine.pdf'), 'utf8')).toBe('mine');
  expect(covenant(file, at('mine.txt')).stderr).toBe(`${at('mine.txt')}: the name must end in .docx or .pdf.\n`);
  expect(covenant(at('none.xlsx'), at('x.pdf')).status).toBe(2);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
