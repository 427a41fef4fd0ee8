/** Rows that are a line by their number, by repeating it, or by going on from the row above. */
import type { LocatedLine, LocatedSchedule } from '../../../src/schedule-a/locate/located';
import type { Literal } from '../../../src/workbook/memory';
import { type Rows, amounts, form, located, locatedOn, wordsOf } from './form-rows';
import { linesOf } from './schedule-on';

const strangersIn = ({ strangers }: LocatedSchedule): readonly string[] => strangers.map(({ label }) => label);

describe('by its number', () => {
  it.each<[string, string, readonly Literal[]]>([
    ['in full', 'I.C.8', ['I.C.8', 'Sponsor monitoring fees', 5]],
    ['under its heading', 'I.C.8', ['8.', 'Sponsor monitoring fees', 5]],
    ['as a number under its heading', 'I.C.8', [8, 'Sponsor monitoring fees', 5]],
    ['with its letter', 'I.C.8', ['C.8', 'Sponsor monitoring fees', 5]],
    ['as a letter in its part', 'I.B', ['B.', 'Sponsor monitoring fees', 5]],
    ['as a letter in the other part', 'II.B', ['B.', 'Sponsor monitoring fees', 5]],
    ['before its words, in one cell', 'I.C.8', [null, '8. Sponsor monitoring fees', 5]],
    ['in full, though its limit and question stand below', 'I.D', ['I.D', 'Sponsor multiple', 5]],
  ])('a row is a line whatever it says: %s', (_, id, row) => {
    const below: Rows = [
      [null, 'Maximum permitted:', 2.5],
      [null, 'Covenant compliance:', 'Yes'],
    ];
    const schedule = located({ [id]: id === 'I.D' ? [row, ...below] : [row] });

    expect(amounts(schedule, id)).toEqual([5]);
    expect(strangersIn(schedule)).toEqual([]);
  });

  it.each<[string, readonly Literal[]]>([
    ['it has no amount', ['I.C.8', 'Sponsor monitoring fees']],
    ['it bears no number', [null, 'Sponsor monitoring fees', 5]],
    ['the form has no line of that number', ['I.C.13', 'Sponsor monitoring fees', 5]],
    ['the letter is that of a heading', ['C.', 'Sponsor monitoring fees', 5]],
    ['it bears the part alone', ['I.', 'Sponsor monitoring fees', 5]],
  ])('a row is none where %s', (_, row) => {
    expect(amounts(located({ 'I.C.8': [row] }), 'I.C.8')).toEqual([]);
  });

  it('a number counts on from the lines above where the form’s headings are left out', () => {
    const rows = form({ 'I.C.8': [['8.', 'Sponsor monitoring fees', 5]] }).filter(([reference]) => reference !== 'I.C');

    expect(amounts(locatedOn(rows), 'I.C.8')).toEqual([5]);
  });

  it('a part in other words, below I.D, is not the II.D that is missing', () => {
    const ratio = form().filter(([reference]) => reference === 'I.D');
    const schedule = located({ 'I.D': [...ratio, ['II.', 'Second test', 5]], 'II.D': [] });

    expect(amounts(schedule, 'II.D')).toEqual([]);
  });

  it('a row is none where the line itself is on the sheet, before it or after it', () => {
    const own = ['I.C.8', wordsOf('I.C.8'), 7];
    const other = ['I.C.8', 'Sponsor monitoring fees', 5];

    for (const rows of [
      [own, other],
      [other, own],
    ]) {
      const schedule = located({ 'I.C.8': rows });
      expect(amounts(schedule, 'I.C.8')).toEqual([7]);
      expect(strangersIn(schedule)).toEqual(['Sponsor monitoring fees']);
    }
  });

  it('the first of two such rows is the line', () => {
    const rows = [
      ['I.C.8', 'Sponsor monitoring fees', 5],
      ['I.C.8', 'Rent', 6],
    ];
    const schedule = located({ 'I.C.8': rows });

    expect(amounts(schedule, 'I.C.8')).toEqual([5]);
    expect(strangersIn(schedule)).toEqual(['Rent']);
  });
});

describe('by repeating a line', () => {
  const row: readonly Literal[] = ['I.C.8', wordsOf('I.C.8'), 7];

  it.each<[string, readonly Literal[]]>([
    ['word for word', ['I.C.8', wordsOf('I.C.8'), 8]],
    ['in capitals', ['I.C.8', wordsOf('I.C.8').toUpperCase(), 8]],
    ['with other spaces', ['I.C.8', ` ${wordsOf('I.C.8').replaceAll(' ', '  ')}`, 8]],
  ])('a row is that line again: %s', (_, again) => {
    expect(amounts(located({ 'I.C.8': [row, again] }), 'I.C.8')).toEqual([7, 8]);
  });

  describe('in few words and without a number', () => {
    const short: readonly Literal[] = [null, 'Income taxes', 7];

    it.each<[string, readonly Literal[], readonly number[]]>([
      ['word for word', [null, 'Income taxes', 8], [7, 8]],
      ['in capitals, with other spaces', [null, ' INCOME  TAXES', 8], [7, 8]],
      ['with another word', [null, 'Income taxes deferred', 8], [7]],
    ])('a row is that line again only %s', (_, again, found) => {
      expect(amounts(located({ 'I.C.3': [short, again] }), 'I.C.3')).toEqual(found);
    });

    it('a row above the first line is another', () => {
      const rows = form({ 'I.C.3': [short] });

      expect(amounts(locatedOn([['Schedule A'], [null, 'Income taxes', 8], ...rows]), 'I.C.3')).toEqual([7]);
    });

    it('a row that ends the words of the row above is another', () => {
      const rows: Rows = [
        [null, 'Reserve for'],
        [null, 'Income taxes', 8],
      ];

      expect(
        amounts(located({ 'I.C.3': [short], 'II.A': [...form().filter(([id]) => id === 'II.A'), ...rows] }), 'I.C.3'),
      ).toEqual([7]);
    });

    it('a row with a number is not the same', () => {
      expect(amounts(located({ 'I.C.3': [short], 'I.C.9': [['I.C.9', 'Income taxes', 8]] }), 'I.C.3')).toEqual([7]);
    });

    it.each([
      ['below other lines', 'II.B', 0, [7, 7]],
      ['just below the last line', 'II.D', 0, [7, 7]],
      ['a row further', 'II.D', 1, [7]],
    ])('a row is that line again %s', (_, id, gap, found) => {
      const own = form().filter(([reference]) => reference === id);
      const rows = [...own, ...Array.from({ length: gap }, () => []), short];

      expect(amounts(located({ 'I.C.3': [short], [id]: rows }), 'I.C.3')).toEqual(found);
    });
  });

  it('far below it and below the last line as well', () => {
    const last: readonly Literal[] = ['II.D', wordsOf('II.D'), 3];

    expect(
      amounts(located({ 'II.A': [...form().filter(([id]) => id === 'II.A'), row], 'I.C.8': [row] }), 'I.C.8'),
    ).toEqual([7, 7]);
    expect(amounts(located({ 'II.D': [last, last] }), 'II.D')).toEqual([3, 3]);
  });
});

describe('by going on', () => {
  const whole = wordsOf('I.C.7');
  /** The words of I.C.7 in so many rows. */
  const broken = (count: number): readonly string[] => {
    const words = whole.split(' ');
    const each = Math.ceil(words.length / count);
    return Array.from({ length: count }, (_, part) => words.slice(part * each, (part + 1) * each).join(' '));
  };
  const lineWith = (rows: Rows): LocatedLine | undefined => linesOf(located({ 'I.C.7': rows }), 'I.C.7')[0];

  it.each([2, 3, 4])('words broken over %d rows are one label, its amount in the first row', (count) => {
    const [first = '', ...rest] = broken(count);
    const line = lineWith([['I.C.7', first, 7], ...rest.map((words) => [null, words])]);

    expect(line?.label).toBe(whole);
    expect(line?.precision).toBe(1);
    expect(line?.entry).toMatchObject({ kind: 'number', value: 7 });
  });

  it('words broken over two rows are one label, its amount in the second row', () => {
    const [first = '', second = ''] = broken(2);
    const line = lineWith([
      ['I.C.7', first],
      [null, second, 7],
    ]);

    expect([line?.label, line?.precision]).toEqual([whole, 1]);
    expect((line?.at.row ?? 0) - (line?.row ?? 0)).toBe(1);
    expect(line?.entry).toMatchObject({ kind: 'number', value: 7 });
  });

  it('most of the words may stand in the second row, beside the amount', () => {
    const words = whole.split(' ');
    const line = lineWith([
      [null, words.slice(0, 4).join(' ')],
      [null, words.slice(4).join(' '), 7],
    ]);

    expect([line?.label, line?.precision]).toEqual([whole, 1]);
    expect((line?.at.row ?? 0) - (line?.row ?? 0)).toBe(1);
    expect(line?.entry).toMatchObject({ kind: 'number', value: 7 });
  });

  it.each([
    [0, true],
    [1, true],
    [2, false],
  ])('words that begin %d blank rows above belong to the line below: %p', (gap, belong) => {
    const words = whole.split(' ');
    const [begin, end] = [words.slice(0, 4).join(' '), words.slice(4).join(' ')];
    const line = lineWith([[null, begin], ...Array.from({ length: gap }, () => []), [null, end, 7]]);

    expect(line?.label).toBe(belong ? whole : end);
  });

  it.each([
    ['of another row', 'Trade payables', 1],
    ['of another line', 'Non-cash stock compensation', 1],
    ['in another column', 'Cash expenses', 0],
  ])('words %s above are none of it', (_, above, column) => {
    const row = Array.from({ length: column + 1 }, (__, index) => (index === column ? above : null));
    const line = lineWith([row, [null, whole, 7]]);

    expect(line?.label).toBe(whole);
    expect(line?.at.row).toBe(line?.row);
  });

  it('a blank row may stand between the words and their end with the amount', () => {
    const [first = '', second = ''] = broken(2);
    const line = lineWith([['I.C.7', first], [], [null, second, 7]]);

    expect(line?.label).toBe(whole);
    expect((line?.at.row ?? 0) - (line?.row ?? 0)).toBe(2);
  });

  it('words are read on for three rows', () => {
    const [first = '', ...rest] = broken(5);
    const line = lineWith([['I.C.7', first, 7], ...rest.map((words) => [null, words])]);

    expect(line?.label).toBe([first, ...rest.slice(0, 3)].join(' '));
  });

  it.each<[string, readonly Literal[], readonly Literal[]]>([
    ['a count of the rows', ['I.C.7'], [9]],
    ['a note', ['I.C.7'], ['cont’d']],
    ['a sign for the note below', ['I.C.7'], ['*']],
  ])('words go on beside %s left of them', (_, reference, left) => {
    const [one = '', two = ''] = broken(2);
    const line = lineWith([
      [...reference, one],
      [...left, two, 7],
    ]);

    expect([line?.label, line?.entry]).toEqual([whole, { kind: 'number', value: 7, formula: null }]);
  });

  it.each(['2', '(2)', 'C'])('words go on beside “%s” right of them', (right) => {
    const [one = '', two = ''] = broken(2);

    expect(
      lineWith([
        ['I.C.7', one, 7],
        [null, two, null, right],
      ])?.label,
    ).toBe(whole);
  });

  it('small words below belong to the words above them, and so does the amount beside them', () => {
    const [line] = linesOf(
      located({
        'I.C.1': [
          ['I.C.1', 'Consolidated Net Income'],
          [null, 'in total', 7],
        ],
      }),
      'I.C.1',
    );

    expect([line?.label, line?.entry]).toEqual([
      'Consolidated Net Income in total',
      { kind: 'number', value: 7, formula: null },
    ]);
  });

  it.each<[string, string, boolean]>([
    ['its own words go on', 'final orders against a Subsidiary noted by the court', true],
    ['another line’s do not', 'letters of credit, standby and commercial', false],
  ])('below a line known by its number alone, %s', (_, words, goOn) => {
    const counsel = 'Judgments, as noted by counsel';
    const rows: Rows = [
      ['I.B', counsel, 5],
      [null, words],
    ];
    const [line] = linesOf(located({ 'I.B': rows }), 'I.B');

    expect(line?.label).toBe(goOn ? `${counsel} ${words}` : counsel);
    expect((line?.precision ?? 0) > 0.5).toBe(goOn);
  });

  it('words do not go on in a row that bears a number', () => {
    const [first = '', second = ''] = broken(2);

    expect(
      lineWith([
        ['I.C.7', first, 7],
        ['7.', second],
      ])?.label,
    ).toBe(first);
    expect(
      lineWith([
        ['I.C.7', first, 7],
        [null, `2. ${second}`],
      ])?.label,
    ).toBe(first);
  });

  it('words do not go on with others than the form’s', () => {
    const [first = ''] = broken(1);

    expect(
      lineWith([
        ['I.C.7', first, 7],
        [null, 'See the workings of the treasurer'],
      ])?.label,
    ).toBe(first);
  });

  it.each([
    [1, 'number', 1],
    [3, 'number', 3],
    [4, 'blank', 0],
  ])('an amount %d rows below its words, with none beside it: %s', (down, kind, row) => {
    const gap = Array.from({ length: down - 1 }, () => []);
    const line = lineWith([['I.C.7', whole], ...gap, [null, null, 7]]);

    expect(line?.entry.kind).toBe(kind);
    expect((line?.at.row ?? 0) - (line?.row ?? 0)).toBe(row);
  });

  it('an amount below belongs to no line where words stand beside it', () => {
    expect(
      lineWith([
        ['I.C.7', whole],
        [null, 'Trade payables', 7],
      ])?.entry.kind,
    ).toBe('blank');
    expect(
      lineWith([
        ['I.C.7', whole],
        ['Trade payables', null, 7],
      ])?.entry.kind,
    ).toBe('blank');
  });
});

describe('a cell of many words', () => {
  it.each([
    [1_500, [5]],
    [1_501, []],
  ])('is a label up to 1,500 characters: %d', (length, found) => {
    expect(amounts(located({ 'I.C.8': [[null, wordsOf('I.C.8').padEnd(length, '.'), 5]] }), 'I.C.8')).toEqual(found);
  });
});
