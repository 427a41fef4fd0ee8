/** Conditions, branches and questions as in Excel, worked by hand. */
import { NotEvaluated } from '../../../src/schedule-a/formula/not-evaluated';
import { valueOf } from './value-of';

/** A6 is blank. */
const CELLS = { A1: 10, A2: 0, A3: 'text', A4: true, A5: false, A7: '=1/0', A8: '=NA()', A9: '', B1: 'TRUE' };

const gives = (cases: readonly (readonly [string, unknown])[]): void => {
  it.each(cases)('%s is %p', (formula, expected) => {
    expect(valueOf(formula, CELLS)).toBe(expected);
  });
};

describe('IF', () => {
  gives([
    ['=IF(A1,"yes","no")', 'yes'],
    ['=IF(A2,"yes","no")', 'no'],
    ['=IF(A6,"yes","no")', 'no'],
    ['=IF("true",1,2)', 1],
    ['=IF(" False ",1,2)', 2],
    ['=IF("yes",1,2)', '#VALUE!'],
    ['=IF(A8,1,2)', '#N/A'],
    ['=IF(TRUE,A7,2)', '#DIV/0!'],
    ['=IF(TRUE,1,A7)', 1],
    ['=IF(TRUE)', true],
    ['=IF(FALSE,1)', false],
    ['=IF(FALSE,1,)', 0],
    ['=IF(TRUE,A6)', 0],
  ]);
});

describe('IFS, SWITCH, CHOOSE', () => {
  gives([
    ['=IFS(A2,1,A1,2,TRUE,3)', 2],
    ['=IFS(A7,1,TRUE,2)', '#DIV/0!'],
    ['=IFS(TRUE,1,A7,2)', 1],
    ['=IFS(A3,1)', '#VALUE!'],
    ['=IFS(TRUE,,TRUE,2)', 0],
    ['=IFS(A2,1,A5,2)', '#N/A'],
    ['=SWITCH("B","a",1,"b",2)', 2],
    ['=SWITCH(3,1,"a",2,"b")', '#N/A'],
    ['=SWITCH(3,1,"a",2,"b","else")', 'else'],
    ['=SWITCH(1,"1","text",1,"number")', 'number'],
    ['=SWITCH(TRUE,1,"one",A1>5,"more")', 'more'],
    ['=SWITCH(2,1,"a",2,)', 0],
    ['=SWITCH(A6,0,"zero","else")', 'zero'],
    ['=SWITCH(A6,"","blank","else")', 'blank'],
    ['=SWITCH(A7,1,"a","else")', '#DIV/0!'],
    ['=SWITCH(1,A8,"a",1,"b")', '#N/A'],
    ['=SWITCH(1,1,"a",A8,"b")', 'a'],
    ['=CHOOSE(1,"a","b")', 'a'],
    ['=CHOOSE(2.9,"a","b")', 'b'],
    ['=CHOOSE(0.9,"a","b")', '#VALUE!'],
    ['=CHOOSE(0,"a","b")', '#VALUE!'],
    ['=CHOOSE(3,"a","b")', '#VALUE!'],
    ['=CHOOSE("x","a","b")', '#VALUE!'],
    ['=CHOOSE(A8,"a","b")', '#N/A'],
    ['=CHOOSE(2,A7,"b")', 'b'],
    ['=CHOOSE(2,"a",)', 0],
  ]);
});

describe('IFERROR and IFNA', () => {
  gives([
    ['=IFERROR(A8,"else")', 'else'],
    ['=IFERROR(A7,)', 0],
    ['=IFERROR(A1,A7)', 10],
    ['=IFERROR(A7,A8)', '#N/A'],
    ['=IFERROR(A6,"else")', 0],
    ['=IFNA(A8,"else")', 'else'],
    ['=IFNA(A8,A7)', '#DIV/0!'],
    ['=IFNA("#N/A","else")', '#N/A'],
    ['=IFNA(A1,"else")', 10],
  ]);
});

describe('AND, OR, XOR, NOT', () => {
  gives([
    ['=AND(TRUE,A1)', true],
    ['=AND(TRUE,A2)', false],
    ['=AND(A1,A3)', true],
    ['=AND(A1:A4)', false],
    ['=AND(A3:A4)', true],
    ['=AND(A3,A6)', '#VALUE!'],
    ['=AND({1,"x",1})', true],
    ['=AND("x",TRUE)', '#VALUE!'],
    ['=AND("true",TRUE)', true],
    ['=AND(TRUE,)', false],
    ['=AND(TRUE,B1)', true],
    ['=AND(FALSE,A7)', '#DIV/0!'],
    ['=OR(TRUE,A8)', '#N/A'],
    ['=OR(A2,A5)', false],
    ['=OR(A2,A4)', true],
    ['=OR(A2:A5)', true],
    ['=OR(A3)', '#VALUE!'],
    ['=XOR(TRUE,FALSE)', true],
    ['=XOR(TRUE,TRUE,TRUE)', true],
    ['=XOR(TRUE,TRUE,FALSE)', false],
    ['=XOR(FALSE,FALSE)', false],
    ['=NOT(A2)', true],
    ['=NOT(A6)', true],
    ['=NOT("false")', true],
    ['=NOT("x")', '#VALUE!'],
    ['=NOT(A7)', '#DIV/0!'],
    ['=TRUE()', true],
    ['=FALSE()', false],
  ]);
});

describe('questions about a value', () => {
  /** A number, text, TRUE, a blank, empty text, #DIV/0!, #N/A. */
  const asked = ['A1', 'A3', 'A4', 'A6', 'A9', 'A7', 'A8'];
  it.each([
    ['ISNUMBER', '1......'],
    ['ISTEXT', '.1..1..'],
    ['ISNONTEXT', '1.11.11'],
    ['ISLOGICAL', '..1....'],
    ['ISBLANK', '...1...'],
    ['ISERROR', '.....11'],
    ['ISERR', '.....1.'],
    ['ISNA', '......1'],
  ])('%s', (name, answers) => {
    expect(asked.map((cell) => (valueOf(`=${name}(${cell})`, CELLS) === true ? '1' : '.')).join('')).toBe(answers);
    expect(asked.map((cell) => (valueOf(`=${name}(${cell})`, CELLS) === false ? '.' : '1')).join('')).toBe(answers);
  });

  it('of an array is answered cell by cell', () => {
    expect(valueOf('=SUM(N(ISNUMBER({1,"a",2})))')).toBe(2);
    expect(valueOf('=SUMPRODUCT(N(ISERROR(A6:A8)))', CELLS)).toBe(2);
  });

  it('whether a cell holds a formula is not followed', () => {
    expect(() => valueOf('=ISFORMULA(A1)', CELLS)).toThrow(NotEvaluated);
  });
});

it.each(['=IF()', '=IFERROR()', '=NOT()', '=SWITCH()', '=CHOOSE()', '=ISBLANK()', '=ABS()', '=ROUND(1)', '=POWER(2)'])(
  '%s has too few arguments to be followed',
  (formula) => {
    expect(() => valueOf(formula)).toThrow(NotEvaluated);
  },
);
