/** Columns that count the rows of a sheet, beside numbers of the form. */
import { counterColumns } from '../../../src/schedule-a/locate/counters';
import { type Literal, sheetOf } from '../../../src/workbook/memory';

/** The columns that count, where a sheet's columns hold these from top to bottom. */
function counting(...columns: readonly (readonly Literal[])[]): readonly number[] {
  const height = Math.max(...columns.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? null));
  return [...counterColumns(sheetOf('any', rows))];
}

const upTo = (last: number, step = 1, first = 1): readonly number[] =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);

describe('a column counts rows', () => {
  it.each<[string, readonly Literal[]]>([
    ['from 1 to 13, one more than the form’s longest heading has lines', upTo(13)],
    ['from 0', upTo(12, 1, 0)],
    ['from row 40 on', upTo(60, 1, 40)],
    ['and leaves out four rows at a time', upTo(61, 5)],
    ['and leaves out four rows once', [...upTo(12), 17]],
    ['beside words in other rows', ['Row', ...upTo(13), 'end']],
    ['as text', upTo(13).map(String)],
    ['as text with a point', upTo(13).map((number) => `${String(number)}.`)],
    ['as text in parentheses, with spaces around', upTo(13).map((number) => ` (${String(number)}) `)],
    ['with numbers of five digits', upTo(10_012, 1, 10_000).map(String)],
  ])('%s', (_, column) => {
    expect(counting(column)).toEqual([0]);
  });

  it('beside one that does not', () => {
    expect(counting([...upTo(5), ...upTo(12)], upTo(13))).toEqual([1]);
  });
});

describe('a column is none', () => {
  it.each<[string, readonly Literal[]]>([
    ['where it counts to 12, as the form does', upTo(12)],
    ['where it begins again', [...upTo(12), 1]],
    ['where a number stands twice', [...upTo(12), 12, 13]],
    ['where five rows are left out once', [...upTo(12), 18]],
    ['where it began to count late', [7, 3, ...upTo(20, 1, 4)]],
    ['where the numbers are none of rows', upTo(13).map((number) => number + 0.5)],
    ['where they have six digits', upTo(100_012, 1, 100_000).map(String)],
    ['where they stand in words', upTo(13).map((number) => `Note ${String(number)}`)],
    ['where more follows each', upTo(13).map((number) => `${String(number)}) a`)],
    ['where it holds something else', Array.from({ length: 13 }, (_, index) => index % 2 === 0)],
  ])('%s', (_, column) => {
    expect(counting(column)).toEqual([]);
  });
});
