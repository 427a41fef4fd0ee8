/** A call's workbook read back from its cells, wherever its tables stand. */
import { CALIX_Q4_2010 } from '../../../src/earnings-call/calix-q4-2010';
import { checkCall } from '../../../src/earnings-call/on-sheets/check-call';
import { blankCall } from '../../../src/earnings-call/sheets/blank-call';
import { writeCall } from '../../../src/earnings-call/sheets/write-call';
import { tieOut } from '../../../src/earnings-call/tie-out';
import type { WorkbookContent } from '../../../src/workbook/sheet';
import type { SheetToWrite } from '../../../src/workbook/sheet-to-write';

const asWorkbook = (sheets: readonly SheetToWrite[]): WorkbookContent => ({
  dateSystem: 1900,
  names: [],
  sheets: sheets.map(({ name, cells }) => ({
    name,
    visible: true,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    cells: cells.filter(({ value, formula }) => value !== null || formula),
  })),
});

const written = asWorkbook(writeCall(CALIX_Q4_2010, 'confirmed'));

test('the call comes back whole: figures, relations with their verdicts and reasons, slips', () => {
  const checked = checkCall(written);
  expect(checked?.findings).toEqual([]);
  const tested = tieOut(CALIX_Q4_2010);
  expect(checked?.relations.map(({ relation, verdict, why }) => ({ relation, verdict, why }))).toEqual(
    tested.map(({ relation, verdict, why }) => ({ relation, verdict, why })),
  );
  expect(checked?.call.title).toBe(CALIX_Q4_2010.title);
  expect(checked?.slips.map(({ id }) => id)).toEqual(CALIX_Q4_2010.slips.map(({ id }) => id));
  for (const { id, value, unit, scale, decimals, qualifier } of CALIX_Q4_2010.figures) {
    const stated = checked?.call.figures.find((figure) => figure.id === id)?.stated;
    expect([id, stated && { ...stated, value: Number(stated.value) || stated.value }]).toEqual([
      id,
      { value: Number(value) || value, unit, scale, decimals, qualifier },
    ]);
  }
});

test('under other names, rows further down, columns the other way round', () => {
  const moved: WorkbookContent = {
    ...written,
    sheets: written.sheets.map((sheet, index) => ({
      ...sheet,
      name: `Sheet ${index + 1} of Q4’s call`,
      cells: sheet.cells
        .map((cell) => ({ ...cell, row: cell.row + 7, column: 80 - cell.column }))
        .sort((a, b) => a.row - b.row || a.column - b.column),
    })),
  };
  const checked = checkCall(moved);
  expect(checked?.findings).toEqual([]);
  expect(checked?.relations.map(({ verdict }) => verdict)).toEqual(tieOut(CALIX_Q4_2010).map(({ verdict }) => verdict));
  expect(checked?.relations[0]?.row.at('id')).toBe('CC12');
});

test('the layout to fill in holds a call without figures, and nothing is wrong with it', () => {
  const checked = checkCall(asWorkbook(blankCall()));
  expect(checked?.findings).toEqual([]);
  expect(checked?.relations).toEqual([]);
});

test('a workbook of something else holds no call', () => {
  expect(checkCall(asWorkbook([]))).toBeNull();
});
