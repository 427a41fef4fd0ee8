/** What is said of a certificate that was made, and of one that was not. */
import type { Certificate } from '../../certificate/certificate';
import { defaultsInWords } from '../../certificate/in-words';
import type { Problem } from '../../certificate/problem';
import { inWords } from '../../core/calendar-date';
import type { CheckedSchedule } from '../../schedule-a/check';

export function certificateReport(
  out: string,
  { schedule: { sheet, statementDate } }: CheckedSchedule,
  { blanks, toConfirm, problems, defaults, document }: Certificate,
  notShown: readonly string[],
): string {
  const date = statementDate.kind === 'date' ? ` at ${inWords(statementDate.date)}` : '';
  const what = [document?.mark, document?.title].filter(Boolean).join(' ');
  return [
    `${out}: ${what}${date}, from sheet “${sheet.name}”, unsigned.`,
    `  Paragraph 3: ${defaultsInWords(defaults)}`,
    ...list(
      'Wrong in the workbook, so that this is only a draft',
      problems.map((problem) => inLine(problem)),
    ),
    ...list(
      'Left blank',
      blanks.map(({ place, message }) => `${place}. ${message}`),
    ),
    ...list('Read before signing', toConfirm),
    ...list(
      'The PDF’s fonts do not have these, and show □; Word has them',
      notShown.map((character) => `${character} (${codeOf(character)})`),
    ),
    '',
  ].join('\n');
}

export function refusalReport(out: string, { problems }: Certificate): string {
  const count = problems.length === 1 ? 'an error' : `${problems.length} errors`;
  return [
    `${out} is not written: the workbook has ${count}. Correct it, or add --draft for a draft.`,
    ...problems.map((problem) => `  ${inLine(problem)}`),
    '',
  ].join('\n');
}

const list = (title: string, items: readonly string[]): readonly string[] =>
  items.length ? ['', `  ${title}:`, ...items.map((item) => `    ${item}`)] : [];

const inLine = ({ sheet, cell, message, fix }: Problem): string =>
  `${[sheet, cell].filter(Boolean).join(' ')}: ${message} → ${fix}`;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
