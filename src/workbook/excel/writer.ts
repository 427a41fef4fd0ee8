/** What the task pane writes into Excel. */
import type { SpreadsheetWriter } from '../writer';
import { addSheet } from './add-sheet';
import { copyValues } from './copy-values';
import type { ExcelSpreadsheet } from './index';
import { selection } from './selection';
import { writeFormula } from './write-formula';

export const excelWriter = ({ dateSystem }: ExcelSpreadsheet): SpreadsheetWriter => ({
  addSheet: (sheet, after) => addSheet(sheet, after, dateSystem()),
  copyValues,
  writeFormula,
  selection,
});
