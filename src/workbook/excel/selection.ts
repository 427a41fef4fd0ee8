/** The selected cells. */
import type { Selection } from '../writer';
import { inExcel, isEditing } from './run';

/** Null where several ranges, a shape or a chart are selected. */
export function selection(): Promise<Selection | null> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load('address,worksheet/name');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return {
      sheet: range.worksheet.name,
      address: withoutSheet(range.address),
      activeCell: withoutSheet(cell.address),
    };
  }).catch((error: unknown) => {
    if (isEditing(error)) throw error;
    return null;
  });
}

/** `'Sched A'!F11:F13` → F11:F13 */
const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);
