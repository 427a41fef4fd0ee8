/** What else stands in the workbook: decoys, covers, other schedules. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { inWords } from '../../../src/core/calendar-date';
import { locateSchedules } from '../../../src/schedule-a/locate/locate';
import type { LocatedSchedule } from '../../../src/schedule-a/locate/located';
import { type Literal, sheetOf, workbookOf } from '../../../src/workbook/memory';
import { type WorkbookContent, address } from '../../../src/workbook/sheet';
import { AMOUNTS, type BuiltSchedule, PLAIN, SHAPES, below, buildSchedule, buildStack } from '../../support/sheets';
import { buyoutModel, cover, ebitdaBridge, generalLedger } from '../../support/sheets/decoys';

const cellsOf = ({ lines }: LocatedSchedule): readonly string[] =>
  lines.map(({ line, at }) => `${line} ${address(at.row, at.column)}`);
const cellsPut = (built: BuiltSchedule): readonly string[] =>
  [...built.amounts.keys()].map((line) => `${line} ${built.cell(line)}`);
const dateOf = ({ statementDate }: LocatedSchedule): string =>
  statementDate.kind === 'date' ? inWords(statementDate.date) : statementDate.kind;

describe('sheets that are no Schedule A', () => {
  it.each([
    ['a buyout model', buyoutModel()],
    ['an EBITDA bridge', ebitdaBridge()],
    ['a ledger', generalLedger(500)],
    ['a certificate without its schedule', cover('December 31, 2015')],
  ])('%s is not taken for one', (_, sheet) => {
    expect(locateSchedules(CALIX_2013, workbookOf(sheet)).schedules).toEqual([]);
  });

  it('says which sheets came closest, the closest first, and how many lines they hold', () => {
    const part = buildSchedule({
      name: 'Half',
      changes: {
        without: [
          'title',
          'statementDate',
          'part I',
          'part II',
          'footnote',
          'verdict I.D',
          'verdict II.D',
          ...lines(9, 23),
        ],
      },
    }).sheet;
    const { nearMisses } = locateSchedules(CALIX_2013, workbookOf([cover('December 31, 2015'), ebitdaBridge(), part]));

    expect(nearMisses.map(({ sheet }) => sheet)).toEqual(['Half', 'Non-GAAP']);
    expect(nearMisses[0]?.lines).toBe(9);
  });

  it('counts no near miss on a sheet that holds a schedule', () => {
    const { workbook } = buildSchedule({ otherSheets: [buyoutModel()] });

    expect(locateSchedules(CALIX_2013, workbook).nearMisses.map(({ sheet }) => sheet)).toEqual(['LBO']);
  });
});

function lines(first: number, end: number): readonly string[] {
  return CALIX_2013.schedule.lines
    .filter(({ id }) => id !== 'I.A less')
    .slice(first, end)
    .map(({ id }) => id);
}

describe('a schedule in company', () => {
  it('is found on its own sheet among others', () => {
    const built = buildSchedule({
      otherSheets: [cover('December 31, 2015'), buyoutModel(), ebitdaBridge(), generalLedger(200)],
    });
    const { schedules } = locateSchedules(CALIX_2013, built.workbook);

    expect(schedules.map(({ sheet }) => sheet.name)).toEqual(['Schedule A']);
    expect(schedules.map(cellsOf)).toEqual([cellsPut(built)]);
  });

  it.each(Object.entries(SHAPES))('is found below its certificate: %s', (_, shape) => {
    const built = buildSchedule({ shape: { ...shape, corner: [30, shape.corner[1]] }, amounts: AMOUNTS.breach });
    const sheet = below(cover('December 31, 2015'), built.sheet);
    const { schedules } = locateSchedules(CALIX_2013, workbookOf(sheet));

    expect(schedules.map(cellsOf)).toEqual([cellsPut(built)]);
    expect(schedules.map(({ verdicts }) => verdicts.map(({ answer }) => answer))).toEqual([['no', 'no']]);
  });

  it('has its own Statement Date, whatever the certificate above says', () => {
    const built = buildSchedule({ shape: { corner: [30, 0] } });
    const sheet = below(cover('September 26, 2015'), built.sheet);
    const [schedule] = locateSchedules(CALIX_2013, workbookOf(sheet)).schedules;

    expect(schedule && dateOf(schedule)).toBe('December 31, 2015');
  });

  it.each([
    ['a buyout model', buyoutModel()],
    ['an EBITDA bridge', ebitdaBridge()],
  ])('is found below %s on the same sheet', (_, above) => {
    const built = buildSchedule({ shape: { ...PLAIN, corner: [40, 1] } });
    const { schedules } = locateSchedules(CALIX_2013, workbookOf(below(above, built.sheet)));

    expect(schedules.map(cellsOf)).toEqual([cellsPut(built)]);
  });

  it('is found with another below it on the same sheet, each whole', () => {
    const stack = buildStack('Both', [
      { shape: SHAPES.pastedForm, amounts: AMOUNTS.june2014 },
      { shape: SHAPES.wordsWithNumbers, amounts: AMOUNTS.breach },
      { shape: { ...SHAPES.threeColumns, title: false }, amounts: AMOUNTS.noDebt },
    ]);
    const { schedules } = locateSchedules(CALIX_2013, stack[0]?.workbook ?? workbookOf([]));

    expect(schedules.map(cellsOf)).toEqual(stack.map(cellsPut));
    expect(schedules.map(dateOf)).toEqual(['June 28, 2014', 'December 31, 2015', 'December 31, 2015']);
    expect(schedules.map(({ verdicts }) => verdicts.map(({ answer }) => answer))).toEqual([
      ['yes', 'yes'],
      ['no', 'no'],
      ['yes', 'yes'],
    ]);
  });

  it('is found on several sheets', () => {
    const first = buildSchedule({ name: 'Q2' });
    const second = buildSchedule({ name: 'Q4', shape: SHAPES.farAway, otherSheets: [first.sheet] });
    const { schedules } = locateSchedules(CALIX_2013, second.workbook);

    expect(schedules.map(({ sheet }) => sheet.name)).toEqual(['Q2', 'Q4']);
    expect(schedules.map(cellsOf)).toEqual([cellsPut(first), cellsPut(second)]);
  });
});

describe('workings below a schedule', () => {
  const built = buildSchedule();
  const workings: readonly Literal[][] = [
    ['Workings by quarter'],
    ['Net income', 2_000_000, 2_100_000, 2_150_000, 2_200_000],
    ['Interest charges', 300_000, 301_000, 306_000, 308_000],
    ['Depreciation and amortization', 2_400_000, 2_450_000, 2_500_000, 2_520_000],
    ['Consolidated EBITDA', 7_100_000, 7_300_000, 7_600_000, 8_000_000],
  ];
  const withWorkings = (from: number): WorkbookContent => {
    const more = sheetOf('Schedule A', workings, { at: `B${String(from)}` });
    return workbookOf({ ...built.sheet, cells: [...built.sheet.cells, ...more.cells] });
  };

  it.each([built.end + 1, built.end + 30])('are none of its lines: from row %d', (from) => {
    const { schedules } = locateSchedules(CALIX_2013, withWorkings(from));

    expect(schedules.map(cellsOf)).toEqual([cellsPut(built)]);
  });
});

it('goes on below a heading that a second page repeats', () => {
  const built = buildSchedule({ shape: { numbering: 'inLabel', blankRows: true } });
  const page = built.words.get('I.C.3');
  const heading = { row: (page?.row ?? 0) - 1, column: 0, value: 'Schedule A (continued)' };
  const cells = [...built.sheet.cells, heading].sort((a, b) => a.row - b.row || a.column - b.column);
  const { schedules } = locateSchedules(CALIX_2013, workbookOf({ ...built.sheet, cells }));

  expect(schedules.map(cellsOf)).toEqual([cellsPut(built)]);
});
