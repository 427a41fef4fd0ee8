import { inWords } from '../../../src/core/calendar-date';
import type { StatementDate } from '../../../src/schedule-a/locate/located';
import { sheetOf, workbookOf } from '../../../src/workbook/memory';
import { address } from '../../../src/workbook/sheet';
import { buildSchedule } from '../../support/sheets';
import { locatedIn, onlySchedule } from './schedule-on';

const said = (date: StatementDate): string => (date.kind === 'date' ? inWords(date.date) : date.kind);
const placeOf = (date: StatementDate): string | null =>
  date.kind === 'missing' ? null : address(date.at.row, date.at.column);

describe('a date in the cell beside its label', () => {
  it.each([
    'December 31, 2015',
    'December 31,2015',
    'Dec. 31, 2015',
    'DECEMBER 31, 2015',
    '31 December 2015',
    '31st day of December, 2015',
    '31-Dec-15',
    '31-DEC-2015',
    'Dec-31-2015',
    '12/31/2015',
    '12/31/15',
    '12-31-2015',
    '31/12/2015',
    '31.12.2015',
    '2015-12-31',
    '2015/12/31',
    '2015-12-31T00:00:00',
    '[December 31, 2015]',
    'as of December 31, 2015',
    'Quarter ended December 31, 2015',
    42_369,
    42_369.75,
  ])('%s', (written) => {
    const { statementDate } = locatedIn({ changes: { date: written } });

    expect(said(statementDate)).toBe('December 31, 2015');
  });

  it.each([
    ['Sept. 26, 2015', 'September 26, 2015'],
    ['9/26/15', 'September 26, 2015'],
    ['6/7/2014', 'June 7, 2014'],
    ['June 28, 2014', 'June 28, 2014'],
    ['28-Jun-14', 'June 28, 2014'],
  ])('%s is %s', (written, date) => {
    expect(said(locatedIn({ changes: { date: written } }).statementDate)).toBe(date);
  });

  it('counts from 1904 where the workbook does', () => {
    const schedule = locatedIn({ shape: { dateSpelling: 'serial1904' } });

    expect(said(schedule.statementDate)).toBe('December 31, 2015');
  });

  it.each(['February 30, 2016', 'Q4 2015', 'FY2015', 'December 2015', 20_151_231, 12])('%s is none', (written) => {
    const { statementDate } = locatedIn({ changes: { date: written } });

    expect(statementDate).toMatchObject({ kind: 'unreadable', text: String(written) });
  });
});

describe.each(['nextCell', 'inLabel', 'inBrackets', 'between', 'below'] as const)('%s', (datePlace) => {
  it('is where the date is said to stand', () => {
    const built = buildSchedule({ shape: { datePlace, gap: 3, notes: 'both', blankRows: true, dateSpelling: 'long' } });
    const { statementDate } = onlySchedule(built.workbook);

    expect([said(statementDate), placeOf(statementDate)]).toEqual(['December 31, 2015', built.dateCell]);
  });
});

describe('no date', () => {
  it('is blank where nothing stands beside the label', () => {
    expect(locatedIn({ changes: { date: null } }).statementDate.kind).toBe('blank');
  });

  it.each(['[________, ____]', '____________', '[●]', 'TBD'])(
    'is a placeholder where the form’s was left: %s',
    (left) => {
      const built = buildSchedule({ changes: { date: left } });
      const { statementDate } = onlySchedule(built.workbook);

      expect(statementDate).toMatchObject({ kind: 'placeholder', text: left });
      expect(placeOf(statementDate)).toBe(built.dateCell);
    },
  );

  it('is a placeholder in the label’s own cell', () => {
    const { statementDate } = locatedIn({
      shape: { datePlace: 'inLabel' },
      changes: { date: '________, ____' },
    });

    expect(statementDate).toMatchObject({
      kind: 'placeholder',
      text: 'Financial Statement Date: [________, ____] ("Statement Date")',
    });
  });

  it('is missing where its row is', () => {
    expect(locatedIn({ changes: { without: ['statementDate'] } }).statementDate).toEqual({ kind: 'missing' });
  });

  it('is not taken from the step-down table below the label', () => {
    const schedule = locatedIn({ shape: { stepDown: 'before', gap: 0 }, changes: { date: null } });

    expect(schedule.statementDate.kind).toBe('blank');
  });

  it('is a formula without a value where the workbook was never calculated', () => {
    const built = buildSchedule({ changes: { date: null } });
    const formula = sheetOf('Schedule A', [[null]], {
      at: built.dateCell,
      formulas: { [built.dateCell]: '=EOMONTH(A1,0)' },
    });
    const cells = [...built.sheet.cells, ...formula.cells].sort((a, b) => a.row - b.row || a.column - b.column);

    expect(onlySchedule(workbookOf({ ...built.sheet, cells })).statementDate).toMatchObject({
      kind: 'unreadable',
      text: '=EOMONTH(A1,0)',
    });
  });
});

describe('a date without its label', () => {
  const above = (words: string): StatementDate => {
    const built = buildSchedule({ shape: { corner: [5, 0] }, changes: { without: ['statementDate', 'title'] } });
    const heading = sheetOf('Schedule A', [['Calix, Inc.'], [words]]);
    return onlySchedule(workbookOf({ ...built.sheet, cells: [...heading.cells, ...built.sheet.cells] })).statementDate;
  };

  it.each([
    'For the fiscal quarter ended December 31, 2015',
    'As of December 31, 2015',
    'Twelve months ended December 31, 2015',
  ])('is read above the first line: %s', (words) => {
    expect(said(above(words))).toBe('December 31, 2015');
  });

  it('is not the day on which something was signed', () => {
    expect(above('Dated February 12, 2016').kind).toBe('missing');
  });
});
