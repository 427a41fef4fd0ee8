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

describe('the workbook', () => {
  test('hidden rows and columns; where they differ, null', async () => {
    const read = await excel(pane, async (context, sheet) => {
      sheet.getRange('35:36').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      const ranges = ['A35:A36', 'A34:A35', 'A34'].map((a1) => sheet.getRange(a1).load('rowHidden'));
      const column = sheet.getRange('C1').load('columnHidden');
      await context.sync();
      return [...ranges.map(({ rowHidden }) => rowHidden), column.columnHidden];
    });
    expect(read).toEqual([true, null, false, true]);
  });

  test('merged cells keep the first value only', async () => {
    const read = await excel(pane, async (context, sheet) => {
      const range = sheet.getRange('C1:D2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      sheet.getRange('D2').values = [[9]];
      range.load('values');
      const areas = sheet.getRange('A1:J10').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('F5:J10').getMergedAreasOrNullObject();
      await context.sync();
      return [range.values, areas.address.split('!')[1], none.isNullObject];
    });
    expect(read).toEqual([
      [
        [1, ''],
        ['', ''],
      ],
      'C1:D2',
      true,
    ]);
  });

  test('defined names stand for ranges', async () => {
    const read = await excel(pane, async (context, sheet) => {
      sheet.name = 'Named';
      const { names } = context.workbook;
      names.add('Total_debt', sheet.getRange('B1'));
      sheet.getRange('B1').values = [[400]];
      const item = names.getItem('total_DEBT').load('formula,type');
      const target = item.getRange().load('address,values');
      const byName = sheet.getRange('Total_debt').load('values');
      const none = names.getItemOrNullObject('Nothing');
      await context.sync();
      return [item.formula, item.type, target.address, target.values, byName.values, none.isNullObject];
    });
    expect(read).toEqual(['=Named!$B$1', 'Range', 'Named!B1', [[400]], [[400]], true]);
  });

  test('sheets are added, copied, hidden, found and deleted, and none comes to the front unasked', async () => {
    const read = await excel(pane, async (context, sheet) => {
      const { worksheets } = context.workbook;
      sheet.name = 'Sched A';
      sheet.getRange('A1').values = [['I.A.1']];
      const copy = sheet.copy('End').load('name');
      copy.getRange('A2').values = [['copied']];
      const copied = copy.getRange('A1:A2').load('values');
      worksheets.getItem('Sheet1').visibility = 'Hidden';
      worksheets.load('items/name,items/visibility');
      const front = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      const list = worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`);
      const result = [copy.name, copied.values, front.name, list[0], list.at(-1)];
      copy.delete();
      worksheets.getItem('Sheet1').visibility = 'Visible';
      const gone = worksheets.getItemOrNullObject('Sched A (2)');
      await context.sync();
      return [...result, gone.isNullObject];
    });
    expect(read).toEqual([
      'Sched A (2)',
      [['I.A.1'], ['copied']],
      'Sched A',
      'Sheet1 Hidden',
      'Sched A (2) Visible',
      true,
    ]);
  });

  test('the used range is what holds values, or formats too', async () => {
    const read = await excel(pane, async (context, sheet) => {
      const empty = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('C5').formulas = [['=COVENANT.RUNNING(B2:B3)']];
      sheet.getRange('F9').format.fill.color = '#FF0000';
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange().load('address');
      await context.sync();
      return [empty.isNullObject, values.address.split('!')[1], all.address.split('!')[1]];
    });
    expect(read).toEqual([true, 'B2:D6', 'B2:F9']);
  });

  test('a selection goes to a far cell of another sheet, and the pane keeps the keyboard', async () => {
    await pane.focus('#button');
    const selected = await excel(pane, async (context) => {
      const far = context.workbook.worksheets.add('Far away').getRange('F150');
      far.select();
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("'Far away'!F150");
    const state = await host.page.evaluate(() => {
      const sheet = window.embeddedHost.grid.workbook.getActiveSheet();
      return [sheet.getSheetName(), document.activeElement?.tagName];
    });
    expect(state).toEqual(['Far away', 'IFRAME']);
    await host.page.waitForFunction(
      () => window.embeddedHost.grid.workbook.getActiveSheet().getScrollState().sheetViewStartRow > 100,
    );
  });

  test('a cell in view is selected without scrolling', async () => {
    await excel(pane, async (context, sheet) => {
      sheet.getRange('D10').select();
      await context.sync();
    });
    const scroll = await host.page.evaluate(() => {
      const { sheetViewStartRow, sheetViewStartColumn } = window.embeddedHost.grid.workbook
        .getActiveSheet()
        .getScrollState();
      return [window.embeddedHost.book.getActiveCell().address.split('!')[1], sheetViewStartRow, sheetViewStartColumn];
    });
    expect(scroll).toEqual(['D10', 0, 0]);
  });

  test('values alone are copied to another place', async () => {
    const read = await excel(pane, async (context, sheet) => {
      sheet.getRange('A1:A2').formulas = [['=1+1'], ['=A1*2']];
      await context.sync();
      sheet.getRange('C1:C2').copyFrom('A1:A2', 'Values');
      const copy = sheet.getRange('C1:C2').load('formulas');
      await context.sync();
      return copy.formulas;
    });
    expect(read).toEqual([[2], [4]]);
  });

  test('panes are frozen, and pages laid out', async () => {
    const read = await excel(pane, async (context, sheet) => {
      sheet.freezePanes.freezeRows(2);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintArea('A1:F40');
      sheet.showGridlines = false;
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('rowCount');
      const area = sheet.pageLayout.getPrintAreaOrNullObject();
      sheet.pageLayout.load('orientation');
      sheet.load('showGridlines');
      await context.sync();
      return [frozen.rowCount, area.isNullObject, sheet.pageLayout.orientation, sheet.showGridlines];
    });
    expect(read).toEqual([2, false, 'Landscape', false]);
  });
});
