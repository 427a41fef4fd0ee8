/** Which cells wait in a box: held against looking at every one of them. */
import fc from 'fast-check';
import { PendingCells, type Waiting } from '../../../src/cli/engine/pending-cells';

const place = fc.record({ row: fc.nat({ max: 12 }), column: fc.nat({ max: 6 }) });
const box = fc.record({ a: place, b: place, isWholeColumns: fc.boolean() }).map(({ a, b, isWholeColumns }) => ({
  top: isWholeColumns ? 0 : Math.min(a.row, b.row),
  bottom: isWholeColumns ? Infinity : Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
}));
const step = fc.record({ box, done: fc.array(fc.nat()), restarts: fc.nat({ max: 9 }).map((n) => n === 0) });

test('the cells in a box that are not done, row by row, whatever is done meanwhile', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(place, { selector: ({ row, column }) => `${row},${column}` }),
      fc.array(step),
      (places, steps) => {
        const cells = places.map((one): Waiting => ({ ...one, state: 'new' }));
        const pending = new PendingCells(cells);
        for (const {
          box: { top, left, bottom, right },
          done,
          restarts,
        } of steps) {
          if (restarts) pending.restart();
          for (const index of done) {
            const cell = cells[index % Math.max(1, cells.length)];
            if (cell && cell.state !== 'done') cell.state = index % 3 ? 'done' : 'open';
          }
          const expected = cells
            .filter(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right)
            .filter(({ state }) => state !== 'done')
            .sort((a, b) => a.row - b.row || a.column - b.column);
          expect(pending.notDoneIn({ top, left, bottom, right })).toEqual(expected);
        }
      },
    ),
  );
});

test('to be calculated anew, every one is new again', () => {
  const pending = new PendingCells<Waiting>([
    { row: 0, column: 0, state: 'done' },
    { row: 1, column: 0, state: 'open' },
  ]);
  expect(pending.notDoneIn({ top: 0, left: 0, bottom: 9, right: 9 })).toHaveLength(1);
  pending.restart();
  expect(pending.notDoneIn({ top: 0, left: 0, bottom: 9, right: 9 }).map(({ state }) => state)).toEqual(['new', 'new']);
});
