import {
  agreement,
  isEmpty,
  leadingNumbering,
  numberingOf,
  ownNumbering,
} from '../../../src/schedule-a/locate/numbering';

describe('a cell that is a reference', () => {
  it.each([
    ['I.A.1', { part: 'I', letter: 'A', number: 1 }],
    ['I.A.1.', { part: 'I', letter: 'A', number: 1 }],
    ['I. A. 1.', { part: 'I', letter: 'A', number: 1 }],
    ['I-A-1', { part: 'I', letter: 'A', number: 1 }],
    ['I.A(1)', { part: 'I', letter: 'A', number: 1 }],
    ['I(A)(1)', { part: 'I', letter: 'A', number: 1 }],
    ['I A 1', { part: 'I', letter: 'A', number: 1 }],
    ['i.c.12', { part: 'I', letter: 'C', number: 12 }],
    ['Line II.D', { part: 'II', letter: 'D' }],
    ['\u2161.', { part: 'II' }],
    ['II.', { part: 'II' }],
    ['C.', { letter: 'C' }],
    ['B)', { letter: 'B' }],
    ['A.4', { letter: 'A', number: 4 }],
    ['12', { number: 12 }],
    ['(7)', { number: 7 }],
    ['3)', { number: 3 }],
    [1, { number: 1 }],
    [5, { number: 5 }],
    [20, { number: 20 }],
    ['LINE I.A.1', { part: 'I', letter: 'A', number: 1 }],
    ['( II . C ) ( 12 )       ', { part: 'II', letter: 'C', number: 12 }],
  ])('%s', (value, numbering) => {
    expect(ownNumbering(value)).toEqual(numbering);
  });

  it.each([
    '',
    '-',
    '.',
    'E.',
    'III.',
    '(A)',
    '(b)',
    '123',
    '2014',
    '12/31',
    '1.5',
    'Yes',
    'IV.A',
    'I.A.1 words',
    0,
    21,
    1.5,
    -1,
  ])('%s is none', (value) => {
    expect(ownNumbering(value)).toBeNull();
  });
});

describe('the beginning of a label', () => {
  it.each([
    ['1. Consolidated Net Income:', { number: 1 }],
    ['1) Consolidated Net Income:', { number: 1 }],
    ['(1) Consolidated Net Income:', { number: 1 }],
    ['1 Consolidated Net Income:', { number: 1 }],
    ['C.1. Consolidated Net Income:', { letter: 'C', number: 1 }],
    ['I.C.1 Consolidated Net Income:', { part: 'I', letter: 'C', number: 1 }],
    ['I.C.1. Consolidated Net Income:', { part: 'I', letter: 'C', number: 1 }],
    ['I.C.1: Consolidated Net Income:', { part: 'I', letter: 'C', number: 1 }],
    ['I.C.1 - Consolidated Net Income:', { part: 'I', letter: 'C', number: 1 }],
    ['I.C(1) Consolidated Net Income:', { part: 'I', letter: 'C', number: 1 }],
    ['Line I.C.1 Consolidated Net Income:', { part: 'I', letter: 'C', number: 1 }],
    ['I. C. 1. Consolidated Net Income:', { part: 'I', letter: 'C', number: 1 }],
    ['Consolidated Net Income:', {}],
  ])('%s', (label, numbering) => {
    expect(leadingNumbering(label)).toEqual({ numbering, words: 'Consolidated Net Income:' });
  });

  it.each([
    'I.A.2+ I.A.3+ I.A.4) 2:',
    'I.A.5 + I.B. to I.C.12):',
    'II.B TO (B) LINE II.C):',
    'Cash expenses (A)',
    'Consolidated basis',
    'Debt of the Borrower',
    'All Indebtedness',
    'In respect of any Capitalized Lease',
    '(A) incurred in connection with Permitted Acquisitions',
    '12/31/2015 balance',
    '1.25 to 1',
  ])('“%s” bears none', (label) => {
    expect(leadingNumbering(label)).toEqual({ numbering: {}, words: label });
  });
});

describe('how what a row says of its place fits a line', () => {
  it.each([
    [{}, 0],
    [{ part: 'I' }, 1],
    [{ letter: 'C' }, 1],
    [{ number: 12 }, 1],
    [{ part: 'I', letter: 'C', number: 12 }, 1],
    [{ part: 'II', letter: 'C', number: 12 }, -1],
    [{ part: 'I', letter: 'A', number: 12 }, -1],
    [{ part: 'I', letter: 'C', number: 11 }, -1],
    [{ letter: 'D' }, -1],
  ])('%j: %d', (said, fit) => {
    expect(agreement(said, numberingOf('I.C.12'))).toBe(fit);
  });

  it('a number is none of a line that the form gives a letter alone', () => {
    expect(agreement({ part: 'I', letter: 'B', number: 1 }, numberingOf('I.B'))).toBe(-1);
  });
});

it.each<[string, boolean]>([
  ['II. Consolidated Liquidity Ratio', false],
  ['B. Net Accounts Receivable', false],
  ['7. Cash expenses', false],
  ['Net Accounts Receivable', true],
])('“%s” begins with a place on the form, or with none', (label, none) => {
  expect(isEmpty(leadingNumbering(label).numbering)).toBe(none);
});
