/** Roundings, and what turns text into numbers and back, as in Excel; worked by hand. */
import { NotEvaluated } from '../../../src/schedule-a/formula/not-evaluated';
import { valueOf } from './value-of';

/** A5 is blank. */
const CELLS = { A1: -12.345, A2: '7', A3: 'text', A4: true, A6: '=1/0', A7: '=NA()' };

const gives = (cases: readonly (readonly [string, unknown])[]): void => {
  it.each(cases)('%s is %p', (formula, expected) => {
    expect(valueOf(formula, CELLS)).toBe(expected);
  });
};

describe('ROUND and its like', () => {
  gives([
    ['=ROUND(2.4999,0)', 2],
    ['=ROUND(-2.4999,0)', -2],
    ['=ROUND(2.45,1)', 2.5],
    ['=ROUND(A1,2)', -12.35],
    ['=ROUND(1250,-2)', 1300],
    ['=ROUND(49,-2)', 0],
    ['=ROUND(2.345,1.9)', 2.3],
    ['=ROUND(2.5,)', 3],
    ['=ROUND("2.5",0)', 3],
    ['=ROUND(A3,0)', '#VALUE!'],
    ['=ROUND(1,A7)', '#N/A'],
    ['=ROUND(A6,0)', '#DIV/0!'],
    ['=ROUND(A5,2)', 0],
    ['=ROUNDUP(2.1,0)', 3],
    ['=ROUNDUP(-2.1,0)', -3],
    ['=ROUNDUP(2,0)', 2],
    ['=ROUNDUP(1201,-2)', 1300],
    ['=ROUNDDOWN(2.9,0)', 2],
    ['=ROUNDDOWN(-2.9,0)', -2],
    ['=ROUNDDOWN(1299,-2)', 1200],
    ['=TRUNC(2.79,1)', 2.7],
    ['=TRUNC(-2.79,1)', -2.7],
    ['=TRUNC(2.7)', 2],
    ['=INT(2.9)', 2],
    ['=INT(-2)', -2],
    ['=INT(-0.5)', -1],
    ['=INT(A3)', '#VALUE!'],
    ['=FIXED(1.005)', 1.01],
    ['=FIXED(1234.56,0)', 1235],
    ['=DOLLAR(-1.005)', -1.01],
    ['=SUM(ROUND({1.5,2.5},0))', 5],
  ]);
});

describe('multiples', () => {
  gives([
    ['=MROUND(12.5,5)', 15],
    ['=MROUND(12.4,5)', 10],
    ['=MROUND(-13,-5)', -15],
    ['=MROUND(-13,5)', '#NUM!'],
    ['=MROUND(13,-5)', '#NUM!'],
    ['=MROUND(13,0)', 0],
    ['=MROUND(-13,0)', 0],
    ['=MROUND(0,-5)', 0],
    ['=MROUND(0.15,0.1)', 0.2],
    ['=MROUND(A6,5)', '#DIV/0!'],
    ['=MROUND(5,A7)', '#N/A'],
    ['=CEILING(10,5)', 10],
    ['=CEILING(10.01,5)', 15],
    ['=CEILING(-11,5)', -10],
    ['=CEILING(-11,-5)', -15],
    ['=CEILING(11,-5)', '#NUM!'],
    ['=CEILING(0,-5)', 0],
    ['=CEILING(11,0)', 0],
    ['=FLOOR(10,5)', 10],
    ['=FLOOR(14.99,5)', 10],
    ['=FLOOR(-11,5)', -15],
    ['=FLOOR(-11,-5)', -10],
    ['=FLOOR(11,-5)', '#NUM!'],
    ['=FLOOR(11,0)', '#DIV/0!'],
    ['=FLOOR(0,0)', 0],
    ['=CEILING.MATH(2.1)', 3],
    ['=CEILING.MATH(-2.1)', -2],
    ['=CEILING.MATH(11,5)', 15],
    ['=FLOOR.MATH(2.9)', 2],
    ['=FLOOR.MATH(-2.1)', -3],
    ['=FLOOR.MATH(14,5)', 10],
    ['=QUOTIENT(-7,2)', -3],
    ['=QUOTIENT(6,2)', 3],
    ['=QUOTIENT(7,0)', '#DIV/0!'],
    ['=QUOTIENT(A7,A6)', '#N/A'],
    ['=QUOTIENT(7,A6)', '#DIV/0!'],
    ['=QUOTIENT(7,A7)', '#N/A'],
  ]);
});

describe('TEXT gives its rounded number', () => {
  gives([
    ['=TEXT(1.005,"0.00")', 1.01],
    ['=TEXT(2.5,"0")', 3],
    ['=TEXT(1234.56,"#,##0")', 1235],
    ['=TEXT(1234.56,"$#,##0.0")', 1234.6],
    ['=TEXT(0.12345,"0.0%")', 0.123],
    ['=TEXT(0.125,"0%")', 0.13],
    ['=TEXT(2.347,"0.00x")', 2.35],
    ['=TEXT(2.347,"0.00:")', 2.35],
    ['=TEXT(-1234.56,"#,##0;(#,##0)")', -1235],
    ['=TEXT(1234.56,"(0.0)")', 1234.6],
    ['=TEXT(1.26,"_(0.0_)")', 1.3],
    ['=TEXT(1.26,"$ 0.0 ")', 1.3],
    ['=TEXT(1.26,"0.0"" to 1""")', 1.3],
    ['=TEXT(1.26,"[Blue]0.0\\x")', 1.3],
    ['=TEXT(1.2345,"General")', 1.2345],
    ['=TEXT(1.2345,"@")', 1.2345],
    ['=TEXT(1.2345,"")', 1.2345],
    ['=TEXT("word","0.00")', 'word'],
    ['=TEXT(A7,"0.00")', '#N/A'],
  ]);

  it.each(['dd.mm.yyyy', '0,', '0, ', '0,.0', '0.0,%', '0.00E+00', '# ?/?', '0.0.0', 'x0', '0 days'])(
    'the format %s is not followed',
    (format) => {
      expect(() => valueOf(`=TEXT(1234.5,"${format}")`)).toThrow(NotEvaluated);
    },
  );

  it('a format that is no text is not followed', () => {
    expect(() => valueOf('=TEXT(1234.5,2)')).toThrow(NotEvaluated);
  });
});

describe('numbers and text', () => {
  gives([
    ['=ABS(A1)', 12.345],
    ['=ABS(A3)', '#VALUE!'],
    ['=ABS(A6)', '#DIV/0!'],
    ['=ABS(TRUE)', 1],
    ['=SUM(ABS({-1,2}))', 3],
    ['=SIGN(A1)', -1],
    ['=SIGN(0)', 0],
    ['=SIGN(0.01)', 1],
    ['=SQRT(9)', 3],
    ['=SQRT(0)', 0],
    ['=SQRT(-0.01)', '#NUM!'],
    ['=N(A1)', -12.345],
    ['=N(A2)', 0],
    ['=N(A5)', 0],
    ['=N(FALSE)', 0],
    ['=N(A7)', '#N/A'],
    ['=VALUE(A2)', 7],
    ['=VALUE(A5)', 0],
    ['=VALUE("1,250.50")', 1250.5],
    ['=VALUE("")', '#VALUE!'],
    ['=VALUE(TRUE)', '#VALUE!'],
    ['=VALUE(A7)', '#N/A'],
    ['=T(A3)', 'text'],
    ['=T(A1)', ''],
    ['=T(A4)', ''],
    ['=T(A6)', '#DIV/0!'],
    ['=TRIM("  a   b ")', 'a b'],
    ['=TRIM(A7)', '#N/A'],
    ['=LEN(A3)', 4],
    ['=LEN(A4)', 4],
    ['=LEN(A5)', 0],
    ['=LEN(FALSE)', 5],
    ['=LEN(A6)', '#DIV/0!'],
    ['=UPPER("aB1")', 'AB1'],
    ['=LOWER("aB1")', 'ab1'],
    ['=SUM(LEN({"a","bcd"}))', 4],
    ['=CONCATENATE("a",1,TRUE,A5)', 'a1TRUE'],
    ['=CONCAT(A2:A5,"!")', '7textTRUE!'],
    ['=CONCAT({"a","b";"c","d"})', 'abcd'],
    ['=CONCATENATE("a",A7,A6)', '#N/A'],
    ['=_xlfn.SINGLE(A3)', 'text'],
  ]);
});
