/** Sheets with one slip, and exactly what is found of it; and sheets that only look as if they had one. */
import { type FormulaAnalysis, analyseFormula } from '../../../src/schedule-a/formula/analysis';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { ordinaryAmounts } from '../../../src/schedule-a/formula/table-values';
import { type Cells, ADDRESSES, analysis, contextOf } from './schedule-on-sheet';

const EVERY_LINE = Object.keys(ADDRESSES).filter((line) => line !== 'I.A less');
const without = (...lines: readonly string[]): readonly string[] => EVERY_LINE.filter((line) => !lines.includes(line));

const NOTHING = { leftOut: [], repeated: [], wrongSign: [], foreign: [], misweighted: [] };
const deviates = (found: Partial<Record<keyof typeof NOTHING, readonly string[]>>): object => ({
  kind: 'deviates',
  ...NOTHING,
  ...found,
  rounds: false,
});
const matches = { kind: 'matches', rounds: false };

describe('how often a line counts', () => {
  it.each([
    [0.5, { misweighted: ['I.A.4'] }],
    [0.999, { misweighted: ['I.A.4'] }],
    [1.001, { misweighted: ['I.A.4'] }],
    [1.5, { misweighted: ['I.A.4'] }],
    [2, { repeated: ['I.A.4'] }],
    [2.5, { misweighted: ['I.A.4'] }],
    [3, { repeated: ['I.A.4'] }],
    [0, { leftOut: ['I.A.4'] }],
    [-1, { wrongSign: ['I.A.4'] }],
    [-0.5, { wrongSign: ['I.A.4'] }],
    [-2, { wrongSign: ['I.A.4'] }],
  ])('%s times in an amount', (times, found) => {
    expect(analysis('I.A.5', `=SUM(E5:E7)+(${times})*E8`)).toEqual(deviates(found));
  });

  it.each([
    ['=(E10+1.5*E11)/E25', { misweighted: ['I.B'] }],
    ['=(E10+0.5*E11)/E25', { misweighted: ['I.B'] }],
    ['=(E10+2*E11)/E25', { repeated: ['I.B'] }],
    ['=(E10+E11)/(E25+E24)', { leftOut: ['I.C.11'] }],
    ['=(E10+E11)/(E25-E24)', { repeated: ['I.C.11'] }],
    ['=(E10+E11)/(E25+0.5*E24)', { misweighted: ['I.C.11'] }],
    ['=(E10+E11+E14)/E25', { misweighted: ['I.C.1'] }],
    ['=E10/(E25+E11)', { misweighted: ['I.B'] }],
  ])('in a ratio: %s', (formula, found) => {
    expect(analysis('I.D', formula)).toEqual(deviates(found));
  });

  it('in no straight line is in another measure, not twice', () => {
    expect(analysis('I.A.5', '=SUM(E5:E7)+E8^2')).toEqual(deviates({ misweighted: ['I.A.4'] }));
    expect(analysis('I.A.5', '=SUM(E5:E7)+MIN(E8,40000000)')).toEqual(deviates({ misweighted: ['I.A.4'] }));
    // Tried at 35,802,458.72, a quarter and a half more: only the larger step passes 50,000,000.
    expect(analysis('I.A.5', '=SUM(E5:E7)+MIN(E8,50000000)')).toEqual(deviates({ misweighted: ['I.A.4'] }));
    expect(analysis('I.A.5', '=SUM(E5:E7)+MAX(0,E8-50000000)')).toEqual(deviates({ misweighted: ['I.A.4'] }));
    expect(analysis('I.A.5', '=SUM(E5:E8)+E30^2')).toEqual(deviates({ foreign: ['II.A'] }));
  });
});

describe('a line of two cells', () => {
  const cells = { E19: '=F20+F21', F20: 30, F21: 40 };
  it.each([
    ['+E19+F21', { repeated: ['I.C.6'] }],
    ['+E19+F20', { repeated: ['I.C.6'] }],
    ['+F20', { misweighted: ['I.C.6'] }],
    ['+F21', { misweighted: ['I.C.6'] }],
    ['+2*F20', { misweighted: ['I.C.6'] }],
    ['+2*F21', { misweighted: ['I.C.6'] }],
    ['+F20-F21', { wrongSign: ['I.C.6'] }],
    ['+F21-F20', { wrongSign: ['I.C.6'] }],
    ['-F20-F21', { wrongSign: ['I.C.6'] }],
    ['+2*F20+2*F21', { repeated: ['I.C.6'] }],
    ['', { leftOut: ['I.C.6'] }],
  ])('of which a total counts %s', (counted, found) => {
    expect(analysis('I.C.12', `=SUM(E14:E18)+SUM(E20:E23)-E24${counted}`, cells)).toEqual(deviates(found));
  });
});

it.each(['F11', 'F12', 'F11+F12'])('of a line that does not belong, a cell is counted: %s', (counted) => {
  const cells = { E11: '=F11+F12', F11: 30, F12: 40 };
  expect(analysis('I.A.5', `=SUM(E5:E8)+${counted}`, cells)).toEqual(deviates({ foreign: ['I.B'] }));
});

describe('what earlier quarters used of the basket of I.C.7', () => {
  const total = (upToC6: string): string => `=SUM(${upToC6})+MAX(0,MIN(E20,5000000-G20))+SUM(E21:E23)-E24`;

  it.each([0, 4_000_000, 4_700_000, 4_736_000, 4_740_000, 4_900_000, 4_999_999, 5_000_000, 6_000_000])(
    '%s: a total that takes it off the cap is right',
    (used) => {
      expect(analysis('I.C.12', total('E14:E19'), { G20: used })).toEqual(matches);
    },
  );

  it.each([0, 4_700_000, 4_900_000, 5_000_000])('%s: another line left out is found all the same', (used) => {
    expect(analysis('I.C.12', total('E14:E18'), { G20: used })).toEqual(deviates({ leftOut: ['I.C.6'] }));
  });

  it('a line that the total does not look at is left out, whatever was used', () => {
    expect(analysis('I.C.12', '=SUM(E14:E19)+SUM(E21:E23)-E24', { G20: 5_000_000 })).toEqual(
      deviates({ leftOut: ['I.C.7'] }),
    );
  });
});

describe('a line whose cell is worked from another line', () => {
  it('is tried in its own cell: what leaves it out leaves out it alone', () => {
    expect(analysis('I.A.5', '=E5+E6+E8', { E5: 10, E7: '=E5*2' })).toEqual(deviates({ leftOut: ['I.A.3'] }));
    expect(analysis('I.A.5', '=SUM(E5:E8)', { E5: 10, E7: '=E5*2' })).toEqual(matches);
  });
});

describe('what is behind the cells of lines', () => {
  it('beside another line is not tried: what leaves the line out leaves out it alone', () => {
    const cells = { E7: '=E5*2+TB!C7', 'TB!C7': 4 };
    expect(analysis('I.A.5', '=E5+E6+E8', cells)).toEqual(deviates({ leftOut: ['I.A.3'] }));
    expect(analysis('I.A.5', '=SUM(E5:E8)', cells)).toEqual(matches);
  });

  it('is not another line’s total, though an amount is typed there', () => {
    const cells = { E10: 500, E11: '=E10*0.1' };
    expect(analysis('I.D', '=(E10+E11)/E25', cells)).toEqual(matches);
    expect(analysis('I.D', '=E10/E25', cells)).toEqual(deviates({ leftOut: ['I.B'] }));
  });

  it('and converts it at a rate, beside an amount of billions, is seen through', () => {
    const cells = { E7: '=TB!C7*1.0867+TB!D7', 'TB!C7': 3.3, 'TB!D7': 7_234_567_890.12 };
    expect(analysis('I.A.5', '=E5+E6+TB!C7*1.0867+TB!D7+E8', cells)).toEqual(matches);
    expect(analysis('I.A.5', '=E5+E6+TB!C7+TB!D7+E8', cells)).toEqual(deviates({ misweighted: ['I.A.3'] }));
  });

  it('and behind two of them cannot be told apart', () => {
    const cells = { E5: '=TB!C5', E6: '=TB!C5*2', 'TB!C5': 4 };
    expect(analysis('I.A.5', '=SUM(E5:E8)', cells)).toEqual(matches);
    expect(analysis('I.A.5', '=TB!C5+E6+E7+E8', cells)).toEqual({
      kind: 'unknown',
      why: expect.stringContaining('I.A.1'),
    });
  });

  it('and makes no difference to it is no way to move it', () => {
    const cells = { E8: '=0*TB!D8+TB!C8', 'TB!C8': 3, 'TB!D8': 4 };
    expect(analysis('I.A.5', '=SUM(E5:E8)', cells)).toEqual(matches);
    expect(analysis('I.A.5', '=SUM(E5:E7)+TB!C8', cells)).toEqual(matches);
    expect(analysis('I.A.5', '=SUM(E5:E7)', cells)).toEqual(deviates({ leftOut: ['I.A.4'] }));
  });

  it('and behind another line that only decides whether the line has an amount is tried', () => {
    const cells = { E5: 10, E7: '=IF(E5>0,TB!C7,0)', 'TB!C7': 4 };
    expect(analysis('I.A.5', '=E5+E6+TB!C7+E8', cells)).toEqual(matches);
    expect(analysis('I.A.5', '=SUM(E5:E8)+TB!C7', cells)).toEqual(deviates({ repeated: ['I.A.3'] }));
  });

  it('and behind a further formula is tried where it is typed', () => {
    const cells = { E8: '=TB!C8', 'TB!C8': '=2*TB!D8', 'TB!D8': 3 };
    expect(analysis('I.A.5', '=SUM(E5:E7)+TB!C8', cells)).toEqual(matches);
    expect(analysis('I.A.5', '=SUM(E5:E7)+2*TB!D8', cells)).toEqual(matches);
    expect(analysis('I.A.5', '=SUM(E5:E8)+TB!C8', cells)).toEqual(deviates({ repeated: ['I.A.4'] }));
  });

  it('and follows no straight line is no way to move it, where another cell behind it does', () => {
    // Tried at 0, 1,000 and 2,000 the first cell adds 0, 1 and 1.5.
    const cells = { E8: '=MIN(TB!C8,1500)/1000+TB!D8', 'TB!C8': 0, 'TB!D8': 3 };
    expect(analysis('I.A.5', '=SUM(E5:E7)+MIN(TB!C8,1500)/1000+TB!D8', cells)).toEqual(matches);
    expect(analysis('I.A.5', '=SUM(E5:E8)+TB!D8', cells)).toEqual(deviates({ repeated: ['I.A.4'] }));
  });

  it('and gives no amount any more where it is moved: nothing is said', () => {
    const cells = { E8: '=SUM(TB!C8)+IF(TB!D8>1000000,"see note",TB!D8)', 'TB!C8': 3, 'TB!D8': 4 };
    expect(analysis('I.A.5', '=SUM(E5:E7)', cells)).toEqual({
      kind: 'unknown',
      why: expect.stringContaining('cannot be followed'),
    });
  });

  it('and does not reach the amount that is tried is given up for the line’s own cell', () => {
    const cells = { E8: '=MIN(TB!C8,1000000)', 'TB!C8': 3 };
    expect(analysis('I.A.5', '=SUM(E5:E8)', cells)).toEqual(matches);
    expect(analysis('I.A.5', '=SUM(E5:E8)+E8', cells)).toEqual(deviates({ repeated: ['I.A.4'] }));
  });

  it('and is rounded in the line is seen through', () => {
    const cells = { E8: '=ROUND(TB!C8,-4)', 'TB!C8': 1_234_999 };
    expect(analysis('I.A.5', '=SUM(E5:E8)', cells)).toEqual(matches);
    expect(analysis('I.A.5', '=SUM(E5:E7)+TB!C8', cells)).toEqual(matches);
    expect(analysis('I.A.5', '=SUM(E5:E8)+TB!C8', cells)).toEqual(deviates({ repeated: ['I.A.4'] }));
  });

  it('and gives it by halves, negatives or thousands moves it as far as it should', () => {
    const cells = { E7: '=TB!C7/2', E8: '=-TB!C8', E6: '=1000*TB!C6+7', 'TB!C6': 3, 'TB!C7': 3, 'TB!C8': -3 };
    expect(analysis('I.A.5', '=E5+E6+TB!C7/2-TB!C8', cells)).toEqual(matches);
    expect(analysis('I.A.5', '=E5+1000*TB!C6+7+E7-TB!C8', cells)).toEqual(matches);
    expect(analysis('I.A.5', '=SUM(E5:E6)+TB!C7-TB!C8', cells)).toEqual(deviates({ repeated: ['I.A.3'] }));
    expect(analysis('I.A.5', '=SUM(E5:E7)+TB!C8', cells)).toEqual(deviates({ wrongSign: ['I.A.4'] }));
    expect(analysis('I.A.5', '=SUM(E5:E8)+TB!C6', cells)).toEqual(deviates({ misweighted: ['I.A.2'] }));
  });
});

describe('a line that was left out, though its cells were looked at', () => {
  it('is named where those cells are another line’s, or the line’s own', () => {
    const beside = { E11: '=TB!B11', 'TB!B11': 5, E10: '=IF(TB!B11<0,0,SUM(E5:E8))' };
    expect(analysis('I.D', '=TB!B11/E25', beside)).toEqual(deviates({ leftOut: ['I.A.5'] }));
    expect(analysis('I.D', '=E11/E25', { E10: '=IF(E25=0,0,SUM(E5:E8))' })).toEqual(deviates({ leftOut: ['I.A.5'] }));
    expect(analysis('I.A.5', '=SUM(E5:E7)+0*TB!C8', { E8: '=TB!C8', 'TB!C8': 3 })).toEqual(
      deviates({ leftOut: ['I.A.4'] }),
    );
  });

  it('is named where the total looks at none of the cells behind it', () => {
    expect(analysis('I.A.5', '=E5+E6+E8', { E7: '=TB!C7^2', 'TB!C7': 3 })).toEqual(deviates({ leftOut: ['I.A.3'] }));
  });

  it('is not named where the total may count it through the cells behind it', () => {
    const unknown = (found: FormulaAnalysis, line: string): void => {
      expect(found).toEqual({ kind: 'unknown', why: expect.stringContaining(line) });
    };
    unknown(analysis('I.A.5', '=E5+E6+E8+TB!C7', { E7: '=TB!C7^2', 'TB!C7': 3 }), 'I.A.3');
    const limited = { E8: '=MIN(TB!C8,1000000)', 'TB!C8': 3 };
    unknown(analysis('I.A.5', '=SUM(E5:E7)+MIN(TB!C8,1000000)', limited), 'I.A.4');
    const other = { E10: '=N(TB!A1)+VLOOKUP("x",TB!A1:B2,2,FALSE)', 'TB!A1': 7 };
    unknown(analysis('I.D', '=(TB!A1+E11)/E25', other), 'I.A.5');
  });

  it('is named where its own formula cannot be followed, or it has no cell', () => {
    const unfollowed = { E10: '=VLOOKUP("x",TB!A1:B2,2,FALSE)' };
    expect(analysis('I.D', '=E11/E25', unfollowed)).toEqual(deviates({ leftOut: ['I.A.5'] }));
    expect(analysis('I.D', '=E11/E25', {}, { found: without('I.A.5', 'II.C') })).toEqual(
      deviates({ leftOut: ['I.A.5'] }),
    );
  });
});

describe('lines that were not found', () => {
  it('do not keep a slip in another line from being named', () => {
    expect(analysis('I.A.5', '=SUM(E5:E6)', {}, { found: without('I.A.4') })).toEqual(deviates({ leftOut: ['I.A.3'] }));
  });

  it('a total of the two lines that were found stands for them', () => {
    const found = without('I.A.3', 'I.A.4');
    expect(analysis('I.D', '=E11/E25', {}, { found })).toEqual(deviates({ leftOut: ['I.A.5'] }));
  });

  it('a total of which one line was found does not stand for it', () => {
    const found = without('I.A.2', 'I.A.3', 'I.A.4');
    expect(analysis('I.D', '=E11/E25', {}, { found })).toEqual(deviates({ leftOut: ['I.A.1'] }));
  });

  it('and without which a ratio beside the total has no value do not keep the total from being judged', () => {
    const found = EVERY_LINE.filter((line) => !line.startsWith('I.C.'));
    expect(analysis('I.A.5', '=SUM(E5:E8)', {}, { found })).toEqual(matches);
    expect(analysis('I.A.5', '=SUM(E5:E7)', {}, { found })).toEqual(deviates({ leftOut: ['I.A.4'] }));
  });

  it('nothing is said of a ratio whose divisor is made of none', () => {
    const cells: Cells = { E33: '=E30+E31' };
    const context = contextOf(cells, { found: ['II.A', 'II.B', 'II.D'] });
    expect(analyseFormula(context, 'II.D').kind).toBe('unknown');
  });
});

describe('lines that do not belong are named as a total where all of it does not', () => {
  it.each([
    ['I.A.5', '=SUM(E5:E8)+E25', ['I.C.12']],
    ['I.A.5', '=SUM(E5:E8)+E25-E14', undefined],
    ['I.C.12', '=SUM(E14:E23)-E24+E32', ['I.A.5']],
    ['I.C.12', '=SUM(E14:E23)-E24+E30+E31+E10', ['I.A.5', 'II.A', 'II.B']],
    ['I.C.12', '=SUM(E14:E23)-E24+E5+E6+E7', ['I.A.1', 'I.A.2', 'I.A.3']],
  ])('%s %s: %j', (line, formula, foreign) => {
    const expected = foreign ?? EVERY_LINE.filter((id) => id.startsWith('I.C.') && id !== 'I.C.1' && id !== 'I.C.12');
    expect(analysis(line, formula)).toEqual(deviates({ foreign: expected }));
  });
});

describe('a line without a cell or formula', () => {
  it.each([
    ['no cell is stored there', contextOf({}), { row: 98, column: 25 }],
    ['an amount stands there', contextOf({ E10: 12 }), { row: 9, column: 4 }],
  ])('%s: nothing is known of its formula', (_, context, at) => {
    const lineCells = new Map([...context.lineCells, ['I.A.5', at]]);
    expect(analyseFormula({ ...context, lineCells }, 'I.A.5')).toEqual({
      kind: 'unknown',
      why: expect.stringContaining('no formula'),
    });
  });
});

describe('what goes wrong besides', () => {
  const call = '=COVENANT.LEVERAGE_RATIO(E10,E11,E25)';

  it('is a mistake of the caller, not a property of the formula', () => {
    const customFunctions = {
      get LEVERAGE_RATIO(): () => number {
        throw new TypeError('not loaded');
      },
    };
    const judging = (cells: Cells) => () => analyseFormula({ ...contextOf(cells), customFunctions }, 'I.D');
    expect(judging({ E26: call })).toThrow('not loaded');
    // Behind an input line, and behind a total that the formula leaves out.
    expect(judging({ E11: call })).toThrow('not loaded');
    expect(judging({ E10: call, E26: '=E11/E25' })).toThrow('not loaded');
  });

  it('is nesting too deep where it exhausts the stack', () => {
    const customFunctions = {
      get LEVERAGE_RATIO(): () => number {
        return this.LEVERAGE_RATIO;
      },
    };
    expect(analyseFormula({ ...contextOf({ E26: call }), customFunctions }, 'I.D')).toEqual({
      kind: 'unknown',
      why: expect.stringContaining('deeply'),
    });
  });
});

it.each(['=SUM(E5:E8)', '=SUM(5:8)', '=SUM(E5:IV8)'])(
  '%s counts a line whose cell is blank, and so not stored',
  (total) => {
    const context = contextOf({ E10: total });
    const cells = context.sheet.cells.filter(({ row, column }) => row !== 6 || column !== 4);
    const sheet = { ...context.sheet, cells };
    const blank = { ...context, sheet, workbook: { ...context.workbook, sheets: [sheet] } };
    expect(analyseFormula(blank, 'I.A.5')).toEqual(matches);
    const beside = { ...blank, lineCells: new Map([...context.lineCells, ['I.A.3', { row: 6, column: 2 }]]) };
    expect(analyseFormula(beside, 'I.A.5')).toEqual(total === '=SUM(5:8)' ? matches : deviates({ leftOut: ['I.A.3'] }));
  },
);

it('what binary arithmetic leaves behind of a line added and taken off again is not the line', () => {
  expect(analysis('I.A.5', '=SUM(E5:E7)+E30+E31+E11-E11-E31-E30')).toEqual(deviates({ leftOut: ['I.A.4'] }));
});

it('amounts are tried that no cap and no subtraction hides', () => {
  const amounts = ordinaryAmounts(CALIX_2013);
  const tried = [...amounts].map(([line, dollars]) => ({ line, dollars }));
  // Five under I.A, I.B, eleven under I.C, two under II.
  expect(new Set(amounts.values()).size).toBe(5 + 1 + 11 + 2);
  expect(tried.filter(({ dollars }) => Math.round(dollars * 100) / 100 !== dollars || dollars <= 0)).toEqual([]);
  // The cap of I.C.7 is 5,000,000; I.C.11 and the "Less:" row are subtracted.
  expect(amounts.get('I.C.7')).toBeLessThan(5_000_000 / 10);
  const small = tried.filter(({ dollars }) => dollars < 5_000_000).map(({ line }) => line);
  expect(small).toEqual(['I.A less', 'I.C.7', 'I.C.11']);
});

it('what binary arithmetic leaves behind is no rounding', () => {
  const thousands = { scale: 1000 };
  expect(analysis('I.A.5', '=ROUND(SUM(E5:E8)*1000,2)/1000', {}, thousands)).toEqual(matches);
  expect(analysis('I.A.5', '=ROUND(E5*1000,2)/1000+ROUND(E6*1000,2)/1000+E7+E8', {}, thousands)).toEqual(matches);
  // To the cent; the sum of eleven amounts in thousands is some billionths beside it.
  expect(analysis('I.C.12', '=ROUND(SUM(E14:E23)-E24,5)', {}, thousands)).toEqual(matches);
  expect(analysis('I.C.12', '=ROUND(SUM(E14:E23)-E24,4)', {}, thousands)).toEqual({ kind: 'matches', rounds: true });
});
