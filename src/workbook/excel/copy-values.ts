/** A copy of a sheet for readers without the add-in: looks and values, no formulas. */
import { allOrNothing } from './all-or-nothing';
import { writingInExcel } from './run';

export function copyValues(name: string, copyName: string): Promise<void> {
  return writingInExcel(async (context) => {
    const original = context.workbook.worksheets.getItem(name).load('protection/protected');
    const copy = original.copy('After', original).load('id');
    await context.sync();
    await allOrNothing(context, { id: copy.id, name: copyName }, () => {
      // Without a password Excel lifts the copy's protection; with one it refuses, and nothing is left behind.
      if (original.protection.protected) copy.protection.unprotect();
      copy.name = copyName;
      // From the original: the copy's own formulas may not be calculated yet.
      copy.getUsedRange().copyFrom(original.getUsedRange(), 'Values');
      copy.activate();
    });
  });
}
