import path from 'node:path';
import { Command } from 'commander';
import { inWords } from '../../core/calendar-date';
import { UNITS } from '../../earnings-call/figure';
import { proposedCall } from '../../earnings-call/sheets/proposed-call';
import { periodInWords } from '../../earnings-call/transcript/periods';
import { readTranscript, type Transcript } from '../../earnings-call/transcript/read-transcript';
import { NOT_SPOKEN } from '../../earnings-call/transcript/speakers';
import { writeXlsx } from '../../workbook/xlsx/write';
import { ExpectedFailure } from '../failure';
import { writeWhole } from '../files';
import { harmlessLines } from '../report/harmless';
import { readText } from '../text';
import { CALL_SUBJECT } from './call-template';

/** `covenant figures`: proposes the table of figures of a call from its text. */
export const figuresCommand = (): Command =>
  new Command('figures')
    .description(
      'Propose the table of an earnings call’s figures from its transcript, as a workbook in which a person confirms each.',
    )
    .argument('<transcript.txt>', 'the text of the call')
    .argument('<out.xlsx>', 'the workbook to write')
    .option('--force', 'replace the file where it is there already')
    .addHelpText(
      'after',
      '\nEach figure has its unit, scale, decimals, hedge, period, speaker, line and at most 25 words, and the status proposed. Nothing is\ncertain before a person has set it to confirmed: figures are missed, and others are none. `covenant tie-out OUT.xlsx` says what is\nopen.\nExit code: 0 written; 2 where the text cannot be read or holds no figure, or the workbook cannot be written.',
    )
    .action(run);

async function run(file: string, out: string, { force = false }: { readonly force?: boolean }): Promise<void> {
  if (!/\.xlsx$/i.test(out)) throw new ExpectedFailure(`${out}: the name must end in .xlsx.`);
  const transcript = readTranscript(await readText(file));
  if (!transcript.figures.length) throw new ExpectedFailure(`${file}: No figure is found in this text.`);
  const { title, sheets } = proposedCall(transcript, path.basename(file));
  await writeWhole(out, await writeXlsx(sheets, { title, subject: CALL_SUBJECT }), { overwrite: force });
  process.stdout.write(harmlessLines(summary(out, transcript)));
}

function summary(out: string, { figures, repeats, callDate, reported }: Transcript): string {
  const byUnit = UNITS.flatMap((unit) => {
    const count = figures.filter((figure) => figure.unit === unit).length;
    return count ? [`${count} ${unit}`] : [];
  });
  const speakers = new Set(figures.map(({ speaker }) => speaker).filter((speaker) => speaker !== NOT_SPOKEN));
  const withoutPeriod = figures.filter(({ period, unit }) => !period && unit !== 'date' && unit !== 'month').length;
  return [
    `${out}: ${figures.length} figures proposed, none confirmed.`,
    `  By unit: ${byUnit.join(', ')}.`,
    `  Call of ${callDate ? inWords(callDate) : 'a day that the text does not say'}, about ${reported ? periodInWords(reported) : 'a period that the text does not say'}.`,
    `  Speakers: ${speakers.size ? [...speakers].join(', ') : 'none is named, to be entered'}.`,
    ...(withoutPeriod ? [`  ${withoutPeriod} without a period, to be entered.`] : []),
    ...(repeats.length
      ? [`  Garbled repeats, not read twice: ${repeats.map(({ line }) => `line ${line}`).join(', ')}.`]
      : []),
    '',
  ].join('\n');
}
