/** Which of several columns holds the amounts, and which cell is the amount of a line. */
import { type CellValue, type Cell, columnName } from '../../../src/workbook/sheet';
import { workbookOf } from '../../../src/workbook/memory';
import { type Shape, type SheetOptions, buildSchedule } from '../../support/sheets';
import { linesOf, locatedIn, onlySchedule, withCells } from './schedule-on';
import { form, locatedOn } from './form-rows';

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

  it.each<[string, CellValue, string]>([
    ['placeholders', '$_________', ''],
    ['error values', { error: '#REF!' }, ''],
    ['formulas that were never calculated', null, '=Model!B2'],
    ['formulas that show nothing', '', '=IF(Model!B2="","",Model!B2)'],
    ['formulas that show a text', 'pending', '=Model!B2'],
  ])('%s, behind a column of “n/a”', (_, value, formula) => {
    expect(placeOf(value, formula, 'n/a')).toBe('D');
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

describe('a column of other amounts', () => {
  /** Where I.C.6 is found, which is blank in C as I.C.9 is, where a column E holds the amounts of so many lines. */
  const found = (count: number): readonly unknown[] => {
    const blank = { value: null };
    const built = buildSchedule({ changes: { entries: { 'I.C.6': blank, 'I.C.9': blank } } });
    const lines = ['I.C.6', 'I.C.9', 'I.A.1', 'I.A.2', 'I.A.3', 'I.B', 'II.A', 'II.B'].slice(0, count);
    const cells = lines
      .flatMap((line) => built.amounts.get(line) ?? [])
      .map(({ row }) => ({ row, column: 4, value: 7 }));
    const [line] = linesOf(onlySchedule(workbookOf(withCells(built.sheet, cells))), 'I.C.6');
    return [columnName(line?.at.column ?? 0), line?.entry.kind];
  };

  it.each([
    [7, ['E', 'number']],
    [8, ['C', 'blank']],
  ])('is of another period where it holds half as many as the one that counts: %d of 16', (count, expected) => {
    expect(found(count)).toEqual(expected);
  });
});

describe('lines of which none has an amount', () => {
  const LINES = [...buildSchedule().amounts.keys()];
  const YEAR = /^I\.C\.(?!12$)/;
  const TOTAL = /^(?:I\.A\.5|I\.C\.12|I\.D|II\.C|II\.D)$/;
  const columnsOf = (isBlank: (line: string) => boolean): readonly string[] => {
    const entries = Object.fromEntries(LINES.filter(isBlank).map((line) => [line, { value: null }]));
    const { lines } = locatedIn({ shape: { gap: 2, totals: 'typed' }, changes: { entries } });
    return [...new Set(lines.map(({ at }) => columnName(at.column)))];
  };

  it.each<[string, (line: string) => boolean]>([
    ['of a year', (line) => YEAR.test(line)],
    ['of a day', (line) => !YEAR.test(line) && !TOTAL.test(line)],
    ['computed', (line) => TOTAL.test(line)],
    ['of a year or computed', (line) => YEAR.test(line) || TOTAL.test(line)],
    ['entered', (line) => !TOTAL.test(line)],
  ])('belong in the column of the others: %s', (_, isBlank) => {
    expect(columnsOf(isBlank)).toEqual(['E']);
  });

  it('belong beside their words where no line has any, and so do limits and answers', () => {
    const entries = Object.fromEntries(LINES.map((line) => [line, { value: null }]));
    const none = { limits: { 'I.D': null, 'II.D': null }, answers: { 'I.D': [[null]], 'II.D': [[null]] } };
    const { lines, limits, verdicts } = locatedIn({ shape: { gap: 2 }, changes: { entries, ...none } });

    expect(new Set([...lines, ...limits, ...verdicts].map(({ at }) => columnName(at.column)))).toEqual(new Set(['C']));
  });
});

describe('amounts of a day', () => {
  /** The column of I.A.1, where the amounts of a year stand in one column and those of a day in two. */
  const columnOf = (year: number, day: readonly number[]): string => {
    const built = buildSchedule({
      shape: { totals: 'typed', datePlace: 'inLabel', dateSpelling: 'long', stepDown: 'none' },
      changes: { without: ['limit I.D', 'limit II.D', 'verdict I.D', 'verdict II.D'] },
    });
    const lineAt = new Map([...built.amounts].map(([line, [at]]) => [at?.row, line]));
    const cells = built.sheet.cells.flatMap((cell) => {
      const line = cell.column === 2 ? lineAt.get(cell.row) : undefined;
      if (!line) return [cell];
      return (/^I\.C\.(?!12$)/.test(line) ? [year] : day).map((column) => ({ ...cell, column }));
    });
    const [line] = linesOf(onlySchedule(workbookOf({ ...built.sheet, cells })), 'I.A.1');
    return columnName(line?.at.column ?? 0);
  };

  it('in two columns as near to them are in the left one, though the first line has none there', () => {
    const { sheet, cell, amounts } = buildSchedule({
      shape: { totals: 'typed', datePlace: 'inLabel', dateSpelling: 'long', stepDown: 'none' },
      changes: { without: ['limit I.D', 'limit II.D', 'verdict I.D', 'verdict II.D'] },
    });
    const lineAt = new Map([...amounts].map(([line, [at]]) => [at?.row, line]));
    const cells = sheet.cells.flatMap((one) => {
      const line = one.column === 2 ? lineAt.get(one.row) : undefined;
      if (!line) return [one];
      const columns = /^I\.C\.(?!12$)/.test(line) ? [4] : line === 'I.A.1' ? [5] : [3, 5];
      return columns.map((column) => ({ ...one, column }));
    });
    const [line] = linesOf(onlySchedule(workbookOf({ ...sheet, cells })), 'I.A.2');

    expect(cell('I.A.2')).toMatch(/^C/);
    expect(columnName(line?.at.column ?? 0)).toBe('D');
  });

  it.each<[number, readonly number[], string]>([
    [3, [2, 3], 'D'],
    [4, [2, 5], 'F'],
    [4, [3, 5], 'D'],
    [4, [2, 7], 'C'],
  ])('in two columns are those nearest to the amounts of a year: %d, %j, column %s', (year, day, column) => {
    expect(columnOf(year, day)).toBe(column);
  });
});

describe('a column under “Total” that is not full', () => {
  const columnOf = (count: number): string => {
    const built = buildSchedule({
      shape: { corner: [8, 0], totals: 'typed', datePlace: 'inLabel', dateSpelling: 'long', stepDown: 'none' },
      changes: { without: ['limit I.D', 'limit II.D'], entries: { 'I.C.11': { value: null } } },
    });
    const rows = Array.from(
      { length: count },
      (_, index) => built.amounts.get(`I.C.${String(index + 1)}`)?.[0]?.row ?? 0,
    );
    const cells = [
      { row: built.firstRow - 1, column: 3, value: 'Total' },
      ...rows.map((row) => ({ row, column: 3, value: 7_000 })),
    ];
    const [line] = linesOf(onlySchedule(workbookOf(withCells(built.sheet, cells))), 'I.C.1');
    return columnName(line?.at.column ?? 0);
  };

  it.each([
    [6, 'D'],
    [5, 'C'],
  ])('counts where it holds six in ten of the fullest: %d of 10, column %s', (count, column) => {
    expect(columnOf(count)).toBe(column);
  });
});

it('a note in the row of a limit speaks for no column', () => {
  const built = buildSchedule({
    shape: { totals: 'typed', datePlace: 'inLabel', dateSpelling: 'long', stepDown: 'none' },
    changes: { limits: { 'I.D': 'see 7.11(a)', 'II.D': 'see 7.11(b)' } },
  });
  const amounts = [...built.amounts.values()].flat();
  const second = built.sheet.cells.filter(({ row, column }) =>
    amounts.some((at) => at.row === row && at.column === column),
  );
  const limits = ['I.D', 'II.D'].map((covenant) => ({
    row: built.words.get(`limit ${covenant}`)?.row ?? 0,
    column: 3,
    value: 2.5,
  }));
  const more = [...second.map((cell) => ({ ...cell, column: 3 })), ...limits];
  const { lines } = onlySchedule(workbookOf(withCells(built.sheet, more)));

  expect([...new Set(lines.map(({ at }) => columnName(at.column)))]).toEqual(['D']);
});

describe('with a note between words and amounts', () => {
  /** The columns of I.D's limit and answer, where its rows hold this right of the words in B. */
  const columnsOf = (shape: Partial<Shape>, right: readonly CellValue[]): readonly string[] => {
    const built = buildSchedule({
      shape: { ...shape, gap: 1 },
      changes: { limits: { 'I.D': null }, answers: { 'I.D': [[null]] } },
    });
    const cells = ['limit I.D', 'verdict I.D'].flatMap((name) =>
      right.flatMap((value, index) =>
        value === null ? [] : [{ row: built.words.get(name)?.row ?? 0, column: 2 + index, value }],
      ),
    );
    const { limits, verdicts } = onlySchedule(workbookOf(withCells(built.sheet, cells)));
    return [limits, verdicts].map(([first]) => columnName(first?.at.column ?? 0));
  };

  it.each<[string, Partial<Shape>, readonly CellValue[], readonly string[]]>([
    ['stands in the column of the amounts', {}, ['see 7.11(a)', 'as agreed'], ['D', 'D']],
    ['stands in the column of the totals', { columns: 'outer' }, ['see 7.11(a)', null, 'as agreed'], ['E', 'E']],
    ['has the first cell where nothing stands there', {}, ['see 7.11(a)', null, 'as agreed'], ['C', 'C']],
    ['belongs in the column of the amounts', {}, [], ['D', 'D']],
    ['belongs in the column of the totals', { columns: 'outer' }, [], ['E', 'E']],
  ])('what is no limit and no answer %s', (_, shape, right, expected) => {
    expect(columnsOf(shape, right)).toEqual(expected);
  });
});

it('a schedule without one amount has their place beside the words, not below a column of long notes', () => {
  const note = 'to be taken from the general ledger of the group once the quarter is closed';
  const rows = form().map(([id = null, words = null]) => [id, words, null, null, note]);

  expect(new Set(locatedOn(rows).lines.map(({ at }) => at.column))).toEqual(new Set([2]));
});
