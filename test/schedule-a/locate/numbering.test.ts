import { leadingNumbering, ownNumbering } from '../../../src/schedule-a/locate/numbering';

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
    [5, { number: 5 }],
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
