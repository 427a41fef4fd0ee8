/**
 * What the check of a workbook costs by its used cells: `npm run measure:check`.
 *
 * The example's Schedule A stands in the middle of working papers of words, amounts and totals, 1,000 to 1,000,000 cells in all.
 * Each workbook is read, searched and checked in a process of its own, so that its peak memory is its own. The table goes into
 * the README; what running totals cost is printed alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { installCustomFunctions } from '../../src/cli/engine/custom-functions';
import { locateSchedules } from '../../src/schedule-a/locate/locate';
import { checkFound } from '../../src/schedule-a/check';
import { supportingFinder } from '../../src/supporting-sheets/check';
import { columnName } from '../../src/workbook/sheet';
import { readXlsx } from '../../src/workbook/xlsx/read';
import { costOfRunningTotals } from './running-totals';

const EXAMPLE = join(process.cwd(), 'assets', 'calix-schedule-a-2015-12-31.xlsx');
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const RUNS = 3;
const COLUMNS = 20;
/** A schedule among a million cells is to be found in about this. */
const GOAL_SECONDS = 1;

const BEGIN = '<!-- check: from npm run measure:check -->';
const END = '<!-- end of check -->';

interface Cost {
  readonly cells: number;
  /** Milliseconds. */
  readonly read: number;
  readonly found: number;
  readonly checked: number;
  /** Bytes. */
  readonly peak: number;
}

/** One row of working papers: a name of its own, amounts, and their total. */
function paper(row: number, cells: number): string {
  const place = (column: number): string => `${columnName(column)}${row}`;
  const words = `<c r="A${row}" t="inlineStr"><is><t>Invoice ${row * 7919} of supplier ${row % 997}, net of discount</t></is></c>`;
  const amounts = Array.from(
    { length: Math.max(0, Math.min(cells, COLUMNS) - 2) },
    (_, i) => `<c r="${place(i + 1)}"><v>${((row * 7919 + i * 104_729) % 9_999_999) / 100}</v></c>`,
  ).join('');
  const last = place(COLUMNS - 1);
  const total = cells < COLUMNS ? '' : `<c r="${last}"><f>SUM(B${row}:${place(COLUMNS - 2)})</f><v>${row}.25</v></c>`;
  return `<row r="${row}">${words}${amounts}${total}</row>`;
}

const papers = (first: number, rows: number): string =>
  Array.from({ length: rows }, (_, i) => paper(first + i, COLUMNS)).join('');

/** The example with half of the papers on a sheet before it, and half below its schedule. */
async function workbookOf(cells: number, file: string): Promise<void> {
  const parts = unzipSync(await readFile(EXAMPLE));
  const part = (path: string, change: (xml: string) => string): void => {
    const old = parts[path];
    if (!old) throw new Error(`The example has no part ${path}.`);
    parts[path] = strToU8(change(strFromU8(old)));
  };
  const example = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).match(/<c /g)?.length ?? 0;
  const rows = Math.round((cells - example) / COLUMNS);
  const before = Math.floor(rows / 2);
  part('xl/worksheets/sheet1.xml', (xml) => xml.replace('</sheetData>', `${papers(1_000, rows - before)}</sheetData>`));
  parts['xl/worksheets/papers.xml'] = strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${papers(1, before)}</sheetData></worksheet>`,
  );
  part('xl/workbook.xml', (xml) =>
    xml.replace('<sheets>', '<sheets><sheet name="Working papers" sheetId="99" r:id="papers"/>'),
  );
  part('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="papers" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/papers.xml"/></Relationships>',
    ),
  );
  await writeFile(file, zipSync(parts));
}

/** Milliseconds of work: on a machine that does something else beside it, less than what passes on the clock. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** In a process of its own. */
async function costOf(file: string): Promise<Cost> {
  installCustomFunctions();
  const { registry } = await import('../../src/functions/registry');
  const bytes = await readFile(file);
  const start = worked();
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(read.problem);
  const { workbook } = read;
  const afterRead = worked();
  const find = supportingFinder(CALIX_2013);
  const supporting = workbook.sheets.flatMap((sheet) => find(sheet, workbook.dateSystem));
  const located = locateSchedules(CALIX_2013, workbook);
  const afterFound = worked();
  const { schedules } = checkFound(CALIX_2013, workbook, { ...located, supporting }, registry);
  const end = worked();
  const [one, ...others] = schedules;
  if (!one || others.length || one.findings.some(({ severity }) => severity === 'error'))
    throw new Error('The one clean schedule of the workbook was not found.');
  return {
    cells: workbook.sheets.reduce((sum, { cells }) => sum + cells.length, 0),
    read: afterRead - start,
    found: afterFound - afterRead,
    checked: end - afterFound,
    peak: process.resourceUsage().maxRSS * 1024,
  };
}

function measured(file: string): Cost {
  const program = process.argv[1] ?? '';
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Cost;
}

const fastest = (costs: readonly Cost[]): Cost =>
  costs.reduce((best, one) => ({
    cells: one.cells,
    read: Math.min(best.read, one.read),
    found: Math.min(best.found, one.found),
    checked: Math.min(best.checked, one.checked),
    peak: Math.max(best.peak, one.peak),
  }));

const whole = ({ read, found, checked }: Cost): number => read + found + checked;

/** By how much a cost grows from one size to ten times that: 10 is in proportion. */
const growth = (of: (cost: Cost) => number, [...costs]: readonly Cost[]): string => {
  const [before, last] = costs.slice(-2).map(of);
  return `${((last ?? 0) / (before ?? 1)).toFixed(1)}×`;
};

const milliseconds = (value: number): string =>
  `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en-US')} ms`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20).toLocaleString('en-US')} MB`;

function table(costs: readonly Cost[]): string {
  const [smallest, largest] = [costs[0], costs.at(-1)];
  if (!smallest || !largest) throw new Error('Nothing was measured.');
  const more = largest.cells - smallest.cells;
  const aCell = (of: (cost: Cost) => number): number => (of(largest) - of(smallest)) / more;
  return [
    '| used cells | file read | schedule found | checked | whole | peak memory |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    ...costs.map(
      (cost) =>
        `| ${cost.cells.toLocaleString('en-US')} | ${[cost.read, cost.found, cost.checked, whole(cost)].map(milliseconds).join(' | ')} | ${megabytes(cost.peak)} |`,
    ),
    '',
    `A cell more costs ${(aCell(whole) * 1000).toFixed(1)} µs and ${Math.round(aCell(({ peak }) => peak))} bytes; ten times as many cells at the end cost ${growth(whole, costs)} the time (finding alone ${growth(({ found }) => found, costs)}). Fastest of ${RUNS} runs, Node ${process.version.slice(1)}, ${cpus()[0]?.model.trim()}.`,
  ].join('\n');
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'measure-check-'));
  try {
    const costs: Cost[] = [];
    for (const size of SIZES) {
      const file = join(folder, `${size}.xlsx`);
      await workbookOf(size, file);
      costs.push(fastest(Array.from({ length: RUNS }, () => measured(file))));
    }
    const written = table(costs);
    process.stdout.write(`${written}\n`);
    const found = (costs.at(-1)?.found ?? 0) / 1000;
    if (found > GOAL_SECONDS)
      process.stdout.write(`Goal missed: found in ${found.toFixed(2)} s, about ${GOAL_SECONDS} s is the goal.\n`);
    process.stdout.write(`${await costOfRunningTotals(EXAMPLE, folder)}\n`);
    const readme = await readFile('README.md', 'utf8');
    await writeFile(
      'README.md',
      readme.replace(new RegExp(`${BEGIN}[\\s\\S]*${END}`), () => `${BEGIN}\n${written}\n${END}`),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const [, , file] = process.argv;
if (file === undefined) await main();
else process.stdout.write(JSON.stringify(await costOf(file)));
