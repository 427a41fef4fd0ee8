/** Which cells a reference, a range or a name means. */
import { NotEvaluated } from '../../../src/schedule-a/formula/not-evaluated';
import { type Cells, valueOf } from './value-of';

const grid: Cells = { A1: 1, B1: 2, C1: 4, A2: 8, B2: 16, C2: 32, A3: 64, B3: 128, C3: 256 };

const gives = (cases: readonly (readonly [string, unknown])[], cells: Cells = grid): void => {
  it.each(cases)('%s is %p', (formula, expected) => {
    expect(valueOf(formula, cells)).toBe(expected);
  });
};

describe('a range', () => {
  gives([
    ['=SUM(A1:B2)', 27],
    ['=SUM(B2:A1)', 27],
    ['=SUM(A:A)', 73],
    ['=SUM(B:C)', 438],
    ['=SUM(2:3)', 504],
    ['=SUM($B$2:C$3)', 432],
    ['=SUM(B1:C1)', 6],
    ['=SUM(D9:E9)', 0],
    ['=SUM(F:F)', 0],
    ['=SUM(90:95)', 0],
    ['=COUNTBLANK(D:E)', 6],
  ]);

  it('from the first corner to the last, whichever stands where', () => {
    expect(valueOf('=SUM((A1):(B2))', grid)).toBe(27);
    expect(valueOf('=SUM((B2):(A1))', grid)).toBe(27);
    expect(valueOf('=SUM((A2):(C1))', grid)).toBe(63);
    expect(valueOf('=SUM(B2:C3:C1)', grid)).toBe(438);
    expect(valueOf('=SUM(IF(A1=1,A2,B3):C3)', grid)).toBe(504);
  });

  it('is what two ranges share', () => {
    expect(valueOf('=SUM(A1:B3 B2:C3)', grid)).toBe(144);
    expect(valueOf('=SUM(A1:B2 B2:C3)', grid)).toBe(16);
    expect(valueOf('=SUM(2:2 C:C)', grid)).toBe(32);
    expect(valueOf('=SUM(A1:A2 B1:B2)', grid)).toBe('#NULL!');
    expect(valueOf('=SUM(A1:B1 A2:B2)', grid)).toBe('#NULL!');
    expect(valueOf("=SUM(A1:B2 'Sched A'!B2:C3)", grid)).toBe(16);
    expect(valueOf('=SUM(A1:B2 Other!A1:B2)', { ...grid, 'Other!A1': 5 })).toBe('#NULL!');
  });

  it('several ranges count one after the other, with what they share twice', () => {
    expect(valueOf('=SUM((A1:B1,B1:C1))', grid)).toBe(9);
    expect(valueOf('=COUNT((A1:B1,B1:C1))', grid)).toBe(4);
  });

  it('an error in the place of a reference is what comes of it', () => {
    expect(valueOf('=SUM(Gone!A1:B2)', grid)).toBe('#REF!');
    expect(valueOf('=SUM(IF(TRUE,1/0):B2)', grid)).toBe('#DIV/0!');
    expect(valueOf('=SUM(A1:IF(TRUE,1/0))', grid)).toBe('#DIV/0!');
    expect(valueOf('=SUM((A1,Gone!A1))', grid)).toBe('#REF!');
  });
});

describe('a range larger than what is on the sheet', () => {
  /** Nine cells; the ranges below have more than 256. */
  const around = { ...grid, A300: 512, D2: 1024 };
  gives(
    [
      ['=SUM(A1:C100)', 511],
      ['=SUM(B2:C200)', 432],
      ['=SUM(A2:B299)', 216],
      ['=SUM(A2:B300)', 728],
      ['=SUM(A3:A400)', 576],
      ['=SUM(B1:D128)', 1462],
      ['=COUNT(A1:C86)', 9],
      ['=COUNTBLANK(A1:C100)', 291],
      ['=SUM(A1:IV1)', 7],
      ['=SUM(A1:IW1)', 7],
    ],
    around,
  );
});

test('a range far larger than what is on the sheet takes no more steps than that', () => {
  // 6,760 places, nine of them filled.
  expect(valueOf('=SUM(A1:Z260)', grid, { steps: 20 })).toBe(511);
});

describe('other sheets and names', () => {
  const cells = { ...grid, "It's!A1": 7, 'Other!A1': 9 };
  const names = { Rate: '0.25', Total: "SUM('Sched A'!$A$1:$A$3)", Range: "'Sched A'!$B$1:$B$2", Double: 'Rate*2' };
  const of = (formula: string): unknown => valueOf(formula, cells, { names });

  it.each([
    ["='IT''S'!A1", 7],
    ['=other!A1+A1', 10],
    ['=Nowhere!A1', '#REF!'],
    ['=rate*8', 2],
    ['=TOTAL', 73],
    ['=SUM(Range)', 18],
    ['=Double', 0.5],
    ["='Sched A'!Rate", 0.25],
    ['=_xlfn.Rate+0', 0.25],
    ['=LET(Rate,2,Rate*3)', 6],
    ['=LET(x,2,y,X*3,Y+x)', 8],
    ['=LET(x,2,LET(x,5,x)+x)', 7],
    ['=LET(rate,2,Double)', 0.5],
    ['=LET(x,A1:A3,SUM(x))', 73],
  ])('%s is %p', (formula, expected) => {
    expect(of(formula)).toBe(expected);
  });

  it.each([
    '=[1]Sheet1!A1',
    "='[Book.xlsx]Loans'!B9",
    '=[1]!Rate',
    "=SUM('Sched A:Other'!A1)",
    '=SUM(A1:Other!A1)',
    '=NoSuchName',
    '=LET(x,y,2)',
    '=Table1[Amount]',
  ])('%s is not followed', (formula) => {
    expect(() => of(formula)).toThrow(NotEvaluated);
  });

  it('a name with two meanings is not followed, one given twice is', () => {
    const at = (meanings: readonly string[]): unknown =>
      valueOf('=Rate', {}, { nameList: meanings.map((refersTo) => ({ name: 'Rate', refersTo })) });
    expect(at(['0.25', '0.25'])).toBe(0.25);
    expect(() => at(['0.25', '0.5'])).toThrow(NotEvaluated);
  });
});

describe('"@": the cell of a range beside or above the formula', () => {
  it.each([
    ['=@A1:A3', 'G2', 8],
    ['=@A2:A3', 'G2', 8],
    ['=@A1:A2', 'G2', 8],
    ['=@A2:A3', 'G1', '#VALUE!'],
    ['=@A1:A2', 'G3', '#VALUE!'],
    ['=@A1:C1', 'B9', 2],
    ['=@B1:C1', 'B9', 2],
    ['=@A1:B1', 'B9', 2],
    ['=@B1:C1', 'A9', '#VALUE!'],
    ['=@A1:B1', 'C9', '#VALUE!'],
    ['=@B3', 'G9', 128],
    ['=@A1:C2', 'B9', '#VALUE!'],
    ['=@A1:C3', 'G2', '#VALUE!'],
    ['=@(A1:A3,B1:B3)', 'G2', '#VALUE!'],
    ['=@5', 'G2', 5],
  ])('%s in %s is %p', (formula, at, expected) => {
    expect(valueOf(formula, grid, { at })).toBe(expected);
  });

  it('of a range of rows and columns, from within it', () => {
    expect(valueOf('=A9+@A1:C3', { ...grid, A9: 0 }, { at: 'B2' })).toBe(16);
  });
});

describe('several cells where one value belongs are not followed', () => {
  it.each(['=A1:A2', '=A1:B1', '=IF(A1:A2,1,2)', '=ROUND(1,A1:B1)', '=(A1,B1)', '=-(A1,B1)', '=SUM({1,2}*(A1,B1))'])(
    '%s',
    (formula) => {
      expect(() => valueOf(formula, grid)).toThrow(NotEvaluated);
    },
  );

  it('one cell is one value, written as a range or not', () => {
    expect(valueOf('=A1:A1', grid)).toBe(1);
    expect(valueOf('=IF(B9:B9,1,2)', grid)).toBe(2);
    expect(valueOf('=B9:B9', grid)).toBe(0);
    expect(valueOf('={1,2;3,4}', grid)).toBe(1);
    expect(valueOf('=IF({TRUE},5,6)', grid)).toBe(5);
  });
});
