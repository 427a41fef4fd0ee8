/** Workbooks as they come: every one gets a report or one clear sentence, and none stops the others. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CallReport } from '../../src/cli/report/call';
import type { FileReport } from '../../src/cli/report/report';
import { folder } from './check-files';
import {
  DUPLICATED,
  READ_AS_THE_EXAMPLE,
  REFUSED,
  TAKES_TOO_LONG,
  TAKES_TOO_MUCH,
  TOLD_BY_FINDINGS,
} from './hostile-files';

const root = path.join(__dirname, '..', '..');
const batch = path.join(folder, 'hostile');
const fileOf = (name: string): string => path.join(batch, `${name}.xlsx`);
const TOO_MUCH = path.join(folder, 'takes too much.xlsx');
const TOO_LONG = path.join(folder, 'takes too long.xlsx');

function check(...args: readonly string[]): { status: number | null; reports: ReadonlyMap<string, FileReport> } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/covenant.cjs', 'check', '--ndjson', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect(stderr).toBe('');
  const reports = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FileReport);
  return { status, reports: new Map(reports.map((report) => [path.basename(report.file, '.xlsx'), report])) };
}

let checked: ReturnType<typeof check>;

function reportOf(name: string): FileReport {
  const report = checked.reports.get(name);
  if (!report) throw new Error(`There is no report of “${name}”.`);
  return report;
}

const wrongOf = ({ schedules }: FileReport): readonly string[] =>
  schedules.flatMap(({ findings }) =>
    findings
      .filter(({ severity }) => severity !== 'form')
      .map(({ severity, rule, cell }) => `${severity} ${rule} ${cell ?? ''}`.trim()),
  );

beforeAll(() => {
  const files = {
    ...READ_AS_THE_EXAMPLE,
    ...TOLD_BY_FINDINGS,
    ...Object.fromEntries(Object.entries(REFUSED).map(([name, [make]]) => [name, make])),
    'sheets of one name': DUPLICATED,
  };
  mkdirSync(batch);
  for (const [name, make] of Object.entries(files)) writeFileSync(fileOf(name), make());
  writeFileSync(TOO_LONG, TAKES_TOO_LONG());
  writeFileSync(TOO_MUCH, TAKES_TOO_MUCH());
  checked = check('--timeout', '200', batch);
}, 300_000);

test('a report of every file; the exit code says that some were not read', () => {
  const names = [READ_AS_THE_EXAMPLE, TOLD_BY_FINDINGS, REFUSED].flatMap((files) => Object.keys(files));
  expect([...checked.reports.keys()].sort()).toEqual([...names, 'sheets of one name'].sort());
  expect(checked.status).toBe(2);
});

test.each(Object.keys(READ_AS_THE_EXAMPLE))('%s: read as the example is, and clean', (name) => {
  const report = reportOf(name);
  expect(report.problems).toEqual([]);
  expect(wrongOf(report)).toEqual([]);
  const [{ sheet, statementDate, covenants } = { covenants: [] }, ...others] = report.schedules;
  expect([sheet, statementDate, others.length]).toEqual(['Schedule A', '2015-12-31', 0]);
  // 22,100,000.75 ÷ 16,009,999.25, and 2.50 × 16,009,999.25 − 22,100,000.75
  expect(covenants[0]?.ratio).toBeCloseTo(1.38039, 5);
  expect(covenants).toMatchObject([
    { complies: true, stated: true, headroom: 17924997.375 },
    { complies: true, stated: true },
  ]);
});

test.each([
  ['a total that is a circle', 'error amount-not-calculated C12'],
  ['a total that is blocked from spilling', 'error amount-error C12'],
  ['an amount from another workbook', null],
  ['an amount from another workbook, without its value', 'error amount-not-calculated C8'],
])('%s: a schedule is found, and what is wrong is told by finding (%s)', (name, finding) => {
  const report = reportOf(name);
  expect(report.problems).toEqual([]);
  expect(report.schedules).toHaveLength(1);
  expect(wrongOf(report)).toEqual(finding === null ? [] : [finding]);
});

test.each(Object.entries(REFUSED))('%s: one sentence, and nothing else', (name, [, sentence]) => {
  const { schedules, supporting, problems } = reportOf(name);
  expect([schedules, supporting]).toEqual([[], []]);
  expect(problems).toEqual([expect.stringMatching(sentence)]);
  expect(problems[0]).toMatch(/^[A-Z][^\n]*\.$/);
});

test('sheets of one name: each is checked', () => {
  const { schedules } = reportOf('sheets of one name');
  expect(schedules.map(({ sheet }) => sheet)).toEqual(['Schedule A', 'Schedule A', 'SCHEDULE A']);
  expect(wrongOf(reportOf('sheets of one name'))).toEqual([]);
});

describe('limits', () => {
  const example = fileOf('the example itself');

  test('what takes too long is stopped, also by itself, and the others are checked', () => {
    const STOPPED = /^Stopped after 5 seconds, /;
    const beside = check('--timeout', '5', '--threads', '1', TOO_LONG, example);
    expect(beside.status).toBe(2);
    expect([...beside.reports.values()].map(({ problems }) => problems)).toEqual([
      [expect.stringMatching(STOPPED)],
      [],
    ]);
    const alone = check('--timeout', '5', TOO_LONG);
    expect([...alone.reports.values()].map(({ problems }) => problems)).toEqual([[expect.stringMatching(STOPPED)]]);
  }, 120_000);

  test('what takes too much memory is stopped, and the others are checked', () => {
    const { status, reports } = check('--memory', '32', '--threads', '1', TOO_MUCH, example);
    expect(status).toBe(2);
    expect([...reports.values()].map(({ problems }) => problems)).toEqual([
      [expect.stringMatching(/^Stopped at 32 MB of memory, /)],
      [],
    ]);
  }, 120_000);

  describe('of the other commands', () => {
    const out = path.join(folder, 'out');
    const TEXT = path.join(folder, 'takes too long.txt');

    function covenant(command: string, args: readonly string[], input = '') {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/covenant.cjs', command, ...args], {
        cwd: root,
        encoding: 'utf8',
        input,
      });
      return { status, stdout, stderr };
    }

    beforeAll(() => {
      mkdirSync(out);
      // A figure after another, as far as a text is read.
      writeFileSync(TEXT, 'Revenue was $10.2 million, up nearly 4% from $9.8 million. '.repeat(33_000));
    });

    test.each([
      ['certificate', TOO_LONG, [TOO_LONG, path.join(out, 'a.docx')]],
      ['formula', TOO_LONG, ['--workbook', TOO_LONG, '=I20099']],
      ['figures', TEXT, [TEXT, path.join(out, 'a.xlsx')]],
    ])('%s: what takes too long is told in one sentence, and nothing is written', (command, file, args) => {
      expect(covenant(command, [...args, '--timeout', '2'])).toEqual({
        status: 2,
        stdout: '',
        stderr: `${file}: Stopped after 2 seconds, the most that it may take; --timeout gives it more.\n`,
      });
      expect(readdirSync(out)).toEqual([]);
    });

    test.each([
      ['certificate', [TOO_MUCH, path.join(out, 'a.pdf')]],
      ['formula', ['--workbook', TOO_MUCH, '=A100']],
    ])('%s: what takes too much memory is told in one sentence, and nothing is written', (command, args) => {
      expect(covenant(command, [...args, '--memory', '32'])).toEqual({
        status: 2,
        stdout: '',
        stderr: `${TOO_MUCH}: Stopped at 32 MB of memory, the most that it may take; --memory gives it more.\n`,
      });
      expect(readdirSync(out)).toEqual([]);
    });

    test('formulas without a workbook have the limit together', () => {
      const lines = '=SUM(1,2)\n'.repeat(300_000);
      expect(covenant('formula', ['--stdin', '--timeout', '1'], lines)).toEqual({
        status: 2,
        stdout: '',
        stderr: 'Stopped after 1 second, the most that it may take; --timeout gives it more.\n',
      });
    });

    test.each([
      [
        'time',
        ['--timeout', '2'],
        TOO_LONG,
        'Stopped after 2 seconds, the most that it may take; --timeout gives it more.',
      ],
      [
        'memory',
        ['--memory', '32'],
        TOO_MUCH,
        'Stopped at 32 MB of memory, the most that it may take; --memory gives it more.',
      ],
    ])(
      'tie-out: what takes too much %s is a problem of its own file, and the next is tied out',
      (_, limit, file, says) => {
        const { status, stdout, stderr } = covenant('tie-out', [
          '--json',
          ...limit,
          file,
          'assets/calix-q4-2010-call.xlsx',
        ]);
        expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
        const reports = JSON.parse(stdout) as readonly CallReport[];
        expect(reports.map(({ problems, figures }) => [problems, figures])).toEqual([
          [[says], 0],
          [[], 165],
        ]);
      },
    );
  });
});
