/** The adapter on office.js itself, in the embedded host. */
import { clickCell, excel, saveFile, settled, textsOf, typeInto, valuesOf } from '../../browser/harness';
import { readWorkbook } from '../../browser/sample-workbook';
import type { Box } from '../../../src/workbook/sheet';
import { type ExcelPage, ask, startPage } from './page';

let page: ExcelPage;
beforeAll(async () => {
  page = await startPage();
}, 60_000);
afterAll(() => page.stop());
beforeEach(() => page.anew());
afterEach(() => expect(page.host.problems).toEqual([]));

const write = (cells: Record<string, unknown[][]>, sheetName?: string) =>
  excel(
    page.pane,
    async (context, active, [entries, name]) => {
      const sheet = name === undefined ? active : context.workbook.worksheets.add(name);
      for (const [address, values] of Object.entries(entries)) sheet.getRange(address).formulas = values as string[][];
      await context.sync();
    },
    [cells, sheetName] as const,
  );

/** A reading's sheets, and how many round trips it took to ask for them. */
const read = () =>
  ask(page.pane, async (spreadsheet) => {
    const host = window.external as unknown as { Execute: (id: number, params: unknown[][], done: unknown) => void };
    const { Execute } = host;
    let trips = 0;
    const QUERY = 2;
    host.Execute = (id, params, done) => {
      const { Actions } = JSON.parse(String(params[0]?.[4])) as { Actions: { ActionType: number }[] };
      if (Actions.some(({ ActionType }) => ActionType === QUERY)) trips++;
      Execute.call(host, id, params, done);
    };
    const reading = await spreadsheet.read();
    host.Execute = Execute;
    const sheets = reading.content.sheets.map((sheet) => ({
      ...sheet,
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns],
    }));
    const { fileName, front, isStructureProtected } = reading;
    const { names, dateSystem } = reading.content;
    const protectedSheets = [...reading.protectedSheets];
    return { trips, sheets, names, dateSystem, fileName, front, isStructureProtected, protectedSheets };
  });

interface Reading {
  readonly trips: number;
  readonly sheets: readonly { readonly name: string; readonly cells: readonly unknown[] }[];
}

test('an empty workbook is one sheet without cells', async () => {
  expect(await read()).toMatchObject({
    sheets: [{ name: 'Sheet1', visible: true, cells: [], merges: [], hiddenRows: [], hiddenColumns: [] }],
    names: [],
    dateSystem: 1900,
    fileName: 'Book1.xlsx',
    front: { kind: 'sheet', name: 'Sheet1' },
    isStructureProtected: false,
    protectedSheets: [],
  });
});

test('reads what stands on the sheets, each cell where it is', async () => {
  await write({
    'B2:C3': [
      ['Total', 1.5],
      ['=1/0', '=COVENANT.MAX_LEVERAGE_RATIO("2015-12-31")'],
    ],
  });
  await write({ A1: [[true]] }, 'Hidden');
  await excel(page.pane, async (context, sheet) => {
    sheet.getRange('D5').values = [['merged']];
    sheet.getRange('D5:E6').merge();
    sheet.getRange('C:C').columnHidden = true;
    sheet.protection.protect();
    context.workbook.names.add('Total', sheet.getRange('C2'));
    context.workbook.worksheets.getItem('Hidden').visibility = 'Hidden';
    await context.sync();
  });
  expect(await read()).toMatchObject({
    sheets: [
      {
        name: 'Sheet1',
        cells: [
          { row: 1, column: 1, value: 'Total' },
          { row: 1, column: 2, value: 1.5 },
          { row: 2, column: 1, value: { error: '#DIV/0!' }, formula: '=1/0' },
          { row: 2, column: 2, value: 2.5, formula: '=COVENANT.MAX_LEVERAGE_RATIO("2015-12-31")' },
          { row: 4, column: 3, value: 'merged' },
        ],
        merges: [{ top: 4, left: 3, bottom: 5, right: 4 }],
        hiddenColumns: [2],
      },
      { name: 'Hidden', visible: false, cells: [{ row: 0, column: 0, value: true }] },
    ],
    names: [{ name: 'Total', refersTo: 'Sheet1!$C$2' }],
    protectedSheets: ['Sheet1'],
  });
});

test('once a workbook has been read, reading it again is one round trip, however many sheets there are', async () => {
  await write({ 'A1:A3': [[1], [2], [3]] });
  const first = await read();
  expect(await read()).toEqual({ ...first, trips: 1 });

  for (let n = 2; n <= 12; n++) await write({ A1: [[n]] }, `Sheet${n}`);
  await read();
  await write({ A2: [['changed']] });
  const { trips, sheets } = (await read()) as Reading;
  expect([trips, sheets.length]).toEqual([1, 12]);
  expect(sheets[0]?.cells).toContainEqual({ row: 1, column: 0, value: 'changed' });
});

test('rows that are hidden and shown again are seen, and cost no second round trip while they stay so', async () => {
  await write({ A1: [['first']], A300: [['last']] });
  const hide = (rows: string, hidden: boolean) =>
    excel(
      page.pane,
      async (context, sheet, [address, isHidden]) => {
        sheet.getRange(address).rowHidden = isHidden;
        await context.sync();
      },
      [rows, hidden] as const,
    );
  await hide('120:122', true);
  expect(await read()).toMatchObject({ sheets: [{ hiddenRows: [119, 120, 121] }] });
  expect(await read()).toMatchObject({ trips: 1, sheets: [{ hiddenRows: [119, 120, 121] }] });
  await hide('121:121', false);
  await hide('7:7', true);
  expect(await read()).toMatchObject({ sheets: [{ hiddenRows: [6, 119, 121] }] });
  expect(await read()).toMatchObject({ trips: 1, sheets: [{ hiddenRows: [6, 119, 121] }] });
});

test('a sheet that is added, renamed or deleted after a reading is in the next one', async () => {
  const names = async () => ((await read()) as Reading).sheets.map(({ name }) => name);
  expect(await names()).toEqual(['Sheet1']);
  await write({ A1: [[1]] }, 'New');
  expect(await names()).toEqual(['Sheet1', 'New']);
  await excel(page.pane, async (context) => {
    context.workbook.worksheets.getItem('New').name = 'Newer';
    await context.sync();
  });
  expect(await names()).toEqual(['Sheet1', 'Newer']);
  await excel(page.pane, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  expect(await names()).toEqual(['Newer']);
});

test('single sheets are read by name; one that is gone is null', async () => {
  await write({ A1: [['here']] });
  const readings = await ask(page.pane, async (spreadsheet) => {
    const [gone, present] = await spreadsheet.readSheets([
      { sheet: 'Gone', areas: [] },
      { sheet: 'Sheet1', areas: 'all' },
    ]);
    return { gone, cells: present?.sheet.cells, isProtected: present?.isProtected };
  });
  expect(readings).toEqual({ gone: null, cells: [{ row: 0, column: 0, value: 'here' }], isProtected: false });
});

/** Reads Sheet1 again in parts: its cells by address, and how many bytes the answer had. */
const readAgain = (areas: readonly Box[]) =>
  ask(
    page.pane,
    async (spreadsheet, given) => {
      const before = await spreadsheet.readSheets([{ sheet: 'Sheet1', areas: [] }]);
      const [now] = await spreadsheet.readSheets([{ sheet: 'Sheet1', areas: given }]);
      const cells = now?.sheet.cells.map(({ row, column, value }) => `${row},${column} ${String(value)}`);
      return { cells, isSame: before[0]?.sheet === now?.sheet, hidden: [...(now?.sheet.hiddenRows ?? [])] };
    },
    areas,
  );
const boxOf = (row: number, column: number): Box => ({ top: row, left: column, bottom: row, right: column });

test('of a sheet known already the changed cells are read, and what its formulas come to', async () => {
  await write({ A1: [[1]], A2: [[2]], A3: [['=A1+A2']], D9: [['=A3*2']], F1: [['far away']] });
  await read();
  await write({ A1: [[5]], B1: [['new']], F1: [['unseen']] });
  expect(await readAgain([boxOf(0, 0), boxOf(0, 1)])).toMatchObject({
    cells: ['0,0 5', '0,1 new', '0,5 far away', '1,0 2', '2,0 7', '8,3 14'],
  });
  // Nothing changed since.
  expect(await readAgain([boxOf(0, 0)])).toMatchObject({ isSame: true });
  await write({ A2: [['']] });
  expect(await readAgain([boxOf(1, 0)])).toMatchObject({
    cells: ['0,0 5', '0,1 new', '0,5 far away', '2,0 5', '8,3 10'],
  });
});

test('of a sheet known already its hidden rows and its protection are read in any case', async () => {
  await write({ A1: [[1]], A9: [[2]] });
  await read();
  await excel(page.pane, async (context, sheet) => {
    sheet.getRange('4:5').rowHidden = true;
    await context.sync();
  });
  expect(await readAgain([])).toMatchObject({ hidden: [3, 4] });
});

test('a sheet that took another’s name is not taken for it', async () => {
  await write({ A1: [['old']], B5: [['gone']] });
  await read();
  await write({ A1: [['other']] }, 'Other');
  await excel(page.pane, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').delete();
    context.workbook.worksheets.getItem('Other').name = 'Sheet1';
    await context.sync();
  });
  expect(await readAgain([boxOf(0, 0)])).toMatchObject({ cells: ['0,0 other'] });
});

test('a large workbook is read piece by piece, with progress, and can be stopped', async () => {
  await excel(page.pane, async (context, sheet) => {
    const rows = Array.from({ length: 9_000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * 10 + column),
    );
    sheet.getRange('A1:J9000').values = rows;
    await context.sync();
  });
  const whole = await ask(page.pane, async (spreadsheet) => {
    const progress: unknown[] = [];
    const { content } = await spreadsheet.read((now) => progress.push(now));
    const [sheet] = content.sheets;
    return { progress, cells: sheet?.cells.length, last: sheet?.cells.at(-1) };
  });
  expect(whole).toEqual({
    progress: [
      { sheetsRead: 0, sheets: 1, cellsRead: 40_000 },
      { sheetsRead: 0, sheets: 1, cellsRead: 80_000 },
      { sheetsRead: 1, sheets: 1, cellsRead: 90_000 },
    ],
    cells: 90_000,
    last: { row: 8_999, column: 9, value: 89_999 },
  });

  const stopped = await ask(page.pane, async (spreadsheet) => {
    const stop = new AbortController();
    const progress: unknown[] = [];
    const reading = spreadsheet.read((now) => {
      progress.push(now);
      stop.abort('stopped by a person');
    }, stop.signal);
    return { reason: await reading.catch((reason: unknown) => reason), times: progress.length };
  });
  expect(stopped).toEqual({ reason: 'stopped by a person', times: 1 });
});

test('with a chart sheet in front the workbook is read all the same', async () => {
  await write({ A1: [['here']] });
  await read();
  const chart = (code: string | null) =>
    page.host.page.evaluate((given) => window.embeddedHost.refuse('getActiveWorksheet', given), code);
  await chart('GeneralException');
  const expected = { sheets: [{ name: 'Sheet1', cells: [{ value: 'here' }] }] };
  expect(await read()).toMatchObject({ ...expected, front: { kind: 'chart' } });
  await chart(null);
  expect(await read()).toMatchObject({ ...expected, front: { kind: 'sheet', name: 'Sheet1' } });
});

test('more merged areas than Excel can tell of leave the rest readable', async () => {
  await write({ A1: [['here']] });
  await page.host.page.evaluate(() =>
    window.embeddedHost.refuse('getMergedAreasOrNullObject', 'GeneralException', 'Too many.'),
  );
  expect(await read()).toMatchObject({ sheets: [{ cells: [{ value: 'here' }], merges: [] }] });
});

test('while a cell is being edited nothing can be read, and it says so', async () => {
  const { page: window } = page.host;
  await clickCell(window, 'B2');
  await window.keyboard.type('12');
  expect(await ask(page.pane, (spreadsheet) => spreadsheet.read())).toEqual({ problem: { kind: 'editing' } });
  expect(await ask(page.pane, (spreadsheet) => spreadsheet.readSheets([{ sheet: 'Sheet1', areas: [] }]))).toEqual({
    problem: { kind: 'editing' },
  });
  await window.keyboard.press('Enter');
  await settled(window);
  expect(await read()).toMatchObject({ sheets: [{ cells: [{ value: 12 }] }] });
});

test('an error of Excel comes with its code and words', async () => {
  await page.host.page.evaluate(() => window.embeddedHost.refuse('getUsedRange', 'AccessDenied', 'Not here.'));
  expect(await ask(page.pane, (spreadsheet) => spreadsheet.read())).toEqual({
    problem: { kind: 'excel', code: 'AccessDenied', message: 'Not here.' },
  });
});

test('changes reach a listener until it is taken away', async () => {
  await read();
  await page.pane.evaluate(async () => {
    const state = { changes: [] as unknown[], stop: (): void => undefined };
    Object.assign(window, { state });
    state.stop = await window.spreadsheet.onChanged((change) => state.changes.push(change));
  });
  const changes = (until: (changes: unknown[]) => boolean) =>
    page.pane
      .waitForFunction(`((until) => until(window.state.changes) && window.state.changes)(${until.toString()})`)
      .then((handle) => handle.jsonValue() as Promise<unknown[]>);
  await typeInto(page.host.page, 'B2', '12');
  expect(await changes((list) => list.length > 0)).toContainEqual({
    kind: 'cells',
    sheet: 'Sheet1',
    areas: [{ top: 1, left: 1, bottom: 1, right: 1 }],
  });

  await write({ A1: [[1]] }, 'New');
  expect(
    await changes((list) => list.some((change) => (change as { kind: string }).kind === 'workbook')),
  ).toContainEqual({ kind: 'workbook' });

  const before = await page.pane.evaluate(async () => {
    const { state } = window as unknown as { state: { changes: unknown[]; stop: () => void } };
    state.stop();
    await window.spreadsheet.read();
    state.changes.length = 0;
    return state.changes.length;
  });
  await typeInto(page.host.page, 'B3', '13');
  expect(await read()).toMatchObject({ sheets: [{ cells: [{ value: 12 }, { value: 13 }] }, {}] });
  expect(
    await page.pane.evaluate(() => (window as unknown as { state: { changes: unknown[] } }).state.changes.length),
  ).toBe(before);
});

test('the sheet that comes in front is announced, by name', async () => {
  await write({ A1: [[1]] }, 'Sched A');
  await read();
  await page.pane.evaluate(async () => {
    const fronts: unknown[] = [];
    Object.assign(window, { fronts });
    await window.spreadsheet.onSheetActivated((front) => fronts.push(front));
    await window.spreadsheet.goTo('Sched A', 'C7');
  });
  await page.pane.waitForFunction(() => (window as unknown as { fronts: unknown[] }).fronts.length > 0);
  expect(await page.pane.evaluate(() => (window as unknown as { fronts: unknown[] }).fronts.at(-1))).toEqual({
    kind: 'sheet',
    name: 'Sched A',
  });
  expect(await ask(page.pane, (spreadsheet) => spreadsheet.selection())).toEqual({
    sheet: 'Sched A',
    address: 'C7',
    activeCell: 'C7',
  });
});

test('a formula is written into its cell, and calculates', async () => {
  await ask(page.pane, (spreadsheet) => spreadsheet.writeFormula('Sheet1', 'B2', '=COVENANT.LEVERAGE_RATIO(100,0,40)'));
  await settled(page.host.page);
  expect(await valuesOf(page.host.page, 'B2')).toEqual([[2.5]]);
  expect(await textsOf(page.host.page, 'B2')).toEqual([['2.5']]);
});

test('a row that begins a page of a new sheet does so in the file', async () => {
  await ask(page.pane, (spreadsheet) =>
    spreadsheet.addSheet(
      {
        name: 'Two pages',
        cells: [{ row: 37, column: 0, value: 'To be confirmed' }],
        merges: [],
        columnWidths: [20],
        rowHeights: new Map(),
        print: {
          fitToWidth: true,
          orientation: 'landscape',
          area: { top: 0, left: 0, bottom: 40, right: 0 },
          pagesBegin: [37],
          header: '',
          footer: '',
        },
      },
      null,
    ),
  );
  const saved = await readWorkbook(await saveFile(page.host.page));
  expect(saved.sheet('Two pages').rowBreaks.map(({ id }) => id)).toEqual([37]);
});
