/** The spreadsheet as Excel: the port of the task pane on office.js. */
import type { SpreadsheetPort } from '../spreadsheet';
import type { SpreadsheetWriter } from '../writer';
import { addSheet } from './add-sheet';
import { copyValues } from './copy-values';
import { onChanged, onSheetActivated } from './events';
import { WorkbookReader } from './read';
import { inExcel } from './run';
import { selection } from './selection';
import { onThemeChanged, theme } from './theme';
import { writeFormula } from './write-formula';

/** To be called once, when Office is ready. */
export function excelSpreadsheet(): SpreadsheetPort & SpreadsheetWriter {
  const reader = new WorkbookReader();
  return {
    read: (onProgress, signal) => reader.read(onProgress, signal),
    readSheets: (wanted) => reader.readSheets(wanted),
    onChanged: (listener) => onChanged(listener, (id) => reader.sheetName(id)),
    onSheetActivated: (listener) => onSheetActivated(listener, () => reader.front()),
    goTo,
    theme,
    onThemeChanged,
    addSheet: (sheet, after) => addSheet(sheet, after, reader.dateSystem),
    copyValues,
    writeFormula,
    selection,
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
