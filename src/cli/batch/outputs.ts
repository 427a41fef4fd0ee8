/** Where reports go, one after another, so that a batch of any length takes the same memory. */
import type { FileReport } from '../report/report';
import { jsonOf } from '../report/harmless';
import { plainReport } from '../report/plain';
import { beginFile } from '../files';
import type { ReportLine } from './earlier';
import { JUNIT_FOOT, junitCase, junitHead } from './junit';
import { beginParts } from './parquet';
import { SARIF_FOOT, SARIF_HEAD, sarifResults } from './sarif';
import { Summary } from './summary';

export interface Output {
  readonly add: (report: FileReport, line: ReportLine) => Promise<void> | void;
  readonly finish: () => Promise<void> | void;
  /** Leaves nothing half-written. */
  readonly abandon?: () => Promise<void>;
}

const out = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });

/** For people: each report, and a table at the end. */
export function plainOutput(isTerminal: boolean): Output {
  const summary = new Summary();
  let first = true;
  return {
    add: (report) => {
      summary.add(report);
      const gap = first ? '' : '\n';
      first = false;
      return out(`${gap}${plainReport(report, isTerminal)}`);
    },
    finish: () => {
      const table = summary.table();
      return table.length ? out(`\n${table.join('\n')}\n`) : undefined;
    },
  };
}

/** An array, one entry a file. */
export function jsonOutput(): Output {
  let first = true;
  return {
    add: (report) => {
      const before = first ? '[\n' : ',\n';
      first = false;
      return out(`${before}${jsonOf(report, 2).replace(/^/gm, '  ')}`);
    },
    finish: () => out(first ? '[]\n' : '\n]\n'),
  };
}

/** A line a file, with the version of the file, for --since. */
export const ndjsonOutput = (): Output => ({
  add: (_, line) => out(`${jsonOf(line)}\n`),
  finish: () => undefined,
});

export async function junitOutput(file: string, files: number): Promise<Output> {
  const made = await beginFile(file, { overwrite: true });
  await made.write(junitHead(files));
  return {
    add: (report) => made.write(junitCase(report)),
    finish: async () => {
      await made.write(JUNIT_FOOT);
      await made.finish();
    },
    abandon: made.abandon,
  };
}

export async function sarifOutput(file: string): Promise<Output> {
  const made = await beginFile(file, { overwrite: true });
  await made.write(SARIF_HEAD);
  let first = true;
  return {
    add: async (report) => {
      for (const result of sarifResults(report)) {
        await made.write(`${first ? '\n' : ',\n'}${result}`);
        first = false;
      }
    },
    finish: async () => {
      await made.write(SARIF_FOOT);
      await made.finish();
    },
    abandon: made.abandon,
  };
}

export async function parquetOutput(folder: string): Promise<Output> {
  const parts = await beginParts(folder, new Date());
  return { add: parts.add, finish: parts.finish, abandon: parts.abandon };
}
