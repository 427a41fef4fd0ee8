/** The check of every sheet beside Schedule A. */
import type { Agreement } from '../agreement/types';
import type { CalendarDate } from '../core/calendar-date';
import type { Finding, Severity } from '../workbook/finding';
import type { Sheet, WorkbookContent } from '../workbook/sheet';
import { formFindings } from './form-findings';
import type { SupportingKind } from './kind';
import { SUPPORTING_KINDS } from './kinds';
import { type FilledForm, formsOn } from './read-form';
import type { Surroundings } from './surroundings';

export interface CheckedSupporting {
  /** As the command line calls it. */
  readonly kind: string;
  readonly title: string;
  /** The sheet's name. */
  readonly sheet: string;
  /** The quarter-end it is about; null where it bears none. */
  readonly date: CalendarDate | null;
  /** Worst first, then as they were found. */
  readonly findings: readonly Finding[];
}

/** A sheet of some kind as it stands in a workbook. */
export interface SupportingSheet {
  readonly kind: SupportingKind;
  readonly filled: FilledForm;
}

export type SupportingFinder = (sheet: Sheet, dateSystem: WorkbookContent['dateSystem']) => readonly SupportingSheet[];

/** Looks for every kind on a sheet at once. */
export function supportingFinder(
  agreement: Agreement,
  kinds: readonly SupportingKind[] = SUPPORTING_KINDS,
): SupportingFinder {
  const byForm = new Map(kinds.map((kind) => [kind.form(agreement), kind]));
  return (sheet, dateSystem) =>
    formsOn([...byForm.keys()], sheet, dateSystem).flatMap((filled) => {
      const kind = byForm.get(filled.form);
      return kind ? [{ kind, filled }] : [];
    });
}

export function checkSupporting(
  agreement: Agreement,
  sheets: readonly SupportingSheet[],
  around: Omit<Surroundings, 'forms'>,
): readonly CheckedSupporting[] {
  const surroundings = { ...around, forms: sheets.map(({ filled }) => filled) };
  return sheets.map(({ kind, filled }) => ({
    kind: kind.id,
    title: filled.form.title,
    sheet: filled.sheet.name,
    date: kind.dateField === undefined ? null : filled.field(kind.dateField).date,
    findings: worstFirst([...formFindings(filled), ...kind.findings(agreement, filled, surroundings)]),
  }));
}

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'form'];
const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity));
