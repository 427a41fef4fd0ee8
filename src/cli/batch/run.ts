/** A batch: workbooks checked side by side, reported in the order in which they were named. */
import type { Limits } from '../limited/limits';
import { poolOf } from '../limited/pool';
import { AGREEMENT, VERSION } from '../product';
import { type FileReport, unusable } from '../report/report';
import { inOneSentence } from '../tasks/in-one-sentence';
import { type Earlier, type ReportLine, versionOf } from './earlier';
import { inOrder } from './in-order';
import { exitCodeOf } from './outcome';
import type { Output } from './outputs';
import type { Progress } from './progress';

/** This program and its agreement, as every line of --ndjson names them. */
export const BY = `covenant ${VERSION}, ${AGREEMENT.id}`;

export interface Batch {
  readonly files: readonly string[];
  readonly threads: number;
  readonly limits: Limits;
  readonly earlier: Earlier | null;
  readonly outputs: readonly Output[];
  readonly progress: Progress<FileReport>;
  /** Whether reports are written where the progress is shown. */
  readonly isOnTerminal: boolean;
}

/** Reports ahead of the one that is written next, for each thread. */
const AHEAD = 4;

/** @returns the exit code */
export async function runBatch(batch: Batch): Promise<number> {
  const { files, threads, limits, earlier, outputs, progress, isOnTerminal } = batch;
  // One workbook has a thread of its own as well: what it may take holds for it too.
  const pool = poolOf(Math.min(threads, files.length), limits);
  let worst = 0;
  const checked = (file: string): Promise<FileReport> =>
    pool.run('check', file).catch((error: unknown) => unusable(file, inOneSentence(error)));
  try {
    const lineOf = async (file: string): Promise<ReportLine> => {
      const version = await versionOf(file);
      const known = await earlier?.line(file, version);
      if (known) return JSON.parse(known) as ReportLine;
      return { ...(await checked(file)), ...version, by: BY };
    };
    for await (const line of inOrder(files, lineOf, threads * AHEAD)) {
      const report = withoutVersion(line);
      worst = Math.max(worst, exitCodeOf(report));
      if (isOnTerminal) progress.clear();
      for (const output of outputs) await output.add(report, line);
      progress.done(report);
    }
    progress.clear();
    for (const output of outputs) await output.finish();
    return worst;
  } catch (error) {
    await Promise.all(outputs.map((output) => output.abandon?.()));
    throw error;
  } finally {
    await pool.close();
    await earlier?.close();
  }
}

function withoutVersion({ file, schedules, supporting, problems }: ReportLine): FileReport {
  return { file, schedules, supporting, problems };
}
