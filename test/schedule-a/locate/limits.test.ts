import { limitIn, ratioAtEnd, ratioText, standsBeside } from '../../../src/schedule-a/locate/ratio-text';
import { workbookOf } from '../../../src/workbook/memory';
import { type CellValue, address } from '../../../src/workbook/sheet';
import { AMOUNTS, buildSchedule } from '../../support/sheets';
import { locatedIn, onlySchedule, withCells } from './schedule-on';

it.each([
  ['2.50', 2.5],
  ['2.50 to 1', 2.5],
  ['2.50 to 1.00', 2.5],
  ['2.50-to-1', 2.5],
  ['2.50:1.00', 2.5],
  ['2.5 : 1', 2.5],
  ['2.5x', 2.5],
  ['≤ 2.50 to 1', 2.5],
  ['<= 2.50x', 2.5],
  ['not greater than 2.50 to 1.00', 2.5],
  ['at least 1.25 to 1', 1.25],
  ['1.25 minimum', 1.25],
  ['3', 3],
])('%s is %d to 1', (text, ratio) => {
  expect(ratioText(text)).toBe(ratio);
});

it.each(['', 'n/a', '2.50 to 2', '1:2.50', '$2.50', '2.50%', 'see above', '2.50 to 1 (3.00 to 1 before)'])(
  '“%s” is no ratio',
  (text) => {
    expect(ratioText(text)).toBeNull();
  },
);

it.each([
  ['Maximum permitted: 2.50 to 1', 2.5],
  ['Maximum permitted 2.50:1.00', 2.5],
  ['Maximum permitted (2.50 to 1)', 2.5],
  ['Minimum permitted: 1.25', 1.25],
  ['Maximum permitted:', null],
  ['Maximum permitted under section 7.11', null],
])('%s ends with %p', (label, ratio) => {
  expect(ratioAtEnd(label)).toBe(ratio);
});

it.each<[CellValue, boolean]>([
  ['$', true],
  [' US$ ', true],
  ['to 1', true],
  ['to 1.00', true],
  [': 1', true],
  ['X', true],
  ['', true],
  ['-', false],
  ['–', false],
  ['$5', false],
  ['to 2', false],
  ['to 1 or less', false],
  [1, false],
])('%p stands beside a figure and is none: %p', (value, isBeside) => {
  expect(standsBeside({ row: 0, column: 0, value })).toBe(isBeside);
});

it('what a formula shows is a figure’s place, “$” or not', () => {
  expect(standsBeside({ row: 0, column: 0, value: '$', formula: '=Model!B2' })).toBe(false);
});

it.each<[CellValue, number | null]>([
  [2.5, 2.5],
  ['2.50 to 1.00', 2.5],
  ['________ to 1', null],
  ['n/a', null],
  [true, null],
  [{ error: '#REF!' }, null],
])('a cell that holds %p states the limit %p', (value, limit) => {
  expect(limitIn({ row: 0, column: 0, value })).toBe(limit);
});

describe('on the sheet', () => {
  it('is blank, with the cell where it belongs', () => {
    const built = buildSchedule({ changes: { limits: { 'I.D': null } } });
    const [limit] = onlySchedule(built.workbook).limits;

    expect(limit).toMatchObject({ covenant: 'I.D', value: null, entry: { kind: 'blank' } });
    expect(limit && address(limit.at.row, limit.at.column)).toBe(built.limitCell('I.D'));
  });

  it.each<[string, CellValue, string, number]>([
    ['read in its label where nothing stands beside it', null, 'words', 3],
    ['read in its label where words stand beside it', 'see 7.11(a)', 'words', 3],
    ['the one beside it, whatever its label says', 2.5, 'amounts', 2.5],
  ])('is %s', (_, beside, where, value) => {
    const words = { 'limit I.D': 'Maximum permitted: 3.00 to 1' };
    const built = buildSchedule({ changes: { words, limits: { 'I.D': beside } } });
    const [limit] = onlySchedule(built.workbook).limits;

    expect(limit?.value).toBe(value);
    expect(limit && address(limit.at.row, limit.at.column)).toBe(
      where === 'words' ? built.wordsCell('limit I.D') : built.limitCell('I.D'),
    );
  });

  it.each<[string, readonly CellValue[], string, number | null]>([
    ['“to 1” is left beside a blank', [null, 'to 1'], 'C', null],
    ['it stands behind words for it', ['not greater than', 2.5], 'D', 2.5],
    ['it stands behind a sign', ['$', 2.5], 'D', 2.5],
  ])('has its cell where %s', (_, right, column, value) => {
    const { sheet, words } = buildSchedule({ changes: { limits: { 'I.D': null } } });
    const row = words.get('limit I.D')?.row ?? 0;
    const cells = right.flatMap((one, index) => (one === null ? [] : [{ row, column: 2 + index, value: one }]));
    const [limit] = onlySchedule(workbookOf(withCells(sheet, cells))).limits;

    expect(limit && [address(limit.at.row, limit.at.column), limit.value]).toEqual([
      `${column}${String(row + 1)}`,
      value,
    ]);
  });

  it.each(['________ to 1', 'per Agreement'])('is no number where it says “%s”', (left) => {
    const { limits } = locatedIn({ changes: { limits: { 'II.D': left } } });

    expect(limits.map(({ covenant, value }) => [covenant, value])).toEqual([
      ['I.D', 2.5],
      ['II.D', null],
    ]);
  });

  it.each([
    'Maximum Consolidated Leverage Ratio permitted:',
    'Maximum Consolidated Leverage Ratio',
    'MAXIMUM PERMITTED',
    'Maximum ratio permitted',
  ])('may be called “%s”', (words) => {
    const { limits } = locatedIn({
      shape: { stepDown: 'none' },
      amounts: AMOUNTS.june2014,
      changes: { words: { 'limit I.D': words } },
    });

    expect(limits.map(({ covenant, value }) => [covenant, value])).toEqual([
      ['I.D', 3],
      ['II.D', 1.25],
    ]);
  });

  it.each(['asPrinted', 'before', 'after'] as const)('is not a row of the step-down table: %s', (stepDown) => {
    const { limits } = locatedIn({ shape: { stepDown }, changes: { without: ['limit I.D'] } });

    expect(limits.map(({ covenant }) => covenant)).toEqual(['II.D']);
  });
});
