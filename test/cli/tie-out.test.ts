/** `covenant tie-out` as a child process, on files. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CallReport } from '../../src/cli/report/call';
import { blankCall } from '../../src/earnings-call/sheets/blank-call';
import { writeXlsx } from '../../src/workbook/xlsx/write';
import { type CaseFile, cellAt, workbookOfCase } from '../earnings-call/on-sheets/workbook-of-case';
import { folder, type Stored, written } from './check-files';

const root = path.join(__dirname, '..', '..');
const CALL = 'assets/calix-q4-2010-call.xlsx';
const tieOut = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['dist/covenant.cjs', 'tie-out', ...args], { cwd: root, encoding: 'utf8' });

/** The small call of a company that there is not, with a few cells changed. */
const fileOf = async (name: string, change: CaseFile['change'] = {}, stored: Stored = 'values'): Promise<string> =>
  written(name, (await workbookOfCase({ case: name, change, isCalculated: true })).sheets, stored);

function json(...files: readonly string[]): { status: number | null; reports: readonly CallReport[] } {
  const { status, stdout, stderr } = tieOut('--json', ...files);
  expect(stderr).toBe('');
  return { status, reports: JSON.parse(stdout) as readonly CallReport[] };
}

test('the call in assets/: how many relations come to what, what does not tie with its cell, slips; exit code 1', () => {
  const before = readFileSync(path.join(root, CALL));
  const { status, stdout, stderr } = tieOut(CALL);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toContain('165 figures · 116 relations · 29 slips of the call · on the sheets: nothing wrong');
  for (const line of [
    '  ✓ 77  tie out',
    '  ≈  3  tie out only through rounding',
    '  ✗  6  do not tie',
    '  ? 30  cannot be tested',
    // 35 ÷ 90 × 91.7 − 37 ÷ 90 × 75.5 = 4.622…
    '  ✗ Relations!A44   $10.5 million       $4.6222 million     DSOs of 35 after 37 agree with receivables up by $10.5 million.',
    '  ≈ Relations!A8   3.8%        3.733%      Revenue grew by 3.8% over the fourth quarter of 2009.',
    '  ! Findings!A5  date, line 85: “quarterly report on Form 10Q for the fiscal quarter ended September 25, 2012” means September 25, 2010',
    '  ! Findings!A8  unit, line 165: “fully diluted, weighted-average shares for the quarter of approximately $41.5 million” means 41.5 million shares',
  ])
    expect(stdout.split('\n')).toContain(line);
  const order = ['Does not tie', 'Ties out only through rounding', 'Cannot be tested', 'Ties out', 'Slips of the call'];
  expect(stdout.split('\n').filter((line) => order.includes(line))).toEqual(order);
  expect(readFileSync(path.join(root, CALL)).equals(before)).toBe(true);
});

test('--json is what the documentation says', () => {
  const { status, reports } = json(CALL);
  expect(status).toBe(1);
  const [report] = reports;
  expect(report).toMatchObject({
    file: CALL,
    title: 'Calix, Inc., earnings call for the fourth quarter of 2010',
    figures: 165,
    unconfirmed: 0,
    verdicts: { 'ties out': 77, 'ties out only through rounding': 3, 'does not tie': 6, 'cannot be tested': 30 },
    findings: [],
    problems: [],
  });
  expect(report?.relations).toHaveLength(116);
  expect(report?.relations.find(({ relation }) => relation === 'net-income-growth')).toEqual({
    relation: 'net-income-growth',
    claim: 'Non-GAAP net income was up nearly 84% over Q3.',
    kind: 'growth',
    sheet: 'Relations',
    cell: 'A10',
    verdict: 'ties out only through rounding',
    why: '$10.7 million ÷ $5.8 million − 1 gives 84.483%; figures printed so give 82.051% to 86.957%, and nearly 84% stands for 83.5% to 84%.',
    stated: 'net-income-growth-over-q3',
    operands: ['net-income-q4', 'net-income-q3'],
    // 10.7 ÷ 5.8 − 1; 10.65 ÷ 5.85 − 1 and 10.75 ÷ 5.75 − 1.
    recomputed: expect.closeTo(0.8448275862, 9) as number,
    low: expect.closeTo(0.8205128205, 9) as number,
    high: expect.closeTo(0.8695652174, 9) as number,
    shown: { stated: 'nearly 84%', recomputed: '84.483%', range: { low: '82.051%', high: '86.957%' } },
    unconfirmed: [],
  });
  expect(report?.slips[0]).toEqual({
    slip: 'form-10q-quarter-end-as-meant',
    kind: 'date',
    sheet: 'Findings',
    cell: 'A5',
    line: 85,
    said: 'quarterly report on Form 10Q for the fiscal quarter ended September 25, 2012',
    means: 'September 25, 2010',
    why: 'A report filed before the call of February 3, 2011 cannot be of a quarter that ends after it; line 157 has September 25, 2010.',
  });
});

/** What the printed figures give, between which ends figures printed so lie, and what the stated one stands for. */
const WORKED: Readonly<Record<string, readonly [gives: number, low: number, high: number, from: number, to: number]>> =
  {
    // $24.4 million on $54 million is $0.45.
    'incremental-margin': [24.4 / 54, 24.35 / 54.5, 24.45 / 53.5, 0.445, 0.455],
    // 44.3% against 40.9% is 340 basis points.
    'gross-margin-change': [0.034, 0.033, 0.035, 0.03395, 0.03405],
    // 14.2, 11.6 and 4.5 off a gross profit of 44.3% on 91.7 is 10.3.
    'operating-income-from-lines': [91.7 * 0.443 - 30.3, 91.65 * 0.4425 - 30.45, 91.75 * 0.4435 - 30.15, 10.25, 10.35],
    // 16.2 on 75.5 is 21.457%, which is 21.5% at one decimal.
    'revenue-growth': [91.7 / 75.5 - 1, 91.65 / 75.55 - 1, 91.75 / 75.45 - 1, 0.2145, 0.2155],
    // Nearly 84% rounds to it and is below it.
    'net-income-growth': [10.7 / 5.8 - 1, 10.65 / 5.85 - 1, 10.75 / 5.75 - 1, 0.835, 0.84],
    // 3.8% on 88.4, of which the printed figures give 3.7%.
    'revenue-growth-year-ago': [91.7 / 88.4 - 1, 91.65 / 88.45 - 1, 91.75 / 88.35 - 1, 0.0375, 0.0385],
    // DSOs of 35 and 37 on ending balances, with receivables up by 10.5.
    'dso-on-ending-balances': [
      (35 * 91.7 - 37 * 75.5) / 90,
      (34.5 * 91.65 - 37.5 * 75.55) / 90,
      (35.5 * 91.75 - 36.5 * 75.45) / 90,
      10.45,
      10.55,
    ],
    // Turns of 7.6 on the ending inventory.
    'turns-on-ending-inventory': [
      (91.7 * 0.557 * 4) / 24.6,
      (91.65 * 0.5565 * 4) / 24.65,
      (91.75 * 0.5575 * 4) / 24.55,
      7.55,
      7.65,
    ],
  };

test('the call’s stated relations have in the workbook the verdict that plain arithmetic gives', () => {
  const relations = new Map(json(CALL).reports[0]?.relations.map((one) => [one.relation, one]));
  const expected = Object.entries(WORKED).map(([id, [gives, low, high, from, to]]) => {
    if (gives >= from && gives < to) return [id, 'ties out'];
    return [id, low < to && high > from ? 'ties out only through rounding' : 'does not tie'];
  });
  expect(Object.keys(WORKED).map((id) => [id, relations.get(id)?.verdict])).toEqual(expected);
  expect(expected.map(([, verdict]) => verdict)).toEqual([
    ...Array.from({ length: 4 }, () => 'ties out'),
    ...Array.from({ length: 2 }, () => 'ties out only through rounding'),
    ...Array.from({ length: 2 }, () => 'does not tie'),
  ]);
  // On average balances nothing refutes them, for the opening balances are not stated.
  for (const id of ['dso-on-average-balances', 'turns-on-average-inventory'])
    expect([id, relations.get(id)?.verdict]).toEqual([id, 'cannot be tested']);
});

test('the call’s slips of unit and of date are told', () => {
  const slips = json(CALL).reports[0]?.slips.map(({ kind, line, means }) => `${kind}, line ${line}: ${means}`);
  expect(slips).toEqual(
    expect.arrayContaining([
      'date, line 85: September 25, 2010',
      'unit, line 159: 7.6 turns a year',
      'unit, line 159: 6.0 turns a year',
      'unit, line 165: 41.5 million shares',
    ]),
  );
});

test('another call, as it is and with nothing stored beside its formulas: every relation ties or cannot be tested, exit code 0', async () => {
  for (const stored of ['values', 'nothing', '#NAME?'] as const) {
    const { status, stdout } = tieOut(await fileOf(`ordinary ${stored.replace(/\W/g, '')}.xlsx`, {}, stored));
    expect([stored, status]).toEqual([stored, 0]);
    expect(stdout).toContain('11 figures · 6 relations · 1 slip of the call · on the sheets: nothing wrong');
    expect(stdout).toContain('  ✓ 5  tie out\n');
    expect(stdout).toContain('  ? 1  cannot be tested\n');
  }
});

test('a figure that is changed: what does not tie any more, exit code 1', async () => {
  // 120.4 ÷ 100.2 − 1 = 20.16%, which is no 20.4%.
  const { status, reports } = json(await fileOf('changed.xlsx', { 'growth value': 20.4 }));
  expect(status).toBe(1);
  expect(reports[0]?.findings).toEqual([]);
  expect(reports[0]?.relations.map(({ verdict }) => verdict)).toEqual([
    'does not tie',
    'ties out',
    'ties out',
    'ties out',
    'ties out',
    'cannot be tested',
  ]);
});

test('a verdict that is typed and wrong: told with its cell and its formula, exit code 1', async () => {
  const file = await fileOf('typed.xlsx', { 'growth value': 20.4, 'growth-of-revenue verdict': 'ties out' });
  const { status, stdout } = tieOut(file);
  expect(status).toBe(1);
  expect(stdout).toContain('on the sheets: 1 error');
  const cell = cellAt('growth-of-revenue verdict');
  expect(stdout).toContain(`  error    Relations!${cell} The sheet says “ties out”; the figures give: does not tie.`);
  expect(stdout).toContain(`→ In ${cell} enter =IF(`);
});

test('an error on the sheets where all relations tie is exit code 1, a figure that nobody has confirmed is a warning', async () => {
  const wrong = await fileOf('wrong.xlsx', { 'revenue unit': 'dollars' });
  expect(tieOut(wrong).status).toBe(1);
  const { status, stdout } = tieOut(await fileOf('proposed.xlsx', { 'revenue status': 'proposed' }));
  expect(status).toBe(0);
  expect(stdout).toContain('11 figures (1 not confirmed) · 6 relations');
  expect(stdout).toContain('      On figures that are not confirmed: revenue\n');
  expect(stdout).toContain('  warning  Figures!L5 “revenue” is not confirmed: its status is “proposed”.');
});

test('what cannot be read, holds no call or an empty one is one sentence, exit code 2; other files are reported on all the same', async () => {
  const text = path.join(folder, 'call.xlsx');
  writeFileSync(text, 'Revenue was $91.7 million.');
  const blank = path.join(folder, 'blank.xlsx');
  writeFileSync(blank, await writeXlsx(blankCall(), { title: 'x' }));
  const good = await fileOf('good.xlsx');
  const { status, reports } = json(
    path.join(folder, 'none.xlsx'),
    text,
    blank,
    'assets/calix-schedule-a-2015-12-31.xlsx',
    good,
  );
  expect(status).toBe(2);
  expect(reports.map(({ problems }) => problems)).toEqual([
    ['There is no such file.'],
    [expect.stringContaining('not an .xlsx workbook but plain text') as string],
    ['The tables of a call are there, and nothing is filled in.'],
    [
      'No earnings call in this workbook. Looked on its one sheet for a row with the headings Figure, Value, Unit, Words.',
    ],
    [],
  ]);
  expect(reports.at(-1)?.relations).toHaveLength(6);
  expect(tieOut(path.join(folder, 'none.xlsx'))).toMatchObject({
    status: 2,
    stdout: `${path.join(folder, 'none.xlsx')}\n  ✗ There is no such file.\n`,
    stderr: '',
  });
});

test('a folder means every workbook below it', async () => {
  mkdirSync(path.join(folder, 'calls'));
  const files = [await fileOf('calls/b.xlsx'), await fileOf('calls/a.xlsx', { 'growth value': 20.4 })];
  const { status, reports } = json(path.join(folder, 'calls'));
  expect(status).toBe(1);
  expect(reports.map(({ file }) => file)).toEqual(files.sort());
});

test('text of a workbook never reaches the terminal as a command to it', async () => {
  const { stdout } = tieOut(
    await fileOf('hostile.xlsx', {
      'growth-of-revenue claim': 'grew\u001b[2J\u0007 by\n20.2%',
      'turns-as-meant said': '\u202eturns',
    }),
  );
  expect(stdout).toMatch(/ {2}grew\S* +by 20\.2%\n/);
  // eslint-disable-next-line no-control-regex
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test('--help says the layout and the exit codes; a wrong option is told', () => {
  const { stdout, status } = tieOut('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('Usage: covenant tie-out [options] <files...>');
  expect(stdout).toContain('covenant template OUT.xlsx --call');
  expect(stdout).toMatch(/Exit code: 0 .*; 1 .*; 2 /);
  expect(tieOut('--jsn', CALL)).toMatchObject({ status: 2, stdout: '' });
  expect(tieOut()).toMatchObject({ status: 2, stdout: '' });
});
