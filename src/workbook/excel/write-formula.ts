import { writingInExcel } from './run';

/** Writes a formula into one cell. */
export const writeFormula = (sheet: string, address: string, formula: string): Promise<void> =>
  writingInExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
    await context.sync();
  });
