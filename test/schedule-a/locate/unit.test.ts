import { unitIn } from '../../../src/schedule-a/locate/unit';
import { sheetOf, workbookOf } from '../../../src/workbook/memory';
import { address } from '../../../src/workbook/sheet';
import { below, buildSchedule } from '../../support/sheets';
import { form, locatedOn } from './form-rows';
import { locatedIn, onlySchedule, withCells } from './schedule-on';

it.each([
  '(in thousands)',
  'In Thousands',
  '(In thousands of dollars)',
  '(Dollars in thousands)',
  '$000s',
  '($000)',
  '$’000',
  'USD 000',
  '(000’s omitted)',
  '(000s)',
  'in $000',
  '($ in thousands, except ratios)',
  'US$ thousands',
  '$ thousand',
  '($K)',
  'Amounts expressed in thousands',
  '(unaudited; in thousands)',
])('%s means thousands', (words) => {
  expect(unitIn(words)).toBe('thousands');
});

it.each([
  '(in millions)',
  '$ in millions',
  '($MM)',
  '$MM',
  'USD millions',
  'US$ million',
  '($M)',
  '(in $ millions)',
  '$ mil',
  'Dollars in millions',
])('%s means millions', (words) => {
  expect(unitIn(words)).toBe('millions');
});

it.each(['(in dollars)', 'in whole dollars', 'In U.S. dollars'])('%s means dollars', (words) => {
  expect(unitIn(words)).toBe('dollars');
});

it.each([
  '$',
  'Total 1,000',
  '10 000',
  '$5,000,000',
  'a $50 million revolving line',
  'not to exceed five million',
  'Shares in thousands',
  'Account 2000',
  'Acct 000123',
  'Section 7.11(a)',
])('%s says nothing of the unit', (words) => {
  expect(unitIn(words)).toBeNull();
});

it('is told with its cell, and is dollars where nothing is said', () => {
  const built = buildSchedule({ shape: { unit: '($MM)' } });
  const { unit } = onlySchedule(built.workbook);

  expect({ ...unit, at: unit.at && address(unit.at.row, unit.at.column) }).toEqual({
    name: 'millions',
    scale: 1_000_000,
    at: built.wordsCell('unit'),
  });
  expect(locatedIn({}).unit).toEqual({ name: 'dollars', scale: 1, at: null });
});

describe('above the schedule', () => {
  const heading = sheetOf('Schedule A', [['Calix, Inc.'], ['Schedule of debt'], ['(in millions)']]);

  it('counts where the schedule says nothing', () => {
    const built = buildSchedule({ shape: { corner: [6, 0] } });

    expect(onlySchedule(workbookOf(below(heading, built.sheet))).unit.name).toBe('millions');
  });

  it.each(['(in thousands)', '(in dollars)'] as const)('gives way to what the schedule says: %s', (unit) => {
    const built = buildSchedule({ shape: { corner: [6, 0], unit } });

    expect(onlySchedule(workbookOf(below(heading, built.sheet))).unit.name).toBe(unit.slice(4, -1));
  });

  it.each([
    [12, 'millions'],
    [13, 'dollars'],
  ])('counts from 12 rows above at most: %d, %s', (up, name) => {
    const { sheet, firstRow } = buildSchedule({ shape: { corner: [20, 0] } });
    const said = { row: firstRow - up, column: 3, value: '(in millions)' };

    expect(onlySchedule(workbookOf(withCells(sheet, [said]))).unit.name).toBe(name);
  });

  it('counts in the row of the title', () => {
    const { sheet, firstRow } = buildSchedule({ shape: { corner: [20, 0] } });
    const said = { row: firstRow, column: 5, value: '(in millions)' };

    expect(onlySchedule(workbookOf(withCells(sheet, [said]))).unit.name).toBe('millions');
  });

  it('counts where it is nearest', () => {
    const { sheet, firstRow } = buildSchedule({ shape: { corner: [20, 0] } });
    const said = ['(in millions)', '(in thousands)'].map((value, row) => ({
      row: firstRow - 5 + row,
      column: 0,
      value,
    }));

    expect(onlySchedule(workbookOf(withCells(sheet, said))).unit.name).toBe('thousands');
  });

  it.each([
    [200, 'millions'],
    [201, 'dollars'],
  ])('does not count in a text of more than 200 characters: %d, %s', (length, name) => {
    const { sheet, firstRow } = buildSchedule({ shape: { corner: [20, 0] } });
    const said = { row: firstRow - 1, column: 0, value: 'Amounts in millions'.padEnd(length, '.') };

    expect(onlySchedule(workbookOf(withCells(sheet, [said]))).unit.name).toBe(name);
  });

  it('does not count from far away', () => {
    const built = buildSchedule({ shape: { corner: [60, 0] } });

    expect(onlySchedule(workbookOf(below(heading, built.sheet))).unit.name).toBe('dollars');
  });
});

describe('in the row of the first line and below', () => {
  it.each([
    [0, 'dollars'],
    [-1, 'millions'],
  ])('nothing is said of the unit: %d rows down, %s', (down, name) => {
    const built = buildSchedule();
    const row = (built.amounts.get('I.A.1')?.[0]?.row ?? 0) + down;
    const said = { row, column: 6, value: '(in millions)' };

    expect(onlySchedule(workbookOf(withCells(built.sheet, [said]))).unit.name).toBe(name);
  });
});

it('nothing is said of the unit in the first line’s row where the schedule begins with it', () => {
  const rows = form().filter(([reference]) => reference !== 'I.');
  const withUnit = (at: number): string =>
    locatedOn([[], ...rows].map((row, index) => (index === at ? [...row, null, null, null, '(in millions)'] : row)))
      .unit.name;

  expect([withUnit(0), withUnit(1)]).toEqual(['millions', 'dollars']);
});
