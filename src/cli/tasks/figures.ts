/** The table of figures of a call, proposed from its text on disk, as a workbook. */
import path from 'node:path';
import { inWords } from '../../core/calendar-date';
import { UNITS } from '../../earnings-call/figure';
import { proposedCall } from '../../earnings-call/sheets/proposed-call';
import { periodInWords } from '../../earnings-call/transcript/periods';
import { readTranscript, type Transcript } from '../../earnings-call/transcript/read-transcript';
import { NOT_SPOKEN } from '../../earnings-call/transcript/speakers';
import { writeXlsx } from '../../workbook/xlsx/write';
import { ExpectedFailure } from '../failure';
import { CALL_SUBJECT } from '../product';
import { readText } from '../text';

export interface FiguresAsked {
  readonly file: string;
  /** As it is named in what is said. */
  readonly out: string;
}

export interface FiguresProposed {
  /** The workbook. */
  readonly bytes: Uint8Array;
  readonly says: string;
}

export async function proposeFigures({ file, out }: FiguresAsked): Promise<FiguresProposed> {
  const transcript = readTranscript(await readText(file));
  if (!transcript.figures.length) throw new ExpectedFailure(`${file}: No figure is found in this text.`);
  const { title, sheets } = proposedCall(transcript, path.basename(file));
  const bytes = await writeXlsx(sheets, { title, subject: CALL_SUBJECT });
  return { bytes, says: summary(out, transcript) };
}

function summary(out: string, { figures, repeats, callDate, reported }: Transcript): string {
  const byUnit = UNITS.flatMap((unit) => {
    const count = figures.filter((figure) => figure.unit === unit).length;
    return count ? [`${unit} (${count})`] : [];
  });
  const speakers = new Set(figures.map(({ speaker }) => speaker).filter((speaker) => speaker !== NOT_SPOKEN));
  const withoutPeriod = figures.filter(({ period, unit }) => !period && unit !== 'date' && unit !== 'month').length;
  return [
    `${out}: ${figures.length === 1 ? '1 figure' : `${figures.length} figures`} proposed, none confirmed.`,
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
