/** A copy of a sheet for readers without the add-in: looks and values, no formulas. */
import { allOrNothing } from './all-or-nothing';
import { writingInExcel } from './run';

/** Excel calls a copy so until it has its own name: Schedule A (2). */
const NUMBERED = / \(\d+\)$/;

export function copyValues(name: string, copyName: string): Promise<void> {
  return writingInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const original = worksheets.getItem(name).load('protection/protected');
    worksheets.load('items/id');
    await context.sync();
    const known = new Set(worksheets.items.map(({ id }) => id));
    const isBegun = (found: string) => found === copyName || NUMBERED.test(found);
    await allOrNothing(context, { name: copyName, known, isBegun }, () => {
      const copy = original.copy('After', original);
      copy.name = copyName;
      // Without a password Excel lifts the copy's protection; with one it refuses, and nothing is left behind.
      if (original.protection.protected) copy.protection.unprotect();
      // From the original: the copy's own formulas may not be calculated yet.
      copy.getUsedRange().copyFrom(original.getUsedRange(), 'Values');
      copy.activate();
    });
  });
}
