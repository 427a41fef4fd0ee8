/** Checks a workbook again and again: a sheet that did not change is not searched a second time. */
import type { Agreement } from '../../agreement/types';
import { type CheckedWorkbook, type CustomFunctionsById, checkSchedule } from '../../schedule-a/check';
import { FormulaMemory } from '../../schedule-a/formula-memory';
import { type Located, locateSchedules } from '../../schedule-a/locate/locate';
import type { Sheet, WorkbookContent } from '../../workbook/sheet';

export type Checker = (workbook: WorkbookContent) => CheckedWorkbook;

export function createChecker(agreement: Agreement, customFunctions: CustomFunctionsById): Checker {
  let found = new WeakMap<Sheet, Located>();
  const memory = new FormulaMemory();
  let dateSystem: WorkbookContent['dateSystem'] | null = null;
  return (workbook) => {
    if (dateSystem !== workbook.dateSystem) found = new WeakMap();
    dateSystem = workbook.dateSystem;
    const located = workbook.sheets.map((sheet) => {
      const known = found.get(sheet) ?? locateSchedules(agreement, { ...workbook, sheets: [sheet] });
      found.set(sheet, known);
      return known;
    });
    return {
      schedules: located.flatMap(({ schedules }) =>
        schedules.map((schedule) => checkSchedule(agreement, workbook, schedule, customFunctions, memory)),
      ),
      nearMisses: located.flatMap(({ nearMisses }) => nearMisses).sort((a, b) => b.lines - a.lines),
    };
  };
}
