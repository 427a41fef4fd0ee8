/** Sheets beside Schedule A on the command line: written, checked, and what the exit code says of them. */
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import type { FileReport } from '../../src/cli/report/report';
import { closingTemplate } from '../../src/supporting-sheets/closing/template';
import { sheetOf } from '../../src/workbook/memory';
import { workbookOfCase } from '../schedule-a/rules/sheet-of-case';
import { asSheet } from '../supporting-sheets/a-form';
import { folder, written } from './check-files';

const root = path.join(__dirname, '..', '..');
const covenant = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['dist/covenant.cjs', ...args], { cwd: root, encoding: 'utf8' });

const [schedule] = workbookOfCase({ case: 'clean' }).sheets;
if (!schedule) throw new Error('no schedule');
const right = asSheet(closingTemplate(CALIX_2013));
/** "Effective" is typed as Yes over its formula, while every condition is open. */
const wrong = {
  ...right,
  cells: right.cells.map(({ formula, ...cell }) =>
    cell.row === 4 && cell.column === 1 ? { ...cell, value: 'Yes' } : { ...cell, ...(formula && { formula }) },
  ),
};

test('a wrong sheet beside a clean schedule: exit code 1, and a section of its own', async () => {
  const { status, stdout } = covenant('check', await written('wrong.xlsx', [schedule, wrong]));
  expect(status).toBe(1);
  expect(stdout).toContain('Both covenants comply. Nothing wrong found on the sheet.');
  expect(stdout).toMatch(
    /Sheet Closing · Closing of the First Amendment\n\n {2}On the sheet: 1 error.*\n(.*\n)*? {2}error {4}B5 +“Effective” says Yes, but 2\.1\(a\) Executed Amendment, .* and 2\.1\(d\) Miscellaneous are not met\.\n +→ In B5 /,
  );
});

test('--json has every such sheet under "supporting"', async () => {
  const { status, stdout } = covenant(
    'check',
    '--json',
    await written('both.xlsx', [schedule, wrong, { ...right, name: 'Closing 2' }]),
  );
  expect(status).toBe(1);
  const [report] = JSON.parse(stdout) as readonly FileReport[];
  expect(report?.schedules).toHaveLength(1);
  expect(report?.supporting.map(({ kind, title, sheet }) => [kind, title, sheet])).toEqual([
    ['closing', 'Closing of the First Amendment', 'Closing'],
    ['closing', 'Closing of the First Amendment', 'Closing 2'],
  ]);
  expect(report?.supporting[0]?.findings[0]).toMatchObject({ severity: 'error', cell: 'B5', line: null });
});

test('without a schedule such a sheet is judged alone, unless something looks like a schedule that failed', async () => {
  expect(covenant('check', await written('alone.xlsx', [right])).status).toBe(0);
  const plain = covenant('check', await written('alone, wrong.xlsx', [wrong]));
  expect(plain.status).toBe(1);
  expect(plain.stdout).toContain('No Schedule A in this workbook.');
  const remains = sheetOf('Debt', [
    ['Capitalized Leases', 1],
    ['Consolidated Interest Charges', 2],
    ['Consolidated Net Income', 3],
  ]);
  const failed = covenant('check', await written('remains.xlsx', [right, remains]));
  expect(failed.status).toBe(2);
  expect(failed.stdout).toContain('Closest: sheet Debt');
});

test('template --sheet writes it behind Schedule A, or by itself; a kind that is not there is told', () => {
  const file = path.join(folder, 'new.xlsx');
  const { status, stderr } = covenant('template', file, '--sheet', 'closing', '--sheet', 'closing');
  expect([status, stderr]).toEqual([0, expect.stringContaining('sheets “Schedule A”, “Closing”')]);
  const alone = path.join(folder, 'closing.xlsx');
  expect(covenant('template', alone, '--no-schedule', '--sheet', 'closing').status).toBe(0);
  const [report] = JSON.parse(covenant('check', '--json', alone).stdout) as readonly FileReport[];
  expect([report?.schedules, report?.supporting.map(({ kind }) => kind)]).toEqual([[], ['closing']]);
  expect(covenant('template', path.join(folder, 'x.xlsx'), '--sheet', 'opening')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('closing') as string,
  });
  const nowhere = path.join(folder, 'x.xlsx');
  expect(covenant('template', nowhere, '--no-schedule').status).toBe(2);
  expect(covenant('template', nowhere, '--no-schedule', '--sheet', 'closing', '--unit', 'millions')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('leave out --unit or --no-schedule') as string,
  });
  expect(existsSync(nowhere)).toBe(false);
});

test('--help of template lists the kinds', () => {
  expect(covenant('template', '--help').stdout).toMatch(/closing +Closing of the First Amendment/);
});
