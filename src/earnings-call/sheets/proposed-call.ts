/** Figures read out of a transcript, as a workbook for a person to confirm: nothing in it is taken as stated before. */
import { inWords } from '../../core/calendar-date';
import type { SheetToWrite } from '../../workbook/sheet-to-write';
import type { Slip } from '../slip';
import { periodInWords } from '../transcript/periods';
import type { Transcript } from '../transcript/read-transcript';
import { MOST_WORDS } from '../transcript/words';
import { blankRelations } from './blank-call';
import { STATUSES } from './layout';
import { writeCall } from './write-call';

export interface ProposedCall {
  readonly title: string;
  readonly sheets: readonly SheetToWrite[];
}

/** @param from  the name of the text */
export function proposedCall(transcript: Transcript, from: string): ProposedCall {
  const { figures, repeats } = transcript;
  const title = titleOf(transcript);
  const call = {
    title,
    source: `Read out of ${from}, whose lines are counted from 1, and proposed: compare each row with the words of the call, put right what is wrong, and set its status to ${STATUSES.confirmed}.`,
    figures,
    relations: [],
    slips: repeats.map(slipOf),
  };
  const [first, , ...others] = writeCall(call, 'proposed');
  return {
    title,
    sheets: [...(first ? [first] : []), blankRelations(title, figures.length, repeats.length), ...others],
  };
}

function titleOf({ callDate, reported }: Transcript): string {
  const of = reported ? ` for ${periodInWords(reported)}` : '';
  return `An earnings call${of}${callDate ? `, ${inWords(callDate)}` : ''}`;
}

const slipOf = ({ line, of, words }: Transcript['repeats'][number]): Slip => ({
  id: `line-${line}-repeats`,
  kind: 'garbled repeat',
  line,
  figure: null,
  said: words.split(' ').slice(0, MOST_WORDS).join(' '),
  means: `line ${of} once more`,
  meant: null,
  why: 'It is much like the line beside it, and has words that stand nowhere else: its figures are not read a second time.',
  basis: 'document',
});
