/** What the pane asks of the spreadsheet; the workbook room defines it, so that the adapter there knows no pane. */
export { SpreadsheetError } from '../workbook/spreadsheet';
export type {
  Change,
  ChangedAreas,
  Front,
  ReadingProgress,
  SheetReading,
  SpreadsheetPort,
  SpreadsheetProblem,
  Theme,
  Unsubscribe,
  WantedSheet,
  WorkbookReading,
} from '../workbook/spreadsheet';
