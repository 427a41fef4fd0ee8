/**
 * Whether every workbook of a folder gets a report, or one sentence that says why not: `npm run measure:workbooks -- FOLDER`.
 *
 * Each file is checked by the program that ships, in a process of its own, within the limits of a batch. Printed for each:
 * milliseconds of processor time, peak memory, and what came of it. The exit code is 1 where one file got neither, or took more.
 */
import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { LIMITS } from '../../src/cli/limited/limits';
import { harmless } from '../../src/cli/report/harmless';
import type { FileReport } from '../../src/cli/report/report';

const WORKER = join(process.cwd(), 'dist', 'worker.cjs');
/** What a process takes before it has read anything. */
const MEGABYTES = LIMITS.megabytes + 128;

const PROGRAM = `
  require(process.argv[1]).default({ task: 'check', input: process.argv[2] }).then(({ value: report }) => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    console.log(JSON.stringify({ report, milliseconds: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 }));
  });`;

interface Checked {
  readonly report: FileReport;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** As the report's problem has it: it begins as one, ends as one, and is short enough to be read. */
const SENTENCE = /^[A-Z“][^\n]{10,400}\.$/;
/** The check itself broke off, or took more than it may. */
const IS_OURS = /an error of this program|^Stopped (?:after|at)/;

/** What came of a file, and what is wrong with that; null where nothing is. */
function verdictOn({ report, megabytes }: Checked): { readonly says: string; readonly wrong: string | null } {
  const { schedules, supporting, problems } = report;
  const sheets = schedules.length + supporting.length;
  const says = problems.length ? problems.join(' / ') : `Checked: ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}.`;
  if (megabytes > MEGABYTES) return { says, wrong: `took ${Math.round(megabytes)} MB` };
  if (sheets === 0 && problems.length !== 1) return { says, wrong: `${problems.length} sentences, not one` };
  if (!problems.every((problem) => SENTENCE.test(problem))) return { says, wrong: 'no clear sentence' };
  return { says, wrong: problems.some((problem) => IS_OURS.test(problem)) ? 'not looked at to the end' : null };
}

function checked(file: string): Checked | string {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${LIMITS.megabytes}`, '-e', PROGRAM, WORKER, file],
    { encoding: 'utf8', timeout: LIMITS.seconds * 1000, maxBuffer: 2 ** 28 },
  );
  if (signal) return `took more than ${LIMITS.seconds} s`;
  return status === 0 ? (JSON.parse(stdout) as Checked) : `broke off: ${stderr.trim().split('\n').at(-1) ?? ''}`;
}

async function main(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.xls[xmb]?$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) throw new Error('The folder holds no workbook.');
  let failed = 0;
  for (const file of files) {
    const result = checked(file);
    const { says, wrong } = typeof result === 'string' ? { says: '', wrong: result } : verdictOn(result);
    if (wrong !== null) failed++;
    const cost =
      typeof result === 'string'
        ? ''.padEnd(18)
        : `${result.milliseconds.toFixed(0).padStart(6)} ms${result.megabytes.toFixed(0).padStart(6)} MB`;
    const name = harmless(relative(folder, file).split(sep).join('/'));
    process.stdout.write(
      `${wrong === null ? 'ok  ' : 'FAIL'}${cost}  ${name}\n      ${wrong ? `${wrong}. ` : ''}${harmless(says)}\n`,
    );
  }
  process.stdout.write(
    `${files.length - failed} of ${files.length} workbooks got a report or one clear sentence, each within ${LIMITS.seconds} s and ${LIMITS.megabytes} MB.\n`,
  );
  process.exitCode = failed ? 1 : 0;
}

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Name the folder: npm run measure:workbooks -- FOLDER');
await main(folder);
