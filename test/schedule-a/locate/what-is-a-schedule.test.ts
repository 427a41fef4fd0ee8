/** How much of the form makes a Schedule A, and how far what belongs to it may stand from it. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { locateSchedules } from '../../../src/schedule-a/locate/locate';
import type { LocatedVerdict } from '../../../src/schedule-a/locate/located';
import { type Literal, sheetOf, workbookOf } from '../../../src/workbook/memory';
import { buildSchedule } from '../../support/sheets';
import { onlySchedule, withCells } from './schedule-on';

/** The form's lines from I.C.1 on; in the words of the form, and all with an amount. */
const LINES = CALIX_2013.schedule.lines.filter(({ id }) => id.startsWith('I.C') || id.startsWith('II.'));
const lines = (count: number): readonly (readonly Literal[])[] =>
  LINES.slice(0, count).map(({ id, words }, index) => [id, words, 1_000 + index]);

const found = (rows: readonly (readonly Literal[])[]): readonly [schedules: number, linesOfNearMiss: number | null] => {
  const { schedules, nearMisses } = locateSchedules(CALIX_2013, workbookOf(sheetOf('Any', rows)));
  return [schedules.length, nearMisses[0]?.lines ?? null];
};

const TITLE = ['Schedule A'];
const DATE = ['Financial Statement Date:', null, 'December 31, 2015'];
const PART = ['I. Section 7.11(a) - Consolidated Leverage Ratio'];

describe('a sheet holds a Schedule A', () => {
  it.each<[string, readonly (readonly Literal[])[]]>([
    ['with twelve lines and nothing else of the form', lines(12)],
    ['with six lines below title and date', [TITLE, DATE, ...lines(6)]],
    ['with six lines below a part of the form and the date', [DATE, PART, ...lines(6)]],
    ['with six lines, below the title, and a question', [TITLE, ...lines(6), ['Covenant compliance:', null, 'Yes']]],
  ])('%s', (_, rows) => {
    expect(found(rows)).toEqual([1, null]);
  });

  it.each<[string, readonly (readonly Literal[])[], number]>([
    ['eleven lines and nothing else of the form', lines(11), 11],
    ['twelve lines, of which two are the same', [...lines(11), ...lines(12).slice(10, 11)], 11],
    ['eleven lines below the title alone', [TITLE, ...lines(11)], 11],
    ['six lines below two titles', [TITLE, TITLE, ...lines(6)], 6],
    ['five lines below title and date', [TITLE, DATE, ...lines(5)], 5],
  ])('not with %s', (_, rows, count) => {
    expect(found(rows)).toEqual([0, count]);
  });
});

it('a line counts by the form’s own words where its amount is left out, by fewer words only with one', () => {
  const withInterest = (row: readonly Literal[]): readonly (readonly Literal[])[] =>
    lines(11).map((line) => (line[0] === 'I.C.2' ? row : line));

  expect(found(lines(12).map(([id = null, words = null]) => [id, words]))[0]).toBe(1);
  expect(found(withInterest(['I.C.2', 'Interest', 5]))).toEqual([0, 11]);
  expect(found(withInterest(['I.C.2', 'Interest']))).toEqual([0, 10]);
});

describe('the schedule begins', () => {
  it.each([
    [12, 'with its title'],
    [13, 'with its first line'],
  ])('where the title stands %d rows above the first line: %s', (gap, begin) => {
    const rows = [TITLE, ...Array.from({ length: gap - 1 }, () => []), ...lines(16)];
    const { firstRow } = onlySchedule(workbookOf(sheetOf('Any', rows)));

    expect(firstRow).toBe(begin === 'with its title' ? 0 : gap);
  });

  it('with what leads to the first line in steps', () => {
    const gap = Array.from({ length: 11 }, () => []);
    const rows = [TITLE, ...gap, DATE, ...gap, ...lines(16)];

    expect(onlySchedule(workbookOf(sheetOf('Any', rows))).firstRow).toBe(0);
  });
});

describe('the schedule ends', () => {
  it.each([
    [40, 'with its footnote'],
    [41, 'with its last line'],
  ])('where the footnote stands %d rows below the last line: %s', (gap, end) => {
    const footnote = CALIX_2013.schedule.rows.find(({ kind }) => kind === 'footnote');
    const words = footnote?.kind === 'footnote' ? footnote.words : '';
    const rows = [...lines(16), ...Array.from({ length: gap - 1 }, () => []), [null, words]];
    const { lastRow } = onlySchedule(workbookOf(sheetOf('Any', rows)));

    expect(lastRow).toBe(end === 'with its footnote' ? 15 + gap : 15);
  });
});

describe('below its question', () => {
  const answers = { 'II.D': [[null]] };
  const { sheet, words } = buildSchedule({ shape: { footnote: 'none' }, changes: { answers } });
  const question = words.get('verdict II.D') ?? { row: 0, column: 0 };
  const said = (down: number, on = sheet): LocatedVerdict | undefined =>
    onlySchedule(workbookOf(withCells(on, [{ row: question.row + down, column: question.column + 1, value: 'No' }])))
      .verdicts[1];

  it.each([
    [0, 'no'],
    [1, 'no'],
    [3, 'no'],
    [4, 'none'],
  ])('an answer %d rows down is read as “%s”', (down, answer) => {
    expect(said(down)?.answer).toBe(answer);
  });

  it('an answer below the next row of the form is none', () => {
    expect(said(2, buildSchedule({ changes: { answers } }).sheet)?.answer).toBe('none');
  });

  it('the answer has the cell below, where none stands beside the question; where there is none, the one beside', () => {
    expect(said(1)?.at).toMatchObject({ row: question.row + 1, column: question.column + 1 });
    expect(onlySchedule(workbookOf(sheet)).verdicts[1]?.at).toEqual({ row: question.row, column: question.column + 1 });
  });
});

describe('a limit without a figure in its row', () => {
  const built = buildSchedule({ shape: { footnote: 'none' }, changes: { limits: { 'II.D': null } } });
  const words = built.words.get('limit II.D') ?? { row: 0, column: 0 };
  const verdict = built.words.get('verdict II.D') ?? { row: 0, column: 0 };
  const moved = built.sheet.cells.map((cell) => (cell.row >= verdict.row ? { ...cell, row: cell.row + 4 } : cell));

  it.each([
    [1, 1.25],
    [3, 1.25],
    [4, null],
  ])('is the one %d rows below: %p', (down, value) => {
    const sheet = withCells({ ...built.sheet, cells: moved }, [
      { row: words.row + down, column: 2, value: '1.25 to 1' },
    ]);
    const [, limit] = onlySchedule(workbookOf(sheet)).limits;

    expect(limit?.value).toBe(value);
    expect(limit?.at).toMatchObject({ row: words.row + (value === null ? 0 : down), column: 2 });
  });

  it('is not one with words beside it, nor one left of it', () => {
    const sheet = withCells({ ...built.sheet, cells: moved }, [
      { row: words.row + 1, column: 0, value: 1.25 },
      { row: words.row + 2, column: 1, value: 'As amended' },
      { row: words.row + 2, column: 2, value: 1.5 },
    ]);

    expect(onlySchedule(workbookOf(sheet)).limits[1]?.value).toBeNull();
  });
});

describe('a row that no line explains', () => {
  const built = buildSchedule();
  const rowOf = (line: string): number => built.amounts.get(line)?.[0]?.row ?? 0;
  const apart = built.sheet.cells.map((cell) => ({ ...cell, row: cell.row * 2 }));
  const strangersWith = (row: number, value: Literal, column = 2): readonly string[] =>
    onlySchedule(
      workbookOf(
        withCells({ ...built.sheet, cells: apart }, [
          { row, column: 1, value: 'Sponsor fee' },
          { row, column, value },
        ]),
      ),
    ).strangers.map(({ label }) => label);

  it.each<[string, number, Literal, number, readonly string[]]>([
    ['below the first line', rowOf('I.A.1') * 2 + 1, 5, 2, ['Sponsor fee']],
    ['above the last line', rowOf('II.D') * 2 - 1, 5, 2, ['Sponsor fee']],
    ['above the first line', rowOf('I.A.1') * 2 - 1, 5, 2, []],
    ['below the last line', rowOf('II.D') * 2 + 1, 5, 2, []],
    ['with a text for an amount', rowOf('I.C.5') * 2 + 1, 'none', 2, []],
    ['with a number in another column', rowOf('I.C.5') * 2 + 1, 5, 4, []],
  ])('%s', (_, row, value, column, expected) => {
    expect(strangersWith(row, value, column)).toEqual(expected);
  });
});
