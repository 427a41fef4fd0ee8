/** The only place in the project that opens a conversation with Excel. */
import { SpreadsheetError } from '../spreadsheet';

const EDITING = 'InvalidOperationInCellEditMode';
/** Excel's own word for a sheet, name or other thing that is not there. */
export const NOT_FOUND = 'ItemNotFound';
/** From this one on a batch can be one step of Undo. */
const UNDO_GROUPS = '1.20';

export const supportsExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);

/**
 * Runs a batch in Excel.
 *
 * @throws SpreadsheetError, and nothing else
 */
export function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(batch).catch(rethrow);
}

/** As `inExcel`; what the batch writes is taken back by one Undo, where Excel can group it. */
export function writingInExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!supportsExcelApi(UNDO_GROUPS)) return inExcel(batch);
  return Excel.run({ mergeUndoGroup: true }, batch).catch(rethrow);
}

function rethrow(error: unknown): never {
  if (error instanceof SpreadsheetError) throw error;
  const { code, name, message } = error as { code?: unknown; name?: string; message?: string };
  if (code === EDITING) throw new SpreadsheetError({ kind: 'editing' });
  throw new SpreadsheetError({
    kind: 'excel',
    code: typeof code === 'string' ? code : (name ?? 'Error'),
    message: message ?? String(error),
  });
}

export const isEditing = (error: unknown): boolean =>
  error instanceof SpreadsheetError && error.problem.kind === 'editing';

export const isNotFound = (error: unknown): boolean =>
  error instanceof SpreadsheetError && error.problem.kind === 'excel' && error.problem.code === NOT_FOUND;
