import { type Cells, type Options, analysis } from './schedule-on-sheet';

const matches = (line: string, formula: string, cells: Cells = {}, options: Options = {}): void => {
  expect(analysis(line, formula, cells, options)).toEqual({ kind: 'matches', rounds: false });
};

describe('a formula that computes what the form says matches', () => {
  it.each([
    '=SUM(E5:E8)',
    '=+E5+E6+E7+E8',
    '=E5+E6+E7+E8',
    '=E8+SUM(E5,E6,E7)',
    '=SUM($E$5:$E$8)',
    '=sum(e5:e8)',
    '=SUM(E5:E6)+SUM(E7:E8)',
    '=SUM((E5:E6,E7:E8))',
    '=SUM(E:E E5:E8)',
    '=SUM(E5:INDEX_END)',
    '=SUBTOTAL(9,E5:E8)',
    '=SUBTOTAL(109,E5:E8)',
    '=AGGREGATE(9,6,E5:E8)',
    '=SUMPRODUCT(E5:E8*1)',
    '=SUMPRODUCT(E5:E8,{1;1;1;1})',
    '=SUM(E5:E8)*100%',
    '=SUM(E5:E8)^1',
    '=-(-E5-E6-E7-E8)',
    '=N(E5)+N(E6)+N(E7)+N(E8)',
    '=VALUE(E5&"")+E6+E7+E8',
    '=ABS(E5)+ABS(E6)+ABS(E7)+ABS(E8)',
    '=MAX(0,SUM(E5:E8))',
    '=IF(COUNT(E5:E8)<4,"incomplete",SUM(E5:E8))',
    '=IF(COUNTBLANK(E5:E8)>0,"",SUM(E5:E8))',
    '=IF(OR(ISBLANK(E5),NOT(ISNUMBER(E6))),0,SUM(E5:E8))',
    '=IFERROR(SUM(E5:E8),0)',
    '=IFNA(SUM(E5:E8),0)',
    '=IF(ISERROR(E5),"check",SUM(E5:E8))',
    '=CHOOSE(2,E5,SUM(E5:E8))',
    '=IFS(E5<0,0,TRUE,SUM(E5:E8))',
    '=SWITCH(1,2,E5,SUM(E5:E8))',
    '=LET(debt,E5+E6,leases,E7,debt+leases+E8)',
    '=_xlfn.LET(_xlpm.debt,E5+E6,_xlpm.debt+E7+E8)',
    '=@E5+E6+E7+E8',
    "='Sched A'!E5+'Sched A'!E6+'sched a'!E7+E8",
    '=DEBT+E8',
    '=ROUND(1.5,0)*0+SUM(E5:E8)',
    '=COVENANT.CONSOLIDATED_FUNDED_INDEBTEDNESS(E5,E6,E7,E8)',
    '=covenant.consolidated_funded_indebtedness(E5,E6,E7,E8,)',
  ])('I.A.5 %s', (formula) => {
    matches('I.A.5', formula, {}, { names: { DEBT: "SUM('Sched A'!$E$5:$E$7)", INDEX_END: "'Sched A'!$E$8" } });
  });

  it.each([
    '=SUM(E14:E23)-E24',
    '=SUM(E14:E24)-2*E24',
    '=E14+SUM(E15:E19)+MIN(E20,5000000)+SUM(E21:E23)-E24',
    '=E14+SUM(E15:E19)+IF(E20>5000000,5000000,E20)+SUM(E21:E23)-E24',
    '=SUM(E14:E15,MAX(0,E16),E17:E23)-E24',
    '=SUMPRODUCT(E14:E24,{1;1;1;1;1;1;1;1;1;1;-1})',
    '=COVENANT.CONSOLIDATED_EBITDA(E14:E24)',
    '=COVENANT.CONSOLIDATED_EBITDA(E14,E15,E16,E17,E18,E19,E20,E21,E22,E23,E24)',
  ])('I.C.12 %s', (formula) => {
    matches('I.C.12', formula);
  });

  it.each([
    '=(E10+E11)/E25',
    '=IF(E25<=0,"n.m.",(E10+E11)/E25)',
    '=IFERROR((E10+E11)/E25,"n.m.")',
    '=SUM(E10:E11)/E25',
    '=(SUM(E5:E8)+E11)/(SUM(E14:E23)-E24)',
    '=1/(E25/(E10+E11))',
    '=E10/E25+E11/E25',
    '=(E32+E11)/E25',
    '=IF(AND(E25>0,E10+E11>0),(E10+E11)/E25,0)',
    '=(E10+E11)/E25&" to 1"',
    '=COVENANT.LEVERAGE_RATIO(E10,E11,E25)',
    '=IFERROR(COVENANT.LEVERAGE_RATIO(E10,E11,E25),"n.m.")',
  ])('I.D %s', (formula) => {
    matches('I.D', formula);
  });

  it.each(['=E10', '=+E10', "='Sched A'!E10", '=SUM(E5:E8)', '=IF(E10="","",E10)'])('II.C %s', (formula) => {
    matches('II.C', formula);
  });

  it.each([
    '=(E30+E31)/E32',
    '=IF(E32=0,"n/a",SUM(E30:E31)/E32)',
    '=(E30+E31)/E10',
    '=COVENANT.LIQUIDITY_RATIO(E30,E31,E32)',
  ])('II.D %s', (formula) => {
    matches('II.D', formula);
  });
});

describe('a formula is followed through other cells', () => {
  it('through working cells on the sheet and on others', () => {
    matches('I.D', '=G1/Work!B2', { G1: '=E10+G2', G2: '=E11', 'Work!B2': "='Sched A'!E25" });
  });

  it('through text headings and empty rows in a range', () => {
    matches('I.A.5', '=SUM(E1:E8)', { E1: 'Amount', E2: '', E3: '$' });
  });

  it('through whole columns and rows, as far as they are used', () => {
    matches('I.A.5', '=SUM(Debt!B:B)', {
      'Debt!B1': "='Sched A'!E5",
      'Debt!B2': "='Sched A'!E6+'Sched A'!E7",
      'Debt!B90': "='Sched A'!E8",
    });
    matches('I.A.5', '=SUM(5:8)');
  });

  it('leaves subtotals out of a subtotal', () => {
    matches('I.C.12', '=SUBTOTAL(9,E14:G23)-E24', { G18: '=SUBTOTAL(9,E14:E17)' });
  });

  it('takes a nested subtotal of two lines once', () => {
    matches('I.A.5', '=G6+E7+E8', { G6: '=SUBTOTAL(9,E5:E6)' });
  });
});

describe('a formula that reads the same cells as the lines do matches', () => {
  const trialBalance: Cells = {
    E5: '=TB!C5',
    E6: '=+TB!C6',
    E7: '=TB!C7/1000',
    E8: '=SUM(TB!C8:D8)',
    'TB!C5': 30,
    'TB!C6': 0,
    'TB!C7': 4000,
    'TB!C8': 5,
    'TB!D8': 6,
  };

  it.each(['=SUM(E5:E8)', '=TB!C5+TB!C6+TB!C7/1000+TB!C8+TB!D8', '=TB!C5+E6+E7+E8', '=TB!C9'])('%s', (formula) => {
    matches('I.A.5', formula, { ...trialBalance, 'TB!C9': '=TB!C5+TB!C6+TB!C7/1000+TB!C8+TB!D8' });
  });

  it('adds up four quarters that are each totalled', () => {
    const quarters: Record<string, string | number> = {};
    for (let row = 14; row <= 24; row++) quarters[`E${row}`] = `=SUM(F${row}:I${row})`;
    for (const column of 'FGHI') {
      quarters[`${column}14`] = -3;
      quarters[`${column}15`] = 7;
      quarters[`${column}25`] = `=SUM(${column}14:${column}23)-${column}24`;
    }
    matches('I.C.12', '=SUM(F25:I25)', quarters);
    matches('I.C.12', '=SUM(E14:E23)-E24', quarters);
  });

  it('passes an amount that both lines take from one cell', () => {
    matches('II.C', '=Debt!B9', { E10: '=Debt!B9', 'Debt!B9': "=SUM('Sched A'!E5:E8)" });
  });
});

describe('the cap on I.C.7 is not the question', () => {
  it('matches where the sheet takes off what earlier quarters used', () => {
    const formula = '=SUM(E14:E19)+MIN(E20,5000000-G20)+SUM(E21:E23)-E24';
    matches('I.C.12', formula, { G20: 1_000_000 });
    matches('I.C.12', formula, { G20: 4_999_999 });
  });

  it('matches where the basket is used up', () => {
    matches('I.C.12', '=SUM(E14:E19)+MAX(0,MIN(E20,5000000-G20))+SUM(E21:E23)-E24', { G20: 5_000_000 });
    matches('I.C.12', '=COVENANT.CONSOLIDATED_EBITDA(E14,E15,E16,E17,E18,E19,E20,E21,E22,E23,E24,G20)', {
      G20: 5_000_000,
    });
  });
});

describe('a schedule in thousands or millions', () => {
  it.each([
    [1000, '=SUM(E14:E19)+MIN(E20,5000)+SUM(E21:E23)-E24'],
    [1_000_000, '=SUM(E14:E19)+MIN(E20,5)+SUM(E21:E23)-E24'],
    [1000, '=SUM(E14:E19)+MIN(E20,5000000)+SUM(E21:E23)-E24'],
    [1_000_000, '=COVENANT.CONSOLIDATED_EBITDA(E14:E24)'],
    [1000, '=COVENANT.CONSOLIDATED_EBITDA(E14:E24*1000)/1000'],
  ])('in units of %s: %s', (scale, formula) => {
    matches('I.C.12', formula, {}, { scale });
  });

  it('compares ratios as they are', () => {
    matches('I.D', '=(E10+E11)/E25', {}, { scale: 1000 });
    matches('II.D', '=(E30+E31)/E32', {}, { scale: 1_000_000 });
  });
});

describe('the "Less:" row, where it is on the sheet', () => {
  const found = ['I.A.1', 'I.A.2', 'I.A.3', 'I.A.4', 'I.A less', 'I.A.5', 'I.B', 'I.C.12', 'II.C'];

  it('is subtracted where it is entered as a positive amount, added where as a negative one', () => {
    matches('I.A.5', '=SUM(E5:E8)-E9', { E9: 700 }, { found });
    matches('I.A.5', '=SUM(E5:E9)', { E9: -700 }, { found });
    matches('I.A.5', '=COVENANT.CONSOLIDATED_FUNDED_INDEBTEDNESS(E5,E6,E7,E8,E9)', { E9: 700 }, { found });
  });

  it.each([0, null, '-'])('may do either while it holds %p', (content) => {
    matches('I.A.5', '=SUM(E5:E8)-E9', { E9: content }, { found });
    matches('I.A.5', '=SUM(E5:E9)', { E9: content }, { found });
  });

  it('belongs to what other lines count as Funded Indebtedness', () => {
    matches('II.C', '=SUM(E5:E8)-E9', { E9: 700 }, { found });
  });
});

describe('rounding is told apart from what is computed', () => {
  it.each([
    ['I.A.5', '=ROUND(SUM(E5:E8),0)'],
    ['I.A.5', '=ROUND(E5,-3)+SUM(E6:E8)'],
    ['I.A.5', '=ROUNDUP(SUM(E5:E8),0)'],
    ['I.A.5', '=ROUNDDOWN(SUM(E5:E8),0)'],
    ['I.A.5', '=TRUNC(SUM(E5:E8))'],
    ['I.A.5', '=INT(SUM(E5:E8))'],
    ['I.A.5', '=MROUND(SUM(E5:E8),1000)'],
    ['I.A.5', '=QUOTIENT(SUM(E5:E8),1000)*1000'],
    ['I.A.5', '=SUMPRODUCT(ROUND(E5:E8,0))'],
    ['I.D', '=ROUND((E10+E11)/E25,2)'],
    ['I.D', '=ROUND(E10+E11,-6)/E25'],
    ['I.D', '=VALUE(FIXED((E10+E11)/E25,2))'],
    ['I.D', '=TEXT((E10+E11)/E25,"0.00")'],
    ['I.D', '=TEXT((E10+E11)/E25,"0.00x")'],
    ['I.D', '=TEXT((E10+E11)/E25,"0.00")&" to 1"'],
    ['II.D', '=IF(E32=0,"n/a",ROUND((E30+E31)/E32,4))'],
  ])('%s %s rounds', (line, formula) => {
    expect(analysis(line, formula)).toEqual({ kind: 'matches', rounds: true });
  });

  it('is no rounding of dollars where cents are kept, but is of thousands', () => {
    matches('I.A.5', '=ROUND(SUM(E5:E8),2)');
    expect(analysis('I.A.5', '=ROUND(SUM(E5:E8),2)', {}, { scale: 1000 })).toEqual({ kind: 'matches', rounds: true });
  });

  it('is no rounding of the value where only a condition rounds', () => {
    matches('I.D', '=IF(ROUND(E25,0)<=0,"n.m.",(E10+E11)/E25)');
  });

  it('is rounding in a working cell on the way, not in the line it starts from', () => {
    expect(analysis('I.D', '=G1/E25', { G1: '=ROUND(E10+E11,0)' })).toEqual({ kind: 'matches', rounds: true });
    matches('I.D', '=(E10+E11)/E25', { E10: '=ROUND(SUM(E5:E8),0)', E14: '=ROUND(TB!C1,0)', 'TB!C1': 12.4 });
  });
});
