/** The actions on Excel's own workbook. With index.tsx the one place of this room that names the agreement. */
import { CALIX_2013 } from '../agreement/calix-2013';
import { CALIX_EXAMPLE } from '../agreement/calix-2013/example';
import type { ExcelSpreadsheet } from '../workbook/excel';
import { excelWriter } from '../workbook/excel/writer';
import type { ActionDefinition } from './action';
import { actionsWriting } from './actions';

export const actionsInExcel = (spreadsheet: ExcelSpreadsheet): readonly ActionDefinition[] =>
  actionsWriting(excelWriter(spreadsheet), CALIX_2013, CALIX_EXAMPLE);
