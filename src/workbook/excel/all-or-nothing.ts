import { SpreadsheetError } from '../spreadsheet';
import { inExcel } from './run';

/**
 * Fills a sheet that has just been added. Excel keeps what a batch did before it failed: then the sheet is deleted again.
 *
 * @param write  queues what is to be written; it is sent here
 */
export async function allOrNothing(
  context: Excel.RequestContext,
  added: { readonly id: string; readonly name: string },
  write: () => void,
): Promise<void> {
  try {
    write();
    await context.sync();
  } catch (error) {
    await inExcel(async (own) => {
      own.workbook.worksheets.getItem(added.id).delete();
      await own.sync();
    }).catch(() => {
      throw new SpreadsheetError({
        kind: 'excel',
        code: String((error as { code?: unknown }).code ?? 'Error'),
        message: `${(error as Error).message} The sheet “${added.name}” was begun and could not be taken away again: delete it.`,
      });
    });
    throw error;
  }
}
