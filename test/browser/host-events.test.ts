/** What Excel refuses, and what it tells the pane of. */
import type { Frame } from 'playwright-core';
import { type Host, clickCell, excel, startHost, typeInto, valuesOf } from './harness';

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

describe("refusals have Excel's codes", () => {
  test('a sheet that is not there', async () => {
    const error = await excel(pane, async (context) => {
      context.workbook.worksheets.getItem('Missing').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(error).toMatchObject({ error: 'ItemNotFound' });
  });
  test('rows of another shape', async () => {
    const error = await excel(pane, async (context, sheet) => {
      sheet.getRange('A1:B2').values = [[1]];
      await context.sync();
    });
    expect(error).toMatchObject({ error: 'InvalidArgument' });
  });
  test('an address that is none', async () => {
    const error = await excel(pane, async (context, sheet) => {
      sheet.getRange('XFE1').load('values');
      await context.sync();
    });
    expect(error).toMatchObject({ error: 'InvalidArgument' });
  });
  test('a name that another sheet has', async () => {
    const error = await excel(pane, async (context) => {
      context.workbook.worksheets.add('SHEET1');
      await context.sync();
    });
    expect(error).toMatchObject({ error: 'ItemAlreadyExists' });
  });
  test.each([
    ['a property', 'Range.hyperlink', "sheet.getRange('A1').load('hyperlink')"],
    ['an object', 'Worksheet.charts', 'sheet.charts.load("items/name")'],
    ['a method', 'Range.removeDuplicates', "sheet.getRange('A1:A2').removeDuplicates([0], false)"],
  ])('%s that the host does not have is named', async (_what, name, code) => {
    const batch = new Function('context', 'sheet', `${code}; return context.sync();`);
    const error = await excel(pane, batch as never);
    expect(error).toMatchObject({ error: 'ApiNotFound', message: `Embedded host: ${name} is not implemented` });
  });
  test('a protected sheet is read, not written', async () => {
    const read = await excel(pane, async (context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.protection.protect();
      const range = sheet.getRange('A1').load('values');
      sheet.protection.load('protected');
      await context.sync();
      return [range.values, sheet.protection.protected];
    });
    expect(read).toEqual([[[1]], true]);
    const error = await excel(pane, async (context, sheet) => {
      sheet.getRange('A1').values = [[2]];
      await context.sync();
    });
    expect(error).toMatchObject({ error: 'AccessDenied' });
    await excel(pane, async (context, sheet) => {
      sheet.protection.unprotect();
      await context.sync();
    });
  });
  test('a cell that a person is typing in', async () => {
    await clickCell(host.page, 'B2');
    await host.page.keyboard.type('12');
    const write = () =>
      excel(pane, async (context, sheet) => {
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      });
    expect(await write()).toMatchObject({ error: 'InvalidOperationInCellEditMode' });
    await host.page.keyboard.press('Escape');
    await host.page.waitForFunction(() => !window.embeddedHost.grid.editing.now());
    expect(await write()).toBeUndefined();
    expect(await valuesOf(host.page, 'A1')).toEqual([[1]]);
  });
  test('one that a test asks for, such as a chart sheet in front', async () => {
    const read = () =>
      excel(pane, async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
        await context.sync();
        return typeof sheet.id;
      });
    await host.page.evaluate(() => window.embeddedHost.refuse('getActiveWorksheet', 'ItemNotFound', 'A chart sheet.'));
    expect(await read()).toMatchObject({ error: 'ItemNotFound' });
    await host.page.evaluate(() => window.embeddedHost.refuse('getActiveWorksheet', null));
    expect(await read()).toBe('string');
  });
});

describe('events', () => {
  const seen = () => pane.evaluate(() => (window as unknown as { seen: unknown[] }).seen);
  const waitFor = (count: number) =>
    pane.waitForFunction((n) => (window as unknown as { seen: unknown[] }).seen.length >= n, count);

  test('what a person types reaches the pane, with the recalculated value', async () => {
    await excel(pane, async (context, sheet) => {
      sheet.getRange('A1:A2').formulas = [[400], ['=A1/160']];
      const list: unknown[] = [];
      Object.assign(window, { seen: list });
      sheet.onChanged.add((event) =>
        Excel.run(async (own) => {
          const range = event.getRange(own).load('values');
          const ratio = own.workbook.worksheets.getItem(event.worksheetId).getRange('A2').load('values');
          await own.sync();
          list.push([event.address, event.changeType, range.values[0]?.[0], ratio.values[0]?.[0], event.triggerSource]);
        }),
      );
      await context.sync();
    });
    await typeInto(host.page, 'A1', '200');
    await waitFor(1);
    expect(await seen()).toEqual([['A1', 'RangeEdited', 200, 1.25, 'Unknown']]);
    await excel(pane, async (context, sheet) => {
      sheet.getRange('A1').values = [[320]];
      await context.sync();
    });
    await waitFor(2);
    expect((await seen())[1]).toEqual(['A1', 'RangeEdited', 320, 2, 'ThisLocalAddin']);
  });

  test('selections, sheets and inserted rows are told', async () => {
    await excel(pane, async (context, sheet) => {
      const list: unknown[] = [];
      Object.assign(window, { seen: list });
      const { workbook } = context;
      sheet.onSelectionChanged.add(async ({ address }) => void list.push(['selected', address]));
      sheet.onChanged.add(async ({ address, changeType }) => void list.push([changeType, address]));
      workbook.worksheets.onAdded.add(async () => void list.push(['added']));
      workbook.worksheets.onActivated.add(async () => void list.push(['activated']));
      workbook.worksheets.onDeleted.add(async () => void list.push(['deleted']));
      await context.sync();
    });
    await clickCell(host.page, 'B3');
    await waitFor(1);
    await excel(pane, async (context, sheet) => {
      sheet.getRange('2:3').insert('Down');
      await context.sync();
      const added = context.workbook.worksheets.add();
      added.activate();
      await context.sync();
      sheet.activate();
      added.delete();
      await context.sync();
    });
    const isDeleted = () => (window as unknown as { seen: unknown[][] }).seen.some(([kind]) => kind === 'deleted');
    await pane.waitForFunction(isDeleted);
    const kinds = (await seen()) as [string, string?][];
    expect(kinds[0]).toEqual(['selected', 'B3']);
    expect(kinds).toContainEqual(['RowInserted', '2:3']);
    expect(kinds.map(([kind]) => kind)).toEqual(expect.arrayContaining(['added', 'activated', 'deleted']));
  });

  test('rows that are hidden and sheets that are protected are told', async () => {
    await excel(pane, async (context, sheet) => {
      const list: unknown[] = [];
      Object.assign(window, { seen: list });
      sheet.onRowHiddenChanged.add(async ({ address, changeType }) => void list.push([address, changeType]));
      sheet.onProtectionChanged.add(async ({ isProtected }) => void list.push(['protected', isProtected]));
      await context.sync();
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('2:3').rowHidden = false;
      sheet.protection.protect();
      sheet.protection.unprotect();
      await context.sync();
    });
    await waitFor(4);
    expect(await seen()).toEqual([
      ['2:3', 'Hidden'],
      ['2:3', 'Unhidden'],
      ['protected', true],
      ['protected', false],
    ]);
  });
});
