/** What the pane asks of the spreadsheet; the workbook room defines it, so that the adapter there knows no pane. */
export { SpreadsheetError } from '../workbook/spreadsheet';
export type {
  Change,
  Front,
  ReadingProgress,
  SheetReading,
  SpreadsheetPort,
  SpreadsheetProblem,
  Theme,
  Unsubscribe,
  WorkbookReading,
} from '../workbook/spreadsheet';
