/** Which of several columns holds the amounts, and which cell is the amount of a line. */
import { type CellValue, type Cell, columnName } from '../../../src/workbook/sheet';
import { workbookOf } from '../../../src/workbook/memory';
import { type SheetOptions, buildSchedule } from '../../support/sheets';
import { linesOf, locatedIn, onlySchedule, withCells } from './schedule-on';

const ANY_LINE = 'I.C.6';

/** A schedule in C whose amounts stand in D as well; nothing but what is added speaks for one of the columns. */
function inTwoColumns(more: (firstRow: number) => readonly Cell[], without = ['limit I.D', 'limit II.D']): string {
  const built = buildSchedule({
    shape: { corner: [8, 0], stepDown: 'none', totals: 'typed', datePlace: 'inLabel', dateSpelling: 'long' },
    changes: { without },
  });
  const first = [...built.amounts.values()]
    .flat()
    .map(({ row, column }) => built.sheet.cells.find((cell) => cell.row === row && cell.column === column));
  const second = first.flatMap((cell) => (cell ? [{ ...cell, column: cell.column + 1 }] : []));
  const { lines } = onlySchedule(workbookOf(withCells(built.sheet, [...second, ...more(built.firstRow)])));
  const columns = new Set(lines.map(({ at }) => columnName(at.column)));
  return [...columns].join();
}

const head =
  (value: CellValue, up: number, column = 3) =>
  (firstRow: number): readonly Cell[] => [{ row: firstRow - up, column, value }];

describe('of two columns that hold as much', () => {
  it('the left one counts where nothing speaks for the other', () => {
    expect(inTwoColumns(() => [])).toBe('C');
  });

  it.each([
    'Total',
    'TOTAL',
    'LTM',
    'Trailing four quarters',
    'Twelve months ended',
    '12 months',
    'Four fiscal quarters',
    'Measurement Period',
    `Total${' of the Borrower and its Subsidiaries, in dollars, unaudited'.slice(0, 55)}`,
  ])('the one under “%s” counts', (said) => {
    expect(inTwoColumns(head(said, 1))).toBe('D');
  });

  it.each([
    'Subtotal',
    'Totals',
    'Q4',
    'Eight quarters',
    `Total${' of the Borrower and its Subsidiaries, in dollars, unaudited'.slice(0, 56)}`,
  ])('the one under “%s” does not', (said) => {
    expect(inTwoColumns(head(said, 1))).toBe('C');
  });

  it.each<[CellValue, string]>([
    ['December 31, 2015', 'D'],
    [42_369, 'D'],
    ['12/31/2014', 'C'],
    [42_368, 'C'],
  ])('the one under the Statement Date counts: under %p, column %s', (said, column) => {
    expect(inTwoColumns(head(said, 1))).toBe(column);
  });

  it('a head that says total counts more than one with the Statement Date', () => {
    const heads = (firstRow: number): readonly Cell[] => [
      { row: firstRow - 1, column: 2, value: 'December 31, 2015' },
      { row: firstRow - 1, column: 3, value: 'Total' },
    ];

    expect(inTwoColumns(heads)).toBe('D');
  });

  it('a limit counts more than a head, wherever it is stated', () => {
    expect(inTwoColumns(head('Total', 1), ['limit II.D'])).toBe('C');
  });

  it.each([
    [3, 'D'],
    [4, 'C'],
  ])('a head %d rows above the schedule: column %s', (up, column) => {
    expect(inTwoColumns(head('Total', up))).toBe(column);
  });
});

describe('a column of notes before the amounts', () => {
  const withNotes = (numbers: readonly [first: number, rest: number]): string => {
    const built = buildSchedule({
      shape: { gap: 1, totals: 'typed', datePlace: 'inLabel', dateSpelling: 'long' },
      changes: { without: ['limit I.D', 'limit II.D'] },
    });
    const notes = [...built.amounts.values()]
      .flat()
      .map(({ row, column }, index) => ({ row, column: column - 1, value: numbers[index ? 1 : 0] }));
    const [line] = linesOf(onlySchedule(workbookOf(withCells(built.sheet, notes))), ANY_LINE);
    return columnName(line?.at.column ?? 0);
  };

  it.each<[number, number, string]>([
    [1, 99, 'D'],
    [99, 1, 'D'],
    [0, 5, 'C'],
    [5, 0, 'C'],
    [100, 5, 'C'],
    [5, 100, 'C'],
    [1.5, 5, 'C'],
    [5, 1.5, 'C'],
  ])('holds whole numbers from 1 to 99 and nothing else: %p and %p, amounts in %s', (first, rest, column) => {
    expect(withNotes([first, rest])).toBe(column);
  });
});

describe('a column without numbers is found by what stands for them', () => {
  const placeOf = (value: CellValue, formula = '', note = 'see note'): string => {
    const built = buildSchedule({
      shape: { gap: 1, datePlace: 'inLabel', dateSpelling: 'long' },
      changes: { without: ['limit I.D', 'limit II.D', 'verdict I.D', 'verdict II.D'] },
    });
    const places = [...built.amounts.values()].flat();
    const cells = places.map((at) => ({ ...at, value, ...(formula && { formula }) }));
    const notes = places.map(({ row, column }) => ({ row, column: column - 1, value: note }));
    const columns = onlySchedule(workbookOf(withCells(built.sheet, [...notes, ...cells]))).lines.map(({ at }) =>
      columnName(at.column),
    );
    return [...new Set(columns)].join();
  };

  it.each<[string, CellValue, string]>([
    ['placeholders', '$_________', ''],
    ['error values', { error: '#REF!' }, ''],
    ['formulas that were never calculated', null, '=Model!B2'],
    ['formulas that show nothing', '', '=IF(Model!B2="","",Model!B2)'],
    ['formulas that show a text', 'pending', '=Model!B2'],
    ['n/a', 'n/a', ''],
  ])('%s, beside a column of notes', (_, value, formula) => {
    expect(placeOf(value, formula)).toBe('D');
  });

  it('texts of 40 characters, beside a column of longer ones', () => {
    expect(placeOf('x'.padEnd(40, 'y'), '', 'x'.padEnd(41, 'y'))).toBe('D');
  });

  it('texts of more than 40 characters are notes on either side', () => {
    expect(placeOf('x'.padEnd(41, 'y'), '', 'x'.padEnd(40, 'y'))).toBe('C');
  });
});

describe('the amount of one line', () => {
  /** The column in which a line's amount is found, and what is found, where its row holds this right of C. */
  const found = (right: readonly CellValue[], options: SheetOptions = {}): readonly unknown[] => {
    const built = buildSchedule({ ...options, changes: { entries: { [ANY_LINE]: { value: null } } } });
    const [at] = built.amounts.get(ANY_LINE) ?? [];
    const cells = right.flatMap((value, index) =>
      at && value !== null ? [{ row: at.row, column: at.column + index, value }] : [],
    );
    const [line] = linesOf(onlySchedule(workbookOf(withCells(built.sheet, cells))), ANY_LINE);
    return [columnName(line?.at.column ?? 0), line?.entry.kind];
  };

  it.each<[string, readonly CellValue[], readonly unknown[]]>([
    ['in the column of the others', [12], ['C', 'number']],
    ['a column off, where its own cell is blank', [null, 12], ['D', 'number']],
    ['a column off, where “$” stands in its place', ['$', 12], ['D', 'number']],
    ['a placeholder a column off', [null, '____'], ['D', 'placeholder']],
    ['an error value a column off', [null, { error: '#N/A' }], ['D', 'error']],
    ['its own dash, with a number beside it', ['-', 12], ['C', 'no value']],
    ['its own text, with a number beside it', ['to come', 12], ['C', 'text']],
    ['blank, with a note beside it', [null, 'to come'], ['C', 'blank']],
    ['blank, with “$” in its place', ['$'], ['C', 'blank']],
    ['blank, with “n/a” a column off', [null, 'n/a'], ['C', 'blank']],
    ['blank where nothing stands in its row', [], ['C', 'blank']],
  ])('is %s', (_, right, expected) => {
    expect(found(right)).toEqual(expected);
  });
});

it('amounts of a year and of a day may stand in columns of their own, totals beside the year’s', () => {
  const built = buildSchedule({ shape: { totals: 'typed' } });
  const moved = built.sheet.cells.map((cell) => {
    const line = [...built.amounts].find(([, [at]]) => at?.row === cell.row && at.column === cell.column)?.[0];
    return line && /^I\.C\.(?!12)/.test(line) ? { ...cell, column: cell.column + 2 } : cell;
  });
  const { lines } = onlySchedule(workbookOf({ ...built.sheet, cells: moved }));
  const columnOf = (id: string): string => columnName(lines.find(({ line }) => line === id)?.at.column ?? 0);

  expect(['I.A.1', 'I.B', 'I.C.1', 'I.C.11', 'I.C.12', 'I.D', 'II.A'].map(columnOf)).toEqual([
    'C',
    'C',
    'E',
    'E',
    'C',
    'C',
    'C',
  ]);
});

it('a blank amount belongs in the column of its kind', () => {
  const lines = locatedIn({
    shape: { columns: 'outer' },
    changes: { entries: { 'I.A.5': { value: null }, 'I.A.2': { value: null } } },
  }).lines;
  const columnOf = (id: string): string => columnName(lines.find(({ line }) => line === id)?.at.column ?? 0);

  expect(['I.A.2', 'I.A.5'].map(columnOf)).toEqual(['C', 'D']);
});
