import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import type { ActionContext } from '../../../src/taskpane/action';
import { noCopy, noFormula, noNewSheet } from '../../../src/taskpane/actions/availability';
import type { Front, SpreadsheetPort } from '../../../src/taskpane/port';
import { sheetOf, workbookOf } from '../../../src/workbook/memory';

const SHEET: Front = { kind: 'sheet', name: 'Sched A' };
const CHART: Front = { kind: 'chart' };
const given = (front: Front, { structure = false, sheet = false } = {}): ActionContext => ({
  agreement: CALIX_2013,
  spreadsheet: {} as SpreadsheetPort,
  reading: {
    content: workbookOf(sheetOf('Sched A', [[1]])),
    fileName: null,
    front,
    protectedSheets: new Set(sheet ? ['Sched A'] : []),
    isStructureProtected: structure,
  },
  checked: { schedules: [], nearMisses: [], supporting: [] },
  schedule: null,
});
const STRUCTURE = 'The workbook’s structure is protected: Review, Protect Workbook.';
const PROTECTED = 'This sheet is protected.';
const IN_FRONT = 'A chart is in front: go to a sheet of cells.';

test.each([
  ['a sheet of cells in front', given(SHEET), null, null, null],
  ['a chart in front', given(CHART), null, IN_FRONT, IN_FRONT],
  ['the sheet in front protected', given(SHEET, { sheet: true }), null, null, PROTECTED],
  ['the structure protected', given(SHEET, { structure: true }), STRUCTURE, STRUCTURE, null],
])('with %s', (_when, context, sheet, copy, formula) => {
  expect([noNewSheet(context), noCopy(context), noFormula(context)]).toEqual([sheet, copy, formula]);
});
