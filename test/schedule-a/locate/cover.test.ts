/** The certificate's own date, where the certificate stands above its schedule on one sheet. */
import { isoDate } from '../../../src/core/calendar-date';
import type { Cover } from '../../../src/schedule-a/locate/cover';
import { type Literal, sheetOf, workbookOf } from '../../../src/workbook/memory';
import { below, buildSchedule } from '../../support/sheets';
import { onlySchedule, withCells } from './schedule-on';

const TITLE = 'COMPLIANCE CERTIFICATE';
const FEBRUARY_9_2016 = 42_409;

/** What is read of rows above a schedule; every right schedule has its own date in words. */
function coverOf(rows: readonly (readonly Literal[])[], dateSystem: 1900 | 1904 = 1900): Cover {
  const { sheet } = buildSchedule({ shape: { corner: [rows.length + 4, 0] } });
  return onlySchedule(workbookOf(below(sheetOf('Certificate', rows), sheet), { dateSystem })).cover;
}

const dayOf = (rows: readonly (readonly Literal[])[], dateSystem?: 1900 | 1904): [string, number, number] | null => {
  const { certificateDate } = coverOf(rows, dateSystem);
  if (!certificateDate) return null;
  return [isoDateOf(certificateDate.date.day), certificateDate.at.row, certificateDate.at.column];
};

const isoDateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

it('days are counted as the test counts them', () => {
  expect(isoDateOf(isoDate('2016-02-09').day)).toBe('2016-02-09');
});

describe('the date of a certificate above its schedule', () => {
  it.each<[string, (readonly Literal[])[], [string, number, number]]>([
    ['behind its label', [[TITLE], ['DATE: February 9, 2016']], ['2016-02-09', 1, 0]],
    [
      'behind its label, in small letters',
      [['Exhibit C – Compliance Certificate'], ['date: February 9, 2016']],
      ['2016-02-09', 1, 0],
    ],
    ['in the cell beside it', [[TITLE], ['DATE:', 'February 9, 2016']], ['2016-02-09', 1, 1]],
    ['as a serial number, a cell further', [[TITLE], ['DATE:', null, FEBRUARY_9_2016]], ['2016-02-09', 1, 2]],
    ['behind a remark', [[TITLE], ['DATE:', 'dated', 'February 9, 2016']], ['2016-02-09', 1, 2]],
    [
      'where the label is not the first of its row',
      [[TITLE], ['March 1, 2016', 'DATE:', 'February 9, 2016']],
      ['2016-02-09', 1, 2],
    ],
    [
      'where the row begins with another date in words',
      [[TITLE], ['Draft of March 1, 2016', 'DATE:', 'February 9, 2016']],
      ['2016-02-09', 1, 2],
    ],
    [
      'below the date of the Agreement',
      [[TITLE], ['RE: Credit Agreement, dated as of July 29, 2013'], ['DATE: February 9, 2016']],
      ['2016-02-09', 2, 0],
    ],
    [
      'where other cells of the title’s row hold words',
      [
        ['Calix, Inc.', TITLE, 'Q4'],
        ['DATE:', 'February 9, 2016'],
      ],
      ['2016-02-09', 1, 1],
    ],
    ['the first of two', [[TITLE], ['DATE:', 'February 9, 2016'], ['DATE:', 'March 1, 2016']], ['2016-02-09', 1, 1]],
    [
      'the second where the first is left blank',
      [[TITLE], ['DATE:'], ['DATE:', 'March 1, 2016']],
      ['2016-03-01', 2, 1],
    ],
    [
      'below other rows',
      [[TITLE], ['TO:', 'Bank of America, N.A.'], [null], ['DATE:', 'February 9, 2016']],
      ['2016-02-09', 3, 1],
    ],
  ])('is read %s', (_, rows, expected) => {
    expect(dayOf(rows)).toEqual(expected);
  });

  it('is counted from 1904 where the workbook counts so', () => {
    expect(dayOf([[TITLE], ['DATE:', FEBRUARY_9_2016 - 1462]], 1904)).toEqual(['2016-02-09', 1, 1]);
  });

  it.each<[string, (readonly Literal[])[]]>([
    ['no certificate stands above', [['Board pack'], ['DATE:', 'February 9, 2016']]],
    ['the label stands above the certificate’s title', [['DATE:', 'February 9, 2016'], [TITLE]]],
    ['the words only hold the label', [[TITLE], ['Reporting date:', 'February 9, 2016']]],
    [
      'the label ends the words of a sentence',
      [[TITLE], ['The officer certifies as of the DATE:', 'February 9, 2016']],
    ],
    ['nothing stands beside the label', [[TITLE], ['DATE:']]],
    ['what stands beside it is no date', [[TITLE], ['DATE:', 'to be filled in', 12]]],
    ['a date stands before the label', [[TITLE], ['February 9, 2016', 'DATE:']]],
    ['a date stands in another row', [[TITLE], ['February 9, 2016'], ['TO:', 'March 1, 2016']]],
  ])('is none where %s', (_, rows) => {
    expect(dayOf(rows)).toBeNull();
  });

  it('is none where it stands in the schedule’s own first row', () => {
    const { sheet, firstRow } = buildSchedule({ shape: { corner: [5, 0] } });
    const own = [
      { row: firstRow, column: 6, value: 'DATE:' },
      { row: firstRow, column: 7, value: 'February 9, 2016' },
    ];
    const cover = (up: number): Cover =>
      onlySchedule(
        workbookOf(
          withCells(sheet, [
            { row: 0, column: 0, value: TITLE },
            ...own.map((cell) => ({ ...cell, row: cell.row - up })),
          ]),
        ),
      ).cover;

    expect(cover(1).certificateDate).not.toBeNull();
    expect(cover(0).certificateDate).toBeNull();
  });

  it('is none where it stands below the schedule', () => {
    const { sheet } = buildSchedule();
    const last = Math.max(...sheet.cells.map(({ row }) => row));
    const after = sheetOf('', [[TITLE], ['DATE:', 'February 9, 2016']], { at: `A${String(last + 60)}` });
    expect(
      onlySchedule(workbookOf({ ...sheet, cells: [...sheet.cells, ...after.cells] })).cover.certificateDate,
    ).toBeNull();
  });
});
