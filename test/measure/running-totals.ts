/** What the check of a column of running totals without stored values costs, each of them a SUM of all the amounts above it. */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const WORKER = join(process.cwd(), 'dist', 'worker.cjs');
const SHEET = 'xl/worksheets/sheet1.xml';
const ROWS = 10_000;

const PROGRAM = `
  require(process.argv[1]).default({ task: 'check', input: process.argv[2] }).then(({ value }) => {
    const { user, system } = process.cpuUsage();
    console.log(JSON.stringify({ problems: value.problems, milliseconds: (user + system) / 1000 }));
  });`;

/** Milliseconds of work, in a process of its own. */
async function costOf(example: string, rows: number, file: string): Promise<number> {
  const parts = unzipSync(await readFile(example));
  const totals = Array.from({ length: rows }, (_, i) => {
    const row = 100 + i;
    return `<row r="${row}"><c r="H${row}"><v>${i}.25</v></c><c r="I${row}"><f>SUM(H$100:H${row})</f></c></row>`;
  });
  const xml = strFromU8(parts[SHEET] ?? new Uint8Array()).replace('</sheetData>', `${totals.join('')}</sheetData>`);
  await writeFile(file, zipSync({ ...parts, [SHEET]: strToU8(xml) }));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', PROGRAM, WORKER, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { problems, milliseconds } = JSON.parse(stdout) as { problems: readonly string[]; milliseconds: number };
  if (problems.length) throw new Error(problems.join(' '));
  return milliseconds;
}

/** In one sentence. By how much the cost grows: what starting takes is in both, so that their differences are compared. */
export async function costOfRunningTotals(example: string, folder: string): Promise<string> {
  const costs: number[] = [];
  for (const rows of [ROWS, 2 * ROWS, 4 * ROWS]) {
    const runs: number[] = [];
    for (let run = 0; run < 3; run++) runs.push(await costOf(example, rows, join(folder, 'totals.xlsx')));
    costs.push(Math.min(...runs));
  }
  const [one = 0, two = 0, four = 0] = costs;
  const shown = costs.map((cost) => `${Math.round(cost)} ms`).join(', ');
  return `${ROWS}, twice and four times as many running totals without values: ${shown}. Twice as many more cost ${((four - two) / (two - one)).toFixed(1)}× (2 is in proportion).`;
}
