/** Columns of running totals, calculated together: to the last bit what each formula gives in a workbook opened for it alone. */
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { type Literal, sheetOf, workbookOf } from '../../../src/workbook/memory';
import { type CellValue, type WorkbookContent } from '../../../src/workbook/sheet';
import { sampleEngine } from './sample';

const engine = sampleEngine();
const ROWS = 60;

const valueAt = ({ sheets }: WorkbookContent, row: number, column: number): CellValue | undefined =>
  sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column)?.value;

/** Amounts with fractions that no double holds, so that the order of additions shows; and what a sum leaves out, or stops at. */
const cents = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100);
const beside = fc.constantFrom<Literal>('12', 'n/a', '', true, false, null);
const inCents: fc.Arbitrary<Literal> = fc.oneof({ weight: 12, arbitrary: cents }, { weight: 2, arbitrary: beside });
const inFractions: fc.Arbitrary<Literal> = fc.oneof(
  { weight: 14, arbitrary: inCents },
  { weight: 2, arbitrary: fc.double({ noNaN: true, min: -1e16, max: 1e16 }) },
);
const column = fc.oneof(
  ...[inCents, inFractions].map((literal) => fc.array(literal, { minLength: ROWS, maxLength: ROWS })),
);
/** How far down each of the rows adds up: mostly to itself, in whatever order. */
const reach = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.nat({ max: ROWS - 1 })), {
  minLength: ROWS,
  maxLength: ROWS,
});
const broken = fc.option(fc.nat({ max: ROWS - 1 }), { freq: 3 });

/** Down to a row, from a row down to the last, and from one row to another. */
const formulasFor = (row: number, top: number): readonly string[] => [
  `=SUM(A$1:A${row})`,
  `=SUM($A$${top}:$B$${Math.max(row, top)}, 2, B$1:B${row})/4`,
  `=SUM(A${row}:A$${ROWS})`,
  `=AVERAGE(A$1:A${row})-AVERAGE(A${row}:B$${ROWS}, 7)`,
  `=MAX(A$1:B${row}, 1)-MIN(A$1:A${row}, 2)`,
  `=MAX(A${row}:A$${ROWS})/3`,
  `=COUNT(A$1:A${row}, 7)+100*COUNTA(A$1:B${row})+COUNT(A${row}:A$${ROWS})/100`,
];

test('running totals over amounts, texts, blanks and errors, in any order, of one column and of two', async () => {
  await fc.assert(
    fc.asyncProperty(column, column, reach, broken, fc.nat({ max: 9 }), async (a, b, reaches, error, top) => {
      const amounts = a.map((value, row): Literal[] => [row === error ? { error: '#N/A' } : value, b[row] ?? null]);
      const formulas = reaches.map((to, row) => formulasFor((to ?? row) + 1, top + 1));
      const alone = workbookOf(sheetOf('S', amounts));
      const together = await engine.calculate(
        workbookOf(
          sheetOf(
            'S',
            amounts.map((values, row) => [...values, ...(formulas[row] ?? [])]),
          ),
        ),
      );
      for (const [row, ofRow] of formulas.entries()) {
        if (row % 12 !== 11) continue;
        for (const [index, formula] of ofRow.entries()) {
          const [expected] = await engine.evaluate([formula], alone);
          const found = valueAt(together, row, 2 + index);
          expect([formula, typeof found === 'object' && found ? found.error : found]).toEqual([
            formula,
            expected && ('error' in expected ? expected.error : expected.value),
          ]);
        }
      }
    }),
    { numRuns: 20 },
  );
}, 60_000);

test('down to a row and from it on, of amounts in cents, each is what the cents come to', async () => {
  const amounts = Array.from({ length: 80 }, (_, row) => (((row * 7_919) % 100_900) - 50_400) / 100);
  const range = (row: number): readonly string[] => [`A$1:A${row + 1}`, `A${row + 1}:A$80`];
  const rows = amounts.map((amount, row): Literal[] => [
    amount,
    ...range(row).flatMap((one) =>
      ['SUM', 'AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN'].map((name) => `=${name}(${one})`),
    ),
  ]);
  const calculated = await engine.calculate(workbookOf(sheetOf('S', rows)));
  for (const [row] of amounts.entries()) {
    const found = rows[row]?.slice(1).map((_, index) => valueAt(calculated, row, 1 + index));
    const expected = [amounts.slice(0, row + 1), amounts.slice(row)].flatMap((some) => {
      const sum = new Decimal(some.reduce((total, amount) => total + Math.round(amount * 100), 0)).div(100);
      const average = sum.div(some.length).toNumber();
      return [sum.toNumber(), average, some.length, some.length, Math.max(...some), Math.min(...some)];
    });
    expect(found).toEqual(expected);
  }
});

test('texts, TRUE, blanks and errors count as in Excel, in ranges that grow and that shrink', async () => {
  /** In turn: a number, a text, TRUE, nothing, a number as text; in the 31st row an error. */
  const stands = (row: number): Literal =>
    row === 30 ? { error: '#N/A' } : ([row + 0.5, 'n/a', true, null, '7'][row % 5] ?? null);
  const names = ['SUM', 'MAX', 'MIN', 'COUNT', 'COUNTA'];
  const rows = Array.from({ length: 60 }, (_, row): Literal[] => [
    stands(row),
    ...[`A$1:A${row + 1}`, `A${row + 1}:A$60`].flatMap((range) => names.map((name) => `=${name}(${range})`)),
  ]);
  const calculated = await engine.calculate(workbookOf(sheetOf('S', rows)));
  for (const row of rows.keys()) {
    const found = rows[row]?.slice(1).map((_, index) => valueAt(calculated, row, 1 + index));
    const expected = [rows.slice(0, row + 1), rows.slice(row)].flatMap((some) => {
      const values = some.flatMap(([value]) => value ?? []);
      const numbers = values.filter((value) => typeof value === 'number');
      const most = (of: (...all: number[]) => number): number => (numbers.length ? of(...numbers) : 0);
      const sum = numbers.reduce((total, value) => total + value, 0);
      const isBroken = values.some((value) => typeof value === 'object');
      const amounts = [sum, most(Math.max), most(Math.min)].map((value) => (isBroken ? { error: '#N/A' } : value));
      return [...amounts, numbers.length, values.length];
    });
    expect([row, found]).toEqual([row, expected]);
  }
});

test('totals of totals: each adds up those above it, and is what doubling gives', async () => {
  const rows: Literal[][] = Array.from({ length: 50 }, (_, row) => [row ? `=SUM(A$1:A${row})` : 0.25]);
  const calculated = await engine.calculate(workbookOf(sheetOf('S', rows)));
  const found = rows.map((_, row) => valueAt(calculated, row, 0));
  expect(found).toEqual(rows.map((_, row) => (row < 2 ? 0.25 : 0.25 * 2 ** (row - 1))));
});

test('a total is not gone on from where a cell in it comes to hold a spilled value later', async () => {
  const rows: Literal[][] = Array.from({ length: 40 }, (_, row) => [`=SUM(C$1:C${row + 1})`]);
  // Beside what is added up, so that it is calculated after the total of its own row.
  rows[30] = ['=SUM(C$1:C31)', '={1,2}'];
  const calculated = await engine.calculate(workbookOf(sheetOf('S', rows)));
  expect(rows.map((_, row) => valueAt(calculated, row, 0))).toEqual(rows.map((_, row) => (row < 30 ? 0 : 2)));
});
