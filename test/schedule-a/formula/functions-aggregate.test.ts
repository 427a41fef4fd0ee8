/** SUM and its like as in Excel, worked by hand. */
import { NotEvaluated } from '../../../src/schedule-a/formula/not-evaluated';
import { valueOf } from './value-of';

/** A6 is blank. */
const CELLS = { A1: 4, A2: -6, A3: 'text', A4: true, A5: '=""', A7: '7', B1: '=1/0', B2: '=NA()', C1: 5, C2: 2, C3: 3 };

const gives = (cases: readonly (readonly [string, unknown])[]): void => {
  it.each(cases)('%s is %p', (formula, expected) => {
    expect(valueOf(formula, CELLS)).toBe(expected);
  });
};

describe('cells count by what they are, values written out by what they can be read as', () => {
  gives([
    ['=SUM(A1:A7)', -2],
    ['=SUM("7",A1)', 11],
    ['=SUM("x",A1)', '#VALUE!'],
    ['=SUM(A7&"",A1)', 11],
    ['=SUM(TRIM(A7))', 7],
    ['=COUNT(A7&"")', 1],
    ['=SUM(A1,)', 4],
    ['=SUM({"7",TRUE,3})', 3],
    ['=SUM(A1,B2,B1)', '#N/A'],
    ['=SUM(1e308,1e308)', '#NUM!'],
    ['=AVERAGE(A1:A7)', -1],
    ['=AVERAGE(A1,)', 2],
    ['=AVERAGE(A3:A6)', '#DIV/0!'],
    ['=AVERAGE(A1,B1)', '#DIV/0!'],
    ['=MAX(A2:A3)', -6],
    ['=MAX(A2,TRUE)', 1],
    ['=MAX(A3:A6)', 0],
    ['=MIN(C1:C3)', 2],
    ['=MIN(A1,"-7")', -7],
    ['=MAX(A1,B2)', '#N/A'],
    ['=PRODUCT(A1:A7)', -24],
    ['=PRODUCT(A3:A6)', 0],
    ['=PRODUCT(1e200,1e200)', '#NUM!'],
    ['=COUNT(A1:A7)', 2],
    ['=COUNT(A1:B2)', 2],
    ['=COUNT("7","x",TRUE,3)', 3],
    ['=COUNT({"7",TRUE,3})', 1],
    ['=COUNT(A1,)', 2],
    ['=COUNTA(A1:A7)', 6],
    ['=COUNTA(B1:B3)', 2],
    ['=COUNTA("",A6)', 1],
    ['=COUNTA({1,2;3,4},A1)', 5],
    ['=COUNTBLANK(A1:A7)', 2],
    ['=COUNTBLANK(A1:C3)', 1],
    ['=COUNTBLANK(A6)', 1],
    ['=COUNTBLANK((A1:A6,B3))', 3],
    ['=COUNTBLANK("x")', '#VALUE!'],
  ]);
});

describe('SUMPRODUCT', () => {
  gives([
    ['=SUMPRODUCT(C1:C3)', 10],
    ['=SUMPRODUCT(C1:C3,{1;10;100})', 325],
    ['=SUMPRODUCT({1,2;3,4},{5,6;7,8})', 70],
    ['=SUMPRODUCT(2,3)', 6],
    ['=SUMPRODUCT(C2:C3,A3:A4)', 0],
    ['=SUMPRODUCT(A1:A2,B1:B2)', '#DIV/0!'],
    ['=SUMPRODUCT(C1:C3,C1:C2)', '#VALUE!'],
    ['=SUMPRODUCT({1,2},{1,2,3})', '#VALUE!'],
    ['=SUMPRODUCT({1,2},{1;2})', '#VALUE!'],
    ['=SUMPRODUCT({1e200,1},{1e200,1})', '#NUM!'],
  ]);

  it('of nothing is no formula', () => {
    expect(valueOf('=SUMPRODUCT()')).toBe('#VALUE!');
  });
});

describe('SUBTOTAL and AGGREGATE', () => {
  /** Rows 2 and 4 are hidden; D5 is a subtotal itself. */
  const cells = { D1: 10, D2: 20, D3: 'note', D4: 40, D5: '=SUBTOTAL(9,D1:D4)', E1: 1, E2: '=1/0', E3: 3, E4: '=NA()' };
  const hiddenRows = [1, 3];
  const of = (formula: string, more: Readonly<Record<string, string>> = {}): unknown =>
    valueOf(formula, { ...cells, ...more }, { hiddenRows });

  it.each([
    ['=SUBTOTAL(1,D1:D5)', 70 / 3],
    ['=SUBTOTAL(2,D1:D5)', 3],
    ['=SUBTOTAL(3,D1:D6)', 4],
    ['=SUBTOTAL(4,D1:D5)', 40],
    ['=SUBTOTAL(5,D1:D5)', 10],
    ['=SUBTOTAL(6,D1:D5)', 8000],
    ['=SUBTOTAL(9,D1:D5)', 70],
    ['=SUBTOTAL(9,D1:D2,D4)', 70],
    ['=SUBTOTAL(101,D1:D5)', 10],
    ['=SUBTOTAL(102,D1:D5)', 1],
    ['=SUBTOTAL(103,D1:D5)', 2],
    ['=SUBTOTAL(104,D1:D5)', 10],
    ['=SUBTOTAL(109,D1:D5)', 10],
    ['=SUBTOTAL(9,E1:E4)', '#DIV/0!'],
    ['=SUBTOTAL(2,E1:E4)', 2],
    ['=SUBTOTAL(3,E1:E4)', 4],
    ['=SUBTOTAL(109,E1:E4)', 4],
    ['=SUBTOTAL("9",D1:D4)', 70],
    ['=SUBTOTAL("x",D1:D4)', '#VALUE!'],
    ['=SUBTOTAL(9,5)', '#VALUE!'],
    ['=AGGREGATE(9,0,D1:D5)', 70],
    ['=AGGREGATE(9,1,D1:D5)', 10],
    ['=AGGREGATE(9,2,D1:D5)', 70],
    ['=AGGREGATE(9,3,D1:D5)', 10],
    ['=AGGREGATE(9,4,D1:D5)', 140],
    ['=AGGREGATE(9,5,D1:D5)', 80],
    ['=AGGREGATE(9,6,D1:D5)', 140],
    ['=AGGREGATE(9,7,D1:D5)', 80],
    ['=AGGREGATE(9,0,E1:E4)', '#DIV/0!'],
    ['=AGGREGATE(9,1,E1:E4)', 4],
    ['=AGGREGATE(9,2,E1:E4)', 4],
    ['=AGGREGATE(9,3,E1:E4)', 4],
    ['=AGGREGATE(9,4,E1:E4)', '#DIV/0!'],
    ['=AGGREGATE(9,6,E1:E4)', 4],
    ['=AGGREGATE(9,7,E1:E4)', 4],
    ['=AGGREGATE("x",6,E1:E4)', '#VALUE!'],
    ['=AGGREGATE(9,"x",E1:E4)', '#VALUE!'],
  ])('%s is %p', (formula, expected) => {
    expect(of(formula)).toBe(expected);
  });

  it('errors in rows that are shown are left out only where that is asked for', () => {
    const errorInSight = { E3: '=1/0' };
    expect(of('=AGGREGATE(9,1,E1:E4)', errorInSight)).toBe('#DIV/0!');
    expect(of('=AGGREGATE(9,5,E1:E4)', errorInSight)).toBe('#DIV/0!');
    expect(of('=AGGREGATE(9,3,E1:E4)', errorInSight)).toBe(1);
  });

  it('leave out each other, however they are written, but nothing that only sounds like them', () => {
    expect(of('=SUBTOTAL(9,D1:D5)', { D5: '=aggregate(9,4,D1:D4)' })).toBe(70);
    expect(of('=SUBTOTAL(9,D1:D5)', { D5: '=1+Subtotal(9,D1:D4)' })).toBe(70);
    expect(of('=SUBTOTAL(9,D1:D5)', { D5: '=SUM(D1:D4)' })).toBe(140);
  });

  it.each([0, 7, 10, 100, 112, 8.5])('number %s is not followed', (kind) => {
    expect(() => of(`=SUBTOTAL(${kind},D1:D4)`)).toThrow(NotEvaluated);
  });
});
