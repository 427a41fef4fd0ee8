/** Making the certificate. */
import { counted } from './text';

export const certificate = {
  label: 'Make the certificate…',
  title: 'Make the certificate',
  noSchedule: 'There is no Schedule A to certify.',
  intro: (date: string | null): string =>
    `The form of Compliance Certificate, filled in from this workbook${date === null ? '' : ` as of ${date}`}, unsigned, as a file to download. Nothing is written to the workbook.`,
  format: 'File',
  word: 'Word',
  pdf: 'PDF',
  paragraph3: 'Paragraph 3 will say',
  blanks: (count: number): string => `${counted(count, 'blank')} will be left, to be filled in`,
  noBlanks: 'Nothing will be left blank.',
  toConfirm: 'Read before signing',
  problems: (count: number): string =>
    `${counted(count, 'error')} in the workbook: only a draft can be made, marked DRAFT on each page`,
  problem: (place: string, message: string, fix: string): string => `${place}: ${message} ${fix}`,
  draft: 'Make a draft',
  verb: 'Make the certificate',
  fileName: (borrower: string, date: string | null, isDraft: boolean): string =>
    ['Compliance Certificate', borrower.replace(/[\\/:*?"<>|,.]+/g, ''), date, isDraft ? 'DRAFT' : null]
      .filter(Boolean)
      .join(' '),
};
