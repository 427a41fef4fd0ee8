/** Where the form begins and ends on a sheet that holds other tables in the form's language. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { type Rows, amounts, form, located, locatedOn, wordsOf } from './form-rows';

const TITLE = ['Schedule A'];
const DATE = ['Financial Statement Date:', null, 'December 31, 2015'];
/** As a preparer works them out, without references. */
const WORKINGS: Rows = [
  ['Workings'],
  [null, 'Consolidated Net Income', 7],
  [null, 'Consolidated Interest Charges', 8],
  [null, 'Depreciation and amortization expense', 9],
  [],
];
const withoutPartI = (rows: Rows): Rows => rows.filter(([reference]) => reference !== 'I.');
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
  ['under a Part I', [[], ['I.', 'Section 7.11(a) - Consolidated Leverage Ratio'], ...WORKINGS]],
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

it.each<[string, Rows]>([
  ['the title', [TITLE]],
  ['the date', [DATE]],
  ['title and date', [TITLE, DATE]],
  ['Part I', [['I.', 'Section 7.11(a) - Consolidated Leverage Ratio (continued)']]],
])('%s again on a second page leaves the lines above it on the form', (_, head) => {
  const rows = withoutPartI(form());
  const page = rows.findIndex(([reference]) => reference === 'I.C.3');
  const found = locatedOn([...head, ...rows.slice(0, page), ...head, ...rows.slice(page)]).lines.map(
    ({ line }) => line,
  );

  expect(found).toEqual(CALIX_2013.schedule.lines.map(({ id }) => id).filter((id) => id !== 'I.A less'));
});

it.each<[string, string | null, readonly unknown[]]>([
  ['bears its reference', 'I.C.9', [7]],
  ['bears none', null, []],
])('a line below the last one is a line of the form where it %s', (_, reference, expected) => {
  const last = form().filter(([id]) => id === 'II.D');
  const schedule = located({ 'I.C.9': [], 'II.D': [...last, [reference, wordsOf('I.C.9'), 7]] });

  expect(amounts(schedule, 'I.C.9')).toEqual(expected);
});
