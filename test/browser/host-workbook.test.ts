/** Sheets, ranges, names and protection, through Excel.run. */
import type { Frame } from 'playwright-core';
import { type Host, excel, startHost } from './harness';

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

  test('values alone are copied to another place, as the types that they are', async () => {
    const read = await excel(pane, async (context, sheet) => {
      sheet.getRange('A1:A5').formulas = [['=1+1'], ['=A1*2'], ["'00123"], ['=1/0'], ['=1=1']];
      sheet.getRange('C3').values = [['to be cleared']];
      await context.sync();
      sheet.getRange('C1:C6').copyFrom('A1:A6', 'Values');
      const copy = sheet.getRange('C1:C6').load('formulas,valueTypes');
      await context.sync();
      return [copy.formulas.flat(), copy.valueTypes.flat()];
    });
    expect(read).toEqual([
      [2, 4, '00123', '#DIV/0!', true, ''],
      ['Double', 'Double', 'String', 'Error', 'Boolean', 'Empty'],
    ]);
  });

  test('a copy of a protected sheet is protected, and can be unprotected in the same batch', async () => {
    const read = await excel(pane, async (context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.protection.protect();
      const copy = sheet.copy('After', sheet);
      copy.protection.load('protected');
      await context.sync();
      const before = copy.protection.protected;
      copy.protection.unprotect();
      copy.getRange('A1').values = [[2]];
      const written = copy.getRange('A1').load('values');
      await context.sync();
      return [before, written.values];
    });
    expect(read).toEqual([true, [[2]]]);
  });

  test("the workbook's date system is told by the function DATE", async () => {
    const serial = await excel(pane, async (context) => {
      const date = context.workbook.functions.date(1904, 1, 1).load('value');
      await context.sync();
      return date.value;
    });
    expect(serial).toBe(1462);
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
