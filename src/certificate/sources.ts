/** What a certificate is made from: one Schedule A, and the sheets beside it that belong to the same Financial Statement Date. */
import type { Agreement } from '../agreement/types';
import { type CalendarDate, inWords } from '../core/calendar-date';
import type { CheckedSchedule, CheckedWorkbook } from '../schedule-a/check';
import type { CheckedSupporting } from '../supporting-sheets/check';
import { certificateForm } from '../supporting-sheets/certificate/form';
import { type Particulars, particularsOf } from '../supporting-sheets/certificate/particulars';
import { at, cellOf } from '../supporting-sheets/form-findings';
import { litigationForm } from '../supporting-sheets/litigation/form';
import { type Litigation, litigationOf } from '../supporting-sheets/litigation/litigation';
import type { SheetForm } from '../supporting-sheets/form';
import { type FilledForm, readForm } from '../supporting-sheets/read-form';
import type { WorkbookContent } from '../workbook/sheet';
import type { Problem } from './problem';

export interface Source<T> {
  readonly filled: FilledForm;
  readonly says: T;
}

export interface Sources {
  readonly agreement: Agreement;
  readonly schedule: CheckedSchedule;
  /** Null where Schedule A bears none that can be read. */
  readonly statementDate: CalendarDate | null;
  /** The Certificate sheet; null where there is none for this date. */
  readonly particulars: Source<Particulars> | null;
  readonly litigation: Source<Litigation> | null;
  /** What is wrong on the sheets themselves: its Schedule A, and every sheet beside it that is not about another one. */
  readonly problems: readonly Problem[];
}

export function sourcesOf(
  agreement: Agreement,
  workbook: WorkbookContent,
  { schedules, supporting }: Pick<CheckedWorkbook, 'schedules' | 'supporting'>,
  schedule: CheckedSchedule,
): Sources {
  const statementDate = dateOf(schedule);
  const others = schedules.filter((other) => other !== schedule).flatMap((other) => dateOf(other) ?? []);
  const pick = <T extends Dated>(form: SheetForm, read: (filled: FilledForm) => T): Picked<T> =>
    pickFor(
      statementDate,
      others,
      readForm(form, workbook).map((filled) => ({ filled, says: read(filled) })),
    );
  const particulars = pick(certificateForm(agreement), particularsOf);
  const litigation = pick(litigationForm(agreement), litigationOf);
  const drawnOn = [particulars, litigation].flatMap(({ source }) => source?.filled ?? []);
  return {
    agreement,
    schedule,
    statementDate,
    particulars: particulars.source,
    litigation: litigation.source,
    problems: [
      ...schedule.findings.map((finding) => ({ ...finding, sheet: schedule.schedule.sheet.name })),
      ...supporting
        .filter((sheet) => !isAboutAnother(sheet, statementDate) || drawnOn.some((filled) => isSheetOf(filled, sheet)))
        .flatMap(({ sheet, findings }) => findings.map((finding) => ({ ...finding, sheet }))),
      ...particulars.problems,
      ...litigation.problems,
    ],
  };
}

const isAboutAnother = ({ date }: CheckedSupporting, statementDate: CalendarDate | null): boolean =>
  date !== null && date.day !== statementDate?.day;

const isSheetOf = ({ form, sheet }: FilledForm, checked: CheckedSupporting): boolean =>
  sheet.name === checked.sheet && form.title === checked.title;

export const dateOf = ({ schedule: { statementDate } }: CheckedSchedule): CalendarDate | null =>
  statementDate.kind === 'date' ? statementDate.date : null;

const on = (filled: FilledForm | undefined, finding: Omit<Problem, 'sheet'>): Problem => ({
  ...finding,
  sheet: filled?.sheet.name ?? '',
});

interface Dated {
  readonly statementDate: CalendarDate | null;
}

interface Picked<T> {
  readonly source: Source<T> | null;
  readonly problems: readonly Problem[];
}

/** The sheet that bears the schedule's date, or else one that bears none; a sheet of another schedule's date is that one's. */
function pickFor<T extends Dated>(
  date: CalendarDate | null,
  others: readonly CalendarDate[],
  sources: readonly Source<T>[],
): Picked<T> {
  const dated = date ? sources.filter(({ says }) => says.statementDate?.day === date.day) : [];
  const candidates = dated.length ? dated : sources.filter(({ says }) => says.statementDate === null);
  const [source, second] = candidates;
  if (source && second) return { source: null, problems: [twice(source, second)] };
  if (source) return { source, problems: [] };
  const stray = sources.find(({ says }) => !others.some(({ day }) => day === says.statementDate?.day));
  return { source: stray ?? null, problems: stray ? [anotherDate(stray, date)] : [] };
}

function twice(first: Source<unknown>, second: Source<unknown>): Problem {
  return on(second.filled, {
    rule: 'certificate-sheets',
    severity: 'error',
    line: null,
    cell: at(second.filled.titleAt),
    message: `“${second.filled.form.title}” stands on two sheets for this Schedule A: ${first.filled.sheet.name} and ${second.filled.sheet.name}.`,
    fix: `Enter on each the ${dateLabel(second.filled)} it is for, or delete one.`,
  });
}

function anotherDate({ filled, says }: Source<Dated>, date: CalendarDate | null): Problem {
  const entry = filled.field('statementDate');
  const own = says.statementDate ? inWords(says.statementDate) : 'none';
  return on(filled, {
    rule: 'certificate-dates',
    severity: 'error',
    line: null,
    cell: cellOf(entry),
    message: `The ${dateLabel(filled)} is ${own} here, and ${date ? inWords(date) : 'not known'} on Schedule A.`,
    fix: `In ${cellOf(entry) ?? 'the cell'} enter the date of Schedule A, or correct it there: the certificate’s cover and its Schedule A bear one date.`,
    found: own,
    ...(date && { expected: inWords(date) }),
  });
}

const dateLabel = (filled: FilledForm): string => filled.field('statementDate').field.label;
