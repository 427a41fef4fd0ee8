import { isExpected } from '../failure';

/** What went wrong in a file, as one sentence of its report. */
export function inOneSentence(error: unknown): string {
  const says = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').replace(/\.?\s*$/, '');
  return isExpected(error)
    ? `${says}.`
    : `The check broke off in this file: an error of this program, not of the workbook (${says || 'without a message'}).`;
}
