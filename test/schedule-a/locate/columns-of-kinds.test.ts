/** Columns of totals beside amounts of a year and of a day, of signs alone, and of amounts that are still to be entered. */
import { workbookOf } from '../../../src/workbook/memory';
import { columnName } from '../../../src/workbook/sheet';
import { buildSchedule } from '../../support/sheets';
import { locatedIn, onlySchedule, withCells } from './schedule-on';

it('totals in two columns are those beside the amounts of a year', () => {
  const built = buildSchedule({
    shape: { totals: 'typed', datePlace: 'inLabel', dateSpelling: 'long', stepDown: 'none' },
    changes: { without: ['limit I.D', 'limit II.D'] },
  });
  const lineAt = new Map([...built.amounts].map(([line, [at]]) => [at?.row, line]));
  const cells = built.sheet.cells.flatMap((cell) => {
    const line = cell.column === 2 ? lineAt.get(cell.row) : undefined;
    if (!line) return [cell];
    const columns = /^I\.C\.(?!12$)/.test(line)
      ? [4]
      : /^(?:I\.A\.5|I\.C\.12|I\.D|II\.C|II\.D)$/.test(line)
        ? [2, 4]
        : [2];
    return columns.map((column) => ({ ...cell, column }));
  });
  const { lines } = onlySchedule(workbookOf({ ...built.sheet, cells }));
  const columnOf = (id: string): string => columnName(lines.find(({ line }) => line === id)?.at.column ?? 0);

  expect(['I.A.1', 'I.C.1', 'I.C.12', 'I.D'].map(columnOf)).toEqual(['C', 'E', 'E', 'E']);
});

it('limits are read in the column in which every line has “$” and none an amount', () => {
  const built = buildSchedule();
  const entries = Object.fromEntries([...built.amounts.keys()].map((line) => [line, { value: '$' }]));
  const { limits, verdicts } = locatedIn({ changes: { entries } });

  expect(limits.map(({ value }) => value)).toEqual([2.5, 1.25]);
  expect(verdicts.map(({ answer }) => answer)).toEqual(['yes', 'yes']);
});

it('this year’s amounts, left as the form prints them, are not those of the year before', () => {
  const built = buildSchedule({ changes: { without: ['limit I.D', 'limit II.D'] } });
  const places = [...built.amounts.values()].flat();
  const blanks = places.map((at) => ({ ...at, value: '$_________' }));
  const before = places.map(({ row, column }) => ({ row, column: column + 1, value: 1_000 + row }));
  const { lines } = onlySchedule(workbookOf(withCells(built.sheet, [...blanks, ...before])));

  expect(new Set(lines.map(({ entry }) => entry.kind))).toEqual(new Set(['placeholder']));
});
