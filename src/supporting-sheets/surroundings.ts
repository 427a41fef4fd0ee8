/** What a sheet beside Schedule A is held against: the workbook around it, and what formulas would give with other amounts. */
import type { LineId } from '../agreement/types';
import type { CalendarDate } from '../core/calendar-date';
import type { Money } from '../core/quantity';
import type { CellValue, Place, Sheet, WorkbookContent } from '../workbook/sheet';
import type { FilledForm } from './read-form';

/** A Schedule A of the workbook. */
export interface ScheduleBeside {
  readonly sheet: string;
  /** Null where none can be read. */
  readonly statementDate: CalendarDate | null;
  /** What stands for a line, in dollars, and where; null where no amount does. */
  readonly stated: (line: LineId) => { readonly amount: Money; readonly cell: string } | null;
}

export interface AssumedAmount {
  readonly at: Place;
  readonly amount: number;
}

/**
 * What a cell's formula gives where amounts are assumed in other cells of its sheet, in place of what stands there; what is
 * assumed of the cell itself changes nothing. The same list may be given for many cells.
 *
 * @returns null where the formula, or one that it refers to, holds something that is not followed
 */
export type Recalculated = (sheet: Sheet, at: Place, assumed: readonly AssumedAmount[]) => CellValue;

export interface Surroundings {
  readonly workbook: WorkbookContent;
  readonly schedules: readonly ScheduleBeside[];
  /** Every sheet of every kind, in the order of the workbook. */
  readonly forms: readonly FilledForm[];
  readonly recalculated: Recalculated;
}
