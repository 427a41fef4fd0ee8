/** Operators and comparisons, and how text, TRUE, FALSE and blanks become numbers, as in Excel; worked by hand. */
import { valueOf } from './value-of';

/** B1 is blank. */
const CELLS = { A1: 10, A2: 20, A3: 'n/a', A4: true, A5: '=1/0', A6: '=NA()', A7: '5', A8: '', A9: false };

const gives = (cases: readonly (readonly [string, unknown])[]): void => {
  it.each(cases)('%s is %p', (formula, expected) => {
    expect(valueOf(formula, CELLS)).toBe(expected);
  });
};

describe('arithmetic', () => {
  gives([
    ['=0^1', 0],
    ['=0^-1', '#DIV/0!'],
    ['=0^-0.5', '#DIV/0!'],
    ['=POWER(0,0)', '#NUM!'],
    ['=POWER(0,-2)', '#DIV/0!'],
    ['=POWER(0,2)', 0],
    ['=2^0', 1],
    ['=(-8)^0.5', '#NUM!'],
    ['=POWER(10,400)', '#NUM!'],
    ['=-1e308-1e308', '#NUM!'],
    ['=1e308+1e308', '#NUM!'],
    ['=1e300/1e-300', '#NUM!'],
    ['=0/5', 0],
    ['=B1/B1', '#DIV/0!'],
    ['=B1*5', 0],
    ['=-A7', -5],
    ['=-A3', '#VALUE!'],
    ['=A3%', '#VALUE!'],
    ['=A5%', '#DIV/0!'],
    ['=+A3', 'n/a'],
    ['=A7%', 0.05],
    ['=-A4', -1],
    ['=A9+A4', 1],
    ['=A8+1', '#VALUE!'],
  ]);

  it('with two errors gives the left one', () => {
    expect(valueOf('=A5+A6', CELLS)).toBe('#DIV/0!');
    expect(valueOf('=A6+A5', CELLS)).toBe('#N/A');
    expect(valueOf('=A1+A6', CELLS)).toBe('#N/A');
    expect(valueOf('=A3*A5', CELLS)).toBe('#VALUE!');
    expect(valueOf('=POWER(A6,A5)', CELLS)).toBe('#N/A');
    expect(valueOf('=POWER(2,A5)', CELLS)).toBe('#DIV/0!');
  });
});

describe('text where a number is wanted', () => {
  gives([
    ['=" 7 "+0', 7],
    ['="+7"+0', 7],
    ['="-7.5"+0', -7.5],
    ['=".5"+0', 0.5],
    ['="5."+0', 5],
    ['="1e3"+0', 1000],
    ['="1E-2"+0', 0.01],
    ['="2e+1"+0', 20],
    ['="1,234,567"+0', 1_234_567],
    ['="12,34"+0', '#VALUE!'],
    ['="1234,567"+0', '#VALUE!'],
    ['="1,2345"+0', '#VALUE!'],
    ['="-12.5%"+0', -0.125],
    ['="5%%"+0', '#VALUE!'],
    ['="."+0', '#VALUE!'],
    ['="-"+0', '#VALUE!'],
    ['="5a"+0', '#VALUE!'],
    ['="a5"+0', '#VALUE!'],
    ['="1.2.3"+0', '#VALUE!'],
    ['="TRUE"+0', '#VALUE!'],
  ]);
});

describe('joining text', () => {
  gives([
    ['=A5&"x"', '#DIV/0!'],
    ['="x"&A6', '#N/A'],
    ['=A5&A6', '#DIV/0!'],
    ['="x"&B1&"y"', 'xy'],
    ['=A9&A4', 'FALSETRUE'],
    ['=1.50&"x"', '1.5x'],
  ]);
});

describe('order of values: numbers, text, FALSE, TRUE', () => {
  gives([
    ['="2">10', true],
    ['=FALSE>"zzz"', true],
    ['=FALSE>1E9', true],
    ['=TRUE>FALSE', true],
    ['=FALSE<TRUE', true],
    ['=FALSE=FALSE', true],
    ['=TRUE<=FALSE', false],
    ['=TRUE=1', false],
    ['="1"=1', false],
    ['="ABC"="abc"', true],
    ['="abc"<"ABD"', true],
    ['="b">"A"', true],
    ['="a">"B"', false],
    ['="ab"<"abc"', true],
    ['=2<3', true],
    ['=3<3', false],
    ['=3<=3', true],
    ['=4<=3', false],
    ['=3>3', false],
    ['=4>3', true],
    ['=3>=4', false],
    ['=3<>3', false],
    ['=-1<0', true],
  ]);

  it('a blank is as its counterpart’s empty value', () => {
    expect(valueOf('=B1=FALSE', CELLS)).toBe(true);
    expect(valueOf('=B1<TRUE', CELLS)).toBe(true);
    expect(valueOf('=TRUE>B1', CELLS)).toBe(true);
    expect(valueOf('=""=B1', CELLS)).toBe(true);
    expect(valueOf('=B1<"a"', CELLS)).toBe(true);
    expect(valueOf('=0=B1', CELLS)).toBe(true);
    expect(valueOf('=B1>-1', CELLS)).toBe(true);
    expect(valueOf('=B1=B2', CELLS)).toBe(true);
    expect(valueOf('=B1<>B2', CELLS)).toBe(false);
  });

  it('numbers are compared to fifteen digits', () => {
    expect(valueOf('=1234567.89012345=1234567.890123451')).toBe(true);
    expect(valueOf('=1234567.89012345<1234567.89012346')).toBe(true);
  });

  it('an error is no value: the left one is what a comparison gives', () => {
    expect(valueOf('=A5=A6', CELLS)).toBe('#DIV/0!');
    expect(valueOf('=A1=A6', CELLS)).toBe('#N/A');
    expect(valueOf('=A6<>1', CELLS)).toBe('#N/A');
  });
});

describe('over arrays', () => {
  gives([
    ['=SUM({1,2}+{10;20})', 66],
    ['=SUM({1,2,3}*10)', 60],
    ['=SUM(10-{1;2})', 17],
    ['=SUM(-{1,2;3,4})', -10],
    ['=SUM({50,150}%)', 2],
    ['=SUM({1,2,3}+{1,2})', '#N/A'],
    ['=SUM({1;2;3}+{1;2})', '#N/A'],
    ['=SUM(N({1,2,3}={1,5,3}))', 2],
    ['=SUM(N({"a","b"}&"x"={"ax","c"}))', 1],
    ['={1,2}+{3,4}', 4],
    ['={7,8;9,10}', 7],
  ]);

  it('each cell beyond a shorter array is #N/A, and no other', () => {
    expect(valueOf('=SUM(N(ISNA({1,2,3}+{1,2})))')).toBe(1);
    expect(valueOf('=SUM(N(ISNA({1;2;3}+{1;2})))')).toBe(1);
    expect(valueOf('=SUM(N(ISNA({1,2,3}+{1;2})))')).toBe(0);
    expect(valueOf('=SUM(N(ISNA({1,2;3,4}+{1,2,3;4,5,6})))')).toBe(2);
  });
});
