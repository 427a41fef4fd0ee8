import fc from 'fast-check';
import { analyseFormula } from '../../../src/schedule-a/formula/analysis';
import { type Cells, analysis, contextOf } from './schedule-on-sheet';

const why = (line: string, formula: string, cells: Cells = {}): string => {
  const found = analysis(line, formula, cells);
  return found.kind === 'unknown' ? found.why : `(${found.kind})`;
};

describe('nothing is said of a formula that cannot be followed', () => {
  it.each([
    ['=OFFSET(E5,0,0)+SUM(E6:E8)', 'OFFSET'],
    ['=SUMIF(A5:A8,"debt",E5:E8)', 'SUMIF'],
    ['=NOSUCH.FUNCTION(E5:E8)', 'NOSUCH.FUNCTION'],
    ['=COVENANT.NO_SUCH_FUNCTION(E5)', 'COVENANT.NO_SUCH_FUNCTION'],
    ['=COVENANT.TOSTRING(E5)', 'COVENANT.TOSTRING'],
    ['=RAND()*0+SUM(E5:E8)', 'RAND'],
    ['=[1]Sheet1!A1+SUM(E5:E8)', 'another workbook'],
    ["='[Debt 2015.xlsx]Loans'!B9", 'another workbook'],
    ['=Sheet1:Sheet3!A1', 'several sheets'],
    ['=Total_Debt', 'Total_Debt'],
    ['=LAMBDA(x,x+1)(E5)', 'function of its own'],
    ['=SUM(E5:E8)+E5#', 'spilled'],
    ['=Debt[Amount]', 'table'],
    ['=SUM(E5:E8', 'read'],
    ['=', 'read'],
    ['=)(', 'read'],
    ['=E5:E8', 'several cells'],
    ['=IF(E5:E8>0,1,0)', 'several cells'],
    ['=TEXT(SUM(E5:E8),"dd.mm.yyyy")', 'TEXT'],
    ['=Gone!A1', '#REF!'],
    ['=#REF!+SUM(E5:E8)', '#REF!'],
    ['=1/0', '#DIV/0!'],
    ['=1e999', '#NUM!'],
    ['=IF(E5>0,"see note","")', 'no number'],
    ['=TRUE', 'no number'],
  ])('%s', (formula, reason) => {
    expect(why('I.A.5', formula)).toContain(reason);
  });

  it('where a cell on the way cannot be followed', () => {
    expect(why('I.A.5', '=SUM(E4:E8)', { E4: '=VLOOKUP("x",A1:B2,2,FALSE)' })).toContain('VLOOKUP');
  });

  it('but a branch not taken does no harm', () => {
    expect(why('I.A.5', '=IF(E5<0,VLOOKUP("x",A1:B2,2,FALSE),SUM(E5:E8))')).toBe('(matches)');
    expect(why('I.A.5', '=IFERROR(SUM(E5:E8),[1]Sheet1!A1)')).toBe('(matches)');
  });

  it('where the target sums the cells from which a line is computed in a way that is not followed', () => {
    const cells = { E8: '=INDEX(TB!C1:C3,2)+TB!C2*0', E7: '=VLOOKUP("x",TB!A1:B2,2,FALSE)', 'TB!C2': 0 };
    expect(why('I.A.5', '=SUM(E5:E7)+TB!C2', { E8: '=TB!C2^2', 'TB!C2': 3 })).toContain('I.A.4');
    expect(why('I.A.5', '=SUM(E5:E8)', cells)).toBe('(matches)');
  });

  it('where both lines take one typed amount from elsewhere', () => {
    expect(why('II.C', '=Debt!B9', { E10: '=Debt!B9', 'Debt!B9': 12 })).toContain('I.A.5');
  });

  it('where a line was not found and the formula counts something in its place', () => {
    const found = ['I.A.1', 'I.A.2', 'I.A.3', 'I.A.5'];
    const context = contextOf({ E10: '=SUM(E5:E8)', E8: 900 }, { found });
    expect(analyseFormula(context, 'I.A.5')).toEqual({ kind: 'unknown', why: expect.stringContaining('I.A.4') });
  });

  it('where the lines of the divisor are not there at all', () => {
    const context = contextOf({ E33: '=(E30+E31)/E32' }, { found: ['II.A', 'II.B', 'II.D'] });
    expect(analyseFormula(context, 'II.D').kind).toBe('unknown');
  });

  it('where the line has no formula or no cell', () => {
    expect(analyseFormula(contextOf({ E10: 12 }), 'I.A.5').kind).toBe('unknown');
    expect(analyseFormula(contextOf({}, { found: ['I.A.1'] }), 'I.A.5').kind).toBe('unknown');
  });

  it('where a name means two things', () => {
    const context = contextOf({ E10: '=Debt' });
    const names = ['E5', 'E6'].map((cell) => ({ name: 'Debt', refersTo: `'Sched A'!${cell}` }));
    const ambiguous = { ...context, workbook: { ...context.workbook, names } };
    expect(analyseFormula(ambiguous, 'I.A.5')).toEqual({ kind: 'unknown', why: expect.stringContaining('Debt') });
  });

  it('but an input line is no computed line: that is a mistake of the caller', () => {
    expect(() => analyseFormula(contextOf({}), 'I.A.1')).toThrow('I.A.1');
  });
});

describe('hostile formulas end in an answer', () => {
  const repeated = (part: string, times: number): string => part.repeat(times);

  it.each([
    ['parentheses', `=${repeated('(', 4000)}E5${repeated(')', 4000)}`],
    ['signs', `=${repeated('-', 8000)}E5`],
    ['percent signs', `=E5${repeated('%', 8000)}`],
    ['conditions', `=${repeated('IF(E5>0,', 900)}1${repeated(')', 900)}`],
    ['unfinished conditions', `=${repeated('IF(', 2700)}`],
    ['error traps', `=${repeated('IFERROR(', 800)}1/0${repeated(',1/0)', 800)}`],
    ['braces', `=${repeated('{', 8000)}`],
    ['quotation marks', `=${repeated('"', 8001)}`],
    ['brackets', `=${repeated('[', 8000)}`],
    ['ranges', `=${repeated('A1:', 2600)}A1`],
    ['more text than Excel allows', `=1${repeated('+E5', 20_000)}`],
    ['giant arrays', '=SUMPRODUCT(A1:XFD1048576*1)'],
    ['giant powers', `=9${repeated('^9', 4000)}`],
  ])('%s', (_, formula) => {
    expect(['unknown', 'deviates']).toContain(analysis('I.A.5', formula).kind);
  });

  it('any mixture of what formulas are made of', () => {
    const parts = [
      'E5',
      'E5:E8',
      'E:E',
      '5:5',
      'SUM(',
      'IF(',
      'LET(x,',
      'x',
      'ROUND(',
      'COVENANT.LEVERAGE_RATIO(',
      '(',
      ')',
      ',',
    ];
    const others = [
      ';',
      '{',
      '}',
      '+',
      '-',
      '*',
      '/',
      '^',
      '%',
      '&',
      '=',
      '<>',
      ':',
      ' ',
      '#',
      '@',
      '!',
      '"',
      "'",
      '[',
      ']',
    ];
    const values = [
      '1',
      '-2.5',
      '1e9',
      '"text"',
      'TRUE',
      '#REF!',
      '#N/A',
      "'Sched A'!E6",
      'Debt!A1',
      '[1]S!A1',
      '\u0000',
      '\ud83d',
    ];
    const formulas = fc.array(fc.constantFrom(...parts, ...others, ...values), { maxLength: 12 });
    fc.assert(
      fc.property(formulas, (mixture) => {
        expect(['matches', 'deviates', 'unknown']).toContain(analysis('I.A.5', `=${mixture.join('')}`).kind);
      }),
      { seed: 42, numRuns: 2000 },
    );
  });

  it('a formula of 8,000 characters that adds a line two thousand times', () => {
    expect(analysis('I.A.5', `=E6+E7+E8${repeated('+E5', 2600)}`)).toMatchObject({ repeated: ['I.A.1'] });
  });

  it('cells that refer to themselves and to each other', () => {
    expect(why('I.A.5', '=SUM(E5:E10)')).toContain('refers to itself');
    expect(why('I.A.5', '=SUM(E5:E8)+G1', { G1: '=G2', G2: '=G1' })).toContain('refers to itself');
  });

  it('names that refer to themselves', () => {
    const context = contextOf({ E10: '=A_1' });
    const names = [
      { name: 'A_1', refersTo: 'B_1+1' },
      { name: 'B_1', refersTo: 'A_1+1' },
    ];
    expect(analyseFormula({ ...context, workbook: { ...context.workbook, names } }, 'I.A.5').kind).toBe('unknown');
  });

  it('chains and fans of cells', () => {
    const chain: Record<string, string> = { Z1: '=SUM(E5:E8)' };
    for (let row = 2; row <= 5000; row++) chain[`Z${row}`] = `=Z${row - 1}`;
    expect(why('I.A.5', '=Z5000', chain)).toContain('deep');
    expect(why('I.A.5', '=Z120', chain)).toBe('(matches)');
    const fan: Record<string, string> = { Z1: '=SUM(E5:E8)' };
    for (let row = 2; row <= 60; row++) fan[`Z${row}`] = `=(Z${row - 1}+Z${row - 1})/2`;
    expect(why('I.A.5', '=Z60', fan)).toBe('(matches)');
  });

  it('sums over more cells than can be followed', () => {
    const many: Record<string, string> = {};
    for (let row = 1; row <= 30_000; row++) many[`Z${row}`] = '=1-1';
    expect(why('I.A.5', '=SUM(E5:E8)+SUM(Z:Z)', many)).toContain('too many steps');
  });
});
