/** Values as Excel gives them, worked by hand. */
import '../../support/custom-functions';
import { registry } from '../../../src/functions/registry';
import { bookOf, evaluateFormula } from '../../../src/schedule-a/formula/evaluate';
import { Budget, NotEvaluated } from '../../../src/schedule-a/formula/not-evaluated';
import type { Sheet } from '../../../src/workbook/sheet';
import { workbookOf } from './schedule-on-sheet';

const workbook = workbookOf(
  {
    A1: 10,
    A2: 20,
    A3: 'n/a',
    A4: true,
    A5: null,
    A6: '=A1*A2',
    A7: '=1/0',
    A8: '="7"',
    B1: 1,
    B2: 2,
    "It's!C3": 5,
  },
  { names: { Rate: '0.25', Both: "'Sched A'!$A$1:$A$2" } },
);
const sheet = workbook.sheets[0] as Sheet;

function value(formula: string): unknown {
  const result = evaluateFormula(bookOf(workbook, registry, new Budget(10_000)), formula, { sheet, row: 1, column: 6 });
  return typeof result === 'object' && result !== null ? result.error : result;
}

it.each([
  ['=1+2*3', 7],
  ['=-2^2', 4],
  ['=2^3^2', 64],
  ['=10%', 0.1],
  ['=200*5%', 10],
  ['=A1-2', 8],
  ['=A1 - -2', 12],
  ['=10/4', 2.5],
  ['=0^0', '#NUM!'],
  ['=1e308*10', '#NUM!'],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['="say ""yes"""', 'say "yes"'],
  ['="A"="a"', true],
  ['=1<"1"', true],
  ['="z"<FALSE', true],
  ['=A5=0', true],
  ['=A5=""', true],
  ['=0.1+0.2=0.3', true],
  ['=1<>2', true],
  ['=2>=2', true],
  ['=A5', 0],
  ['=A3+1', '#VALUE!'],
  ['="5"+1', 6],
  ['="1,250.50"+0', 1250.5],
  ['="5%"*100', 5],
  ['=TRUE+1', 2],
  ['=A6', 200],
  ['=A7+1', '#DIV/0!'],
  ["='It''s'!C3*2", 10],
  ['=Rate*A1', 2.5],
  ['=SUM(Both)', 30],
  ['=SUM(A1:A5)', 30],
  ['=SUM(A1:A8)', '#DIV/0!'],
  ['=SUM(A8)', 0],
  ['=SUM("7",TRUE)', 8],
  ['=SUM(A1:A2,{1,2;3,4})', 40],
  ['=SUM(1:1)', 11],
  ['=SUM(A1:A2 A2:B2)', 20],
  ['=SUM(A1:B1:B2)', 33],
  ['=AVERAGE(A1:A2)', 15],
  ['=MAX(A1:A5)', 20],
  ['=MIN(A1:A5,3)', 3],
  ['=MAX(A5)', 0],
  ['=PRODUCT(A1:A2)', 200],
  ['=SUMPRODUCT((A1:A2>10)*A1:A2)', 20],
  ['=SUMPRODUCT(A1:A2,B1:B1)', '#VALUE!'],
  ['=SUBTOTAL(4,A1:A2)', 20],
  ['=AGGREGATE(9,6,A1:A7)', 230],
  ['=COUNT(A1:A5)', 2],
  ['=COUNTA(A1:A5)', 4],
  ['=COUNTBLANK(A1:A5)', 1],
  ['=ABS(-3)', 3],
  ['=N(A3)', 0],
  ['=N(A4)', 1],
  ['=VALUE("12")', 12],
  ['=POWER(2,10)', 1024],
  ['=SIGN(-4)', -1],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(1234.5,-2)', 1200],
  ['=ROUNDUP(2.01,1)', 2.1],
  ['=ROUNDUP(-2.01,1)', -2.1],
  ['=ROUNDDOWN(-2.09,1)', -2],
  ['=TRUNC(-2.7)', -2],
  ['=INT(-2.1)', -3],
  ['=MROUND(13,5)', 15],
  ['=CEILING(11,5)', 15],
  ['=FLOOR(14,5)', 10],
  ['=QUOTIENT(7,2)', 3],
  ['=IF(A1>5,"yes","no")', 'yes'],
  ['=IF(A1<5,"yes")', false],
  ['=IF(TRUE,,1)', 0],
  ['=IF(A3,1,2)', '#VALUE!'],
  ['=IFS(A1>50,1,A1>5,2)', 2],
  ['=IFS(FALSE,1)', '#N/A'],
  ['=SWITCH(A1,1,"a",10,"b","c")', 'b'],
  ['=SWITCH(A1,1,"a","c")', 'c'],
  ['=CHOOSE(2,"a","b")', 'b'],
  ['=IFERROR(A7,9)', 9],
  ['=IFERROR(A1,9)', 10],
  ['=IFNA(NA(),9)', 9],
  ['=IFNA(A7,9)', '#DIV/0!'],
  ['=AND(A1>1,A2>1)', true],
  ['=OR(A1>100,A4)', true],
  ['=NOT(A4)', false],
  ['=XOR(TRUE,TRUE)', false],
  ['=ISBLANK(A5)', true],
  ['=ISBLANK(A8)', false],
  ['=ISNUMBER(A8)', false],
  ['=ISTEXT(A3)', true],
  ['=ISERROR(A7)', true],
  ['=ISNA(A7)', false],
  ['=LET(x,A1,y,x*2,x+y)', 30],
  ['=_xlfn.IFS(TRUE,_xlfn.SINGLE(A1))', 10],
  ['=A1:A2 B1:B2', '#NULL!'],
  ['=COVENANT.LEVERAGE_RATIO(A7,A2,B2)', '#DIV/0!'],
])('%s is %p', (formula, expected) => {
  expect(value(formula)).toBe(expected);
});

it('amounts may be assumed in place of what stands there', () => {
  const book = bookOf(workbook, registry, new Budget(1000));
  const at = { sheet, row: 1, column: 6 };
  expect(
    evaluateFormula(
      book,
      '=A6+A5',
      at,
      new Map([
        ['Sched A!0,0', 3],
        ['Sched A!4,0', 0.5],
      ]),
    ),
  ).toBe(60.5);
});

it('a calculation has an end', () => {
  const book = bookOf(workbook, registry, new Budget(50));
  const long = `=${'A1+'.repeat(100)}A1`;
  expect(() => evaluateFormula(book, long, { sheet, row: 1, column: 6 })).toThrow(NotEvaluated);
});
