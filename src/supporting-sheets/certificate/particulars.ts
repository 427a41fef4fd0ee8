/** What a filled Certificate sheet says. */
import type { CalendarDate } from '../../core/calendar-date';
import type { FilledForm, ReadRow } from '../read-form';
import { DEFAULTS, SCHEDULES, type Statements } from './form';

/** A covenant or condition not performed or observed, as it was entered. What is null was left blank. */
export interface EnteredDefault {
  readonly row: ReadRow;
  readonly covenant: string | null;
  readonly nature: string | null;
  readonly status: string | null;
}

/** What is null was left blank. */
export interface Particulars {
  readonly statementDate: CalendarDate | null;
  readonly certificateDate: CalendarDate | null;
  readonly officer: string | null;
  /** As it is written under a signature. */
  readonly office: string | null;
  readonly pronoun: string | null;
  readonly statements: Statements | null;
  readonly hasDefaults: boolean | null;
  readonly defaults: readonly EnteredDefault[];
  readonly updatedSchedules: readonly string[];
  /** Whether anything is said of the Schedules at all. */
  readonly areSchedulesAnswered: boolean;
}

export function particularsOf(filled: FilledForm): Particulars {
  const schedules = filled.rows(SCHEDULES);
  return {
    statementDate: filled.field('statementDate').date,
    certificateDate: filled.field('certificateDate').date,
    officer: filled.field('officer').text,
    office: filled.field('office').choice?.words ?? null,
    pronoun: filled.field('pronoun').choice?.id ?? null,
    statements: (filled.field('statements').choice?.id ?? null) as Statements | null,
    hasDefaults: filled.field('hasDefaults').answer,
    defaults: filled.rows(DEFAULTS).map((row) => ({
      row,
      covenant: row.entry('covenant').text,
      nature: row.entry('nature').text,
      status: row.entry('status').text,
    })),
    updatedSchedules: schedules.flatMap(({ id, entry }) => (id !== null && entry('updated').answer ? [id] : [])),
    areSchedulesAnswered: schedules.some(({ entry }) => entry('updated').answer !== null),
  };
}
