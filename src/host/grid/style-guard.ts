import type { ICellData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { CellMatrix } from './extent';

interface Mutation {
  subUnitId: string;
  cellValue?: CellMatrix;
  trigger?: string;
}

const stylesOnly = (cell: ICellData | null): boolean =>
  cell?.s !== undefined && cell.v === undefined && cell.f === undefined;

/**
 * Where a mutation sets styles alone, Univer deletes the cells' formulas unless it believes that set-style did it (after
 * Redo it does not), and turns text like 00123 into a number. This makes it believe so, and keeps the type of text.
 */
export function guardStyles(api: FUniver): void {
  api.onBeforeCommandExecute(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const mutation = params as Mutation;
    const rows = Object.entries(mutation.cellValue ?? {});
    if (!rows.length || !rows.every(([, row]) => Object.values(row).every(stylesOnly))) return;
    mutation.trigger = 'sheet.command.set-style';
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(mutation.subUnitId)?.getSheet();
    for (const [r, row] of rows) {
      for (const [c, cell] of Object.entries(row)) {
        const now = sheet?.getCellRaw(Number(r), Number(c));
        if (typeof now?.v === 'string') row[Number(c)] = { ...cell, ...(now.t !== undefined && { t: now.t }) };
      }
    }
  });
}
