/** Excel.run in the pane, on the real office.js; Univer in the grid; one workbook under both. */
import type { Frame } from 'playwright-core';
import { type Host, clickCell, excel, settled, startHost, textsOf } from './harness';

let host: Host;
let pane: Frame;

beforeAll(async () => {
  host = await startHost();
  pane = await host.pane();
});
afterAll(() => host.stop());
afterEach(() => expect(host.problems).toEqual([]));

/** A fresh sheet in front for each test. */
beforeEach(async () => {
  const added = await excel(pane, async (context) => {
    context.workbook.worksheets.add().activate();
    await context.sync();
  });
  expect(added).toBeUndefined();
});

describe('a batch', () => {
  test('writes a formula and reads its value in the same round trip, and the grid shows it', async () => {
    const read = await excel(pane, async (context, sheet) => {
      const range = sheet.getRange('A1:B3');
      range.formulas = [
        ['Debt', 400],
        ['EBITDA', 160],
        ['Ratio', '=COVENANT.LEVERAGE_RATIO(B1,B2)'],
      ];
      range.load('values,formulas,text,valueTypes,address');
      await context.sync();
      return [range.values[2], range.formulas[2], range.text[2], range.valueTypes[2], range.address.split('!')[1]];
    });
    expect(read).toEqual([
      ['Ratio', 2.5],
      ['Ratio', '=COVENANT.LEVERAGE_RATIO(B1,B2)'],
      ['Ratio', '2.5'],
      ['String', 'Double'],
      'A1:B3',
    ]);
    expect(await textsOf(host.page, 'A1:B3')).toEqual([
      ['Debt', '400'],
      ['EBITDA', '160'],
      ['Ratio', '2.5'],
    ]);
  });

  test('values keep the types that Excel gives them, also after a change of format', async () => {
    const given = [
      [true, true, 'Boolean', 'TRUE', 'General'],
      ['TRUE', true, 'Boolean', 'TRUE', 'General'],
      ["'00123", '00123', 'String', '00123', 'General'],
      ['00123', 123, 'Double', '123', 'General'],
      ['5%', 0.05, 'Double', '5%', '0%'],
      ['2024-03-31', 45382, 'Double', '2024-03-31', 'yyyy-mm-dd'],
      ['#N/A', '#N/A', 'Error', '#N/A', 'General'],
      ["'#N/A", '#N/A', 'String', '#N/A', 'General'],
      ['', '', 'Empty', '', 'General'],
      [123456789012345, 123456789012345, 'Double', '123456789012345', 'General'],
      ['=1/0', '#DIV/0!', 'Error', '#DIV/0!', 'General'],
      ['=1=1', true, 'Boolean', 'TRUE', 'General'],
      ['="007"', '007', 'String', '007', 'General'],
    ];
    const read = await excel(
      pane,
      async (context, sheet, rows) => {
        const range = sheet.getRange('A1').getResizedRange(rows.length - 1, 0);
        range.values = rows.map(([value]) => [value]);
        range.format.fill.color = '#FFF2CC';
        range.load('values,valueTypes,text,numberFormat');
        await context.sync();
        return rows.map(([value], i) => {
          const of = (matrix: unknown[][]) => matrix[i]?.[0];
          return [value, of(range.values), of(range.valueTypes), of(range.text), of(range.numberFormat)];
        });
      },
      given,
    );
    expect(read).toEqual(given);
  });

  test('text stays text in a cell formatted as text', async () => {
    const read = await excel(pane, async (context, sheet) => {
      const range = sheet.getRange('A1:A2');
      range.numberFormat = [['@'], ['@']];
      range.values = [['00123'], ['=1+1']];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(read).toEqual([
      [['00123'], ['=1+1']],
      [['String'], ['String']],
    ]);
  });

  test('null leaves a cell as it is, a single value goes to every cell', async () => {
    const read = await excel(pane, async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as never;
      range.values = [
        [null, 1],
        [2, null],
      ];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([
      [7, 1],
      [2, 7],
    ]);
  });

  test('a large write arrives whole, and is read in one round trip', async () => {
    const read = await excel(pane, async (context, sheet) => {
      const range = sheet.getRange('A1:J500');
      range.values = Array.from({ length: 500 }, (_, r) => Array.from({ length: 10 }, (__, c) => r * c + 0.5));
      await context.sync();
      range.load('values,text');
      await context.sync();
      return [range.values[0]?.[0], range.values[499]?.[9], range.text[499]?.[9]];
    });
    expect(read).toEqual([0.5, 4491.5, '4491.5']);
  });

  test('is one step of undo, and redo keeps formulas', async () => {
    await excel(pane, async (context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').values = [[2]];
      sheet.getRange('B1').formulas = [['=A1*2']];
      sheet.getRange('B1').load('values');
      await context.sync();
      sheet.getRange('A1:B1').format.fill.color = '#00FF00';
      sheet.getRange('A1:B1').numberFormat = [['0.00', '0.0']];
      await context.sync();
    });
    await clickCell(host.page, 'D5');
    const state = () =>
      excel(pane, async (context, sheet) => {
        const range = sheet.getRange('A1:B1').load('values');
        const fill = range.format.fill.load('color');
        await context.sync();
        return [range.values[0], fill.color];
      });
    const press = async (key: string, wanted: unknown[]) => {
      await host.page.keyboard.press(key);
      await settled(host.page);
      expect(await state()).toEqual(wanted);
    };
    expect(await state()).toEqual([[2, 4], '#00FF00']);
    await press('Control+z', [[2, 4], '#FFFFFF']);
    await press('Control+z', [['', ''], '#FFFFFF']);
    await press('Control+y', [[2, 4], '#FFFFFF']);
    await press('Control+y', [[2, 4], '#00FF00']);
  });
});

describe('formats', () => {
  test('are written and read back; where cells differ, null', async () => {
    const read = await excel(pane, async (context, sheet) => {
      const total = sheet.getRange('B2:C2');
      total.format.font.bold = true;
      total.format.font.color = '#C00000';
      total.format.horizontalAlignment = 'Right';
      total.format.wrapText = true;
      total.format.indentLevel = 2;
      const top = total.format.borders.getItem('EdgeTop');
      top.style = 'Continuous';
      const bottom = total.format.borders.getItem('EdgeBottom');
      bottom.style = 'Double';
      bottom.color = '#4472C4';
      total.format.load('horizontalAlignment,wrapText,indentLevel');
      total.format.font.load('bold,color,italic');
      top.load('style,weight');
      bottom.load('style,color');
      const mixed = sheet.getRange('A2:B2').format.font.load('bold');
      await context.sync();
      const { horizontalAlignment, wrapText, indentLevel, font } = total.format.toJSON();
      return [
        { horizontalAlignment, wrapText, indentLevel, font },
        top.style,
        top.weight,
        bottom.style,
        bottom.color,
        mixed.bold,
      ];
    });
    expect(read).toEqual([
      {
        horizontalAlignment: 'Right',
        wrapText: true,
        indentLevel: 2,
        font: { bold: true, color: '#C00000', italic: false },
      },
      'Continuous',
      'Thin',
      'Double',
      '#4472C4',
      null,
    ]);
  });

  test('number formats show in the text', async () => {
    const read = await excel(pane, async (context, sheet) => {
      const range = sheet.getRange('A1:A4');
      range.values = [[1234.5], [-1234.5], [0.125], [2.5]];
      range.numberFormat = [['#,##0.00'], ['#,##0.00;(#,##0.00)'], ['0.0%'], ['0.00"x"']];
      range.load('text');
      await context.sync();
      return range.text.flat();
    });
    expect(read).toEqual(['1,234.50', '(1,234.50)', '12.5%', '2.50x']);
  });

  test('a change of style deletes no formula', async () => {
    const read = await excel(pane, async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.formulas = [['=1+1']];
      range.format.font.bold = true;
      range.format.columnWidth = 90;
      range.load('formulas,values');
      range.format.load('columnWidth');
      await context.sync();
      return [range.formulas, range.values, range.format.columnWidth];
    });
    expect(read).toEqual([[['=1+1']], [[2]], 90]);
  });
});
