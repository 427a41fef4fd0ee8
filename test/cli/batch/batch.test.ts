/** `covenant check` on folders and patterns, and every form of its results. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Log } from 'sarif';
import { version as packageVersion } from '../../../package.json';
import { type Outcome, TOLD } from '../../../src/cli/batch/outcome';
import { barOf, progressOn } from '../../../src/cli/batch/progress';
import { workbooksOf } from '../../../src/cli/batch/workbooks';
import type { FileReport } from '../../../src/cli/report/report';
import { fileOf, folder } from '../check-files';

const root = path.join(__dirname, '..', '..', '..');
const covenant = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['dist/covenant.cjs', ...args], { cwd: root, encoding: 'utf8' });

const batch = path.join(folder, 'batch');
const at = (name: string): string => path.join(batch, name);

beforeAll(async () => {
  mkdirSync(at('2015'), { recursive: true });
  await fileOf('batch/a clean.xlsx', {});
  await fileOf('batch/b breach.xlsx', { change: { 'I.A.1': 37749999.51, 'I.D answer': 'No' } });
  await fileOf('batch/2015/c error.xlsx', { change: { 'II.B': -1 } });
  writeFileSync(at('d broken.xlsx'), 'no workbook');
  writeFileSync(at('~$a clean.xlsx'), 'Excel has it open');
  writeFileSync(at('notes.txt'), 'no workbook');
});

const linesOf = (ndjson: string): (FileReport & { size: number; modified: number })[] =>
  ndjson
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FileReport & { size: number; modified: number });

describe('which workbooks are meant', () => {
  const names = async (...args: string[]) => (await workbooksOf(args)).map((file) => path.relative(batch, file));

  test('every workbook below a folder, by name; what Excel writes beside an open one is none', async () => {
    expect(await names(batch)).toEqual(['2015/c error.xlsx', 'a clean.xlsx', 'b breach.xlsx', 'd broken.xlsx']);
  });

  test('what a pattern matches; each once, in the order of the arguments', async () => {
    expect(await names(at('b*.xlsx'), at('**/*.xlsx'))).toEqual([
      'b breach.xlsx',
      '2015/c error.xlsx',
      'a clean.xlsx',
      'd broken.xlsx',
    ]);
  });

  test('a file is meant as it is named, whether it is there or not', async () => {
    expect(await workbooksOf(['nowhere.xlsx'])).toEqual(['nowhere.xlsx']);
  });

  test('a folder or pattern without a workbook is a problem of its own, and the others go on', () => {
    mkdirSync(at('empty'), { recursive: true });
    const { status, stdout } = covenant('check', '--ndjson', at('empty'), at('x*.xlsx'), at('a clean.xlsx'));
    expect(status).toBe(2);
    expect(linesOf(stdout).map(({ problems }) => problems)).toEqual([
      ['This is a folder that holds no workbook (.xlsx, .xlsm).'],
      ['There is no such file.'],
      [],
    ]);
  });
});

test('--ndjson: a line a file in the order of the files; the exit code is the worst', () => {
  const { status, stdout, stderr } = covenant(
    'check',
    '--ndjson',
    at('b breach.xlsx'),
    at('a clean.xlsx'),
    at('d broken.xlsx'),
  );
  expect(stderr).toBe('');
  expect(status).toBe(2);
  const lines = linesOf(stdout);
  expect(lines.map(({ file }) => path.basename(file))).toEqual(['b breach.xlsx', 'a clean.xlsx', 'd broken.xlsx']);
  expect(lines[0]?.schedules[0]?.covenants[0]?.complies).toBe(false);
  expect(lines[1]?.schedules[0]?.covenants[0]?.complies).toBe(true);
  expect(lines[2]?.problems).toHaveLength(1);
});

test('plain: each report, and at the end how many came to what', () => {
  const { stdout } = covenant('check', batch);
  expect(stdout).toContain('4 files\n');
  expect(stdout).toMatch(
    /\n +1 {2}clean and compliant\n +1 {2}an error on a sheet\n +1 {2}a covenant breaches\n +1 {2}not read, or no Schedule A\n/,
  );
  expect(stdout).toMatch(/To look at:\n {2}.*b breach\.xlsx: a covenant breaches/);
  expect(covenant('check', at('a clean.xlsx')).stdout).not.toContain('files');
});

describe('--since', () => {
  test('takes the reports of files that have not changed, and checks the others', () => {
    const earlier = path.join(folder, 'earlier.ndjson');
    const [clean, breach] = [at('a clean.xlsx'), at('b breach.xlsx')];
    const first = covenant('check', '--ndjson', clean, breach).stdout;
    // The report of the unchanged file is told from a fresh one by what only the earlier run can have said.
    const marked = first.replace('Sched A', 'Sched A of the earlier run');
    writeFileSync(earlier, marked);
    appendFileSync(earlier, '{"file": "broken off');
    const info = linesOf(first)[1];
    utimesSync(breach, new Date(), new Date((info?.modified ?? 0) + 5000));
    const { status, stdout, stderr } = covenant('check', '--ndjson', '--since', earlier, clean, breach);
    expect([status, stderr]).toEqual([1, '']);
    expect(linesOf(stdout).map(({ schedules }) => schedules[0]?.sheet)).toEqual([
      'Sched A of the earlier run',
      'Sched A',
    ]);
  });

  test('takes them whatever the names hold, such as what some take for the end of a line', async () => {
    const named = await fileOf('names/a\u2028b\u0085c.xlsx', {});
    const earlier = path.join(folder, 'names.ndjson');
    const args = ['check', '--ndjson', named, at('a clean.xlsx')];
    const first = covenant(...args).stdout;
    expect(first).not.toMatch(/[\u0085\u2028]/);
    writeFileSync(earlier, first.replaceAll('Sched A', 'Sched A of the earlier run'));
    const { stdout } = covenant(...args, '--since', earlier);
    expect(linesOf(stdout).map(({ file, schedules }) => [file, schedules[0]?.sheet])).toEqual([
      [named, 'Sched A of the earlier run'],
      [at('a clean.xlsx'), 'Sched A of the earlier run'],
    ]);
  });

  test('reports of another version or agreement are not taken over', () => {
    const earlier = path.join(folder, 'other.ndjson');
    const clean = at('a clean.xlsx');
    writeFileSync(
      earlier,
      covenant('check', '--ndjson', clean)
        .stdout.replace('Sched A', 'Other')
        .replace(/"by":"[^"]*"/, '"by":"covenant 0.0.1, other"'),
    );
    const { stdout } = covenant('check', '--ndjson', '--since', earlier, clean);
    expect(linesOf(stdout)[0]?.schedules[0]?.sheet).toBe('Sched A');
  });

  test('a file that is not there is refused before anything is checked', () => {
    const { status, stdout, stderr } = covenant('check', '--since', at('nowhere.ndjson'), at('a clean.xlsx'));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /nowhere\.ndjson cannot be read \(ENOENT\)\. Give --since what an earlier run wrote with --ndjson\.\n/,
    );
  });
});

test('--junit: a case a file, failed where a covenant breaches or an error is found, an error where it is not read', () => {
  const file = path.join(folder, 'reports', 'junit.xml');
  covenant('check', '--junit', file, batch);
  const xml = readFileSync(file, 'utf8');
  expect(xml).toContain('<testsuite name="covenant check" tests="4">');
  expect(xml.match(/<testcase /g)).toHaveLength(4);
  expect(xml).toMatch(/name="[^"]*a clean\.xlsx"\/>/);
  expect(xml).toMatch(/b breach\.xlsx"><failure message="Sched A: Consolidated Leverage Ratio \(I\.D\) breaches\."/);
  expect(xml).toMatch(/c error\.xlsx"><failure message="[^"]*II\.B/);
  expect(xml).toMatch(/d broken\.xlsx"><error /);
  expect(xml.trimEnd().endsWith('</testsuites>')).toBe(true);
});

test('--sarif: a result a finding, with its cell, its rule and its level', () => {
  const file = path.join(folder, 'reports', 'findings.sarif');
  covenant('check', '--sarif', file, batch);
  const { $schema, version, runs } = JSON.parse(readFileSync(file, 'utf8')) as Log;
  expect([$schema, version, runs.length]).toEqual(['https://json.schemastore.org/sarif-2.1.0.json', '2.1.0', 1]);
  const [{ tool, results = [] } = { tool: { driver: { name: '' } } }] = runs;
  expect(tool.driver).toMatchObject({ name: 'covenant check', semanticVersion: packageVersion });
  const rules = new Set(tool.driver.rules?.map(({ id }) => id));
  expect(results.filter(({ ruleId = '' }) => !rules.has(ruleId))).toEqual([]);
  const negative = results.find(({ ruleId }) => ruleId === 'amount-negative');
  expect(negative?.level).toBe('error');
  expect(negative?.locations?.[0]?.logicalLocations).toEqual([
    { fullyQualifiedName: expect.stringMatching(/^Sched A!C\d+$/) as string, kind: 'cell' },
  ]);
  const breach = results.find(({ ruleId }) => ruleId === 'covenant-breached');
  expect(breach?.locations?.[0]?.logicalLocations).toEqual([{ fullyQualifiedName: 'Sched A', kind: 'sheet' }]);
  expect(results.map(({ ruleId }) => ruleId)).toEqual(
    expect.arrayContaining(['covenant-breached', 'workbook-unreadable']),
  );
  expect(results.filter(({ ruleId }) => ruleId === 'form-defects').every(({ level }) => level === 'note')).toBe(true);
});

/** Read by another library than wrote them, which is a module that only Node itself loads. */
function rowsOf(part: string): Record<string, unknown>[] {
  const script = `
    import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(process.argv[1]) });
    console.log(JSON.stringify(rows));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, part], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Record<string, unknown>[];
}

test('--parquet: each run adds a part that any reader of Parquet takes', () => {
  const store = path.join(folder, 'store');
  covenant('check', '--parquet', store, at('a clean.xlsx'), at('b breach.xlsx'), at('d broken.xlsx'));
  covenant('check', '--parquet', store, at('2015'));
  const rowsIn = (table: string): Record<string, unknown>[] => {
    const parts = readdirSync(path.join(store, table)).sort();
    expect(parts).toHaveLength(2);
    return parts.flatMap((part) => rowsOf(path.join(store, table, part)));
  };
  const covenants = rowsIn('covenants');
  expect(covenants).toHaveLength(2 * 2 + 1 + 2);
  const breach = covenants.find(({ file, line }) => String(file).endsWith('b breach.xlsx') && line === 'I.D');
  // Debt of 40,000,000.01 against 2.50 × 16,000,000.00
  expect(breach).toMatchObject({
    complies: false,
    verdict: 'breach',
    permitted: 2.5,
    statement_date: '2015-12-31',
    problem: null,
  });
  expect(breach?.headroom).toBeCloseTo(-0.01, 10);
  expect(covenants.find(({ file }) => String(file).endsWith('d broken.xlsx'))).toMatchObject({
    line: null,
    complies: null,
  });
  const findings = rowsIn('findings');
  expect(findings.filter(({ rule }) => rule === 'amount-negative')).toHaveLength(1);
});

test('a report that cannot be begun leaves the old one as it was', () => {
  const blocked = path.join(folder, 'blocked');
  writeFileSync(blocked, 'a file where a folder would have to be');
  const { status, stderr } = covenant('check', '--junit', path.join(blocked, 'junit.xml'), at('a clean.xlsx'));
  expect(status).toBe(2);
  expect(stderr).toMatch(/cannot be written/);
  expect(readFileSync(blocked, 'utf8')).toBe('a file where a folder would have to be');
  expect(existsSync(path.join(blocked, 'junit.xml'))).toBe(false);
});

test('a report whose place is taken by a folder is told in one sentence, and nothing is left beside it', () => {
  const taken = path.join(folder, 'taken');
  mkdirSync(path.join(taken, 'junit.xml'), { recursive: true });
  const { status, stderr } = covenant('check', '--junit', path.join(taken, 'junit.xml'), at('a clean.xlsx'));
  expect([status, stderr]).toEqual([
    2,
    `${path.join(taken, 'junit.xml')} cannot be written: There is a folder of that name.\n`,
  ]);
  expect(readdirSync(taken)).toEqual(['junit.xml']);
});

const FULL = '/dev/full';
(existsSync(FULL) ? test : test.skip)('a full disk under standard output is told in one sentence', () => {
  const { status, stderr } = spawnSync(process.execPath, ['dist/covenant.cjs', 'check', at('a clean.xlsx')], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', openSync(FULL, 'w'), 'pipe'],
  });
  expect([status, stderr]).toEqual([2, 'What was found cannot be written: The disk is full.\n']);
});

describe('interrupted', () => {
  const many = path.join(folder, 'many');
  const reports = path.join(folder, 'interrupted');
  const options = ['--junit', path.join(reports, 'junit.xml'), '--parquet', path.join(reports, 'store')];

  beforeAll(() => {
    mkdirSync(many);
    mkdirSync(reports);
    const bytes = readFileSync(at('a clean.xlsx'));
    for (let n = 10; n < 60; n++) writeFileSync(path.join(many, `${n}.xlsx`), bytes);
    writeFileSync(path.join(reports, 'junit.xml'), 'the old report');
  });

  test('it leaves the old files whole and nothing beside them, and goes on with --since what it has written', async () => {
    const run = spawn(process.execPath, ['dist/covenant.cjs', 'check', '--ndjson', many, ...options], { cwd: root });
    const chunks: Buffer[] = [];
    run.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      run.kill('SIGINT');
    });
    const [status] = (await once(run, 'close')) as [number];
    expect(status).toBe(130);
    expect(readFileSync(path.join(reports, 'junit.xml'), 'utf8')).toBe('the old report');
    expect(readdirSync(reports, { recursive: true }).sort()).toEqual(
      ['junit.xml', 'store', path.join('store', 'covenants'), path.join('store', 'findings')].sort(),
    );
    const written = Buffer.concat(chunks).toString('utf8');
    expect(linesOf(written).length).toBeLessThan(50);

    const earlier = path.join(folder, 'interrupted.ndjson');
    writeFileSync(earlier, written.replaceAll('Sched A', 'Sched A of the interrupted run'));
    const next = linesOf(covenant('check', '--ndjson', '--since', earlier, many, ...options).stdout);
    expect(next.map(({ file }) => path.basename(file))).toEqual(Array.from({ length: 50 }, (_, n) => `${n + 10}.xlsx`));
    expect(next[0]?.schedules[0]?.sheet).toBe('Sched A of the interrupted run');
    expect(next.at(-1)?.schedules[0]?.sheet).toBe('Sched A');
    expect(readFileSync(path.join(reports, 'junit.xml'), 'utf8').match(/<testcase /g)).toHaveLength(50);
    const [part = ''] = readdirSync(path.join(reports, 'store', 'covenants'));
    expect(rowsOf(path.join(reports, 'store', 'covenants', part))).toHaveLength(2 * 50);
  });
});

test('a run that is killed outright leaves the old report whole', async () => {
  const report = path.join(folder, 'killed.xml');
  writeFileSync(report, 'the old report');
  const many = Array.from({ length: 30 }, () => at('a clean.xlsx')).map((file, n) => {
    const copy = path.join(folder, `killed ${n}.xlsx`);
    writeFileSync(copy, readFileSync(file));
    return copy;
  });
  const run = spawn(process.execPath, ['dist/covenant.cjs', 'check', '--ndjson', '--junit', report, ...many], {
    cwd: root,
  });
  run.stdout.once('data', () => run.kill('SIGKILL'));
  const [status, signal] = (await once(run, 'close')) as [number | null, string];
  expect([status, signal]).toEqual([null, 'SIGKILL']);
  expect(readFileSync(report, 'utf8')).toBe('the old report');
});

test('the bar is drawn again after something else was written in its place', () => {
  const written: string[] = [];
  const stream = { isTTY: true, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  const progress = progressOn(stream, 3, () => 'clean', []);
  progress.clear();
  progress.done(null);
  progress.clear();
  progress.clear();
  progress.done(null);
  expect(written.map((text) => text.replace(/ ·.*/, ''))).toEqual([
    expect.stringContaining('1 of 3'),
    '\r\u001b[K',
    expect.stringContaining('2 of 3'),
  ]);
});

test.each(['--threads', '--timeout', '--memory'])('%s takes a whole number, 1 or more', (option) => {
  const { status, stderr } = covenant('check', option, '0', at('a clean.xlsx'));
  expect(status).toBe(2);
  expect(stderr).toContain('Enter a whole number, 1 or more.');
});

test.each<[number, number, [Outcome, number][], number, string]>([
  [0, 10, [], 0, '[------------------------] 0 of 10'],
  [
    1250,
    5000,
    [
      ['breach', 3],
      ['unreadable', 1],
    ],
    20_000,
    '[######------------------] 1,250 of 5,000 · 3 breach · 1 unreadable · 1:00 left',
  ],
  [10, 10, [['error', 2]], 5000, '[########################] 10 of 10 · 2 error'],
])('the bar at %s of %s', (finished, total, counts, milliseconds, bar) => {
  expect(barOf(finished, total, new Map(counts), milliseconds, TOLD)).toBe(bar);
});
