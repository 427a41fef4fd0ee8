/** `covenant formula` as a child process, the way a script or a person runs it. Expected values are worked by hand. */
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { writeXlsx } from '../../src/workbook/xlsx/write';

const root = path.join(__dirname, '..', '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'covenant-formula-'));
afterAll(() => rmSync(folder, { recursive: true }));

function formula(args: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/covenant.cjs', 'formula', ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
  });
  return { code: status, out: stdout, err: stderr };
}

test('values are printed one a formula, in order, built-in functions included', () => {
  const { code, out } = formula([
    '=COVENANT.LEVERAGE_RATIO(100, 0, 40)',
    '=COVENANT.MAX_LEVERAGE_RATIO("2014-09-27")',
    '=SUM(1,2)*COVENANT.MAX_LEVERAGE_RATIO(DATE(2014,6,28))',
    '=COVENANT.LEVERAGE_COMPLIANT(250, 0, 100, "2015-12-31")',
    '=COVENANT.LEVERAGE_VERDICT(250.01, 0, 100, "2015-12-31")',
    '=IF(COVENANT.LIQUIDITY_COMPLIANT(125, 0, 100, "2015-12-31"), "ok", "short")',
  ]);
  expect(out.trimEnd().split('\n')).toEqual(['2.5', '2.5', '9', 'TRUE', 'breach', 'ok']);
  expect(code).toBe(0);
});

test('a range is printed as rows separated by tabs', () => {
  expect(formula(['=COVENANT.CASH_EXPENSE_ADDBACK({3000000;1500000;1000000})']).out).toBe('3000000\n1500000\n500000\n');
  expect(formula(['=COVENANT.AMENDMENT_FEE({1000000,2000000},0)']).out).toBe('2500\t5000\n');
});

test('an argument left out is told apart from a blank cell', async () => {
  const file = path.join(folder, 'blank.xlsx');
  const sheet = {
    name: 'Lenders',
    cells: [{ row: 0, column: 0, value: 1_000_000 }],
    merges: [],
    columnWidths: [],
    rowHeights: new Map(),
    print: {
      fitToWidth: true as const,
      orientation: 'portrait' as const,
      area: { top: 0, left: 0, bottom: 0, right: 1 },
      header: '',
      footer: '',
    },
  };
  await writeFile(file, await writeXlsx([sheet], { title: 'Lenders' }));
  const { out } = formula([
    '--workbook',
    file,
    '=COVENANT.AMENDMENT_FEE(A1,0)',
    '=COVENANT.AMENDMENT_FEE(A1,0,,50)',
    '=COVENANT.AMENDMENT_FEE(A1,0,B1)',
  ]);
  expect(out).toBe('2500\n5000\n0\n');
});

test('an error is printed with its message, and the exit code is 1', () => {
  const { code, out } = formula([
    '=COVENANT.LEVERAGE_RATIO(100,0,-1)',
    '=COVENANT.CONSOLIDATED_EBITDA(1,2,-354000,4)',
    '=1+COVENANT.LIQUIDITY_RATIO(1,1,0)',
  ]);
  const lines = out.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^#N\/A\tI\.D.*I\.C\.12.*\(1\.00\)/);
  expect(lines[1]).toMatch(/^#VALUE!\tI\.C\.3.*354,000\.00.*enter 0/i);
  expect(lines[2]).toMatch(/^#N\/A\tII\.D/);
  expect(code).toBe(1);
});

test('--json is an array in order, with values, ranges and errors', () => {
  const { code, out } = formula([
    '--json',
    '=COVENANT.MIN_LIQUIDITY_RATIO("2015-12-31")',
    '=COVENANT.TRAILING_FOUR_QUARTERS({1,2,3,4,5})',
    '=COVENANT.MAX_LEVERAGE_RATIO("2013-06-30")',
    '=COVENANT.LEVERAGE_COMPLIANT(1,0,1,"2015-12-31")',
  ]);
  expect(JSON.parse(out)).toEqual([
    { formula: '=COVENANT.MIN_LIQUIDITY_RATIO("2015-12-31")', value: 1.25 },
    { formula: '=COVENANT.TRAILING_FOUR_QUARTERS({1,2,3,4,5})', value: [['', '', '', 10, 14]] },
    {
      formula: '=COVENANT.MAX_LEVERAGE_RATIO("2013-06-30")',
      error: '#N/A',
      message: expect.stringContaining('July 29, 2013') as string,
    },
    { formula: '=COVENANT.LEVERAGE_COMPLIANT(1,0,1,"2015-12-31")', value: true },
  ]);
  expect(code).toBe(0);
});

test('--stdin takes one formula a line, thousands of them', () => {
  const formulas = Array.from({ length: 2000 }, (_, index) => `=COVENANT.LEVERAGE_RATIO(${index + 1},0,4)`);
  const { out, code } = formula(['--stdin'], `${formulas.join('\n')}\n\n`);
  const values = out.trimEnd().split('\n').map(Number);
  expect(values).toEqual(formulas.map((_, index) => (index + 1) / 4));
  expect(code).toBe(0);
});

test('the example workbook answers to its own cells', () => {
  const { out } = formula([
    '--workbook',
    'assets/calix-schedule-a-2015-12-31.xlsx',
    '=COVENANT.CONSOLIDATED_EBITDA(C16:C26)',
    "='Schedule A'!C27",
    '=COVENANT.LEVERAGE_RATIO(C12,C13,C27)',
  ]);
  const [ebitda, cell, ratio] = out.trimEnd().split('\n').map(Number);
  expect(ebitda).toBe(16_009_999.25);
  expect(cell).toBe(ebitda);
  expect(ratio).toBe(1.3803873694747362);
});

test('without a formula, or with a workbook that cannot be read, it says so and exits with 2', () => {
  expect(formula([])).toMatchObject({ code: 2, out: '' });
  const missing = formula(['--workbook', path.join(folder, 'none.xlsx'), '=1']);
  expect(missing).toMatchObject({ code: 2, out: '' });
  expect(missing.err).toContain('no such file');
});
