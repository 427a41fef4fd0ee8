import type { LineId } from '../../agreement/types';
import type { CalendarDate } from '../../core/calendar-date';
import type { Cell, Place, Sheet } from '../../workbook/sheet';
import type { Entry } from '../../workbook/entry';
import type { Cover } from './cover';
import type { Numbering } from './numbering';

export interface LocatedLine {
  readonly line: LineId;
  readonly row: number;
  readonly label: string;
  readonly labelAt: Place;
  /** How much of what the label says the form says, 0 to 1; low where only the numbering speaks for the line, 0 where it says the opposite. */
  readonly precision: number;
  readonly numbering: Numbering;
  readonly numberingAt: Place | null;
  /** Where the amount stands, or belongs. */
  readonly at: Place;
  readonly entry: Entry;
}

export interface LocatedLimit {
  readonly covenant: LineId;
  readonly at: Place;
  readonly entry: Entry;
  /** The limit as a number, however it is written. */
  readonly value: number | null;
}

/** What the Yes and No of a covenant say. */
export type Answer = 'yes' | 'no' | 'none' | 'both';

export interface LocatedVerdict {
  readonly covenant: LineId;
  readonly at: Place;
  readonly answer: Answer;
}

export type StatementDate =
  | { readonly kind: 'date'; readonly date: CalendarDate; readonly at: Place }
  | { readonly kind: 'placeholder' | 'blank' | 'unreadable'; readonly text: string; readonly at: Place }
  | { readonly kind: 'missing' };

export interface SheetUnit {
  readonly name: 'dollars' | 'thousands' | 'millions';
  /** Dollars in one unit of the sheet. */
  readonly scale: number;
  readonly at: Place | null;
}

/** A Schedule A found on a sheet. */
export interface LocatedSchedule {
  readonly sheet: Sheet;
  readonly firstRow: number;
  readonly lastRow: number;
  /** In the order of the sheet; a line that stands twice is there twice. */
  readonly lines: readonly LocatedLine[];
  readonly limits: readonly LocatedLimit[];
  readonly verdicts: readonly LocatedVerdict[];
  readonly statementDate: StatementDate;
  /** Of a certificate above it on the same sheet. */
  readonly cover: Cover;
  readonly unit: SheetUnit;
  /** Rows with an amount inside the schedule that no line of the form explains. */
  readonly strangers: readonly { readonly row: number; readonly label: string; readonly at: Place }[];
}

export const firstOf = (schedule: LocatedSchedule, line: LineId): LocatedLine | undefined =>
  schedule.lines.find((located) => located.line === line);

export const placeOf = (cell: Cell): Place => ({ row: cell.row, column: cell.column });
