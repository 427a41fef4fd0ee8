/** Rows with several texts, beside their amount or without one: which are the row's words, and whether it has an amount. */
import { type Literal, sheetOf, workbookOf } from '../../../src/workbook/memory';
import { type Rows, amounts, form, located, locatedOn, wordsOf } from './form-rows';
import { linesOf, onlySchedule } from './schedule-on';

const LONG_NOTE = 'as agreed with the auditors and the treasurer in February, from the general ledger of the group';

describe('the words of a row that no line explains', () => {
  const stranger = (row: readonly Literal[]): readonly string[] =>
    located({ 'I.C.6': [...form().filter(([id]) => id === 'I.C.6'), row] }).strangers.map(({ label }) => label);

  it.each<[string, readonly Literal[]]>([
    ['stand before its amount, whatever the note behind it', [null, 'Sponsor fee', 5, LONG_NOTE]],
    ['are the longest before its amount', ['Q4', 'Sponsor fee', 5, LONG_NOTE]],
    ['are the first of equally long ones', ['Sponsor fee', 'Petaluma HQ', 5]],
    ['stand before an amount of the year before as well', [null, 'Sponsor fee', 5, 7, LONG_NOTE]],
    ['stand before an amount that could be no reference', [null, 'Sponsor fee', 500_000, LONG_NOTE]],
  ])('%s', (_, row) => {
    expect(stranger(row)).toEqual(['Sponsor fee']);
  });
});

it('a “Less” row of a few millions is footnote 2’s, whatever the note behind its amount', () => {
  const total = form().filter(([id]) => id === 'I.A.5');
  const schedule = located({ 'I.A.5': [[null, 'Less: cash collateralized', 5, LONG_NOTE], ...total] });

  expect(amounts(schedule, 'I.A less')).toEqual([5]);
});

describe('the words of a line known by its number', () => {
  /** A column before the references is free for notes. */
  const withNotes = (id: string, row: readonly Literal[]): Rows =>
    form().map((one) => (one[0] === id ? row : [null, ...one]));

  it.each<[string, readonly Literal[]]>([
    ['stand behind it, whatever longer notes stand around', [LONG_NOTE, 'I.C.8', 'Sponsor fee', 5, LONG_NOTE]],
    ['stand behind it as a number', [LONG_NOTE, 8, 'Sponsor fee', 5, LONG_NOTE]],
    ['stand behind it in its cell', [LONG_NOTE, null, '8. Sponsor fee', 5, LONG_NOTE]],
  ])('%s', (_, row) => {
    const [line] = linesOf(locatedOn(withNotes('I.C.8', row)), 'I.C.8');

    expect(line?.label).toMatch(/^(?:8\. )?Sponsor fee$/);
    expect(line?.entry).toMatchObject({ kind: 'number', value: 5 });
  });
});

it('the words of a line known by its letter alone stand behind it, whatever longer notes stand around', () => {
  const rows = form().map((row) =>
    row[0] === 'II.B' ? [LONG_NOTE, null, 'B. Trade debtors', 5, LONG_NOTE] : [null, ...row],
  );
  const [line] = linesOf(locatedOn(rows), 'II.B');

  expect(line?.label).toBe('B. Trade debtors');
  expect(line?.entry).toMatchObject({ kind: 'number', value: 5 });
});

it('a line known by its number says as much of the form as its words share with the form’s', () => {
  const says = (words: string): number =>
    linesOf(located({ 'I.C.9': [['I.C.9', words, 5]] }), 'I.C.9')[0]?.precision ?? NaN;
  const some = says('Sponsor travel, waiver, dinners');

  expect(says('Sponsor travel, dinners')).toBe(0);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(0.5);
});

it('a line again without an amount is known by the words behind its number, not by its note', () => {
  const rows: Rows = [
    ['I.C.3', 'Income taxes', 7],
    ['I.C.3', 'Income taxes', null, LONG_NOTE],
  ];

  expect(amounts(located({ 'I.C.3': rows }), 'I.C.3')).toEqual([7, 'blank']);
});

describe('of two cells with words of the form', () => {
  it('the one that says more is the label, and the reference between them its number', () => {
    const rows = form().map((row) => [row[0] === 'I.C.2' ? 'Interest' : null, ...row]);
    const [line] = linesOf(locatedOn(rows), 'I.C.2');

    expect([line?.label, line?.numbering]).toEqual([wordsOf('I.C.2'), { part: 'I', letter: 'C', number: 2 }]);
  });

  it('the left one is the label where both say the same', () => {
    const words = wordsOf('I.C.2');

    expect(amounts(located({ 'I.C.2': [[null, words, 7, words]] }), 'I.C.2')).toEqual([7]);
    expect(amounts(located({ 'I.C.2': [[null, words, 7, null, words]] }), 'I.C.2')).toEqual([7]);
  });
});

describe('words that are a line only where an amount stands beside them', () => {
  const WORDS = 'Swap fees of the office';
  const found = (...rows: Rows): readonly unknown[] => amounts(located({ 'I.C.10': rows }), 'I.C.10');

  it.each<[string, Rows, readonly unknown[]]>([
    ['a number', [[null, WORDS, 5]], ['number']],
    ['a dash', [[null, WORDS, '-']], ['no value']],
    ['“$”', [[null, WORDS, '$']], ['blank']],
    ['a placeholder', [[null, WORDS, '$______']], ['placeholder']],
    ['nothing', [[null, WORDS]], []],
    ['a note', [[null, WORDS, null, 'see the ledger']], []],
    ['a number left of them', [[5, WORDS]], []],
  ])('%s', (_, rows, expected) => {
    expect(found(...rows).map((one) => (typeof one === 'number' ? 'number' : one))).toEqual(expected);
  });

  it('not where it stands in the row below, beside words in another column', () => {
    expect(found([null, WORDS], ['Rent', null, 5])).toEqual([]);
  });

  it.each<[string, string, readonly unknown[]]>([
    ['in its amount’s place', 'C', ['text']],
    ['that gives its words', 'B', []],
  ])('a formula %s', (_, column, expected) => {
    const rows = form({ 'I.C.10': [[null, WORDS, column === 'C' ? 'pending' : null]] });
    const row = rows.findIndex(([, words]) => words === WORDS) + 1;
    const sheet = sheetOf('Any', rows, { formulas: { [`${column}${String(row)}`]: '=Model!B2' } });

    expect(amounts(onlySchedule(workbookOf(sheet)), 'I.C.10')).toEqual(expected);
  });
});
