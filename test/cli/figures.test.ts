/** `covenant figures` as a child process: the workbook it writes from a transcript, what it prints, and when it writes nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CallReport } from '../../src/cli/report/call';
import { address } from '../../src/workbook/sheet';
import { readXlsx } from '../../src/workbook/xlsx/read';
import { written } from './check-files';

const root = path.join(__dirname, '..', '..');
const TRANSCRIPT = 'test/earnings-call/calix-q4-2010/transcript.txt';
const folder = mkdtempSync(path.join(os.tmpdir(), 'covenant-figures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => path.join(folder, name);

const covenant = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['dist/covenant.cjs', ...args], { cwd: root, encoding: 'utf8' });
const figures = (...args: readonly string[]) => covenant('figures', ...args);

function textFile(name: string, text: string | Uint8Array): string {
  writeFileSync(at(name), text);
  return at(name);
}

/** The rows of the table of figures, by its headings. */
async function tableIn(file: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const read = await readXlsx(readFileSync(file));
  if (!read.ok) throw new Error(read.problem);
  const cells = read.workbook.sheets.find(({ name }) => name === 'Figures')?.cells ?? [];
  const headings = new Map(cells.filter(({ row }) => row === 3).map(({ column, value }) => [column, String(value)]));
  const rows = new Map<number, Record<string, unknown>>();
  for (const { row, column, value } of cells.filter((cell) => cell.row > 3))
    rows.set(row, { ...rows.get(row), [headings.get(column) ?? column]: value });
  return [...rows.values()];
}

const SAID = [
  'Ada Brown - Example Inc. - CFO',
  '',
  'Revenue for the second quarter of 2020 was $10.2 million, up nearly 4% from $9.8 million.',
].join('\n');
const ROWS = [
  {
    Figure: 'line-3-1',
    'What it is': 'Revenue',
    Period: 'Q2 2020',
    Value: 10.2,
    Unit: 'USD',
    Scale: 1000000,
    Decimals: 1,
    Words: 'Revenue for the second quarter of 2020 was $10.2 million, up nearly 4% from $9.8 million.',
    Speaker: 'Ada Brown',
    Line: 3,
    Status: 'proposed',
    Amount: 10200000,
    'Stands for from': 10150000,
    to: 10250000,
  },
  expect.objectContaining({ Value: 4, Unit: '%', Scale: 0.01, Hedge: 'nearly', Amount: 0.04, to: 0.04 }),
  expect.objectContaining({ Value: 9.8, Unit: 'USD', Scale: 1000000, Status: 'proposed' }),
];

test('every figure with its unit, scale, decimals, hedge, period, speaker, line, words, and what it amounts to', async () => {
  const { status, stdout, stderr } = figures(textFile('call.txt', SAID), at('call.xlsx'));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(`${at('call.xlsx')}: 3 figures proposed, none confirmed.\n  By unit: USD (2), % (1).\n`);
  expect(stdout).toContain('  Speakers: Ada Brown.\n');
  expect(await tableIn(at('call.xlsx'))).toEqual(ROWS);
});

test('a figure by itself is told as one, and its unit is not told as its amount', () => {
  const text = `${SAID.split('\n')[0] ?? ''}\n\nDays sales outstanding were 41 days.`;
  const { stdout } = figures(textFile('one.txt', text), at('one.xlsx'));
  expect(stdout).toContain(`${at('one.xlsx')}: 1 figure proposed, none confirmed.\n  By unit: days (1).\n`);
});

test('the tie-out opens it, says what is not confirmed', () => {
  figures(textFile('call.txt', SAID), at('open.xlsx'), '--force');
  const { status, stdout } = covenant('tie-out', '--json', at('open.xlsx'));
  const [report] = JSON.parse(stdout) as CallReport[];
  expect(report).toMatchObject({ figures: 3, unconfirmed: 3, relations: [], slips: [], problems: [] });
  expect(report?.findings).toEqual([
    expect.objectContaining({
      rule: 'call-status',
      severity: 'warning',
      sheet: 'Figures',
      cell: 'L5',
      message: '3 of 3 figures are not confirmed.',
    }),
  ]);
  expect(status).toBe(0);
});

test('a relation that is filled in where its kind stands ready is tested, once the figures are confirmed as well', async () => {
  figures(textFile('call.txt', SAID), at('filled.xlsx'), '--force');
  const read = await readXlsx(readFileSync(at('filled.xlsx')));
  if (!read.ok) throw new Error(read.problem);
  // The first row of relations is one of growth.
  const filled: Readonly<Record<string, string>> = {
    'Relations!A5': 'growth',
    'Relations!D5': 'line-3-2',
    'Relations!E5': 'line-3-1',
    'Relations!F5': 'line-3-3',
    ...Object.fromEntries([5, 6, 7].map((row) => [`Figures!L${row}`, 'confirmed'])),
  };
  const sheets = read.workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: [
      ...sheet.cells
        .filter(({ row, column }) => !(`${sheet.name}!${address(row, column)}` in filled))
        .map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
      ...Object.entries(filled).flatMap(([place, value]) => {
        const [name, , letter = '', number] = /^(\w+)!(([A-Z])(\d+))$/.exec(place)?.slice(1) ?? [];
        return name === sheet.name ? [{ row: Number(number) - 1, column: letter.charCodeAt(0) - 65, value }] : [];
      }),
    ],
  }));
  const { status, stdout } = covenant('tie-out', '--json', await written('filled again.xlsx', sheets));
  const [report] = JSON.parse(stdout) as CallReport[];
  expect(status).toBe(0);
  expect(report?.unconfirmed).toBe(0);
  // 10.2 ÷ 9.8 − 1 is 4.08%, above 4%; 10.15 ÷ 9.85 − 1 is 3.05%.
  expect(report?.relations.map(({ relation, verdict }) => [relation, verdict])).toEqual([
    ['growth', 'ties out only through rounding'],
  ]);
  expect(report?.findings).toEqual([]);
});

test('the call of Q4 2010: as many figures as are read out of it, its day, its speakers and its garbled repeats', () => {
  const { status, stdout } = figures(TRANSCRIPT, at('calix.xlsx'));
  expect(status).toBe(0);
  expect(stdout).toContain('168 figures proposed, none confirmed.');
  expect(stdout).toContain('  Call of February 3, 2011, about Q4 2010.\n');
  expect(stdout).toContain('Kelyn Brannon');
  expect(stdout).toContain('  Garbled repeats, not read twice: line 333, line 336, line 530.\n');
  const { stdout: tied } = covenant('tie-out', '--json', at('calix.xlsx'));
  const [report] = JSON.parse(tied) as CallReport[];
  expect(report?.slips.map(({ kind, line }) => [kind, line])).toEqual([
    ['garbled repeat', 333],
    ['garbled repeat', 336],
    ['garbled repeat', 530],
  ]);
  expect(report?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('whatever the encoding and the ends of its lines', async () => {
  const curly = SAID.replace('Brown', 'Bräun');
  const texts: Readonly<Record<string, Uint8Array>> = {
    'utf-8 with a mark': Buffer.from(`\ufeff${curly}`),
    'utf-16, low byte first': Buffer.from(`\ufeff${curly}`, 'utf16le'),
    'utf-16, high byte first': Buffer.from(`\ufeff${curly}`, 'utf16le').swap16(),
    'Windows, with its line ends': Buffer.from(curly.replaceAll('\n', '\r\n'), 'latin1'),
  };
  for (const [name, bytes] of Object.entries(texts)) {
    expect(figures(textFile('encoded.txt', bytes), at('encoded.xlsx'), '--force')).toMatchObject({ status: 0 });
    const rows = await tableIn(at('encoded.xlsx'));
    expect([name, rows.map(({ Speaker, Line }) => [Speaker, Line])]).toEqual([name, ROWS.map(() => ['Ada Bräun', 3])]);
  }
});

test('a text on one line, however long, is read whole', async () => {
  const long = `${'And so it went on, as it had before. '.repeat(8000)}Revenue was $10.2 million.`;
  expect(figures(textFile('long.txt', long), at('long.xlsx'))).toMatchObject({ status: 0 });
  expect((await tableIn(at('long.xlsx'))).map(({ Value, Line, Words }) => [Value, Line, Words])).toEqual([
    [10.2, 1, 'Revenue was $10.2 million.'],
  ]);
});

test.each<[string, string | Uint8Array, string]>([
  ['empty', '', 'The file is empty.'],
  ['nothing but blank lines', ' \r\n\t\n', 'The file is empty.'],
  ['a PDF', '%PDF-1.7\n\u0000\u0001', 'The file is a PDF: save the transcript as plain text (.txt).'],
  [
    'a Word document',
    readFileSync(path.join(root, 'assets/calix-q4-2010-call.xlsx')),
    'The file is a Word document, workbook or archive: save the transcript as plain text (.txt).',
  ],
  [
    'other bytes',
    Uint8Array.from({ length: 4096 }, (_, index) => index % 256),
    'The file is no text: save the transcript as plain text (.txt).',
  ],
  [
    'far too large',
    'x'.repeat(2_000_001),
    'The file has 2.0 megabytes, far more than the text of a call: give that text alone, of at most 2.',
  ],
  ['without a figure', 'Good morning, and thank you all for coming.', 'No figure is found in this text.'],
])('a text that is %s: one sentence, exit code 2, and nothing is written', (name, text, says) => {
  const file = textFile(`${name}.txt`, text);
  expect(figures(file, at('none.xlsx'))).toMatchObject({ status: 2, stdout: '', stderr: `${file}: ${says}\n` });
  expect(existsSync(at('none.xlsx'))).toBe(false);
});

test('a file that is there is kept unless it is to be replaced, and nothing is left behind', () => {
  const file = textFile('call.txt', SAID);
  textFile('mine.xlsx', 'mine');
  expect(figures(file, at('mine.xlsx'))).toMatchObject({
    status: 2,
    stdout: '',
    stderr: `${at('mine.xlsx')} is there already. Choose another name, or add --force to replace it.\n`,
  });
  expect(readFileSync(at('mine.xlsx'), 'utf8')).toBe('mine');
  expect(figures(file, at('mine.xlsx'), '--force').status).toBe(0);
  expect(readFileSync(at('mine.xlsx')).subarray(0, 2).toString()).toBe('PK');
  expect(figures(file, path.join(file, 'inside.xlsx')).status).toBe(2);
  expect(figures(file, at('out.csv')).stderr).toBe(`${at('out.csv')}: the name must end in .xlsx.\n`);
  mkdirSync(at('folder'));
  expect(figures(at('folder'), at('x.xlsx')).stderr).toBe(`${at('folder')}: This is a folder; name the text itself.\n`);
  expect(figures(at('none.txt'), at('x.xlsx')).stderr).toBe(`${at('none.txt')}: There is no such file.\n`);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe(SAID);
});

test('--help says what is proposed and the exit codes', () => {
  const { stdout, status } = figures('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('Usage: covenant figures [options] <transcript.txt> <out.xlsx>');
  expect(stdout).toMatch(/Exit code: 0 .*; 2 /);
});
