/** What a cell's formula gives with other amounts on its sheet, as the checks of the sheets beside Schedule A ask. */
import { recalculation } from '../../src/schedule-a/recalculation';
import { defined } from '../support/defined';
import { type Cells, placeOf, workbookOf } from './formula/schedule-on-sheet';

function recalculated(cells: Cells, customFunctions = {}) {
  const workbook = workbookOf(cells);
  const recalculate = recalculation(workbook, customFunctions);
  return {
    workbook,
    given: (assumed: Readonly<Record<string, number>>, cell: string, sheet = 0) =>
      recalculate(
        defined(workbook.sheets[sheet]),
        placeOf(cell),
        Object.entries(assumed).map(([at, amount]) => ({ at: placeOf(at), amount })),
      ),
    recalculate,
  };
}

const CELLS = {
  A1: 1,
  A2: '=A1*2',
  A3: '=A2+A1',
  A4: '=VLOOKUP(1,A1:A2,1)',
  A5: '=A1/0',
  'Other!B1': "='Sched A'!A1+B2",
};

test('amounts stand in place of values and of formulas', () => {
  const { given } = recalculated(CELLS);
  expect(given({}, 'A3')).toBe(3);
  expect(given({ A1: 10 }, 'A3')).toBe(30);
  expect(given({ A2: 10 }, 'A3')).toBe(11);
  expect(given({ A1: 100, A2: 10 }, 'A3')).toBe(110);
});

test('what is assumed of the cell itself changes nothing', () => {
  expect(recalculated(CELLS).given({ A3: 99, A1: 2 }, 'A3')).toBe(6);
});

test('amounts are assumed on the cell’s own sheet only', () => {
  const { given } = recalculated(CELLS);
  expect(given({ B2: 5 }, 'B1', 1)).toBe(6);
  expect(given({ A1: 50, B2: 5 }, 'B1', 1)).toBe(6);
});

test('an error is a value; what is not followed is nothing', () => {
  const { given } = recalculated(CELLS);
  expect(given({}, 'A5')).toEqual({ error: '#DIV/0!' });
  expect(given({}, 'A4')).toBeNull();
  expect(given({}, 'A1')).toBeNull();
  expect(given({}, 'Z9')).toBeNull();
});

test('one list serves many cells, another list gives other values', () => {
  const { workbook, recalculate } = recalculated(CELLS);
  const sheet = defined(workbook.sheets[0]);
  const ten = [{ at: placeOf('A1'), amount: 10 }];
  const twenty = [{ at: placeOf('A1'), amount: 20 }];
  expect([ten, ten, twenty, ten].map((list) => recalculate(sheet, placeOf('A2'), list))).toEqual([20, 20, 40, 20]);
  expect(recalculate(sheet, placeOf('A3'), ten)).toBe(30);
});

test('each formula has steps of its own, and enough for a long column', () => {
  const rows = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`C${index + 1}`, 1]));
  const { given } = recalculated({
    ...rows,
    A1: '=SUM(C1:C5000)',
    A2: '=SUM(C1:C5000)',
    A3: `=SUM(${'C1:C5000,'.repeat(5)}C1)`,
  });
  expect([given({}, 'A1'), given({ C1: 2 }, 'A2'), given({}, 'A1'), given({}, 'A2')]).toEqual([5000, 5001, 5000, 5000]);
  expect(given({}, 'A3')).toBeNull();
});

test('the add-in’s functions are followed; what goes wrong in the program is not hidden', () => {
  const { given } = recalculated(
    { A1: 3, A2: '=COVENANT.TWICE(A1)' },
    { TWICE: (rows: number[][]) => (rows[0]?.[0] ?? 0) * 2 },
  );
  expect(given({}, 'A2')).toBe(6);
  expect(given({ A1: 4 }, 'A2')).toBe(8);
  const broken = {
    get TWICE(): () => number {
      throw new TypeError('not loaded');
    },
  };
  expect(() => recalculated({ A2: '=COVENANT.TWICE(1)' }, broken).given({}, 'A2')).toThrow('not loaded');
});
