/** Totals of ranges that grow: how many cells are added up for them, and that none is taken over where a cell has changed. */
import { RunningTotals, type TotalledRange } from '../../../src/cli/engine/running-totals';

/** A column of numbers, and how many of them were added up. */
function column(values: number[]) {
  const totals = new RunningTotals<number>();
  let added = 0;
  const total = (bottom: number, { top = 0, sheet = 'S' }: Partial<TotalledRange> = {}): number | null =>
    totals.of({ sheet, top, left: 2, bottom, right: 2 }, (fromRow, above) => {
      let sum = above ?? 0;
      for (let row = fromRow; row <= bottom; row++, added++) {
        const value = values[row] ?? NaN;
        if (Number.isNaN(value)) return null;
        sum += value;
      }
      return sum;
    });
  return { values, totals, total, added: () => added };
}

/** 0 + 1 + … + n */
const triangle = (n: number): number => (n * (n + 1)) / 2;
const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

test('a column of running totals adds up each cell about once, however long it is', () => {
  const counts = [1_000, 2_000].map((n) => {
    const { total, added } = column(upTo(n));
    for (let row = 0; row < n; row++) expect(total(row)).toBe(triangle(row));
    return added();
  });
  // Each of the first sixteen rows by itself, then every cell once.
  expect(counts).toEqual([triangle(16) + 1_000, triangle(16) + 2_000]);
});

test('upwards, or to the same row, the totals are the same', () => {
  const { total } = column(upTo(100));
  for (const row of [99, 50, 50, 20, 99, 98]) expect(total(row)).toBe(triangle(row));
});

test('a cell that changes within a range is added up anew, one beside or below it is not', () => {
  const { values, totals, total, added } = column(upTo(100));
  total(79);
  for (const [row, at, sheet] of [
    [10, 3, 'S'],
    [80, 2, 'S'],
    [10, 2, 'T'],
  ] as const)
    totals.changed(sheet, row, at);
  expect([total(80), added()]).toEqual([triangle(80), 81]);
  values[10] = 1_010;
  totals.changed('S', 10, 2);
  expect([total(80), added()]).toEqual([triangle(80) + 1_000, 81 + 81]);
});

test('the first and the last cell of a range, and its edges, count as within it', () => {
  for (const row of [5, 60]) {
    const { values, totals, total } = column(upTo(100));
    const before = total(60, { top: 5 }) ?? 0;
    values[row] = (values[row] ?? 0) + 7;
    totals.changed('S', row, 2);
    expect(total(60, { top: 5 })).toBe(before + 7);
  }
});

test('ranges that begin elsewhere, on another row or sheet, are apart', () => {
  const { total } = column(upTo(100));
  expect([total(60), total(61, { top: 1 }), total(62, { sheet: 'T' })]).toEqual([
    triangle(60),
    triangle(61),
    triangle(62),
  ]);
});

test('what comes to no total is not gone on from', () => {
  const values = upTo(100);
  values[40] = NaN;
  const { totals, total } = column(values);
  expect([total(39), total(45), total(50)]).toEqual([triangle(39), null, null]);
  values[40] = 40;
  totals.changed('S', 40, 2);
  expect(total(50)).toBe(triangle(50));
});

test('many ranges beside one another: the oldest are forgotten, and the totals are right', () => {
  const { total, added } = column(upTo(300));
  for (let pass = 0; pass < 2; pass++)
    for (let top = 0; top < 200; top++) expect(total(250, { top })).toBe(triangle(250) - triangle(top - 1));
  const once = Array.from({ length: 200 }, (_, top) => 251 - top).reduce((sum, rows) => sum + rows);
  expect(added()).toBe(2 * once);
});
