/**
 * How long after a change of the sheet the pane shows the new verdict: `npm run measure:pane [-- changes]`.
 *
 * The example workbook in the embedded spreadsheet, its sheet filled up to 5,000 cells, the shipped pane beside it. A person
 * types an amount again and again; each time the clock runs from the change event to the new ratio in the pane.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { shippedAddIn } from '../browser/build-once';
import { type Host, startHost, typeInto } from '../browser/harness';
import { type Change, PARTS, type Part, type Time, observe } from './observe';

const EXAMPLE = join(process.cwd(), 'assets', 'calix-schedule-a-2015-12-31.xlsx');
const CELLS = 5_000;
const COLUMNS = 10;
const FIRST_ROW = 80;
/** I.A.1 of the example, whose other amounts stay: below the maximum, and above it. */
const AMOUNT = { cell: 'C8', from: 15_000_000, step: 1_234_567, steps: 20 };
const ELSEWHERE = 'L1';
const WARM_UP = 5;
const CHANGES = Number(process.argv[2] ?? 60);

/** The example with a working paper below the schedule: words, amounts, and a total in each row. */
async function filledExample(file: string): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(EXAMPLE);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('The example holds no sheet.');
  let cells = 0;
  sheet.eachRow((row) => row.eachCell(() => cells++));
  for (let index = 0; cells < CELLS; index++, cells++) {
    const [row, column] = [FIRST_ROW + Math.floor(index / COLUMNS), 1 + (index % COLUMNS)];
    const cell = sheet.getCell(row, column);
    if (column === 1) cell.value = `Supplier ${row}`;
    else if (column === COLUMNS) cell.value = { formula: `SUM(B${row}:I${row})` };
    else cell.value = (row * 7919 + column * 104_729) / 100;
  }
  await workbook.xlsx.writeFile(file);
}

async function measure(host: Host): Promise<readonly Change[]> {
  const pane = await host.pane();
  await pane.getByText('to 1', { exact: true }).first().waitFor();
  const observed = await observe(host.browser, host.page, pane);
  for (let index = 0; index < WARM_UP + CHANGES; index++) {
    await observed.next();
    await typeInto(host.page, AMOUNT.cell, String(AMOUNT.from + (1 + (index % AMOUNT.steps)) * AMOUNT.step));
    await observed.verdict();
    // To another cell: clicked twice, a cell would be opened for editing.
    await typeInto(host.page, ELSEWHERE, '');
  }
  return (await observed.changes()).slice(WARM_UP);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const column = (value: number): string => value.toFixed(1).padStart(9);
const HEAD = `${'milliseconds'.padEnd(48)}     best   median    worst | of work: median    worst`;

function row(name: string, times: readonly Time[]): string {
  const [passed, worked] = [times.map((time) => time.passed), times.map((time) => time.worked)];
  const clock = [Math.min(...passed), median(passed), Math.max(...passed)].map(column).join('');
  return `${name.padEnd(48)}${clock} |        ${[median(worked), Math.max(...worked)].map(column).join('')}`;
}

const NAMES: Readonly<Record<Part, string>> = {
  editing: '  the grid, ending the edit',
  calculating: '  the grid, calculating',
  drawing: '  the grid, drawing',
  answering: '  the host, answering the pane',
  pane: '  the pane: reading, checking, showing',
};

function report(changes: readonly Change[]): string {
  const most = (of: (change: Change) => number): number => Math.max(...changes.map(of));
  const whole = changes.map((change) => change.whole);
  const part = (name: Part): readonly Time[] => changes.map(({ parts }) => parts[name]);
  const painted = changes.map((change) => change.painted);
  return [
    `${changes.length} changes of one amount on a sheet of ${CELLS.toLocaleString('en-US')} cells; ` +
      `load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`,
    HEAD,
    row('from the change event to the verdict in the pane', whole),
    ...PARTS.map((name) => row(NAMES[name], part(name))),
    row('until the browser has painted it', painted),
    `at most ${most(({ trips }) => trips)} round trips and ${(most(({ bytes }) => bytes) / 1024).toFixed(1)} KB until the verdict`,
    '',
  ].join('\n');
}

const folder = await mkdtemp(join(tmpdir(), 'measure-pane-'));
const workbook = join(folder, 'filled.xlsx');
try {
  await filledExample(workbook);
  const host = await startHost({ addIn: await shippedAddIn(), workbook });
  try {
    process.stdout.write(report(await measure(host)));
    if (host.problems.length) throw new Error(host.problems.join('\n'));
  } finally {
    await host.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
