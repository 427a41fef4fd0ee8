/** Checks a workbook again and again: a sheet that did not change is not searched a second time. */
import type { Agreement } from '../../agreement/types';
import {
  type CheckedWorkbook,
  type CustomFunctionsById,
  besideSupporting,
  checkSchedule,
} from '../../schedule-a/check';
import { FormulaMemory } from '../../schedule-a/formula-memory';
import { type Located, locator } from '../../schedule-a/locate/locate';
import { type SupportingSheet, checkSupporting, supportingFinder } from '../../supporting-sheets/check';
import type { Sheet, WorkbookContent } from '../../workbook/sheet';

/** What stands on a sheet, whatever it says today. */
interface Found extends Located {
  readonly supporting: readonly SupportingSheet[];
}

export type Checker = (workbook: WorkbookContent) => CheckedWorkbook;

export function createChecker(agreement: Agreement, customFunctions: CustomFunctionsById): Checker {
  const supportingOn = supportingFinder(agreement);
  const locate = locator(agreement);
  let found = new WeakMap<Sheet, Found>();
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
    const supporting = all.flatMap((one) => one.supporting);
    const nearMisses = all.flatMap((one) => one.nearMisses).sort((a, b) => b.lines - a.lines);
    return {
      schedules: all.flatMap(({ schedules }) =>
        schedules.map((schedule) => checkSchedule(agreement, workbook, schedule, customFunctions, memory)),
      ),
      nearMisses: besideSupporting(nearMisses, supporting),
      supporting: checkSupporting(agreement, workbook, supporting),
    };
  };
}
