import type { Agreement } from '../agreement/types';
import type { Finding } from '../workbook/finding';
import type { SheetForm } from './form';
import type { FilledForm } from './read-form';
import type { Surroundings } from './surroundings';

/** A kind of sheet that stands beside Schedule A: found and checked; `templates.ts` makes a new one. */
export interface SupportingKind {
  /** As the command line calls it. */
  readonly id: string;
  readonly form: (agreement: Agreement) => SheetForm;
  /** The field with the quarter-end that a sheet is about; left out where it is about the whole Agreement. */
  readonly dateField?: string;
  /**
   * What is wrong on a filled one, beyond entries that do not belong where they stand and words that are not there, which
   * are reported for every kind.
   */
  readonly findings: (agreement: Agreement, filled: FilledForm, surroundings: Surroundings) => readonly Finding[];
}
