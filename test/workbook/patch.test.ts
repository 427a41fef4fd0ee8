import fc from 'fast-check';
import { sheetOf } from '../../src/workbook/memory';
import { formulaAreas, patched } from '../../src/workbook/patch';
import { isSameSheet, sameCellsKept } from '../../src/workbook/same';
import type { Box, Cell } from '../../src/workbook/sheet';

const cell = (row: number, column: number, value: Cell['value'], formula?: string): Cell => ({
  row,
  column,
  value,
  ...(formula !== undefined && { formula }),
});
const box = (top: number, left: number, bottom = top, right = left): Box => ({ top, left, bottom, right });
const within = ({ top, left, bottom, right }: Box, { row, column }: Cell): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

describe('a sheet of which a part was read again', () => {
  const [a1, b1, a2, c2] = [cell(0, 0, 'Total'), cell(0, 1, 1), cell(1, 0, 'Debt'), cell(1, 2, 3)];
  const sheet = [a1, b1, a2, c2];

  test('holds the new cell, and the others as they were', () => {
    const now = patched(sheet, [{ box: box(0, 1), cells: [cell(0, 1, 2)] }]);
    expect(now).toEqual([a1, cell(0, 1, 2), a2, c2]);
    expect([now[0], now[2], now[3]].map((one, index) => one === [a1, a2, c2][index])).toEqual([true, true, true]);
    expect(sheet).toEqual([a1, b1, a2, c2]);
  });

  test('is the same list where nothing changed', () => {
    expect(patched(sheet, [{ box: box(0, 0, 1, 2), cells: sheet.map((one) => ({ ...one })) }])).toBe(sheet);
  });

  test('loses what was cleared, and gains what was entered between and behind', () => {
    const cleared = patched(sheet, [{ box: box(0, 0, 0, 1), cells: [] }]);
    expect(cleared).toEqual([a2, c2]);
    const entered = [cell(1, 1, 7), cell(2, 1, 8)];
    expect(patched(sheet, [{ box: box(1, 1, 2, 1), cells: entered }])).toEqual([
      a1,
      b1,
      a2,
      entered[0],
      c2,
      entered[1],
    ]);
  });
});

/** A few cells in a small square, in order. */
const cells = fc
  .uniqueArray(fc.record({ row: fc.nat(7), column: fc.nat(7), value: fc.nat(3) }), {
    selector: ({ row, column }) => row * 8 + column,
  })
  .map((list) => list.sort((a, b) => a.row - b.row || a.column - b.column));
const boxes = fc.array(
  fc
    .tuple(fc.nat(7), fc.nat(7), fc.nat(7), fc.nat(7))
    .map(([a, b, c, d]) => box(Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d))),
  { maxLength: 4 },
);

test('reading parts again gives what reading the whole gives, wherever the changes are within them', () => {
  fc.assert(
    fc.property(cells, cells, boxes, (before, other, areas) => {
      const isRead = (one: Cell): boolean => areas.some((area) => within(area, one));
      const after = [...before.filter((one) => !isRead(one)), ...other.filter(isRead)].sort(
        (a, b) => a.row - b.row || a.column - b.column,
      );
      const patches = areas.map((area) => ({ box: area, cells: after.filter((one) => within(area, one)) }));
      expect(patched(before, patches)).toEqual(after);
    }),
  );
});

test('of a list read anew the cells that did not change stay the same objects', () => {
  fc.assert(
    fc.property(cells, cells, (before, after) => {
      const kept = sameCellsKept(before, after);
      expect(kept).toEqual(after);
      for (const one of kept) {
        const known = before.find(({ row, column }) => row === one.row && column === one.column);
        expect(known?.value === one.value).toBe(known === one);
      }
    }),
  );
});

describe('the areas of formulas', () => {
  test('hold every formula: a column of totals is one, formulas far apart are several', () => {
    const totals = Array.from({ length: 30 }, (_, row) => cell(row, 5, row, `=SUM(A${row + 1}:E${row + 1})`));
    expect(formulaAreas([cell(0, 0, 'Words'), ...totals])).toEqual([box(0, 5, 29, 5)]);
    expect(formulaAreas([cell(0, 2, 1, '=A1'), cell(40, 2, 1, '=A41')])).toEqual([box(0, 2), box(40, 2)]);
  });

  test('columns of the same rows are one', () => {
    const rows = [3, 4].flatMap((row) => [1, 2, 3].map((column) => cell(row, column, 0, '=1')));
    expect(formulaAreas(rows)).toEqual([box(3, 1, 4, 3)]);
  });

  test('are none where there is no formula, and too many where formulas are strewn about', () => {
    expect(formulaAreas([cell(0, 0, 1)])).toEqual([]);
    expect(formulaAreas(Array.from({ length: 61 }, (_, row) => cell(row * 20, row % 2, 1, '=1')))).toBeNull();
  });

  test('hold each formula of any sheet', () => {
    fc.assert(
      fc.property(cells, (some) => {
        const formulas = some.map((one) => (one.value > 1 ? { ...one, formula: '=1' } : one));
        const areas = formulaAreas(formulas) ?? [];
        expect(formulas.filter((one) => 'formula' in one && !areas.some((area) => within(area, one)))).toEqual([]);
      }),
    );
  });
});

test('sheets are the same where each cell, merged area and hidden line is', () => {
  const one = sheetOf('A', [[1, { error: '#N/A' }]], { merges: ['A1:B1'], hiddenRows: [3] });
  expect(isSameSheet(one, structuredClone(one))).toBe(true);
  expect(isSameSheet(one, { ...one, hiddenRows: new Set([4]) })).toBe(false);
  expect(isSameSheet(one, { ...one, merges: [] })).toBe(false);
  expect(isSameSheet(one, sheetOf('A', [[1, { error: '#VALUE!' }]], { merges: ['A1:B1'], hiddenRows: [3] }))).toBe(
    false,
  );
});
