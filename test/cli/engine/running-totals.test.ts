/** Totals of ranges that grow: how many cells are added up for them, and that none is taken over where a cell has changed. */
import { type Adding, RunningTotals, type TotalledRange } from '../../../src/cli/engine/running-totals';

/** A column of numbers, and how many of them were added up. Where totals are not exact, they are only added to cell by cell. */
function column(values: number[], isExact = true) {
  const totals = new RunningTotals<number>();
  let added = 0;
  const adding: Adding<number> = {
    add(fromRow, toRow, above) {
      let sum = above ?? 0;
      for (let row = fromRow; row <= toRow; row++, added++) {
        const value = values[row] ?? NaN;
        if (Number.isNaN(value)) return null;
        sum += value;
      }
      return sum;
    },
    joined: (above, below) => (isExact ? above + below : null),
    without: (whole, above) => (isExact ? whole - above : null),
  };
  const total = (bottom: number, { top = 0, sheet = 'S', what = 'sum' }: Partial<TotalledRange> = {}): number | null =>
    totals.of({ sheet, what, top, left: 2, bottom, right: 2 }, adding);
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

test('ranges on other rows or another sheet, and what else is totalled of the same, are apart', () => {
  const { total, added } = column(upTo(100));
  expect([total(60), total(61, { top: 1 }), total(62, { sheet: 'T' }), total(60, { what: 'count' })]).toEqual([
    triangle(60),
    triangle(61),
    triangle(62),
    triangle(60),
  ]);
  // Nothing is taken over from one to another, not even to what begins or ends where another does.
  expect(added()).toBe(61 + 61 + 63 + 61);
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
    for (let top = 0; top < 200; top++) expect(total(top + 99, { top })).toBe(triangle(top + 99) - triangle(top - 1));
  expect(added()).toBe(2 * 200 * 100);
});

describe('ranges that end on the same row', () => {
  const from = (top: number): number => triangle(199) - triangle(top - 1);

  test('shrinking from the top, or growing upwards, take each cell about once', () => {
    for (const tops of [upTo(184), upTo(184).reverse()]) {
      const { total, added } = column(upTo(200));
      for (const top of tops) expect(total(199, { top })).toBe(from(top));
      // All of them at first, or sixteen and more; then one after another.
      expect(added()).toBe(tops[0] === 0 ? 200 + 183 : 17 + 183);
    }
  });

  test('are added up anew where fewer rows remain than were left out', () => {
    const { total, added } = column(upTo(200));
    expect([total(199), total(199, { top: 100 }), added()]).toEqual([from(0), from(100), 200 + 100]);
    expect([total(199, { top: 150 }), added()]).toEqual([from(150), 300 + 50]);
    expect([total(199, { top: 176 }), added()]).toEqual([from(176), 350 + 24]);
  });

  test('are added up anew where a total without its upper rows may be another', () => {
    const { total, added } = column(upTo(200), false);
    expect([total(199), total(199, { top: 1 }), added()]).toEqual([from(0), from(1), 200 + 1 + 199]);
  });

  test('are not gone on from where a cell in them has changed', () => {
    const { values, totals, total } = column(upTo(200));
    total(199);
    values[120] = 1_120;
    totals.changed('S', 120, 2);
    expect(total(199, { top: 10 })).toBe(from(10) + 1_000);
  });

  test('are found again as they were', () => {
    const { total, added } = column(upTo(200));
    for (const top of [5, 9, 5, 9]) expect(total(199, { top })).toBe(from(top));
    expect(added()).toBe(195 + 4);
  });
});
