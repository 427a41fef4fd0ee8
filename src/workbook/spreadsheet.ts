/** The port: a workbook that is open in a spreadsheet and that people change while the task pane looks at it. */
import type { Box, Sheet, WorkbookContent } from './sheet';

/** What stands in front: a sheet of cells, or something without cells, such as a chart sheet. */
export type Front = { readonly kind: 'sheet'; readonly name: string } | { readonly kind: 'chart' };

export interface WorkbookReading {
  readonly content: WorkbookContent;
  /** The workbook's file name, such as "Board model 2015.xlsx"; null where the spreadsheet does not say. */
  readonly fileName: string | null;
  readonly front: Front;
  /** Names of the sheets whose cells are protected. */
  readonly protectedSheets: ReadonlySet<string>;
  /** Whether the workbook's structure is protected: no sheet can be added. */
  readonly isStructureProtected: boolean;
}

/** One sheet, read without the others. */
export interface SheetReading {
  readonly sheet: Sheet;
  readonly isProtected: boolean;
}

export interface ReadingProgress {
  readonly sheetsRead: number;
  readonly sheets: number;
  readonly cellsRead: number;
}

/** editing: a cell is being edited, and nothing can be read until that ends. excel: anything else, in the spreadsheet's own words. */
export type SpreadsheetProblem =
  { readonly kind: 'editing' } | { readonly kind: 'excel'; readonly code: string; readonly message: string };

/** The only thing the port's promises are rejected with, apart from the signal's own reason where a reading was stopped. */
export class SpreadsheetError extends Error {
  override readonly name = 'SpreadsheetError';

  constructor(readonly problem: SpreadsheetProblem) {
    super(problem.kind === 'editing' ? 'A cell is being edited.' : `${problem.code}: ${problem.message}`);
  }
}

export type Theme = 'light' | 'dark';

/** Ends what an `on…` began. */
export type Unsubscribe = () => void;

/** Where cells changed on a sheet: in these rectangles, none where only its formulas were calculated; `all` where it is not told. */
export type ChangedAreas = readonly Box[] | 'all';

/** What changed: cells of one sheet, or the workbook itself (a sheet added, deleted, renamed, hidden). */
export type Change =
  { readonly kind: 'cells'; readonly sheet: string; readonly areas: ChangedAreas } | { readonly kind: 'workbook' };

/** What is to be read again of a sheet. */
export interface WantedSheet {
  readonly sheet: string;
  readonly areas: ChangedAreas;
  /** Where formulas count most: of a sheet with very many of them only those in here are read again. All of them, if not stated. */
  readonly formulasIn?: readonly Box[];
}

export interface SpreadsheetPort {
  /** Everything in one round trip, however many sheets there are; `onProgress` only where a large workbook needs more than one. */
  readonly read: (onProgress?: (progress: ReadingProgress) => void, signal?: AbortSignal) => Promise<WorkbookReading>;
  /**
   * Some sheets in one round trip, in the order asked for; null in place of one that is not there any more. Of a sheet that was read
   * before only the areas named are read again, and the cells with formulas, whose results may have followed; where those are very
   * many, only some of them. Where nothing on a sheet has changed, it is the very sheet of the reading before.
   */
  readonly readSheets: (wanted: readonly WantedSheet[]) => Promise<readonly (SheetReading | null)[]>;
  readonly onChanged: (listener: (change: Change) => void) => Promise<Unsubscribe>;
  readonly onSheetActivated: (listener: (front: Front) => void) => Promise<Unsubscribe>;
  /** Brings the sheet in front and selects the cell, by its address; the keyboard stays where it is. */
  readonly goTo: (sheet: string, address: string | null) => Promise<void>;
  readonly theme: () => Theme;
  readonly onThemeChanged: (listener: (theme: Theme) => void) => Unsubscribe;
}
