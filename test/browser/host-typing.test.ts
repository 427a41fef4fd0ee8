/** A person at the grid: formulas typed on the keyboard, what becomes of their arguments, errors and spills. */
import { type Host, clickCell, settled, startHost, textsOf, typeInto, valuesOf } from './harness';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.stop());
afterEach(() => expect(host.problems).toEqual([]));

/** The words of whatever list or card stands over the grid while a person types. */
const waitForText = (text: string) => host.page.getByText(text, { exact: false }).first().waitFor();
const escape = async () => {
  await host.page.keyboard.press('Escape');
  await host.page.keyboard.press('Escape');
  await host.page.waitForFunction(() => !window.embeddedHost.grid.editing.now());
};

describe('help while typing', () => {
  test('the name is completed, its description beside it', async () => {
    await clickCell(host.page, 'A1');
    await host.page.keyboard.type('=COVENANT.LEV');
    await waitForText('Funded indebtedness divided by EBITDA.');
    await host.page.keyboard.press('Tab');
    await waitForText('ebitda');
    await host.page.keyboard.type('400,160)');
    await host.page.keyboard.press('Enter');
    await settled(host.page);
    expect(await valuesOf(host.page, 'A1')).toEqual([[2.5]]);
    const formula = await host.page.evaluate(() =>
      window.embeddedHost.grid.workbook.getActiveSheet().getRange('A1').getFormula(),
    );
    expect(formula).toBe('=COVENANT.LEVERAGE_RATIO(400,160)');
  });

  test('the arguments are named while they are typed', async () => {
    await clickCell(host.page, 'A2');
    await host.page.keyboard.type('=COVENANT.PASSES(');
    await waitForText('limit');
    await escape();
  });
});

describe('values', () => {
  test('a formula follows the cells that it reads', async () => {
    await typeInto(host.page, 'B1', '400');
    await typeInto(host.page, 'B2', '160');
    await typeInto(host.page, 'B3', '=COVENANT.LEVERAGE_RATIO(B1,B2)');
    expect(await textsOf(host.page, 'B3')).toEqual([['2.5']]);
    await typeInto(host.page, 'B2', '200');
    expect(await textsOf(host.page, 'B3')).toEqual([['2']]);
  });

  test('a boolean is one, and other formulas read it', async () => {
    await typeInto(host.page, 'C1', '=COVENANT.PASSES(2.5,2.5)');
    await typeInto(host.page, 'C2', '=IF(C1,"complies","breaches")');
    expect(await valuesOf(host.page, 'C1:C2')).toEqual([[true], ['complies']]);
  });

  test('an array constant is a range', async () => {
    await typeInto(host.page, 'C4', '=COVENANT.RUNNING({1;2;3})');
    expect(await valuesOf(host.page, 'C4:D6')).toEqual([
      [1, 1],
      [2, 3],
      [3, 6],
    ]);
  });

  test('numbers are numbers however they are written, and a text that looks like a date is a text', async () => {
    await typeInto(host.page, 'C10', '=COVENANT.ARGUMENTS(1.50,.5,{2.0})');
    await typeInto(host.page, 'C11', '=COVENANT.ARGUMENTS("31 Dec 2015","1.50")');
    expect(await valuesOf(host.page, 'C10:C11')).toEqual([
      [JSON.stringify([1.5, 0.5, [[2]]])],
      [JSON.stringify(['31 Dec 2015', '1.50', null])],
    ]);
  });

  test('a zero is not the empty text, whatever was compared before; a blank cell is both', async () => {
    await typeInto(host.page, 'G1', '=IF(F1="","blank","zero")');
    await typeInto(host.page, 'F1', '0');
    await typeInto(host.page, 'G2', '=F1=""');
    await typeInto(host.page, 'G3', '=F1=0');
    await typeInto(host.page, 'G4', '=F9=""');
    await typeInto(host.page, 'G5', '=F9=0');
    expect(await valuesOf(host.page, 'G1:G5')).toEqual([['zero'], [false], [true], [true], [true]]);
  });

  test('names are read in any case', async () => {
    await typeInto(host.page, 'C8', '=covenant.leverage_ratio(3,2)');
    expect(await valuesOf(host.page, 'C8')).toEqual([[1.5]]);
  });
});

describe('arguments are converted as Excel converts them', () => {
  test('to the types of the parameters, or #VALUE!', async () => {
    await typeInto(host.page, 'E1', '=COVENANT.TYPES("12",12,0)');
    await typeInto(host.page, 'E2', '=COVENANT.TYPES(TRUE,TRUE,"true")');
    await typeInto(host.page, 'E3', '=COVENANT.TYPES("abc")');
    expect(await valuesOf(host.page, 'E1:E3')).toEqual([['[12,"12",false]'], ['[1,"TRUE",true]'], ['#VALUE!']]);
  });

  test('a range for a single value is a call with each of its cells', async () => {
    await typeInto(host.page, 'E5', '=COVENANT.LEVERAGE_RATIO({2;4;6},2)');
    expect(await valuesOf(host.page, 'E5:E7')).toEqual([[1], [2], [3]]);
  });

  test.each([
    ['zero', '[0,null,[[7],[0]]]'],
    ['null', '[null,null,[[7],[null]]]'],
  ] as const)('with blank cells as %s they arrive as %s; an omitted argument is null', async (policy, expected) => {
    await host.page.evaluate((blank) => window.embeddedHost.setBlank(blank), policy);
    await typeInto(host.page, 'F1', '7');
    await typeInto(host.page, 'G1', '=COVENANT.ARGUMENTS(F9,,F1:F2)');
    expect(await valuesOf(host.page, 'G1')).toEqual([[expected]]);
  });

  test('the switch above the grid does the same, at once for every formula', async () => {
    await typeInto(host.page, 'G2', '=COVENANT.ARGUMENTS(F9)');
    await host.page.getByLabel('Blank cells arrive as').selectOption('0');
    await settled(host.page);
    expect(await valuesOf(host.page, 'G2')).toEqual([['[0,null,null]']]);
    await host.page.getByLabel('Blank cells arrive as').selectOption('null');
    await settled(host.page);
    expect(await valuesOf(host.page, 'G2')).toEqual([['[null,null,null]']]);
  });
});

describe('errors', () => {
  test('of a function carry its sentence, shown below the grid when the cell is selected', async () => {
    await typeInto(host.page, 'I1', '=COVENANT.LEVERAGE_RATIO(1,-1)');
    expect(await valuesOf(host.page, 'I1')).toEqual([['#N/A']]);
    await clickCell(host.page, 'I1');
    await host.page.waitForFunction(() => document.querySelector('#status')?.textContent !== '');
    expect(await host.page.textContent('#status')).toBe('#N/A in I1. EBITDA is not positive.');
    await clickCell(host.page, 'I2');
    await host.page.waitForFunction(() => document.querySelector('#status')?.textContent === '');
  });

  test('among the results of one function each cell has its own', async () => {
    await typeInto(host.page, 'I4', '=COVENANT.EACH({1;"none";3})');
    expect(await valuesOf(host.page, 'I4:I6')).toEqual([[2], ['#VALUE!'], [6]]);
    await clickCell(host.page, 'I5');
    const error = await host.page.evaluate(() => window.embeddedHost.selectedError);
    expect(error).toEqual({ address: 'I5', error: '#VALUE!', message: 'none is no amount.' });
  });

  test('the sentence goes when the error does', async () => {
    await typeInto(host.page, 'I8', '=COVENANT.LEVERAGE_RATIO(1,J8)');
    await clickCell(host.page, 'I8');
    const message = () => host.page.evaluate(() => window.embeddedHost.selectedError?.message);
    expect(await message()).toBe('EBITDA is not positive.');
    await typeInto(host.page, 'J8', '2');
    await clickCell(host.page, 'I8');
    expect(await message()).toBeUndefined();
    await typeInto(host.page, 'I8', '=NA()');
    await clickCell(host.page, 'I8');
    expect(await message()).toBe('No value is available to the formula.');
  });

  test('in an argument go through unchanged, and the function is not called', async () => {
    await typeInto(host.page, 'I10', '=COVENANT.LEVERAGE_RATIO(1/0,1)');
    await typeInto(host.page, 'I11', '=COVENANT.ARGUMENTS(1,2,I10:I10)');
    expect(await valuesOf(host.page, 'I10:I11')).toEqual([['#DIV/0!'], ['#DIV/0!']]);
  });

  test('a spill that is in the way of something is #SPILL!, until that is cleared', async () => {
    await typeInto(host.page, 'J13', 'in the way');
    await typeInto(host.page, 'I12', '=COVENANT.RUNNING({1;2})');
    expect(await valuesOf(host.page, 'I12')).toEqual([['#SPILL!']]);
    await clickCell(host.page, 'J13');
    await host.page.keyboard.press('Delete');
    await settled(host.page);
    expect(await valuesOf(host.page, 'I12:J13')).toEqual([
      [1, 1],
      [2, 3],
    ]);
  });

  test('a function that nobody has is #NAME?', async () => {
    await typeInto(host.page, 'I15', '=COVENANT.NOTHING(1)');
    expect(await valuesOf(host.page, 'I15')).toEqual([['#NAME?']]);
  });
});

describe('undo', () => {
  test('takes back what was typed, and redo does it again', async () => {
    await typeInto(host.page, 'A20', '1');
    await typeInto(host.page, 'A20', '2');
    const press = async (key: string) => {
      await host.page.keyboard.press(key);
      await settled(host.page);
      return valuesOf(host.page, 'A20');
    };
    expect(await press('Control+z')).toEqual([[1]]);
    expect(await press('Control+z')).toEqual([['']]);
    expect(await press('Control+y')).toEqual([[1]]);
  });
});
