/** `covenant check` as a child process, on files. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FileReport, ScheduleReport } from '../../src/cli/report/report';
import { sheetOf } from '../../src/workbook/memory';
import { fileOf, folder, written } from './check-files';

const root = path.join(__dirname, '..', '..');
const covenant = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['dist/covenant.cjs', ...args], { cwd: root, encoding: 'utf8' });

function json(...files: readonly string[]): { status: number | null; reports: readonly FileReport[] } {
  const { status, stdout, stderr } = covenant('check', '--json', ...files);
  expect(stderr).toBe('');
  return { status, reports: JSON.parse(stdout) as readonly FileReport[] };
}

function scheduleOf(file: string): { status: number | null; schedule: ScheduleReport } {
  const { status, reports } = json(file);
  const schedule = reports[0]?.schedules[0];
  if (!schedule) throw new Error(`no schedule was found in ${file}: ${reports[0]?.problems.join(' ') ?? ''}`);
  return { status, schedule };
}

const BY_FUNCTIONS = {
  'I.A.5': '=COVENANT.CONSOLIDATED_FUNDED_INDEBTEDNESS({I.A.1},{I.A.2},{I.A.3},{I.A.4})',
  'I.C.12':
    '=COVENANT.CONSOLIDATED_EBITDA({I.C.1},{I.C.2},{I.C.3},{I.C.4},{I.C.5},{I.C.6},{I.C.7},{I.C.8},{I.C.9},{I.C.10},{I.C.11})',
  'I.D': '=COVENANT.LEVERAGE_RATIO({I.A.5},{I.B},{I.C.12})',
  'I.D answer': '=IF(COVENANT.LEVERAGE_COMPLIANT({I.A.5},{I.B},{I.C.12},"2015-12-31"),"Yes","No")',
  'II.D': '=COVENANT.LIQUIDITY_RATIO({II.A},{II.B},{II.C})',
};

test('a clean schedule that complies: exit code 0, and a report that says so', async () => {
  const { status, stdout } = covenant('check', await fileOf('clean.xlsx', {}));
  expect(status).toBe(0);
  expect(stdout).toContain('Statement Date December 31, 2015 · in dollars');
  expect(stdout).toContain('Consolidated Leverage Ratio (I.D)  1.3906 to 1, maximum 2.50: complies');
  // 2.50 × 16,000,000.00 − 22,250,000.50
  expect(stdout).toContain('Further debt possible: $17,749,999.50');
  // 55,000,001.25 − 1.25 × 22,000,000.50 = 27,500,000.625: room is rounded down.
  expect(stdout).toContain('Cash and receivables above the minimum: $27,500,000.62');
  expect(stdout).toContain('Both covenants comply. Nothing wrong found on the sheet.');
});

test('a reader that reads no further is no failure', async () => {
  const file = await fileOf('unread.xlsx', {});
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', `${process.execPath} dist/covenant.cjs check "${file}" | true; exit "\${PIPESTATUS[0]}"`],
    { cwd: root, encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('--json is what the documentation says', async () => {
  const file = await fileOf('documented.xlsx', { change: { 'I.A.5 number': null, 'I.A.4': 0.004 } });
  const { status, reports } = json(file);
  expect(status).toBe(0);
  expect(reports).toHaveLength(1);
  const [report] = reports;
  expect(report).toMatchObject({ file, problems: [] });
  const schedule = report?.schedules[0];
  expect(schedule).toMatchObject({ sheet: 'Sched A', statementDate: '2015-12-31', unit: 'dollars' });
  expect(schedule?.lines.map(({ line }) => line)).toEqual([
    ...['I.A.1', 'I.A.2', 'I.A.3', 'I.A.4', 'I.A.5', 'I.B'],
    ...Array.from({ length: 12 }, (_, index) => `I.C.${index + 1}`),
    ...['I.D', 'II.A', 'II.B', 'II.C', 'II.D'],
  ]);
  expect(schedule?.lines[0]).toEqual({
    line: 'I.A.1',
    label: expect.stringMatching(/^The outstanding principal amount/) as string,
    cell: 'C10',
    value: 20000000,
  });
  expect(schedule?.findings).toEqual([
    {
      rule: 'form-defects',
      severity: 'form',
      line: 'I.A.5',
      cell: 'B18',
      message: expect.stringContaining('has no number') as string,
      fix: 'The form came so. Nothing to do.',
    },
  ]);
  expect(schedule?.covenants).toEqual([
    {
      line: 'I.D',
      name: 'Consolidated Leverage Ratio',
      kind: 'maximum',
      ratio: 1.3906250315,
      limit: 2.5,
      complies: true,
      verdict: 'complies',
      atLimit: false,
      undetermined: null,
      stated: true,
      headroom: 17749999.496,
      readings: expect.objectContaining({ headline: 'Complies under every reading tested' }) as object,
    },
    expect.objectContaining({ line: 'II.D', limit: 1.25, complies: true, stated: true }),
  ]);
});

test('a reading that the workbook chooses is said in both reports, with its clause, its cell, and what holds by default', async () => {
  const file = await fileOf('chosen.xlsx', {
    change: { 'I.A.1': 37813999.5, 'I.D answer': 'Yes' },
    terms: { chosen: { rounding: 'Ratios are rounded' } },
  });
  const clause = 'Credit Agreement, section 7.11; a “Rounding” clause is not in the documents read';
  const readings = json(file).reports[0]?.schedules[0]?.covenants[0]?.readings;
  expect(readings).toMatchObject({
    headline: 'Complies unless ratios are exact',
    chosen: [
      {
        reading: 'rounding',
        name: 'rounding',
        clause,
        option: 'rounded',
        words: 'ratios are rounded',
        chosenAt: 'Terms!B7',
      },
    ],
    byDefault: { complies: false, verdict: 'breach', ratio: 2.504, limit: 2.5 },
  });
  expect(covenant('check', file).stdout).toContain(
    `      Chosen, not by default: ratios are rounded (Terms!B7; ${clause}). By default it breaches: 2.5040 > 2.50.\n`,
  );
});

test('"readings" of --json: what holds, each option with its outcome, what was not tested and what it takes', async () => {
  // 40,064,000.00 + 0 ÷ 16,000,000.00 is 2.504: I.A.1 is what is left of it beside 2,000,000.50.
  const file = await fileOf('readings.xlsx', { change: { 'I.A.1': 37813999.5, 'I.D answer': 'No' } });
  const [leverage, liquidity] = json(file).reports[0]?.schedules[0]?.covenants ?? [];
  const readings = leverage?.readings;
  expect(leverage).toMatchObject({ complies: false, ratio: 2.504, headroom: -64000 });
  expect(readings).toMatchObject({
    headline: 'Breaches unless ratios are rounded',
    conclusion: 'one',
    depends: ['rounding'],
    differing: [],
    immaterial: [],
    chosen: [],
    byDefault: { complies: false, ratio: 2.504 },
    chosenInWords: '',
  });
  expect(readings?.tested[0]).toEqual({
    reading: 'rounding',
    name: 'rounding',
    clause: 'Credit Agreement, section 7.11; a “Rounding” clause is not in the documents read',
    inForce: 'exact',
    chosenAt: null,
    options: [
      expect.objectContaining({ option: 'exact', complies: false, verdict: 'breach', ratio: 2.504, limit: 2.5 }),
      expect.objectContaining({ option: 'rounded', complies: true, verdict: 'complies', ratio: 2.5, limit: 2.5 }),
    ],
  });
  expect(readings?.untested).toContainEqual({
    reading: 'short-term-borrowings',
    name: 'short-term borrowings',
    why: 'It takes the short-term borrowings in I.A.1, 0 if there are none.',
  });
  expect(liquidity?.readings?.tested.map(({ reading }) => reading)).toEqual(['rounding']);
  expect(covenant('check', file).stdout).toContain('Breaches unless ratios are rounded. Not tested: ');
});

test.each([
  ['a warning only', { change: { 'I.A.5': 22000000.5 } }, 0],
  ['an error finding', { change: { 'I.A.5': 22000000.51 } }, 1],
  ['an honest breach', { change: { 'I.A.1': 37749999.51, 'I.D answer': 'No' } }, 1],
  ['a blank amount', { change: { 'II.A': null } }, 1],
] as const)('the exit code of %s', async (name, given, expected) => {
  expect(covenant('check', await fileOf(`${name}.xlsx`, given)).status).toBe(expected);
});

test('a schedule in thousands: amounts as on the sheet, room in dollars', async () => {
  const { schedule } = scheduleOf(await fileOf('thousands.xlsx', { unit: 'thousands' }));
  expect(schedule.unit).toBe('thousands');
  expect(schedule.lines.find(({ line }) => line === 'I.C.12')?.value).toBe(16000);
  expect(schedule.covenants.map(({ headroom }) => headroom)).toEqual([17749999.5, 27500000.625]);
});

test('what cannot be read is one problem of its file, and the others go on', async () => {
  const good = await fileOf('good.xlsx', {});
  const noWorkbook = path.join(folder, 'letter.xlsx');
  writeFileSync(noWorkbook, 'Dear Sirs');
  const missing = path.join(folder, 'missing.xlsx');
  const directory = path.join(folder, 'a folder');
  mkdirSync(directory);
  const { status, reports } = json(noWorkbook, missing, good, directory);
  expect(status).toBe(2);
  expect(reports.map(({ file }) => file)).toEqual([noWorkbook, missing, good, directory]);
  expect(reports.map(({ schedules, problems }) => [schedules.length, problems.length])).toEqual([
    [0, 1],
    [0, 1],
    [1, 0],
    [0, 1],
  ]);
  for (const { problems } of reports) for (const problem of problems) expect(problem).toMatch(/^[A-Z][^\n]*\.$/);
  expect(reports[1]?.problems).toEqual(['There is no such file.']);
  const plain = covenant('check', noWorkbook, good);
  expect(plain.status).toBe(2);
  expect(plain.stdout).toContain('Both covenants comply.');
});

test('without a schedule the closest sheet is named', async () => {
  const notes = sheetOf('Notes', [['Nothing of the kind']]);
  const some = sheetOf('Debt', [
    ['Capitalized Leases', 1],
    ['Consolidated Interest Charges', 2],
    ['Consolidated Net Income', 3],
  ]);
  const { status, reports } = json(await written('none.xlsx', [notes, some]));
  expect(status).toBe(2);
  expect(reports[0]?.problems).toEqual([
    expect.stringMatching(
      /^No Schedule A in this workbook\. Looked on all 2 sheets .* Closest: sheet Debt, with \d of the lines\.$/,
    ),
  ]);
  expect(json(await written('empty.xlsx', [notes])).reports[0]?.problems).toEqual([
    'No Schedule A in this workbook. Looked on its one sheet for the form’s words.',
  ]);
});

test.each(['nothing', '#NAME?'] as const)('formulas for which the file holds %s are calculated', async (stored) => {
  const { status, schedule } = scheduleOf(
    await fileOf(`stored ${stored.replace(/\W/g, '')}.xlsx`, { change: BY_FUNCTIONS }, stored),
  );
  expect(schedule.findings).toEqual([]);
  expect(schedule.lines.find(({ line }) => line === 'I.A.5')?.value).toBe(22000000.5);
  expect(schedule.covenants[0]).toMatchObject({ ratio: 1.39062503125, complies: true, stated: true });
  expect(status).toBe(0);
});

test('the example of the template is clean; the empty form has its blanks and no date, and nothing else', () => {
  const [example, empty] = [path.join(folder, 'example.xlsx'), path.join(folder, 'template.xlsx')];
  expect(covenant('template', example, '--example').status).toBe(0);
  expect(covenant('template', empty).status).toBe(0);
  const filled = scheduleOf(example);
  expect(filled.status).toBe(0);
  expect(filled.schedule.findings.filter(({ severity }) => severity !== 'form')).toEqual([]);
  expect(filled.schedule.covenants).toMatchObject([
    { complies: true, stated: true, headroom: 17924997.375 },
    { complies: true, stated: true },
  ]);
  const blank = scheduleOf(empty);
  expect(blank.status).toBe(1);
  expect(
    blank.schedule.findings
      .filter(({ severity }) => severity !== 'form')
      .map(({ rule, line }) => `${rule} ${line ?? ''}`.trim()),
  ).toEqual([
    'statement-date',
    ...['I.A.1', 'I.A.2', 'I.A.3', 'I.A.4', 'I.B'].map((line) => `amount-blank ${line}`),
    ...Array.from({ length: 11 }, (_, index) => `amount-blank I.C.${index + 1}`),
    ...['II.A', 'II.B'].map((line) => `amount-blank ${line}`),
  ]);
});
