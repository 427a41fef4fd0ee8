/** What happens to the cells of a sheet in the hands of people and programs, singly and together. */
import fc from 'fast-check';
import type { Box, Cell, CellValue, Sheet } from '../../src/workbook/sheet';

export const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.double() },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellValue>(0, -0, 1e308, -1e308, 5e-324, 2 ** 53, 0.1 + 0.2, 42_369, 60, -1, 2_958_466),
  },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<CellValue>(
      '',
      ' ',
      '-',
      '–',
      'n/a',
      'Yes',
      'No',
      '☒',
      '$',
      '(1,234.50)',
      '1.234,50',
      '2.50 to 1',
      '=1+1',
      '+1',
      '@x',
      '\t=1',
      '\r=1',
      '\u202eYes\u202c',
      '\u001b[31mred',
      '\ufeff',
      '____',
      'I.A.5',
      'C.',
      'December 31, 2015',
      '31/12/2015',
      '(in thousands)',
      'Schedule A',
    ),
  },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom('#REF!', '#N/A', '#SPILL!', '#NAME?', '#', '').map((error) => ({ error })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('x', '9', '_', '(', 'I.A.', '- ', '🧾', '"')
      .map((text) => text.repeat(32_767).slice(0, 32_767)),
  },
);

const formula = fc.oneof(
  fc.constantFrom(
    '=A1',
    '=1/0',
    '=SUM(A1:XFD1048576)',
    '=SUM(A:A)',
    '=INDIRECT("A1")',
    '=OFFSET(A1,0,0)',
    '=A1#',
    '=Nowhere!A1',
    "='It''s'!A1",
    '=[1]Sheet1!$A$1',
    '=SUM(Sheet1:Sheet3!A1)',
    '=LET(x,1,x)',
    '=LAMBDA(x,x)(1)',
    '={1,2;3,4}',
    '=Table1[[#All],[Amount]]',
    '=@A1',
    '=COVENANT.LEVERAGE_RATIO(A1,A2,A3)',
    '=COVENANT.NOTHING(1)',
    '=-+-+-1',
    '=(',
    '=)',
    '=""',
    '="',
    "='",
    '=1e999',
    '=SEQUENCE(1048576,16384)',
    '=IF(',
    '=#REF!',
    '=TRUE',
    '=SUM(',
    '=,',
    '=1 2',
    `=${'('.repeat(3_000)}1${')'.repeat(3_000)}`,
    `=${'1+'.repeat(4_000)}1`,
    `=${'IF(1,'.repeat(500)}1${')'.repeat(500)}`,
    `=${'-'.repeat(8_000)}1`,
  ),
  fc.string({ maxLength: 30 }).map((text) => `=${text}`),
);

const place = fc.record({ row: fc.nat(120), column: fc.nat(12) });
const farPlace = fc.oneof(
  { weight: 5, arbitrary: place },
  { weight: 1, arbitrary: fc.constantFrom({ row: 1_048_575, column: 16_383 }, { row: 0, column: 16_383 }) },
);
/** A cell of the sheet, as a fraction of how many there are. */
const which = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const box: fc.Arbitrary<Box> = fc.tuple(farPlace, farPlace).map(([a, b]) => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
}));

export type Mangling = (sheet: Sheet) => Sheet;

const cellsOf = (sheet: Sheet, change: (cells: readonly Cell[]) => readonly Cell[]): Sheet => ({
  ...sheet,
  cells: inOrder(change(sheet.cells)),
});

/** Row by row, each from left to right, and one cell at a place. */
function inOrder(cells: readonly Cell[]): readonly Cell[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return sorted.filter(
    (cell, index) => sorted[index + 1]?.row !== cell.row || sorted[index + 1]?.column !== cell.column,
  );
}

const onCell =
  (part: number, change: (cell: Cell) => readonly Cell[]): Mangling =>
  (sheet) =>
    cellsOf(sheet, (cells) => {
      const index = Math.floor(part * cells.length);
      return cells.flatMap((cell, at) => (at === index ? change(cell) : [cell]));
    });

const words = fc.constantFrom<(text: string) => string>(
  (text) => [...text].reverse().join(''),
  (text) => text.toUpperCase(),
  (text) => text.slice(0, text.length / 2),
  (text) => text.slice(text.length / 2),
  (text) => text.replaceAll(' ', ''),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replace(/[aeiou]/g, ''),
  (text) => `${text} ${text}`,
  (text) => [...text].join('\u200b'),
  (text) => `\u202e${text}`,
  (text) => text.repeat(400).slice(0, 32_767),
  (text) => text.replace(/\d/g, '9'),
  (text) => `17. ${text}`,
);

export const mangling: fc.Arbitrary<Mangling> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(which, value).map(([part, held]) => onCell(part, (cell) => [{ ...cell, value: held }])),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(which, value, formula)
      .map(([part, held, text]) => onCell(part, (cell) => [{ ...cell, value: held, formula: text }])),
  },
  { weight: 2, arbitrary: which.map((part) => onCell(part, () => [])) },
  {
    weight: 2,
    arbitrary: fc.tuple(which, farPlace).map(([part, at]) => onCell(part, (cell) => [cell, { ...cell, ...at }])),
  },
  { weight: 2, arbitrary: fc.tuple(which, place).map(([part, at]) => onCell(part, (cell) => [{ ...cell, ...at }])) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(which, words)
      .map(([part, change]) =>
        onCell(part, (cell) => [typeof cell.value === 'string' ? { ...cell, value: change(cell.value) } : cell]),
      ),
  },
  { weight: 1, arbitrary: box.map((merge): Mangling => (sheet) => ({ ...sheet, merges: [...sheet.merges, merge] })) },
  {
    weight: 1,
    arbitrary: fc
      .nat(120)
      .map((row): Mangling => (sheet) => ({ ...sheet, hiddenRows: new Set([...sheet.hiddenRows, row]) })),
  },
  {
    weight: 1,
    arbitrary: fc.nat(12).map((column): Mangling => (sheet) => ({ ...sheet, hiddenColumns: new Set([column]) })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(which, which).map(
      ([a, b]): Mangling =>
        (sheet) =>
          cellsOf(sheet, (cells) => {
            const [one, other] = [cells[Math.floor(a * cells.length)], cells[Math.floor(b * cells.length)]];
            if (!one || !other) return cells;
            const swapped = (cell: Cell): Cell =>
              cell === one ? { ...one, value: other.value } : cell === other ? { ...other, value: one.value } : cell;
            return cells.map(swapped);
          }),
    ),
  },
);

export const manglings = fc.array(mangling, { minLength: 1, maxLength: 12 });
