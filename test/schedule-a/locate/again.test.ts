/** A locator that knows a sheet already finds on it what a new one finds, whatever changed since. */
import fc from 'fast-check';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../../../src/agreement/calix-2013/example';
import { locateSchedules, locator } from '../../../src/schedule-a/locate/locate';
import { scheduleTemplate } from '../../../src/schedule-a/template/template';
import { workbookOf } from '../../../src/workbook/memory';
import type { Cell, Sheet } from '../../../src/workbook/sheet';

const template = scheduleTemplate(CALIX_2013, { example: CALIX_EXAMPLE });
const cells = template.cells
  .map(({ row, column, value, formula }): Cell => ({ row, column, value, ...(formula !== undefined && { formula }) }))
  .filter(({ value, formula }) => value !== null || formula !== undefined);
const sheetWith = (own: readonly Cell[]): Sheet => ({
  name: 'Sched A',
  visible: true,
  cells: own,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

/** A cell is given another value, or goes; some values are references, counts or words of other lines. */
const change = fc.record({
  index: fc.nat(cells.length - 1),
  value: fc.constantFrom(5, 12, 1_000_000.5, 'Interest', 'I.C.7', 'Yes', 'n/a', '$______', 'Goodwill', true, undefined),
});

test('after each of a series of changes', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const locate = locator(CALIX_2013);
      let now: readonly Cell[] = cells;
      for (const { index, value } of changes) {
        const { row, column } = cells[index] as Cell;
        const others = now.filter((one) => one.row !== row || one.column !== column);
        now = value === undefined ? others : [...others, { row, column, value }];
        now = [...now].sort((a, b) => a.row - b.row || a.column - b.column);
        const workbook = workbookOf(sheetWith(now));
        expect(locate(workbook)).toEqual(locateSchedules(CALIX_2013, workbook));
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('where a column begins to count its rows, and ends to', () => {
  const locate = locator(CALIX_2013);
  const moved = cells.map((cell): Cell => ({ ...cell, column: cell.column + 1 }));
  const rows = [...new Set(cells.map(({ row }) => row))];
  const counting = rows.map((row, index): Cell => ({ row, column: 0, value: index + 1 }));
  const interrupted = counting.map((cell, index) => (index === 20 ? { ...cell, value: 1 } : cell));
  for (const counters of [counting, interrupted, counting]) {
    const own = [...moved, ...counters].sort((a, b) => a.row - b.row || a.column - b.column);
    const workbook = workbookOf(sheetWith(own));
    expect(locate(workbook)).toEqual(locateSchedules(CALIX_2013, workbook));
  }
});
