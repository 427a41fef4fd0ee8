/** The spreadsheet as Excel: the port of the task pane on office.js. What writes stands in `writer.ts`, and loads apart. */
import type { WorkbookContent } from '../sheet';
import type { SpreadsheetPort } from '../spreadsheet';
import { onChanged, onSheetActivated } from './events';
import { WorkbookReader } from './read';
import { inExcel } from './run';
import { onThemeChanged, theme } from './theme';

export interface ExcelSpreadsheet extends SpreadsheetPort {
  /** Of the workbook as it was last read. */
  readonly dateSystem: () => WorkbookContent['dateSystem'];
}

/** To be called once, when Office is ready. */
export function excelSpreadsheet(): ExcelSpreadsheet {
  const reader = new WorkbookReader();
  return {
    read: (onProgress, signal) => reader.read(onProgress, signal),
    readSheets: (wanted) => reader.readSheets(wanted),
    onChanged: (listener) => onChanged(listener, (id) => reader.sheetName(id)),
    onSheetActivated: (listener) => onSheetActivated(listener, () => reader.front()),
    goTo,
    theme,
    onThemeChanged,
    dateSystem: () => reader.dateSystem,
  };
}

/** By address: on the web, selecting a named range would take the keyboard away. */
const goTo = (name: string, address: string | null): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    if (address !== null) sheet.getRange(address).select();
    await context.sync();
  });
