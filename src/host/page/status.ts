/** The line below the grid: why the selected cell shows an error, as Excel says it on the error's card. */
import type { ErrorNotes } from '../grid/error-notes';
import type { Grid } from '../grid/grid';
import { toA1 } from '../model/address';
import { typeOf, valueOf } from '../model/cells';
import type { Workbook } from '../model/workbook';

/** Errors that come without a sentence of the function. */
const MEANINGS: Readonly<Record<string, string>> = {
  '#SPILL!': 'Something stands where the result would spill. Clear those cells.',
  '#NAME?': 'The formula has a name that is not known here.',
  '#DIV/0!': 'The formula divides by zero.',
  '#REF!': 'The formula refers to a cell that is not there.',
  '#VALUE!': 'A value in the formula is of the wrong kind.',
  '#N/A': 'No value is available to the formula.',
};
const WATCHED = new Set([
  'sheet.operation.set-selections',
  'sheet.operation.set-worksheet-active',
  'sheet.mutation.set-range-values',
]);

export interface ErrorLine {
  address: string;
  error: string;
  message: string;
}

/** What there is to say of the cell that is selected; null where it shows no error. */
export function errorOfSelection(grid: Grid, book: Workbook, notes: ErrorNotes): ErrorLine | null {
  const { sheet, box } = book.getActiveCell();
  const cell = sheet.cellAt(box.row, box.column);
  if (typeOf(cell) !== 'Error') return null;
  const error = String(valueOf(cell));
  const place = { unitId: grid.workbook.getId(), sheetId: sheet.id, row: box.row, column: box.column };
  return { address: toA1(box), error, message: notes.messageFor(place, error) ?? MEANINGS[error] ?? '' };
}

export function showStatus(line: HTMLElement, grid: Grid, book: () => Workbook | undefined, notes: ErrorNotes): void {
  let due = false;
  const show = () => {
    due = false;
    const current = book();
    const found = current && errorOfSelection(grid, current, notes);
    const code = document.createElement('b');
    code.textContent = found ? `${found.error} ` : '';
    line.replaceChildren(...(found ? [code, `in ${found.address}. ${found.message}`] : []));
    line.title = found?.message ?? '';
  };
  grid.api.onCommandExecuted(({ id }) => {
    if (due || !WATCHED.has(id)) return;
    due = true;
    setTimeout(show);
  });
}
