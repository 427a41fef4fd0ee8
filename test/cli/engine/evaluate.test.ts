import type { FormulaResult } from '../../../src/cli/engine/engine';
import { sheetOf, workbookOf } from '../../../src/workbook/memory';
import type { WorkbookContent } from '../../../src/workbook/sheet';
import { sampleEngine } from './sample';

const engine = sampleEngine();

async function evaluated(formula: string, workbook?: WorkbookContent): Promise<FormulaResult> {
  const [result] = await engine.evaluate([formula], workbook);
  if (!result) throw new Error('There is no result.');
  return result;
}

const valueOf = async (formula: string, workbook?: WorkbookContent): Promise<unknown> => {
  const result = await evaluated(formula, workbook);
  return 'value' in result ? result.value : result;
};

const BOOK = workbookOf(
  [
    sheetOf('Hidden', [['not this one']], { visible: false }),
    sheetOf('Sched A', [
      ['Line', 'Amount'],
      ['I.A.1', 40_000_000],
      ['I.A.2', 0.1234567890123456],
      ['note', '00123'],
      [true, null],
      [{ error: '#DIV/0!' }, -5],
    ]),
    sheetOf("Bank's", [[7]]),
  ],
  {
    names: [
      { name: 'Threshold', refersTo: "'Sched A'!$B$2" },
      { name: 'Cap', refersTo: '5000000' },
    ],
  },
);

describe('without end', () => {
  const ENDLESS = {
    error: '#VALUE!',
    message: 'The formula could not be calculated: it calls itself without end, or too deep.',
  };

  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['names that mean each other', '=Loop', { Loop: 'Pool+1', Pool: 'Loop*2' }],
    ['a name that calls itself', '=Forever(1)', { Forever: 'LAMBDA(n,Forever(n+1))' }],
  ])('%s', async (_, formula, names) => {
    const book = workbookOf([sheetOf('Names', [[1]])], {
      names: Object.entries(names).map(([name, refersTo]) => ({ name, refersTo })),
    });
    expect(await evaluated(formula, book)).toEqual(ENDLESS);
  });

  test('what LET names is not told as a function with a misspelt name', async () => {
    const result = await evaluated('=LET(f,LAMBDA(s,n,IF(n=0,0,1+s(s,n-1))),f(f,3))');
    expect(result).not.toMatchObject({ message: expect.stringContaining('There is no function') as string });
    expect(await evaluated('=LET(f,1,SUMM(f))')).toMatchObject({
      error: '#NAME?',
      message: 'There is no function SUMM: check its spelling.',
    });
  });
});

describe('formulas', () => {
  test.each([
    ['=1+2', 3],
    ['1+2', 3],
    [' =SUM({1,2,3}) ', 6],
    ['=0.1+0.2', 0.3],
    ['=1/3', 1 / 3],
    ['=2>1', true],
    ['="a"&"b"', 'ab'],
    ['="00"&123', '00123'],
    ['=LET(x,2,x*21)', 42],
    ['=DATE(2015,12,31)', 42369],
    ['=IFERROR(1/0,"none")', 'none'],
  ])('%s is %p', async (formula, value) => {
    expect(await valueOf(formula)).toBe(value);
  });

  test('a zero is not the empty text, whatever was compared before; a blank cell is both', async () => {
    const zero = workbookOf([sheetOf('Zero', [[0, null]])]);
    const results = await engine.evaluate(['=IF(A1="","blank","zero")', '=A1=""', '=A1=0', '=B1=""', '=B1=0'], zero);
    expect(results.map((result) => ('value' in result ? result.value : result))).toEqual([
      'zero',
      false,
      true,
      true,
      true,
    ]);
  });

  test.each([
    ['1.50', 1.5],
    ['100.00', 100],
    ['.5', 0.5],
    ['5.', 5],
    ['007', 7],
    ['1E+3', 1000],
    ['-0.10', -0.1],
    ['12.50%', 0.125],
    ['0.00000010', 1e-7],
  ])('a number written as %s reaches a function as a number', async (written, number) => {
    expect(await valueOf(`=COVENANT.GIVEN(${written})`)).toBe(JSON.stringify([[[number]], null, null]));
    expect(await valueOf(`=ISNUMBER(${written})`)).toBe(true);
  });

  test('numbers of an array as well, and texts stay as they are', async () => {
    expect(await valueOf('=COVENANT.GIVEN({1.50,"1.50";"a",007})')).toBe(
      JSON.stringify([
        [
          [1.5, '1.50'],
          ['a', 7],
        ],
        null,
        null,
      ]),
    );
    expect(await valueOf('=COVENANT.GIVEN("31 Dec 2015","1.50","007")')).toBe(
      JSON.stringify([[['31 Dec 2015']], [['1.50']], [['007']]]),
    );
    expect(await valueOf('=COVENANT.GIVEN("12/31/2015","5%","$3")')).toBe(
      JSON.stringify([[['12/31/2015']], [['5%']], [['$3']]]),
    );
  });

  test('many, in their order', async () => {
    const formulas = Array.from({ length: 300 }, (_, i) => `=COVENANT.HALF(${i})+${i}`);
    expect(await engine.evaluate(formulas)).toEqual(formulas.map((_, i) => ({ value: i * 1.5 })));
  });

  test('arrays spill, however near others stand', async () => {
    expect(await engine.evaluate(['=SEQUENCE(2,3)', '=COVENANT.DOUBLE({1;2})', '={1,TRUE,"x"}'])).toEqual([
      {
        value: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
      { value: [[2], [4]] },
      { value: [[1, true, 'x']] },
    ]);
  });
});

describe('references', () => {
  test.each([
    ['=B2', 40_000_000],
    ['=b3', 0.1234567890123456],
    ['=B4', '00123'],
    ['=A5', true],
    ['=B5', 0],
    ['=Q99', 0],
    ['=SUM(B:B)', 40_000_000 + 0.1234567890123456 - 5],
    ["='sched a'!B6", -5],
    ["='Bank''s'!A1", 7],
    ['=Hidden!A1', 'not this one'],
    ['=Threshold/Cap', 8],
    ['=INDIRECT("B2")', 40_000_000],
    ['=SUM(OFFSET(B2,0,0,1,1))', 40_000_000],
  ])('%s is %p', async (formula, value) => {
    expect(await valueOf(formula, BOOK)).toBe(value);
  });

  test('a range gives its cells, blank ones as 0', async () => {
    expect(await valueOf('=A4:B5', BOOK)).toEqual([
      ['note', '00123'],
      [true, 0],
    ]);
  });

  test('one workbook after another', async () => {
    const other = workbookOf(sheetOf('Sched A', [[1], [2]]));
    expect(await valueOf("=SUM('Sched A'!A1:A2)", other)).toBe(3);
    expect(await valueOf('=B2', BOOK)).toBe(40_000_000);
    expect(await valueOf('=A1', other)).toBe(1);
    expect(await evaluated('=Threshold', other)).toMatchObject({ error: '#NAME?' });
  });
});

describe('arguments', () => {
  const given = async (args: string, engineFor = engine): Promise<unknown> => {
    const [result] = await engineFor.evaluate([`=COVENANT.GIVEN(${args})`], BOOK);
    return result && 'value' in result ? JSON.parse(String(result.value)) : result;
  };

  test.each([
    ['B2', [[[40_000_000]], null, null]],
    [
      'A4:B5',
      [
        [
          ['note', '00123'],
          [true, null],
        ],
        null,
        null,
      ],
    ],
    [
      '{1,2;3,4},TRUE,"x"',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[true]],
        [['x']],
      ],
    ],
    ['1,,2', [[[1]], null, [[2]]]],
    ['1,', [[[1]], null, null]],
    ['B2:B3*2,-B6', [[[80_000_000], [0.2469135780246912]], [[5]], null]],
    ['Threshold', [[[40_000_000]], null, null]],
    ['COVENANT.DOUBLE({1,2})', [[[2, 4]], null, null]],
  ])('%s arrives as Excel passes it', async (args, expected) => {
    expect(await given(args)).toEqual(expected);
  });

  test('a blank cell is what the host makes of it; an argument left out is null in every host', async () => {
    expect(await given('B5,,INDEX(B1:B6,5)')).toEqual([[[null]], null, [[null]]]);
    expect(await given('B5,,B5', sampleEngine('zero'))).toEqual([[[0]], null, [[0]]]);
    expect(await given('B5,,B5', sampleEngine('empty text'))).toEqual([[['']], null, [['']]]);
  });

  test('repeating arguments come as one', async () => {
    expect(JSON.parse(String(await valueOf('=COVENANT.REST(1,2,{3,4})')))).toEqual([1, [[[2]], [[3, 4]]]]);
    expect(JSON.parse(String(await valueOf('=COVENANT.REST(1)')))).toEqual([1, []]);
  });

  test('a range where one value is expected calls the function for each cell', async () => {
    expect(await valueOf('=COVENANT.HALF({2,4;6,8})')).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('an error among the arguments is the result, and the function is not called', async () => {
    expect(await evaluated('=COVENANT.GIVEN(1,A1:B6)', BOOK)).toEqual({
      error: '#DIV/0!',
      message: 'Cell A6 of “Sched A” holds #DIV/0!: mend that cell first.',
    });
    expect(await evaluated('=COVENANT.CRASH()+NA()')).toMatchObject({ error: '#VALUE!' });
  });

  test.each([
    ['=COVENANT.GIVEN()', 'COVENANT.GIVEN takes the arguments first, [second], [third]; 0 were given.'],
    ['=COVENANT.GIVEN(1,2,3,4)', 'COVENANT.GIVEN takes the arguments first, [second], [third]; 4 were given.'],
    ['=COVENANT.CRASH(1)', 'COVENANT.CRASH takes no arguments; 1 was given.'],
  ])('%s is refused with the arguments named', async (formula, message) => {
    expect(await evaluated(formula)).toEqual({ error: '#VALUE!', message });
  });
});

describe('results', () => {
  test.each([
    ['text', '00123'],
    ['braces', '{1,2}'],
    ['yes', true],
    [
      'mixed',
      [
        [1, 'two'],
        [false, 0],
      ],
    ],
  ])('%s', async (what, value) => {
    expect(await valueOf(`=COVENANT.RETURN("${what}")`)).toEqual(value);
  });

  test.each([
    ['nothing', '#VALUE!', /no cell value/],
    ['object', '#VALUE!', /no cell value/],
    ['infinity', '#NUM!', /beyond Excel's range/],
    ['ragged', '#VALUE!', /rows of equal length/],
    ['flat', '#VALUE!', /rows of equal length/],
  ])('%s is an error', async (what, error, message) => {
    expect(await evaluated(`=COVENANT.RETURN("${what}")`)).toEqual({ error, message: expect.stringMatching(message) });
  });

  test('a refusal for one cell of many is that cell alone', async () => {
    expect(await valueOf('=COVENANT.DOUBLE({1,-2})')).toEqual([[2, { error: '#VALUE!', message: '-2 is negative' }]]);
    expect(await valueOf('=SUM(INDEX(COVENANT.DOUBLE({1,-2}),1))')).toBe(2);
  });
});

describe('reasons', () => {
  const refused = { error: '#N/A', message: 'No limit holds for 2012.' };

  test('a refusal keeps its words through whatever it passes', async () => {
    const book = workbookOf([sheetOf('S', [['=COVENANT.REFUSE(2012)'], ['=A1'], ['=A2*2'], ['=IFERROR(A3,5)']])]);
    const formulas = [
      '=COVENANT.REFUSE(2012)',
      '=COVENANT.REFUSE(2012)+1',
      '=SUM(1,COVENANT.REFUSE(2012))',
      '=A1',
      '=A3',
      '=SUM(A1:A3)',
    ];
    expect(await engine.evaluate(formulas, book)).toEqual(formulas.map(() => refused));
    expect(await valueOf('=A4', book)).toBe(5);
    expect(await evaluated('=A1', book)).toEqual(refused);
  });

  test('the reason is that of the cell read, not of another that failed', async () => {
    const book = workbookOf(sheetOf('S', [['=COVENANT.REFUSE(1)', '=COVENANT.REFUSE(2)']]));
    expect(await evaluated('=B1', book)).toEqual({ error: '#N/A', message: 'No limit holds for 2.' });
    expect(await evaluated('=COVENANT.REFUSE(3)', book)).toEqual({ error: '#N/A', message: 'No limit holds for 3.' });
  });

  test('a slip of ours is an error of the cell, not of the program', async () => {
    expect(await evaluated('=COVENANT.CRASH()')).toEqual({
      error: '#VALUE!',
      message: 'COVENANT.CRASH failed: a slip of ours',
    });
    expect(await evaluated('=COVENANT.UNWRITTEN()')).toMatchObject({ error: '#NAME?' });
  });

  test.each([
    ['=1/0', '#DIV/0!', /divides by zero/],
    ['=NOPE(1)', '#NAME?', /no function NOPE/],
    ['=COVENANT.NOPE(1)', '#NAME?', /no function COVENANT\.NOPE/],
    ['=nope+1', '#NAME?', /“nope” is not a name/],
    ['=Nowhere!A1', '#REF!', /no sheet “Nowhere”/],
    ["='[Other.xlsx]S'!A1", '#REF!', /another workbook/],
    ['=SUM(Debt[Amount])', '#REF!', /the table Debt\[Amount\]/],
    ['=SQRT(-1)', '#NUM!', /no number/],
    ['=VLOOKUP(1,{2,3},2,FALSE)', '#N/A', /not available/],
    ['="a"*1', '#VALUE!', /wrong kind/],
    ['=(1+', '#VALUE!', /cannot be read/],
    ['=1+', '#VALUE!', /cannot be read/],
  ])('%s is %s with a sentence', async (formula, error, message) => {
    expect(await evaluated(formula)).toEqual({ error, message: expect.stringMatching(message) });
  });
});
