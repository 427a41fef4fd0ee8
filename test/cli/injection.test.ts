/** Text from a workbook, a transcript or the name of a file is never a command to a terminal, and breaks no report. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Log } from 'sarif';
import { type FileReport } from '../../src/cli/report/report';
import { readXlsx } from '../../src/workbook/xlsx/read';
import { scanXml } from '../../src/workbook/xlsx/xml';
import { folder } from './check-files';
import { withHostileText } from './hostile-files';

const root = path.join(__dirname, '..', '..');
const covenant = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['dist/covenant.cjs', ...args], { cwd: root, encoding: 'utf8' });

/** Clears the screen, sets the title, turns the order of letters around; begins a formula, a tag, a path. */
const EVIL =
  '\u001b[2J\u001b]0;pwned\u0007\u009b31m\u202e\u2066\u200f\u2028\u0085\u0000=HYPERLINK("x")<b>&\'"../../\ufffe\ud800';
/** What of it a file system takes in a name. */
const EVIL_NAME = '\u001b[2J\u009b31m\u202e\u2028 <b>&\'"%41#';

/** In everything that is printed, also as JSON, whoever reads it. */
const COMMANDS =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

const places = path.join(folder, 'injection');
const file = path.join(places, `${EVIL_NAME}.xlsx`);

beforeAll(() => {
  mkdirSync(places);
  const filled = path.join(places, 'filled.xlsx');
  expect(covenant('template', filled, '--example', '--sheet', 'certificate', '--sheet', 'litigation').status).toBe(0);
  writeFileSync(file, withHostileText(readFileSync(filled), EVIL));
});

const said = ({ stdout, stderr }: ReturnType<typeof covenant>): string => `${stdout}${stderr}`;

test('the hostile text is read from the workbook as it is', () => {
  const [report] = JSON.parse(covenant('check', '--json', file).stdout) as FileReport[];
  expect(report?.schedules[0]?.lines.find(({ line }) => line === 'I.A.2')?.value).toContain('=HYPERLINK("x")<b>&');
  expect(report?.file).toBe(file);
});

test.each([
  ['check', () => covenant('check', file, 'twice.xlsx')],
  ['check --json', () => covenant('check', '--json', file)],
  ['check --ndjson', () => covenant('check', '--ndjson', file)],
  ['formula', () => covenant('formula', '--workbook', file, '=C9', '=B8:C9', '=COVENANT.LEVERAGE_RATIO(C9,0,1)')],
  ['formula --json', () => covenant('formula', '--json', '--workbook', file, '=C9', '=B8:C9')],
  ['certificate, refused', () => covenant('certificate', file, path.join(places, 'no.docx'))],
  ['certificate --draft', () => covenant('certificate', '--draft', file, path.join(places, `${EVIL_NAME}.docx`))],
  ['certificate, of a file that is not there', () => covenant('certificate', `${EVIL_NAME}.xlsx`, 'x.docx')],
  ['template, over a file', () => covenant('template', file)],
  ['tie-out', () => covenant('tie-out', file)],
])('%s prints nothing that a terminal obeys', (_, run) => {
  const text = said(run());
  expect(text).not.toBe('');
  expect(COMMANDS.exec(text)?.[0].charCodeAt(0).toString(16)).toBeUndefined();
});

describe('reports for build servers', () => {
  const [junit, sarif] = [path.join(places, 'junit.xml'), path.join(places, 'findings.sarif')];
  beforeAll(() => covenant('check', '--junit', junit, '--sarif', sarif, file));

  test('--junit is XML with one case', () => {
    const xml = readFileSync(junit);
    const seen: string[] = [];
    scanXml(xml, { open: (name, attributes) => seen.push(`${name} ${attributes('name') ?? ''}`) });
    expect(seen.map((one) => one.split(' ')[0])).toEqual(['testsuites', 'testsuite', 'testcase', 'failure']);
    expect(seen[2]).toContain('<b>&\'"%41#.xlsx');
    expect(COMMANDS.test(xml.toString('utf8'))).toBe(false);
    expect(xml.toString('utf8')).not.toMatch(/[\ufffe\uffff]/);
  });

  test('--sarif says everything in words, and its address leads to the file', () => {
    const text = readFileSync(sarif, 'utf8');
    expect(COMMANDS.test(text)).toBe(false);
    const [run] = (JSON.parse(text) as Log).runs;
    const results = run?.results ?? [];
    expect(results).not.toEqual([]);
    for (const { message, locations } of results) {
      expect(message.text).toMatch(/\S/);
      const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
      // A reference by RFC 3986: everything else in it stands by its number.
      expect(uri).toMatch(/^[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%-]+$/);
      expect(decodeURIComponent(uri)).toContain(EVIL_NAME);
    }
  });
});

test('a certificate holds the text as text, in parts that are XML', () => {
  const out = path.join(places, 'draft.docx');
  expect(covenant('certificate', '--draft', file, out).status).toBe(0);
  const parts = Object.entries(unzipSync(readFileSync(out))).filter(([name]) => /\.(xml|rels)$/.test(name));
  for (const [name, bytes] of parts) {
    scanXml(bytes, {});
    const text = strFromU8(bytes);
    // eslint-disable-next-line no-control-regex
    expect([name, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)]).toEqual([name, false]);
    const fields = [...text.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, field = '']) => field.trim());
    expect([name, fields.filter((field) => !/^(PAGE|NUMPAGES)$/.test(field))]).toEqual([name, []]);
    expect([name, /<w:fldSimple|TargetMode="External"/.test(text)]).toEqual([name, false]);
  }
  const [, document] = parts.find(([name]) => name === 'word/document.xml') ?? [];
  expect(strFromU8(document ?? new Uint8Array())).toContain('&lt;b&gt;&amp;');
  const pdf = path.join(places, 'draft.pdf');
  expect(covenant('certificate', '--draft', file, pdf).status).toBe(0);
  expect(readFileSync(pdf, 'latin1')).not.toMatch(/\/(?:URI|JavaScript|JS|Launch|OpenAction|AA)\b/);
});

test('a figure’s words from a transcript stay text in the workbook that is written', async () => {
  const transcript = path.join(places, 'call.txt');
  writeFileSync(
    transcript,
    'Calix, Inc. Q4 2010 Earnings Call, February 8, 2011\n\nMichael Ashby: =HYPERLINK("x") revenue was $12.5 million \u001b[31m\ufffe.\n\n=cmd|\'/C calc\'!A0 Net income was $3.4 million.\n',
  );
  const out = path.join(places, 'figures.xlsx');
  expect(covenant('figures', transcript, out).status).toBe(0);
  const bytes = readFileSync(out);
  for (const part of Object.values(unzipSync(bytes))) scanXml(part, {});
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(read.problem);
  const cells = read.workbook.sheets.flatMap((sheet) => sheet.cells);
  const said = cells.filter(({ value }) => typeof value === 'string' && /HYPERLINK|calc/.test(value));
  expect(new Set(said.map(({ value }) => String(value).slice(0, 14)))).toEqual(
    new Set(["=cmd|'/C calc'", 'Michael Ashby:']),
  );
  expect(cells.filter(({ formula }) => formula !== undefined && /HYPERLINK|cmd/.test(formula))).toEqual([]);
});

test('nothing was written outside its folder', () => {
  expect(readdirSync(folder)).toEqual(['injection']);
});
