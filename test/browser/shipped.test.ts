/** The add-in as it ships, in the host: its functions, on the example workbook; and nothing of the host in it. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { shippedAddIn } from './build-once';
import { type Host, clickCell, settled, startHost, textsOf, typeInto, valuesOf } from './harness';

const EXAMPLE = join(process.cwd(), 'assets', 'calix-schedule-a-2015-12-31.xlsx');

let host: Host;
let addIn: string;

beforeAll(async () => {
  addIn = await shippedAddIn();
  host = await startHost({ addIn, workbook: EXAMPLE });
}, 120_000);
afterAll(() => host.stop());
afterEach(() => expect(host.problems).toEqual([]));

/** The formulas of the example and the values that stand in the file, by address. */
async function storedResults(): Promise<Map<string, unknown>> {
  const file = new Workbook();
  await file.xlsx.readFile(EXAMPLE);
  const results = new Map<string, unknown>();
  file.worksheets[0]?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.formula) results.set(cell.address, cell.result ?? '');
    }),
  );
  return results;
}

async function functionNames(): Promise<string[]> {
  const { functions } = JSON.parse(await readFile(join(addIn, 'functions.json'), 'utf8')) as {
    functions: { name: string }[];
  };
  return functions.map(({ name }) => `COVENANT.${name}`);
}

test.each(['zero', 'null'] as const)(
  'with blank cells as %s every formula of the example gives the value that the file holds',
  async (policy) => {
    await host.page.evaluate((blank) => window.embeddedHost.setBlank(blank), policy);
    await settled(host.page);
    const stored = await storedResults();
    const shown = new Map<string, unknown>();
    for (const address of stored.keys()) shown.set(address, (await valuesOf(host.page, address))[0]?.[0]);
    expect(stored.size).toBeGreaterThan(10);
    for (const [address, value] of stored) {
      const expected = typeof value === 'number' ? expect.closeTo(value, 9) : value;
      expect([address, shown.get(address)]).toEqual([address, expected]);
    }
  },
);

test('every function of functions.json is offered while its name is typed', async () => {
  await clickCell(host.page, 'G1');
  await host.page.keyboard.type('=COVENANT.');
  await host.page.getByText('COVENANT.LEVERAGE_RATIO', { exact: true }).first().waitFor();
  const offered = await host.page.evaluate(() => document.body.innerText.match(/COVENANT\.[A-Z0-9_]+/g) ?? []);
  expect([...new Set(offered)].sort()).toEqual((await functionNames()).sort());
  await host.page.keyboard.press('Escape');
  await host.page.keyboard.press('Escape');
  await host.page.waitForFunction(() => !window.embeddedHost.grid.editing.now());
});

test('the pane registered the code of each', async () => {
  const pane = await host.pane();
  const registered = await pane.evaluate(() =>
    Object.keys(
      (CustomFunctions as unknown as { _association: { mappings: Record<string, unknown> } })._association.mappings,
    ),
  );
  const names = (await functionNames()).map((name) => name.replace('COVENANT.', ''));
  expect(registered.sort()).toEqual(names.sort());
});

test('a changed amount changes the ratio, and a refusal says what to do', async () => {
  // 21,850,000.75 of debt and judgments beside 16,009,999.25 of EBITDA: 1.3804 times; 20,000,000 more make 2.6296.
  expect(await textsOf(host.page, 'C28')).toEqual([['1.3804 to 1']]);
  await typeInto(host.page, 'C8', '40000000');
  expect(await textsOf(host.page, 'C28')).toEqual([['2.6296 to 1']]);
  expect(await textsOf(host.page, 'C33')).toEqual([['No']]);
  await typeInto(host.page, 'C8', '-1');
  await clickCell(host.page, 'C12');
  const error = await host.page.evaluate(() => window.embeddedHost.selectedError);
  expect(error).toMatchObject({ address: 'C12', error: '#VALUE!', message: expect.stringContaining('I.A.1') });
});

test('a function answers the same through the grid and through the library', async () => {
  await typeInto(host.page, 'G3', '=COVENANT.MAX_LEVERAGE_RATIO("2014-09-27")');
  const [[inGrid] = []] = await valuesOf(host.page, 'G3');
  const answered = await host.page.evaluate(() =>
    window.embeddedHost.callFunction('MAX_LEVERAGE_RATIO', [[['2014-09-27']]]),
  );
  expect(inGrid).toBe(2.5);
  expect([answered.value].flat(2)).toEqual([2.5]);
});

test('nothing of the host is in what ships to Excel', async () => {
  const shipped = (await readdir(addIn)).filter((name) => /\.(js|html|json)$/.test(name));
  expect(shipped).toEqual(expect.arrayContaining(['functions.js', 'functions.json', 'taskpane.html', 'taskpane.js']));
  for (const name of shipped) {
    const text = await readFile(join(addIn, name), 'utf8');
    expect({ name, found: /univerjs|embeddedHost|set-range-values|sparticuz/i.exec(text)?.[0] }).toEqual({ name });
  }
});
