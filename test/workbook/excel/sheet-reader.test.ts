import { areasToRead } from '../../../src/workbook/excel/sheet-reader';
import type { Box, Cell, Sheet } from '../../../src/workbook/sheet';

const cell = (row: number, column: number, formula?: string): Cell => ({
  row,
  column,
  value: 1,
  ...(formula !== undefined && { formula }),
});
const column = (top: number, bottom: number, left: number): Box => ({ top, left, bottom, right: left });
const one = (row: number, left: number): Box => column(row, row, left);

const sheetOf = (cells: readonly Cell[]): { readonly sheet: Sheet } => ({
  sheet: { name: 'S', visible: true, cells, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() },
});

/** A schedule with totals in rows 10 and 12, and a column of workings below it. */
const withWorkings = (rows: number): { readonly sheet: Sheet } =>
  sheetOf([
    cell(8, 2),
    cell(10, 2, '=SUM(C1:C9)'),
    cell(12, 2, '=C11*2'),
    ...Array.from({ length: rows }, (_, row) => cell(100 + row, 5, '=E1')),
  ]);
const CHANGED = one(8, 2);
const SCHEDULE: Box = { top: 0, left: 0, bottom: 20, right: Infinity };

test('the changed cells, and every formula of the sheet', () => {
  expect(areasToRead(withWorkings(500), { areas: [CHANGED] })).toEqual([
    CHANGED,
    column(10, 12, 2),
    column(100, 599, 5),
  ]);
});

test('of very many formulas those where they count most, and the sheet whole where that is not said', () => {
  const large = withWorkings(20_000);
  expect(areasToRead(large, { areas: [CHANGED], formulasIn: [SCHEDULE] })).toEqual([CHANGED, column(10, 12, 2)]);
  expect(areasToRead(large, { areas: [CHANGED], formulasIn: [] })).toEqual([CHANGED]);
  expect(areasToRead(large, { areas: [CHANGED] })).toBeNull();
});

test('of formulas strewn about as well', () => {
  const strewn = sheetOf(Array.from({ length: 100 }, (_, index) => cell(index * 20, index, '=A1')));
  expect(areasToRead(strewn, { areas: [CHANGED] })).toBeNull();
  expect(areasToRead(strewn, { areas: [CHANGED], formulasIn: [SCHEDULE] })).toEqual([CHANGED, one(0, 0), one(20, 1)]);
});

test('the sheet whole where very many cells changed, where it is not told which, and where it was never read', () => {
  const sheet = withWorkings(1);
  const formulasIn = [SCHEDULE];
  expect(areasToRead(sheet, { areas: [column(0, 20_000, 1)], formulasIn })).toBeNull();
  expect(areasToRead(sheet, { areas: 'all', formulasIn })).toBeNull();
  expect(areasToRead(undefined, { areas: [CHANGED], formulasIn })).toBeNull();
});
