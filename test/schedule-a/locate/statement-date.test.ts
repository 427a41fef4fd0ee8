import { inWords } from '../../../src/core/calendar-date';
import type { StatementDate } from '../../../src/schedule-a/locate/located';
import { type Literal, sheetOf, workbookOf } from '../../../src/workbook/memory';
import { type Sheet, address } from '../../../src/workbook/sheet';
import { buildSchedule } from '../../support/sheets';
import { locatedIn, onlySchedule, withCells } from './schedule-on';

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

describe('a date below its label', () => {
  const LABEL = { row: 1, column: 1 };
  /** Where the rows from the date's label on stand below others, with this in the cell so far from the label. */
  const withBelow = (down: number, right: number, value: Literal): StatementDate => {
    const built = buildSchedule({ changes: { date: null } });
    const apart = built.sheet.cells.map((cell) => (cell.row > LABEL.row ? { ...cell, row: cell.row + 5 } : cell));
    const more = { row: LABEL.row + down, column: LABEL.column + right, value };
    return onlySchedule(workbookOf(withCells({ ...built.sheet, cells: apart }, [more]))).statementDate;
  };

  it.each<[number, number, Literal, string]>([
    [1, 0, 'December 31, 2015', 'December 31, 2015'],
    [1, 0, 42_369, 'December 31, 2015'],
    [2, 1, 42_369, 'December 31, 2015'],
    [3, 0, 42_369, 'blank'],
    [1, -1, 42_369, 'blank'],
    [1, 0, 'Signed on December 31, 2015', 'blank'],
    [1, 0, true, 'blank'],
  ])('%d rows down, %d columns right, %p: %s', (down, right, value, expected) => {
    expect(said(withBelow(down, right, value))).toBe(expected);
  });
});

describe('beside its label', () => {
  it.each<[Literal, string]>([
    [{ error: '#REF!' }, '#REF!'],
    [true, 'true'],
    ['to follow', 'to follow'],
  ])('%p is no date, and is told as it is shown', (value, text) => {
    const built = buildSchedule({ changes: { date: value } });
    const { statementDate } = onlySchedule(built.workbook);

    expect(statementDate).toMatchObject({ kind: 'unreadable', text });
    expect(placeOf(statementDate)).toBe(built.dateCell);
  });

  it('a date on its left is another', () => {
    const { sheet, wordsCell } = buildSchedule({ changes: { date: null } });
    const { statementDate } = onlySchedule(workbookOf(withCells(sheet, [{ row: 1, column: 0, value: 42_369 }])));

    expect(wordsCell('statementDate')).toBe('B2');
    expect(statementDate.kind).toBe('blank');
  });

  it('nothing stands: the date belongs in the next cell', () => {
    const built = buildSchedule({ changes: { date: null } });

    expect(placeOf(onlySchedule(built.workbook).statementDate)).toBe(built.dateCell);
  });

  it('what the label itself says is told, without the brackets and the name', () => {
    const words = 'Financial Statement Date: [fourth quarter, 2015] (“Statement Date”)';
    const built = buildSchedule({ changes: { date: null, words: { statementDate: words } } });
    const { statementDate } = onlySchedule(built.workbook);

    expect(statementDate).toMatchObject({ kind: 'unreadable', text: 'fourth quarter  2015' });
    expect(placeOf(statementDate)).toBe(built.wordsCell('statementDate'));
  });

  it('the name in quotes is no date, and leaves it blank', () => {
    const words = 'Financial Statement Date: ("the Statement Date")';

    expect(locatedIn({ changes: { date: null, words: { statementDate: words } } }).statementDate.kind).toBe('blank');
    expect(locatedIn({ changes: { date: '(the “Statement Date”)' } }).statementDate.kind).toBe('blank');
  });

  it('an empty cell is passed over on the way to what is told', () => {
    const built = buildSchedule({ changes: { date: '' } });
    const next = { row: 1, column: 3, value: 'to follow' };
    const { statementDate } = onlySchedule(workbookOf(withCells(built.sheet, [next])));

    expect(built.dateCell).toBe('C2');
    expect(statementDate).toMatchObject({ kind: 'unreadable', text: 'to follow' });
    expect(placeOf(statementDate)).toBe('D2');
  });

  it.each([
    'Statement Date',
    'The Statement Date',
    '“Statement Date”',
    '(“Statement Date”)',
    '(the “Statement Date”)',
    '(“the Statement Date”)',
  ])('the form’s name for it alone leaves it blank: %s', (name) => {
    expect(locatedIn({ changes: { date: name } }).statementDate).toMatchObject({ kind: 'blank', text: '' });
  });

  it.each([
    'December 31, 2015 (“Statement Date”)',
    'December 31, 2015 (the “Statement Date”)',
    '(“Statement Date”) December 31, 2015',
    'Statement Date: December 31, 2015',
  ])('a date is read with the name in its cell: %s', (written) => {
    const built = buildSchedule({ changes: { date: written } });
    const { statementDate } = onlySchedule(built.workbook);

    expect([said(statementDate), placeOf(statementDate)]).toEqual(['December 31, 2015', built.dateCell]);
  });

  it('a placeholder in the label gives way to a date beside it', () => {
    const words = 'Financial Statement Date: [________, ____]';
    const changes = { words: { statementDate: words } };

    expect(said(locatedIn({ changes }).statementDate)).toBe('December 31, 2015');
    expect(locatedIn({ changes: { ...changes, date: 'to follow' } }).statementDate.kind).toBe('placeholder');
  });
});

describe('of two labels', () => {
  const rows = (date: string): Sheet => sheetOf('', [['Financial Statement Date:', date]]);

  it('the one below the first line counts where there is no other', () => {
    const built = buildSchedule({ shape: { blankRows: true }, changes: { without: ['statementDate'] } });
    const free = (built.amounts.get('I.A.2')?.[0]?.row ?? 0) + 1;
    const more = rows('December 31, 2015').cells.map((cell) => ({ ...cell, row: free }));

    expect(said(onlySchedule(workbookOf(withCells(built.sheet, more))).statementDate)).toBe('December 31, 2015');
  });

  it('the last above the first line counts, and the first is the cover’s', () => {
    const built = buildSchedule({ shape: { corner: [4, 0], blankRows: true } });
    const free = (built.amounts.get('I.A.2')?.[0]?.row ?? 0) + 1;
    const above = rows('September 26, 2015').cells;
    const within = rows('June 27, 2015').cells.map((cell) => ({ ...cell, row: free }));
    const { statementDate, cover } = onlySchedule(workbookOf(withCells(built.sheet, [...above, ...within])));

    expect(said(statementDate)).toBe('December 31, 2015');
    expect(cover.statementDate && inWords(cover.statementDate.date)).toBe('September 26, 2015');
  });

  it('the cover has none where its own is no date, or the schedule’s is the only one', () => {
    const built = buildSchedule({ shape: { corner: [4, 0] } });

    expect(onlySchedule(built.workbook).cover.statementDate).toBeNull();
    expect(onlySchedule(workbookOf(withCells(built.sheet, rows('to follow').cells))).cover.statementDate).toBeNull();
  });
});

describe('a date without its label, above the first line', () => {
  const built = buildSchedule({ shape: { corner: [40, 0] }, changes: { without: ['statementDate', 'title'] } });
  const first = built.amounts.get('I.A.1')?.[0]?.row ?? 0;
  const withAbove = (...above: readonly (readonly [up: number, value: Literal])[]): string =>
    said(
      onlySchedule(
        workbookOf(
          withCells(
            built.sheet,
            above.map(([up, value]) => ({ row: first - up, column: 5, value })),
          ),
        ),
      ).statementDate,
    );

  it.each([
    [25, 'December 31, 2015'],
    [26, 'missing'],
    [0, 'missing'],
  ])('is looked for in 25 rows: %d above, %s', (up, expected) => {
    expect(withAbove([up, 'As of December 31, 2015'])).toBe(expected);
  });

  it('is the nearest', () => {
    expect(withAbove([9, 'As of September 26, 2015'], [8, 'As of December 31, 2015'])).toBe('December 31, 2015');
  });

  it.each<[Literal, string]>([
    ['Period ending December 31, 2015', 'December 31, 2015'],
    ['Ended December 31, 2015', 'December 31, 2015'],
    ['As at December 31, 2015', 'December 31, 2015'],
    ['Amended December 23, 2015', 'missing'],
    ['As of the Closing Date', 'missing'],
    [42_369, 'missing'],
  ])('%p: %s', (value, expected) => {
    expect(withAbove([8, value])).toBe(expected);
  });
});
