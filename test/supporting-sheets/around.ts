import { recalculation } from '../../src/schedule-a/recalculation';
import type { WorkbookContent } from '../../src/workbook/sheet';

/** What a sheet is held against in a workbook without a Schedule A. */
export const around = (workbook: WorkbookContent) => ({
  workbook,
  schedules: [],
  recalculated: recalculation(workbook, {}),
});
