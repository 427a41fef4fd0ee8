/** A compliance certificate from a checked workbook, unsigned. */
import { optionOf } from '../agreement/readings';
import type { Agreement } from '../agreement/types';
import { inWords } from '../core/calendar-date';
import { formatDollars } from '../core/format';
import { isPositive } from '../core/quantity';
import { readingsInWords } from '../covenants/readings/in-words';
import type { CheckedSchedule, CheckedWorkbook } from '../schedule-a/check';
import { otherThanDefault } from '../schedule-a/readings-in-force';
import type { WorkbookContent } from '../workbook/sheet';
import { coverAndSignature } from './cover';
import { type Decisions, decide } from './decisions';
import type { CertificateDocument } from './document';
import { exhibits } from './exhibits';
import { Notes } from './notes';
import { type Blank, type Problem, isError } from './problem';
import { schedulePart } from './schedule-part';
import { type Sources, sourcesOf } from './sources';

export interface CertificateRequest {
  readonly agreement: Agreement;
  readonly workbook: WorkbookContent;
  readonly checked: Pick<CheckedWorkbook, 'schedules' | 'supporting'>;
  readonly schedule: CheckedSchedule;
  /** Made whatever is wrong, and marked as a draft on each page. */
  readonly isDraft: boolean;
}

export interface Certificate {
  /** Null where something is wrong and no draft is asked for. */
  readonly document: CertificateDocument | null;
  /** What keeps it from being made, or makes it a draft only: every error on its Schedule A, on the sheets beside it, and between them. */
  readonly problems: readonly Problem[];
  /** What it leaves to be filled in by hand. */
  readonly blanks: readonly Blank[];
  /** What to read before signing: what it says because nothing in the workbook says otherwise. */
  readonly toConfirm: readonly string[];
  readonly defaults: Decisions['defaults'];
}

export function certificateOf({ agreement, workbook, checked, schedule, isDraft }: CertificateRequest): Certificate {
  const sources = sourcesOf(agreement, workbook, checked, schedule);
  const decisions = decide(sources);
  const problems = [...sources.problems, ...decisions.problems].filter(isError);
  const notes = new Notes();
  const parts = [
    ...coverAndSignature(sources, decisions, notes),
    schedulePart(sources, notes),
    ...exhibits(sources, decisions, notes),
  ];
  confirmReadings(sources, notes);
  confirmSilence(sources, decisions, notes);
  const { rows } = agreement.certificate;
  const title = rows.find((row) => row.kind === 'title')?.words ?? '';
  const document: CertificateDocument = {
    title,
    subject: [agreement.borrower, sources.statementDate && inWords(sources.statementDate)].filter(Boolean).join(', '),
    author: agreement.borrower,
    mark: isDraft ? DRAFT : null,
    parts,
  };
  return {
    document: problems.length && !isDraft ? null : document,
    problems,
    blanks: notes.blanks,
    toConfirm: notes.toConfirm,
    defaults: decisions.defaults,
  };
}

export const DRAFT = 'DRAFT';

/** Where a covenant is judged otherwise than by default, and where its outcome depends on a reading of the documents. */
function confirmReadings({ agreement, schedule: { readings, standings } }: Sources, notes: Notes): void {
  const chosen = otherThanDefault(agreement, readings).map(
    (id) => `${optionOf(agreement, id, readings.choice[id]).when} (${readings.chosenAt.get(id) ?? ''})`,
  );
  if (chosen.length) notes.confirm(`Chosen in the workbook otherwise than by default: ${chosen.join('; ')}.`);
  for (const { covenant, readings: every } of standings) {
    if (every && every.conclusion.kind !== 'every')
      notes.confirm(`${covenant.name} (${covenant.line}): ${readingsInWords(agreement, every)}`);
  }
}

/** What the certificate says because nothing in the workbook says otherwise. */
function confirmSilence(sources: Sources, { defaults, updatedSchedules }: Decisions, notes: Notes): void {
  const { agreement, schedule, particulars, litigation } = sources;
  if (defaults.kind === 'noDefault' && particulars?.says.hasDefaults !== false) {
    notes.confirm(
      'Paragraph 3 says that no Default has occurred and is continuing: nothing in the workbook names one.',
    );
  }
  if (!updatedSchedules.length && !particulars?.says.areSchedulesAnswered) {
    notes.confirm('Paragraph 4 attaches no updated Schedule: nothing in the workbook names one.');
  }
  const { judgments } = agreement.schedule.terms;
  const stated = schedule.evaluation.stated(judgments);
  if (stated && isPositive(stated) && !litigation?.says.judgments.length) {
    notes.confirm(
      `Line ${judgments} of Schedule A is ${formatDollars(stated)}: nothing in the workbook lists its judgments.`,
    );
  }
}
