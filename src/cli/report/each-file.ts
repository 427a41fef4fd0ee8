import { isExpected } from '../failure';
import type { FileReport } from './report';

/** The reports of files in their order. What goes wrong inside one is a problem of that file, and the others go on. */
export async function* eachFile(
  files: readonly string[],
  check: (file: string) => Promise<FileReport>,
): AsyncGenerator<FileReport> {
  for (const file of files) {
    let report: FileReport;
    try {
      report = await check(file);
    } catch (error) {
      report = { file, schedules: [], supporting: [], problems: [inOneSentence(error)] };
    }
    yield report;
  }
}

function inOneSentence(error: unknown): string {
  const says = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').replace(/\.?\s*$/, '');
  return isExpected(error)
    ? `${says}.`
    : `The check broke off in this file: an error of this program, not of the workbook (${says || 'without a message'}).`;
}
