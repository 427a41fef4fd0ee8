import { answerOf } from '../../../src/schedule-a/locate/answer';
import type { Answer } from '../../../src/schedule-a/locate/located';
import { type Literal, sheetOf } from '../../../src/workbook/memory';
import { address } from '../../../src/workbook/sheet';
import { AMOUNTS, ANSWER_STYLES, buildSchedule } from '../../support/sheets';
import { locatedIn, onlySchedule } from './schedule-on';

type Rows = readonly (readonly Literal[])[];

const said = (...rows: Rows): Answer => answerOf(sheetOf('any', rows).cells);

describe.each(ANSWER_STYLES)('on the form as %s', (answer) => {
  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('leverage %s and liquidity %s are told apart', (leverage, liquidity) => {
    const amounts = { ...AMOUNTS.compliant, complies: { leverage, liquidity } };
    const { verdicts } = locatedIn({ shape: { answer }, amounts });

    expect(verdicts.map(({ covenant, answer: read }) => [covenant, read])).toEqual([
      ['I.D', leverage ? 'yes' : 'no'],
      ['II.D', liquidity ? 'yes' : 'no'],
    ]);
  });
});

describe('yes', () => {
  it.each<[string, Rows]>([
    ['a letter', [['Y']]],
    ['a word with more', [['Yes - see the computation above']]],
    ['compliance', [['In compliance']]],
    ['the verdict of a formula', [['complies']]],
    ['the verdict of a formula without debt', [['no debt (complies)']]],
    ['an X on a line', [['Yes __X__   No _____']]],
    ['an X on a line before its word', [['__X__ Yes   _____ No']]],
    ['crossed brackets', [['( X ) Yes  (   ) No']]],
    ['a mark without a box', [['Yes ✓ / No']]],
    ['a mark before its word', [['✔ Yes', 'No']]],
    ['a linked check box', [['Yes', true, 'No', false]]],
    [
      'a mark under its word',
      [
        ['Yes', 'No'],
        ['X', null],
      ],
    ],
    ['a mark between, nearer to its word', [['Yes', 'X', null, null, 'No']]],
    ['a tick in Wingdings', [['ü', 'Yes', null, 'No']]],
    ['ticks in Wingdings 2', [['R', 'Yes', '£', 'No']]],
    ['a word and the outcome of a test beside it', [['Yes', true]]],
    ['the question and its answer', [['(Yes/No)', 'Yes']]],
    ['the word twice', [['Yes', 'Yes']]],
    ['an emoji', [['✅ Yes', 'No']]],
    ['boxes in the cells of their words, and a reviewer’s tick further right', [['Yes ☑', 'No ☐', null, null, '✓']]],
    ['boxes in the cells of their words, and a tick two columns off', [['Yes ☑', 'No ☐', null, '✓']]],
    ['a mark in the middle between the words', [['Yes', null, 'X', null, 'No']]],
    [
      'a mark under its word, below a row of boxes',
      [
        ['Yes', 'No'],
        ['☐', '☐'],
        ['X', null],
      ],
    ],
    [
      'a mark right of its word, where the form’s empty boxes stand left',
      [
        ['☐', 'Yes', 'X'],
        ['☐', 'No', null],
      ],
    ],
    ['one word and its box', [['☒ Yes']]],
    ['one word and a box right of it', [['Yes', '☒']]],
    ['a phrase and a reviewer’s tick', [['In compliance', '✓']]],
    ['a phrase that holds the value of a test', [['Yes, that is true']]],
    ['the outcome of a test', [[true]]],
    ['the outcome of a test as text', [[' True ']]],
    ['a word and the outcome of a test as text', [['Yes', 'TRUE']]],
    ['a phrase in one of two cells', [['Calculated above', 'In compliance']]],
  ])('%s', (_, rows) => {
    expect(said(...rows)).toBe('yes');
  });
});

describe('no', () => {
  it.each<[string, Rows]>([
    ['a letter', [['N']]],
    ['a word with more', [['No; see Exhibit A']]],
    ['no compliance', [['Not in compliance']]],
    ['non-compliance', [['Non-compliant']]],
    ['the verdict of a formula', [['breach']]],
    ['the verdict of a formula without meaning', [['not meaningful (breach)']]],
    ['an X on a line', [['Yes _____   No __X__']]],
    ['a linked check box', [['Yes', false, 'No', true]]],
    [
      'a mark under its word',
      [
        ['Yes', 'No'],
        [null, 'X'],
      ],
    ],
    ['a mark between, nearer to its word', [['Yes', null, null, 'X', 'No']]],
    [
      'a mark before the second of two rows',
      [
        [null, 'Yes'],
        ['X', 'No'],
      ],
    ],
    ['a word and the outcome of a test beside it', [['No', false]]],
    ['the question and its answer', [['Yes / No?', 'No']]],
    ['boxes in the cells of their words, and a tick two columns before them', [['✓', null, 'Yes ☐', 'No ☑']]],
    ['one word and a box left of it', [['☒', 'No']]],
    ['a mark right of its word, where the other’s box is empty', [['Yes ☐', 'No', 'X']]],
    [
      'a mark under its word, beside an empty box',
      [
        ['Yes', 'No'],
        ['☐', '☒'],
      ],
    ],
    ['the outcome of a test', [[false]]],
    ['the outcome of a test as text', [['FALSE']]],
    ['a phrase and the outcome of a test', [['Does not comply', false]]],
  ])('%s', (_, rows) => {
    expect(said(...rows)).toBe('no');
  });
});

describe('neither', () => {
  it.each<[string, Rows]>([
    ['nothing', []],
    ['empty boxes', [['☐ Yes  ☐ No']]],
    ['empty boxes of the form', [['Yes o'], ['No o']]],
    ['an empty box, and one word', [['☐ Yes']]],
    ['both words and no box', [['Yes', 'No']]],
    ['the question alone', [['Yes / No']]],
    ['lines to mark', [['Yes ____ No ____']]],
    ['no debt', [['No debt']]],
    ['something else', [['See attached']]],
    ['n/a', [['n/a']]],
    ['a number', [[1]]],
    ['both words in one cell and no box', [['Yes No']]],
    ['an empty box right of its word', [['Yes', '☐']]],
    ['a word that the outcome of a test contradicts', [['Yes', false]]],
    ['a word that the outcome of a test contradicts', [['No', true]]],
    ['phrases that contradict each other', [['In compliance', 'Breach']]],
    ['a statement that begins like the outcome of a test', [['True to the best of my knowledge']]],
    ['a statement that ends like the outcome of a test', [['Not false']]],
    [
      'a mark under neither word',
      [
        ['Yes', 'No'],
        [null, null, 'X'],
      ],
    ],
    ['a mark above the words', [['X'], ['Yes', 'No']]],
  ])('%s', (_, rows) => {
    expect(said(...rows)).toBe('none');
  });
});

it.each<[string, Rows]>([
  ['two boxes in one cell', [['☒ Yes  ☒ No']]],
  ['two cells', [['Yes', 'X', 'No', 'X']]],
  ['two rows', [['Yes x'], ['No x']]],
  ['linked check boxes', [['Yes', true, 'No', true]]],
  ['a box in one word’s cell alone, and a mark behind the other', [['Yes ☑', 'No', null, null, '✓']]],
  ['a box in its word’s cell, and a mark right beside the other word', [['Yes ☑', 'No ☐', 'X']]],
])('both: %s', (_, rows) => {
  expect(said(...rows)).toBe('both');
});

describe('two empty boxes and a mark somewhere in their row', () => {
  const BEHIND: readonly Literal[] = ['Yes ☐', 'No ☐'];
  const BEFORE: readonly Literal[] = ['☐ Yes', '☐ No'];
  const CELLS_BEHIND: readonly Literal[] = ['Yes', '☐', 'No', '☐'];
  const CELLS_BEFORE: readonly Literal[] = ['☐', 'Yes', '☐', 'No'];

  it.each<[string, readonly Literal[]]>([
    ['two columns right of the boxes', [...BEHIND, null, '✓']],
    ['many columns right of them', [...BEHIND, null, null, null, null, null, 'X']],
    ['two columns right of one cell with both', ['Yes ☐   No ☐', null, '✓']],
    ['two columns right of one cell with both, boxes first', ['☐ Yes   ☐ No', null, '✓']],
    ['right of boxes that stand first', [...BEFORE, null, null, '✓']],
    ['two columns left of them', ['✓', null, ...BEHIND]],
    ['two columns left of boxes that stand first', ['✓', null, ...BEFORE]],
    ['right of boxes in cells of their own', [...CELLS_BEHIND, null, '✓']],
    ['left of boxes in cells of their own', ['✓', null, ...CELLS_BEFORE]],
    ['in the middle, two columns from either', ['Yes ☐', null, 'X', null, 'No ☐']],
    ['as the outcome of a test', ['Yes ☐   No ☐', null, null, true]],
    ['on either side', ['✓', null, ...BEHIND, null, '✓']],
    ['right of lines to mark', ['Yes ____', 'No ____', null, '✓']],
  ])('is a reviewer’s where it stands %s', (_, row) => {
    expect(said(row)).toBe('none');
  });

  it.each<[Answer, string, readonly Literal[]]>([
    ['no', 'in the column right of the last box', [...BEHIND, 'X']],
    ['yes', 'in the column left of the first box', ['X', ...BEFORE]],
    ['yes', 'between the words, behind the first’s box', ['Yes ☐', 'X', 'No ☐']],
    ['no', 'between the words, before the second’s box', ['☐ Yes', 'X', '☐ No']],
    ['yes', 'right of its word, and another far off is a reviewer’s', ['Yes ☐', 'X', 'No ☐', null, '✓']],
    ['no', 'right of the box in its own cell', [...CELLS_BEHIND, 'X']],
    ['yes', 'left of the box in its own cell', ['X', ...CELLS_BEFORE]],
    ['yes', 'in the box itself, and another far off is a reviewer’s', ['Yes', 'X', 'No', '☐', null, '✓']],
    ['no', 'in the box itself, and another far off is a reviewer’s', ['✓', null, '☐', 'Yes', '☒', 'No']],
  ])('says %s where it stands %s', (answer, _, row) => {
    expect(said(row)).toBe(answer);
  });

  it.each<[Answer, string, Rows]>([
    ['yes', 'the row has no other word', [['☐ Yes', null, null, 'X'], ['☐ No']]],
    [
      'no',
      'the row has no other word',
      [
        ['☐', 'Yes'],
        ['☐', 'No', null, null, 'X'],
      ],
    ],
    ['no', 'its word has no box', [['Yes ☐', 'No', null, 'X']]],
    ['no', 'the only box is two columns off', [['Yes', '☐', 'No', null, '☐', null, 'X']]],
  ])('says %s, however far it stands, where %s', (answer, _, rows) => {
    expect(said(...rows)).toBe(answer);
  });

  it('in two rows, a reviewer’s ticks beside marked boxes are none', () => {
    expect(said(['☑ Yes', null, null, '✓'], ['☐ No'])).toBe('yes');
    expect(said(['☐ Yes'], ['☒', 'No', null, '✓'])).toBe('no');
  });

  it('a row of marks below belongs to the words above it, however far from each other', () => {
    expect(said(['Yes', null, null, 'No'], [null, null, null, 'X'])).toBe('no');
  });
});

describe('on the sheet', () => {
  it('is told with its cell', () => {
    const built = buildSchedule({ shape: { corner: [4, 2] } });
    const { column } = built.amounts.get('I.D')?.[0] ?? { column: -1 };
    const rows = ['verdict I.D', 'verdict II.D'].map((name) => built.words.get(name)?.row ?? -1);
    const { verdicts } = onlySchedule(built.workbook);

    expect(verdicts.map(({ at }) => address(at.row, at.column))).toEqual(rows.map((row) => address(row, column)));
  });

  it('is this year’s, not the one of the year before', () => {
    const { verdicts } = locatedIn({
      shape: { columns: 'yearBefore' },
      changes: { answers: { 'I.D': [['No', 'Yes']], 'II.D': [['☒ Yes ☐ No', '☐ Yes ☒ No']] } },
    });

    expect(verdicts.map(({ answer }) => answer)).toEqual(['no', 'yes']);
  });

  it('is none where both boxes are empty and a reviewer ticks the margin', () => {
    const answers = { 'I.D': [['Yes ☐   No ☐', null, null, null, '✓']], 'II.D': [['Yes', '☐', 'No', '☐', null, '✓']] };
    const { verdicts } = locatedIn({ changes: { answers } });

    expect(verdicts.map(({ answer }) => answer)).toEqual(['none', 'none']);
  });

  it('is not read into a note beside it', () => {
    const { verdicts } = locatedIn({
      changes: { answers: { 'I.D': [['Yes', 'No exceptions noted']], 'II.D': [['No', 'Yes, per the bank’s letter']] } },
    });

    expect(verdicts.map(({ answer }) => answer)).toEqual(['yes', 'no']);
  });

  it.each(['Covenant compliance (Yes/No):', 'In compliance?', 'COVENANT COMPLIANCE', 'Compliance with covenant:'])(
    'may be asked as “%s”',
    (words) => {
      const { verdicts } = locatedIn({ changes: { words: { 'verdict I.D': words, 'verdict II.D': words } } });

      expect(verdicts.map(({ covenant, answer }) => [covenant, answer])).toEqual([
        ['I.D', 'yes'],
        ['II.D', 'yes'],
      ]);
    },
  );

  it('is not there where the question is not', () => {
    const { verdicts } = locatedIn({ changes: { without: ['verdict I.D'] } });

    expect(verdicts.map(({ covenant }) => covenant)).toEqual(['II.D']);
  });
});
