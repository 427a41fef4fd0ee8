/** Where the form begins and ends on a sheet that holds other tables in the form's language. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { locateSchedules } from '../../../src/schedule-a/locate/locate';
import { sheetOf, workbookOf } from '../../../src/workbook/memory';
import { type Rows, amounts, form, located, locatedOn, wordsOf } from './form-rows';

const TITLE = ['Schedule A'];
const DATE = ['Financial Statement Date:', null, 'December 31, 2015'];
const PART_I = ['I.', 'Section 7.11(a) - Consolidated Leverage Ratio'] as const;
const PART_II = ['II.', 'Section 7.11(b) - Consolidated Liquidity Ratio'];
/** As a preparer works them out, without references. */
const WORKINGS: Rows = [
  ['Workings'],
  [null, 'Consolidated Net Income', 7],
  [null, 'Consolidated Interest Charges', 8],
  [null, 'Depreciation and amortization expense', 9],
  [],
];
const withoutPartI = (rows: Rows): Rows => rows.filter(([reference]) => reference !== 'I.');
/** So that words alone speak for a row. */
const unnumbered = (rows: Rows): Rows => rows.map(([, ...right]) => [null, ...right]);
const worked = (rows: Rows): readonly unknown[] => {
  const schedule = locatedOn(rows);
  return ['I.C.1', 'I.C.2', 'I.C.4'].map((id) => amounts(schedule, id));
};

describe('workings above the schedule are none of its lines', () => {
  it.each<[string, Rows]>([
    ['above Part I', form()],
    ['above title, date and Part I', [TITLE, DATE, ...form()]],
    ['above a title without Part I', [TITLE, ...withoutPartI(form())]],
    ['above a date without Part I', [DATE, ...withoutPartI(form())]],
  ])('%s', (_, rows) => {
    expect(worked([...WORKINGS, ...rows])).toEqual([[1_007], [1_008], [1_010]]);
  });

  it('not even where the form lacks the line, above Part I', () => {
    expect(worked([...WORKINGS, ...form({ 'I.C.2': [] })])).toEqual([[1_007], [], [1_010]]);
  });
});

it.each<[string, Rows]>([
  ['under a title', [[], TITLE, ...WORKINGS]],
  ['under a date', [[], DATE, ...WORKINGS]],
  ['under a Part I', [[], PART_I, ...WORKINGS]],
])('workings below a schedule without headings are none of its lines: %s', (_, rows) => {
  const schedule = form().filter(([reference]) => !['I.', 'I.C', 'II.'].includes(String(reference)));

  expect(worked([...schedule, ...rows])).toEqual([[1_007], [1_008], [1_010]]);
});

it.each<[string, number, number, readonly number[]]>([
  ['as many below it as above: both, for which are meant is not known', 12, 12, [1_007, 1_007]],
  ['one more below it: those below', 11, 12, [1_007]],
  ['one more above it: both', 12, 11, [1_007, 1_007]],
])('of lines that stand above a title and again below it, %s', (_, above, below, expected) => {
  const lines = form().filter(([reference]) => /^I\.C\./.test(String(reference)));
  const schedule = locatedOn([...lines.slice(0, above), TITLE, ...lines.slice(0, below)]);

  expect(amounts(schedule, 'I.C.1')).toEqual(expected);
});

it('lines of Part I stay, though Part II has more', () => {
  const kept = ['I.', 'I.C.12', 'I.D', 'II.', 'II.A', 'II.B', 'II.C', 'II.D'];
  const { lines } = locatedOn([TITLE, DATE, ...form().filter(([reference]) => kept.includes(String(reference)))]);

  expect(lines.map(({ line }) => line)).toEqual(['I.C.12', 'I.D', 'II.A', 'II.B', 'II.C', 'II.D']);
});

const PAGE_HEADS: readonly (readonly [string, Rows])[] = [
  ['the title', [TITLE]],
  ['the date', [DATE]],
  ['Part I', [PART_I]],
  ['title, date and Part I', [TITLE, DATE, PART_I]],
  ['“(continued)”', [['Schedule A (continued)'], [PART_I[0], `${PART_I[1]} (continued)`]]],
];

describe.each(PAGE_HEADS)('%s again on a second page leaves the lines above it on the form', (_, head) => {
  it.each(['I.A.2', 'I.B', 'I.C.1', 'I.C.3', 'II.A', 'II.B', 'II.D'])('that begins with %s', (first) => {
    const rows = unnumbered(form());
    const page = rows.findIndex(([, words]) => words === wordsOf(first));
    const { lines } = locatedOn([TITLE, DATE, ...rows.slice(0, page), ...head, ...rows.slice(page)]);

    expect(lines.map(({ line }) => line)).toEqual(
      CALIX_2013.schedule.lines.map(({ id }) => id).filter((id) => id !== 'I.A less'),
    );
  });
});

describe.each<[string, Rows]>([
  ['the title', [TITLE]],
  ['title and date', [TITLE, DATE]],
  ['title and Part II', [TITLE, PART_II]],
])('%s again within Part II leaves the schedule what stands below', (_, head) => {
  const COMPLIANCE = 'Covenant compliance:';

  it.each(['II.B', 'II.D', 'Minimum permitted:', COMPLIANCE])('from %s on', (begin) => {
    const ratio = form().filter(([reference]) => reference === 'I.D');
    const firstEnd = [...ratio, [null, 'Maximum permitted:', 2.5], [null, COMPLIANCE, 'Yes']];
    const rows = [...form({ 'I.D': firstEnd }), [null, 'Minimum permitted:', 1.25], [null, COMPLIANCE, 'No']];
    const page = rows.findLastIndex((row) => row.includes(begin));
    const { lines, limits, verdicts } = locatedOn([TITLE, DATE, ...rows.slice(0, page), ...head, ...rows.slice(page)]);

    expect(lines.map(({ line }) => line).slice(-4)).toEqual(['II.A', 'II.B', 'II.C', 'II.D']);
    expect(limits.map(({ covenant, value }) => [covenant, value])).toEqual([
      ['I.D', 2.5],
      ['II.D', 1.25],
    ]);
    expect(verdicts.map(({ covenant, answer }) => [covenant, answer])).toEqual([
      ['I.D', 'yes'],
      ['II.D', 'no'],
    ]);
  });
});

describe('lines under a title below the schedule', () => {
  const row = (id: string): Rows[number] => [id, wordsOf(id), 7];
  const found = (...below: Rows): readonly unknown[] => {
    const schedule = locatedOn([TITLE, DATE, ...form({ 'I.C.9': [] }), TITLE, ...below]);
    return ['I.C.1', 'I.C.9'].map((id) => amounts(schedule, id));
  };

  it.each<[string, Rows, readonly unknown[]]>([
    ['are a later page’s where the schedule lacks them', [row('I.C.9')], [[1_007], [7]]],
    ['are another table’s where it has them', [row('I.C.1')], [[1_007], []]],
    ['are another table’s where it has one of them', [row('I.C.1'), row('I.C.9')], [[1_007], []]],
    ['may be none', [['Prepared by the treasurer']], [[1_007], []]],
  ])('%s', (_, below, expected) => {
    expect(found(...below)).toEqual(expected);
  });

  it('are another schedule’s where they are enough for one', () => {
    const first = ['I.C', 'I.', 'I.A', 'I.B', 'I.D', 'II.'];
    const isFirst = ([reference]: Rows[number]): boolean =>
      first.includes(String(reference)) || String(reference).startsWith('I.A.');
    const yearly = form().filter((one) => !isFirst(one));
    const daily = form().filter(isFirst);
    const sheet = sheetOf('Any', [TITLE, DATE, PART_I, ...daily, TITLE, DATE, ...yearly]);

    expect(locateSchedules(CALIX_2013, workbookOf(sheet)).schedules.map(({ lines }) => lines.length)).toEqual([7, 16]);
  });
});

it.each<[string, string | null, readonly unknown[]]>([
  ['bears its reference', 'I.C.9', [7]],
  ['bears none', null, []],
])('a line below the last one is a line of the form where it %s', (_, reference, expected) => {
  const last = form().filter(([id]) => id === 'II.D');
  const schedule = located({ 'I.C.9': [], 'II.D': [...last, [reference, wordsOf('I.C.9'), 7]] });

  expect(amounts(schedule, 'I.C.9')).toEqual(expected);
});

describe('after a Part II', () => {
  const schedulesOn = (rows: Rows): readonly (readonly unknown[])[] =>
    locateSchedules(CALIX_2013, workbookOf(sheetOf('Any', rows))).schedules.map((one) => amounts(one, 'II.B'));
  const again = ['II.B', wordsOf('II.B'), 5] as const;
  const [first] = schedulesOn(form());

  it('another Part I begins another schedule, without title or date', () => {
    expect(schedulesOn([...form(), ...form({ 'II.B': [again] })])).toEqual([first, [5]]);
  });

  it.each<[string, readonly string[]]>([
    ['a heading of Part II', [...PART_II]],
    ['words that hardly are the date’s', ['', 'Statement date of the audit report']],
    ['words that hardly are the title’s', ['', 'Schedule A draft']],
  ])('%s does not, and a line again below it is one too many', (_, row) => {
    expect(schedulesOn([...form(), row, again])).toEqual([[...(first ?? []), 5]]);
  });
});
