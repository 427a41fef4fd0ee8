/** How far a formula is followed, and that up to there nothing is lost. */
import { NotEvaluated } from '../../../src/schedule-a/formula/not-evaluated';
import { type Cells, valueOf } from './value-of';

/** The sentence for which a formula is not followed; else its value. */
function why(formula: string, cells: Cells = {}, steps = 10_000): unknown {
  try {
    return valueOf(formula, cells, { steps });
  } catch (thrown) {
    if (thrown instanceof NotEvaluated) return thrown.why;
    throw thrown;
  }
}

const nested = (times: number): string => `=${'ABS('.repeat(times)}1${')'.repeat(times)}`;
const column = (rows: number, formula: (row: number) => string): Cells =>
  Object.fromEntries(Array.from({ length: rows }, (_, index) => [`A${index + 1}`, formula(index + 1)]));

test('a formula is as long as Excel allows, 8,192 characters, and no longer', () => {
  const long = (length: number): string => `="${'x'.repeat(length - 3)}"`;
  expect(String(why(long(8192)))).toHaveLength(8189);
  expect(why(long(8193))).toContain('longer');
});

test('functions nest 399 deep over one number', () => {
  expect(why(nested(399))).toBe(1);
  expect(why(nested(400))).toContain('deeply');
});

test('cells follow one another 399 deep', () => {
  const chain = (rows: number): Cells => ({ ...column(rows, (row) => `=A${row + 1}`), [`A${rows + 1}`]: 5 });
  expect(why('=A1', chain(399))).toBe(5);
  expect(why('=A1', chain(400))).toContain('deeply');
});

test('many cells and terms beside one another are not deep', () => {
  expect(
    why(
      '=SUM(A1:A1000)',
      column(1000, () => '=1+1'),
    ),
  ).toBe(2000);
  expect(why(`=${'ABS(1)+'.repeat(999)}1`)).toBe(1000);
});

test('a cell is calculated once, however often it is used', () => {
  const doubling: Cells = { ...column(60, (row) => `=A${row + 1}+A${row + 1}`), A61: 1 };
  expect(why('=A1', doubling, 500)).toBe(2 ** 60);
});

test('a cell within itself is told from a cell used twice', () => {
  expect(why('=A1+A1', { A1: '=A2', A2: 3 })).toBe(6);
  expect(why('=A1', { A1: '=1+A1' })).toContain('itself');
  expect(why('=A1', { A1: '=A2', A2: '=A1' })).toContain('itself');
});

test('a range is one array up to 50,000 cells', () => {
  expect(why('=SUMPRODUCT(A1:A50000*1)', { A1: 2, A50000: 3 }, 100_000)).toBe(5);
  expect(why('=SUMPRODUCT(A1:A50001*1)', { A1: 2 }, 100_000)).toContain('too large');
});

test('a budget is spent to the last step', () => {
  // The two references and the two cells behind them, and the sum.
  expect(why('=A1+A2', { A1: 1, A2: 2 }, 5)).toBe(3);
  expect(why('=A1+A2', { A1: 1, A2: 2 }, 4)).toContain('too many steps');
});

test.each([
  ['=SUM(1', 'cannot be read'],
  ['=A1#', 'spilled'],
  ['=LAMBDA(x,x)', 'function of its own'],
  ['=LAMBDA(x,x)(1)', 'function of its own'],
  ['=Debt[Amount]', 'table'],
  ['=SUMPRODUCT((A1,A2)*1)', 'several ranges'],
  ['=NOSUCH(1)', 'NOSUCH'],
  ['=NoName', 'NoName'],
])('%s is not followed', (formula, reason) => {
  expect(why(formula)).toContain(reason);
});

test('prefixes that a file carries are no part of a name', () => {
  expect(why('=_xlfn.IFS(TRUE,3)')).toBe(3);
  expect(why('=_XLFN._xlws.SUM(3)')).toBe(3);
  expect(why('=_xludf.SUM(3)')).toBe(3);
  expect(why('=_xlfn.LET(_xlpm.x,3,_xlpm.x+1)')).toBe(4);
  expect(why('=X_xlfn.SUM(3)')).toContain('X_xlfn.SUM');
});

test('numbers and errors written out', () => {
  expect(why('=1e999')).toBe('#NUM!');
  expect(why('=1e-999')).toBe(0);
  expect(why('=#REF!')).toBe('#REF!');
  expect(why('=IFERROR(#N/A,2)')).toBe(2);
  expect(why('3+4')).toBe(7);
});
