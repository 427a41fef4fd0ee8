/** What the task pane writes, when it is asked to: each call writes all of it or nothing. */
import type { SheetToWrite } from './sheet-to-write';

/** The cells that are selected in the spreadsheet. */
export interface Selection {
  readonly sheet: string;
  /** Without the sheet: F11, or F11:F13. */
  readonly address: string;
  /** The one cell of them that takes what is typed. */
  readonly activeCell: string;
}

export interface SpreadsheetWriter {
  /** Adds the sheet, after the one named or as the last, and brings it in front. */
  readonly addSheet: (sheet: SheetToWrite, after: string | null) => Promise<void>;
  /** Copies a sheet under a new name, behind it, with every formula replaced by its value; brings the copy in front. */
  readonly copyValues: (sheet: string, copy: string) => Promise<void>;
  readonly writeFormula: (sheet: string, address: string, formula: string) => Promise<void>;
  /** Null where no single range of cells is selected. */
  readonly selection: () => Promise<Selection | null>;
}
