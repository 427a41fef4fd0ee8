import fc from 'fast-check';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { locateSchedules } from '../../../src/schedule-a/locate/locate';
import { type Literal, sheetOf, workbookOf } from '../../../src/workbook/memory';
import { seeded } from '../../support/arbitraries';
import { buildSchedule } from '../../support/sheets';
import { cellsOf, onlySchedule } from './schedule-on';

const LONGEST_CELL = 32_767;

describe('sheets that hold nothing of the form', () => {
  const literal: fc.Arbitrary<Literal> = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('#REF!', '#N/A').map((error) => ({ error })),
    fc.constantFrom(
      'القيمة الصافية',
      'סך הכול',
      '連結純利益',
      '🧾💰',
      '𝔼𝔹𝕀𝕋𝔻𝔸',
      '=A1',
      'I.',
      'C.',
      '12.',
      '☒',
      'o',
      ':',
      '(',
      '[',
      '________',
    ),
  );

  it('are no schedule, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.array(literal, { maxLength: 8 }), { maxLength: 30 }), (rows) => {
        expect(locateSchedules(CALIX_2013, workbookOf(sheetOf('any', rows))).schedules).toEqual([]);
      }),
      seeded(300),
    );
  });

  it.each<[string, readonly (readonly Literal[])[]]>([
    ['empty', []],
    ['numbers alone', Array.from({ length: 200 }, (_, row) => [row, row * 2.5, -row])],
    ['one cell as long as a cell can be', [['Consolidated Net Income '.repeat(2_000).slice(0, LONGEST_CELL)]]],
    ['long words', [['x'.repeat(LONGEST_CELL), '-'.repeat(LONGEST_CELL), '_'.repeat(LONGEST_CELL)]]],
    ['long numbering', [['I.A.'.repeat(8_000), '('.repeat(LONGEST_CELL), '1'.repeat(LONGEST_CELL)]]],
  ])('%s', (_, rows) => {
    expect(locateSchedules(CALIX_2013, workbookOf(sheetOf('any', rows))).schedules).toEqual([]);
  });

  it('are no workbook without sheets either', () => {
    expect(locateSchedules(CALIX_2013, workbookOf([]))).toEqual({ schedules: [], nearMisses: [] });
  });
});

describe('a schedule with odd neighbours', () => {
  it.each<[string, Literal]>([
    ['a note as long as a cell can be', 'As discussed with the bank. '.repeat(2_000).slice(0, LONGEST_CELL)],
    ['underscores', '_'.repeat(LONGEST_CELL)],
    ['Arabic', 'راجع الملاحظات المرفقة'],
    ['emoji', '🧾 checked 👍🏽'],
    ['an error', { error: '#REF!' }],
    ['a boolean', true],
  ])('is read whole beside %s', (_, note) => {
    const built = buildSchedule();
    const right = 9;
    const noted = [...new Set(built.sheet.cells.map(({ row }) => row))].map((row) => ({
      row,
      column: right,
      value: note,
    }));
    const cells = [...built.sheet.cells, ...noted].sort((a, b) => a.row - b.row || a.column - b.column);
    const schedule = onlySchedule(workbookOf({ ...built.sheet, cells }));

    expect(cellsOf(schedule)).toEqual([...built.amounts.keys()].map((line) => `${line} ${built.cell(line)}`));
  });

  it('is read whole with marks of direction, soft hyphens and joiners in its words', () => {
    const invisible = (text: string): string => `\u200f${text.replace(/(?<=\w\w)(?=\w\w)/, '\u00ad')}\u200e`;
    const built = buildSchedule();
    const cells = built.sheet.cells.map((cell) => ({
      ...cell,
      value: typeof cell.value === 'string' ? invisible(cell.value) : cell.value,
    }));
    const schedule = onlySchedule(workbookOf({ ...built.sheet, cells }));

    expect(cellsOf(schedule)).toEqual([...built.amounts.keys()].map((line) => `${line} ${built.cell(line)}`));
    expect(schedule.verdicts.map(({ answer }) => answer)).toEqual(['yes', 'yes']);
  });
});
