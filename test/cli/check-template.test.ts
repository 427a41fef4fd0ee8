/** The template as people use it: figures entered, formulas calculated, then checked. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { FileReport } from '../../src/cli/report/report';
import type { CellValue } from '../../src/workbook/sheet';
import { address } from '../../src/workbook/sheet';
import { writeXlsx } from '../../src/workbook/xlsx/write';
import { amountOf, dateCell, exampleForm } from '../schedule-a/template/form-on-sheet';
import { folder } from './check-files';
import { writeFileSync } from 'node:fs';

const root = path.join(__dirname, '..', '..');

/** The example with other entries, by line; its formulas without values, as they are before Excel has seen them. */
async function exampleWith(name: string, entries: Readonly<Record<string, CellValue>>): Promise<string> {
  const form = exampleForm();
  const typed = new Map(
    Object.entries(entries).map(([line, value]) => [line === 'date' ? dateCell(form) : amountOf(form, line), value]),
  );
  const cells = form.cells.map((cell) => {
    const where = address(cell.row, cell.column);
    if (typed.has(where)) return { ...cell, value: typed.get(where) ?? null };
    return cell.formula === undefined ? cell : { ...cell, value: null };
  });
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, await writeXlsx([{ ...form, cells }], { title: name }));
  return file;
}

const NO_DEBT = { 'I.A.1': 0, 'I.A.2': 0, 'I.A.3': 0, 'I.A.4': 0, 'I.B': 0 };
// 2015-08-15 and 2014-09-27; December 31, 2015 is 42,369.
const [AUGUST_15, SEPTEMBER_27_2014] = [42231, 41909];

/** What is entered; the findings, as rule and line; whether each covenant complies. */
const CASES: Readonly<
  Record<
    string,
    readonly [
      entries: Readonly<Record<string, CellValue>>,
      findings: readonly string[],
      complies: readonly (boolean | null)[],
    ]
  >
> = {
  'as it is': [{}, [], [true, true]],
  'an amount blank': [{ 'I.C.5': null }, ['amount-blank I.C.5'], [null, true]],
  'no date': [{ date: null }, ['statement-date'], [null, null]],
  'a date that is no quarter-end': [{ date: AUGUST_15, 'I.B': 0 }, ['statement-date'], [null, null]],
  'judgments before the Amendment': [{ date: SEPTEMBER_27_2014 }, ['judgments-before-amendment I.B'], [null, true]],
  'a tax benefit': [{ 'I.C.3': -354000 }, ['tax-benefit I.C.3'], [true, true]],
  'negative gains': [{ 'I.C.11': -310000 }, ['negative-gains I.C.11'], [null, true]],
  'a negative lease': [{ 'I.A.3': -500000.75 }, ['amount-negative I.A.3'], [null, null]],
  'text for an amount': [{ 'I.A.2': 'n/a' }, ['amount-text I.A.2'], [null, null]],
  'an error': [{ 'I.C.8': { error: '#REF!' } }, ['amount-error I.C.8'], [null, true]],
  'the basket exceeded': [{ 'I.C.7': 5000000.01 }, ['basket-exceeded I.C.7'], [true, true]],
  'no debt': [NO_DEBT, [], [true, true]],
  'a loss and no debt': [{ ...NO_DEBT, 'I.C.1': -90000000 }, [], [true, true]],
  'a loss and debt': [{ 'I.C.1': -90000000 }, [], [false, true]],
  // 2.50 × 16,009,999.25 = 40,024,998.125; less 1,350,000.00 + 500,000.75 + 250,000.00
  'a cent below the maximum': [{ 'I.A.1': 37924997.37 }, [], [true, true]],
  'a cent above the maximum': [{ 'I.A.1': 37924997.38 }, [], [false, true]],
};

test('every entry has the finding it deserves, and no other', async () => {
  const names = Object.keys(CASES);
  const files = await Promise.all(names.map((name) => exampleWith(name, CASES[name]?.[0] ?? {})));
  const { stdout } = spawnSync(process.execPath, ['dist/covenant.cjs', 'check', '--json', ...files], {
    cwd: root,
    encoding: 'utf8',
  });
  const reports = JSON.parse(stdout) as readonly FileReport[];
  const found = reports.map(({ schedules: [schedule] }, index) => [
    names[index],
    schedule?.findings
      .filter(({ severity }) => severity !== 'form')
      .map(({ rule, line }) => `${rule} ${line ?? ''}`.trim()),
    schedule?.covenants.map(({ complies }) => complies),
  ]);
  expect(found).toEqual(names.map((name) => [name, ...(CASES[name] ?? []).slice(1)]));
});
