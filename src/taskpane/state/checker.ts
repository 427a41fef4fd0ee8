/** Checks a workbook again and again: a sheet that did not change is not searched a second time. */
import type { Agreement } from '../../agreement/types';
import {
  type CheckedWorkbook,
  type CustomFunctionsById,
  type FoundInWorkbook,
  checkFound,
} from '../../schedule-a/check';
import { FormulaMemory } from '../../schedule-a/formula-memory';
import { locator } from '../../schedule-a/locate/locate';
import { supportingFinder } from '../../supporting-sheets/check';
import type { Sheet, WorkbookContent } from '../../workbook/sheet';

export type Checker = (workbook: WorkbookContent) => CheckedWorkbook;

export function createChecker(agreement: Agreement, customFunctions: CustomFunctionsById): Checker {
  const supportingOn = supportingFinder(agreement);
  const locate = locator(agreement);
  let found = new WeakMap<Sheet, FoundInWorkbook>();
  const memory = new FormulaMemory();
  let dateSystem: WorkbookContent['dateSystem'] | null = null;
  return (workbook) => {
    if (dateSystem !== workbook.dateSystem) found = new WeakMap();
    dateSystem = workbook.dateSystem;
    const all = workbook.sheets.map((sheet) => {
      const known = found.get(sheet) ?? {
        ...locate({ ...workbook, sheets: [sheet] }),
        supporting: supportingOn(sheet, workbook.dateSystem),
      };
      found.set(sheet, known);
      return known;
    });
    const together = {
      schedules: all.flatMap(({ schedules }) => schedules),
      nearMisses: all.flatMap(({ nearMisses }) => nearMisses).sort((a, b) => b.lines - a.lines),
      supporting: all.flatMap(({ supporting }) => supporting),
    };
    return checkFound(agreement, workbook, together, customFunctions, memory);
  };
}
