import type { Deviates } from '../../../src/schedule-a/formula/analysis';
import { type Cells, type Options, analysis } from './schedule-on-sheet';

/** What is wrong with a formula; kinds of deviation that do not occur are left away. */
function deviations(line: string, formula: string, cells: Cells = {}, options: Options = {}): Partial<Deviates> {
  const found = analysis(line, formula, cells, options);
  if (found.kind !== 'deviates') throw new Error(`${formula} ${JSON.stringify(found)}`);
  const { leftOut, repeated, wrongSign, foreign, misweighted, rounds } = found;
  const lists = Object.entries({ leftOut, repeated, wrongSign, foreign, misweighted });
  return { ...Object.fromEntries(lists.filter(([, lines]) => lines.length > 0)), ...(rounds && { rounds }) };
}

describe('a line that is left out is named although it is 0 today', () => {
  it.each([
    ['I.A.5', '=SUM(E5:E7)', ['I.A.4']],
    ['I.A.5', '=SUM(E6:E8)', ['I.A.1']],
    ['I.A.5', '=E5+E7', ['I.A.2', 'I.A.4']],
    ['I.A.5', '=E5', ['I.A.2', 'I.A.3', 'I.A.4']],
    ['I.A.5', '=0', ['I.A.1', 'I.A.2', 'I.A.3', 'I.A.4']],
    ['I.A.5', '=COVENANT.CONSOLIDATED_FUNDED_INDEBTEDNESS(E5,E6,,E8)', ['I.A.3']],
    ['I.A.5', '=LET(debt,E5+E6,leases,E7,debt+leases)', ['I.A.4']],
    ['I.C.12', '=SUM(E14:E22)-E24', ['I.C.10']],
    ['I.C.12', '=SUM(E15:E23)-E24', ['I.C.1']],
    ['I.C.12', '=SUM(E14:E23)', ['I.C.11']],
    ['I.C.12', '=SUM(E14:E19,E21:E23)-E24', ['I.C.7']],
    ['I.C.12', '=COVENANT.CONSOLIDATED_EBITDA(E14,E15,E16,E17,E18,E19,E20,E21,E22,E23)', ['I.C.11']],
    ['I.D', '=E10/E25', ['I.B']],
    ['I.D', '=IF(E25<=0,"n.m.",E10/E25)', ['I.B']],
    ['I.D', '=COVENANT.LEVERAGE_RATIO(E10,0,E25)', ['I.B']],
    ['I.D', '=E11/E25', ['I.A.5']],
    ['I.D', '=E10+E11', ['I.C.12']],
    ['I.D', '=(SUM(E5:E7)+E11)/E25', ['I.A.4']],
    ['I.D', '=(E10+E11)/(SUM(E14:E22)-E24)', ['I.C.10']],
    ['II.C', '=SUM(E5:E7)', ['I.A.4']],
    ['II.C', '=50000000', ['I.A.5']],
    ['II.D', '=E30/E32', ['II.B']],
    ['II.D', '=E31/E32', ['II.A']],
    ['II.D', '=E30+E31', ['II.C']],
  ])('%s %s leaves out %j', (line, formula, leftOut) => {
    expect(deviations(line, formula)).toEqual({ leftOut });
  });

  it('through working cells', () => {
    expect(deviations('I.D', '=G1/E25', { G1: '=Debt!A1', 'Debt!A1': "='Sched A'!E10" })).toEqual({ leftOut: ['I.B'] });
  });

  it('where the amounts come from another sheet', () => {
    const cells = { E5: '=TB!C5', E8: '=TB!C8', 'TB!C5': 400, 'TB!C8': 0 };
    expect(deviations('I.A.5', '=SUM(E5:E7)', cells)).toEqual({ leftOut: ['I.A.4'] });
    expect(deviations('I.A.5', '=TB!C5+E6+E7', cells)).toEqual({ leftOut: ['I.A.4'] });
  });

  it('in a schedule in thousands, and with the "Less:" row', () => {
    expect(deviations('I.A.5', '=SUM(E5:E7)', {}, { scale: 1000 })).toEqual({ leftOut: ['I.A.4'] });
    const found = ['I.A.1', 'I.A.2', 'I.A.3', 'I.A.4', 'I.A less', 'I.A.5'];
    expect(deviations('I.A.5', '=SUM(E5:E8)', { E9: 0 }, { found })).toEqual({ leftOut: ['I.A less'] });
  });

  it('where a subtotal leaves out hidden rows', () => {
    const hiddenRows = [7];
    expect(deviations('I.A.5', '=SUBTOTAL(109,E5:E8)', {}, { hiddenRows })).toEqual({ leftOut: ['I.A.4'] });
    expect(analysis('I.A.5', '=SUBTOTAL(9,E5:E8)', {}, { hiddenRows }).kind).toBe('matches');
  });

  it('where a quarter total leaves it out', () => {
    const quarters: Record<string, string | number> = {};
    for (let row = 14; row <= 24; row++) quarters[`E${row}`] = `=F${row}+G${row}`;
    quarters.F25 = '=SUM(F14:F23)-F24';
    quarters.G25 = '=SUM(G14:G22)-G24';
    expect(deviations('I.C.12', '=F25+G25', quarters)).toEqual({ misweighted: ['I.C.10'] });
    expect(deviations('I.C.12', '=F25+G25', { ...quarters, F25: '=SUM(F14:F22)-F24' })).toEqual({
      leftOut: ['I.C.10'],
    });
  });
});

describe('a line that counts twice is named', () => {
  it.each([
    ['I.A.5', '=SUM(E5:E8)+E7', ['I.A.3']],
    ['I.A.5', '=SUM(E5:E7,E7:E8)', ['I.A.3']],
    ['I.A.5', '=3*E5+SUM(E6:E8)', ['I.A.1']],
    ['I.C.12', '=SUM(E14:E23)+E17-E24', ['I.C.4']],
    ['I.D', '=(E10+E11+E11)/E25', ['I.B']],
    ['I.D', '=(E10+E11+E32)/E25', ['I.A.5']],
    ['I.D', '=SUM(E5:E11)/E25', ['I.A.5']],
    ['I.D', '=(E10+E11)/(E25+E11)', ['I.B']],
    ['II.D', '=SUM(E30:E31,E31)/E32', ['II.B']],
  ])('%s %s repeats %j', (line, formula, repeated) => {
    expect(deviations(line, formula)).toEqual({ repeated });
  });

  it('where a sum runs over a subtotal of its lines', () => {
    expect(deviations('I.A.5', '=SUM(E4:E8)', { E4: '=E5+E6' })).toEqual({ repeated: ['I.A.1', 'I.A.2'] });
    expect(deviations('I.C.12', '=SUM(E13:E23)-E24', { E13: '=SUM(E15:E23)' })).toMatchObject({
      repeated: ['I.C.2', 'I.C.3', 'I.C.4', 'I.C.5', 'I.C.6', 'I.C.7', 'I.C.8', 'I.C.9', 'I.C.10'],
    });
  });

  it('where a sum runs over a line and over what that line is made of', () => {
    const cells = { E20: '=F20+F21', F20: 0, F21: 0 };
    expect(deviations('I.C.12', '=SUM(E14:E23)+F20+F21-E24', cells)).toEqual({ repeated: ['I.C.7'] });
  });
});

describe('a line with the wrong sign is named', () => {
  it.each([
    ['I.C.12', '=SUM(E14:E24)', ['I.C.11']],
    ['I.C.12', '=SUM(E14:E23)+ABS(E24)', ['I.C.11']],
    ['I.C.12', '=E14-SUM(E15:E16)+SUM(E17:E23)-E24', ['I.C.2', 'I.C.3']],
    ['I.A.5', '=SUM(E5:E7)-E8', ['I.A.4']],
    ['I.D', '=(E10-E11)/E25', ['I.B']],
    ['I.D', '=(E10+E11)/SUM(E14:E24)', ['I.C.11']],
    ['II.D', '=(E30-E31)/E32', ['II.B']],
  ])('%s %s turns %j round', (line, formula, wrongSign) => {
    expect(deviations(line, formula)).toEqual({ wrongSign });
  });

  it('the "Less:" row, against what stands in it', () => {
    const found = ['I.A.1', 'I.A.2', 'I.A.3', 'I.A.4', 'I.A less', 'I.A.5'];
    expect(deviations('I.A.5', '=SUM(E5:E9)', { E9: 700 }, { found })).toEqual({ wrongSign: ['I.A less'] });
    expect(deviations('I.A.5', '=SUM(E5:E8)-E9', { E9: -700 }, { found })).toEqual({ wrongSign: ['I.A less'] });
  });

  it.each([0, null])('but not the "Less:" row that is added or subtracted while it holds %p', (content) => {
    const found = ['I.A.1', 'I.A.2', 'I.A.3', 'I.A.4', 'I.A less', 'I.A.5'];
    const cells = { E9: content };
    expect(deviations('I.A.5', '=SUM(E6:E9)', cells, { found })).toEqual({ leftOut: ['I.A.1'] });
    expect(deviations('I.A.5', '=SUM(E6:E8)-E9', cells, { found })).toEqual({ leftOut: ['I.A.1'] });
    expect(deviations('I.A.5', '=SUM(E5:E8)-2*E9', cells, { found })).toEqual({ repeated: ['I.A less'] });
    expect(deviations('I.A.5', '=SUM(E5:E8)+E9*50%', cells, { found })).toEqual({ misweighted: ['I.A less'] });
  });
});

describe('a line that does not belong is named', () => {
  it.each([
    ['I.A.5', '=SUM(E5:E8)+E11', ['I.B']],
    ['I.A.5', '=SUM(E5:E8)-E30', ['II.A']],
    ['I.A.5', '=SUM(E5:E8)+E25', ['I.C.12']],
    ['II.C', '=E10+E11', ['I.B']],
    ['II.C', '=SUM(E10:E11)', ['I.B']],
    ['II.D', '=(E30+E31)/(E32+E11)', ['I.B']],
    ['II.D', '=(E30+E31)/(E26*E25)', ['I.B']],
    ['I.D', '=(E10+E11-E30)/E25', ['II.A']],
  ])('%s %s counts %j', (line, formula, foreign) => {
    expect(deviations(line, formula)).toEqual({ foreign });
  });
});

describe('a line in another measure is named', () => {
  it.each([
    ['I.A.5', '=E5+E6+E7+E8*50%', ['I.A.4']],
    ['I.C.12', '=SUM(E14:E23)*4-E24*4', ['I.C.1', 'I.C.2', 'I.C.3']],
  ])('%s %s', (line, formula, lines) => {
    const { misweighted, repeated } = deviations(line, formula);
    expect([...(misweighted ?? []), ...(repeated ?? [])]).toEqual(expect.arrayContaining(lines));
  });

  it('a ratio upside down', () => {
    expect(deviations('II.D', '=E32/(E30+E31)')).toEqual({ misweighted: ['II.A', 'II.B', 'II.C'] });
  });

  it('a divisor that comes in outside the division', () => {
    expect(deviations('I.D', '=(E10+E11)/E25+0.1')).toEqual({ misweighted: ['I.C.12'] });
    expect(deviations('I.D', '=(E10+E11+E25)/E25')).toEqual({ misweighted: ['I.C.12'] });
  });

  it('a ratio in per cent is in another measure throughout', () => {
    expect(deviations('I.D', '=(E10+E11)/E25*100')).toEqual({ repeated: ['I.A.5', 'I.B'] });
  });
});

describe('what is on no line of the form', () => {
  it.each([
    ['I.A.5', '=SUM(E5:E8)+1000', {}],
    ['I.A.5', '=SUM(E4:E8)', { E4: 12_000_000 }],
    ['I.D', '=(E10+E11+1)/E25', {}],
    ['I.A.5', '=SUM(E5:E8)/1000*1000+G1', { G1: 1 }],
  ])('%s %s is a deviation of no line', (line, formula, cells: Cells) => {
    expect(deviations(line, formula, cells)).toEqual({});
  });
});

describe('several deviations at once', () => {
  it('are each named', () => {
    expect(deviations('I.C.12', '=SUM(E14:E19)+E17+SUM(E21:E24)+E30')).toEqual({
      leftOut: ['I.C.7'],
      repeated: ['I.C.4'],
      wrongSign: ['I.C.11'],
      foreign: ['II.A'],
    });
    expect(deviations('I.D', '=ROUND((SUM(E5:E7)+2*E11)/SUM(E14:E24),2)')).toEqual({
      leftOut: ['I.A.4'],
      repeated: ['I.B'],
      wrongSign: ['I.C.11'],
      rounds: true,
    });
  });
});
