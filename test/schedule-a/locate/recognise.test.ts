/** Rows whose words could be several rows of the form, or hardly any: what their number, their amount and their place say. */
import { locateSchedules } from '../../../src/schedule-a/locate/locate';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { type Literal, sheetOf, workbookOf } from '../../../src/workbook/memory';
import { type Rows, amounts, form, located, locatedOn } from './form-rows';

describe('words with others among them', () => {
  it.each<[string, string, readonly Literal[], readonly unknown[]]>([
    ['an amount speaks for them', 'II.B', [null, 'Net receivables of the office', 5], [5]],
    ['an amount speaks for them', 'I.C.3', [null, 'Income taxes of Petaluma', 5], [5]],
    ['an amount is not enough for fewer', 'I.C.11', [null, 'Non-cash gains realised', 5], []],
    ['an amount is not enough for fewer', 'I.C.3', [null, 'Income taxes, Petaluma office', 5], []],
    ['their number is', 'I.C.11', ['11.', 'Non-cash gains realised', 5], [5]],
    ['more of them need no amount', 'I.C.2', [null, 'Interest charges in cash'], ['blank']],
    ['or their place between the lines around them', 'I.C.2', [null, 'Interest charges paid'], ['blank']],
    ['fewer of them do', 'I.C.10', [null, 'Swap fees of the office'], []],
    ['fewer of them do', 'I.C.10', [null, 'Swap fees of the office', 5], [5]],
    ['another letter speaks against them', 'II.B', ['C.', 'Net receivables of the office', 5], []],
  ])('%s: %s, %j', (_, id, row, expected) => {
    expect(amounts(located({ [id]: [row] }), id)).toEqual(expected);
  });

  it.each<[string, string, readonly unknown[], readonly unknown[]]>([
    ['few', 'Net receivables of the office', [5], []],
    ['all', 'Net Accounts Receivable', [], [5]],
  ])('that are %s, against the number: “%s”', (_, words, byNumber, byWords) => {
    const schedule = located({ 'II.A': [], 'II.B': [['II.A', words, 5]] });

    expect([amounts(schedule, 'II.A'), amounts(schedule, 'II.B')]).toEqual([byNumber, byWords]);
  });
});

describe('a number speaks for words that say little of the ratio', () => {
  it.each<[string, string | null, readonly unknown[]]>([
    ['the “C.” that the form prints before it', 'C.', [2]],
    ['its own letter', 'D.', [2]],
    ['another letter', 'B.', []],
    ['a letter and a number', 'C.13', []],
    ['none', null, []],
  ])('%s', (_, number, expected) => {
    expect(amounts(located({ 'I.D': [[number, 'Leverage ratio as calculated here', 2]] }), 'I.D')).toEqual(expected);
  });

  it('a total whose words name the ratio is the total by its number, with the ratio or without it', () => {
    const total = { 'I.C.12': [['C.12', 'Consolidated EBITDA (for the leverage ratio)', 2]] };
    const [one, other] = [located(total), located({ ...total, 'I.D': [] })];

    expect([amounts(one, 'I.C.12'), amounts(one, 'I.D')]).toEqual([[2], [1_019]]);
    expect([amounts(other, 'I.C.12'), amounts(other, 'I.D')]).toEqual([[2], []]);
  });
});

it.each([
  ['Expenses', 'I.C.4'],
  ['Expenses', 'I.C.5'],
  ['Expenses', 'I.C.7'],
  ['Expenses', 'I.C.9'],
  ['Expenses', 'I.C.10'],
  ['Indebtedness', 'I.A.4'],
  ['Indebtedness', 'II.C'],
])('“%s”, a word of many lines, is %s by its place between the lines around it', (word, id) => {
  const schedule = located({ [id]: [[null, word, 5]] });

  expect(amounts(schedule, id)).toEqual([5]);
  expect(schedule.lines.filter(({ label }) => label === word).map(({ line }) => line)).toEqual([id]);
});

describe('words that hardly are the title’s or the date’s', () => {
  /** Six lines are a schedule below two rows of the form, firmly said. */
  const six: Rows = form().filter(([reference]) => /^(?:I\.C\.[1-4]|II\.[AB])$/.test(String(reference)));

  it.each<[string, string, number]>([
    ['Schedule A', 'Financial Statement Date:', 1],
    ['Schedule A draft', 'Financial Statement Date:', 0],
    ['Schedule A', 'Statement date of the audit report', 0],
  ])('“%s”, “%s”: %d schedules', (title, date, count) => {
    const sheet = sheetOf('Any', [[title], [date, null, 'December 31, 2015'], ...six]);

    expect(locateSchedules(CALIX_2013, workbookOf(sheet)).schedules).toHaveLength(count);
  });

  it('are no place for the Statement Date', () => {
    const rows: Rows = [['Statement date of the audit', null, 'March 1, 2016'], ...form()];

    expect(locatedOn(rows).statementDate).toEqual({ kind: 'missing' });
  });
});
