import { SpreadsheetError } from '../spreadsheet';
import { inExcel } from './run';

export interface NewSheet {
  readonly name: string;
  /** The ids of the sheets that were there before. */
  readonly known: ReadonlySet<string>;
  /** Whether a sheet of this name that was not there before is the one begun; left out, it is by its whole name. */
  readonly isBegun?: (name: string) => boolean;
}

/**
 * Adds a sheet and fills it, in one batch, so that it is one step of Undo. Excel keeps what a batch did before it failed: then the
 * sheet is deleted again.
 *
 * @param write  queues the sheet and what is to be written on it; it is sent here
 */
export async function allOrNothing(
  context: Excel.RequestContext,
  { name, known, isBegun = (found) => found === name }: NewSheet,
  write: () => void,
): Promise<void> {
  try {
    write();
    await context.sync();
  } catch (error) {
    await inExcel(async (own) => {
      const { worksheets } = own.workbook;
      worksheets.load('items/id,items/name');
      await own.sync();
      worksheets.items.find((sheet) => !known.has(sheet.id) && isBegun(sheet.name))?.delete();
      await own.sync();
    }).catch(() => {
      throw new SpreadsheetError({
        kind: 'excel',
        code: String((error as { code?: unknown }).code ?? 'Error'),
        message: `${(error as Error).message} The sheet “${name}” was begun and could not be taken away again: delete it.`,
      });
    });
    throw error;
  }
}
