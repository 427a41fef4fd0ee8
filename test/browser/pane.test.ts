/** The shipped pane beside the grid, as a person meets it: what is typed reaches it, and what it names is gone to. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { shippedAddIn } from './build-once';
import {
  type Host,
  clickCell,
  excel,
  openFile,
  saveFile,
  settled,
  startHost,
  textsOf,
  typeInto,
  valuesOf,
} from './harness';

const EXAMPLE = join(process.cwd(), 'assets', 'calix-schedule-a-2015-12-31.xlsx');
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

let host: Host;
let pane: Frame;

beforeEach(async () => {
  host = await startHost({
    addIn: await shippedAddIn(),
    workbook: EXAMPLE,
    context: { viewport: { width: 1400, height: 1000 } },
  });
  pane = await host.pane();
  await answer('Both covenants comply.');
}, 120_000);
afterEach(async () => {
  await host.stop();
  expect(host.problems).toEqual([]);
});

const answer = (text: string): Promise<void> => pane.getByRole('heading', { name: text, exact: true }).waitFor();
const activeCell = (): Promise<string> => host.page.evaluate(() => window.embeddedHost.book.getActiveCell().address);

test('what is typed in the grid reaches the pane, both ways over the limit', async () => {
  // 40,024,998.12 is the most that 2.50 × 16,009,999.25 carries, to the cent; 1,850,000.75 and 250,000.00 of it are other lines.
  await typeInto(host.page, 'C8', '38174997.38');
  await answer('Leverage breaches its maximum. Liquidity complies.');
  expect((await textsOf(host.page, 'C33'))[0]?.[0]).toBe('No');
  // Elsewhere first: two clicks on one cell would be a double click, and the digits appended.
  await clickCell(host.page, 'D9');
  await typeInto(host.page, 'C8', '37924997.37');
  await answer('Both covenants comply.');
});

test('a total that is a cent off is a finding; clicked, it selects the cell, and Enter does and keeps the keyboard', async () => {
  await typeInto(host.page, 'C12', '21850000.76');
  const finding = pane.getByRole('button', { name: /I\.A\.5/ }).first();
  await finding.waitFor();
  await clickCell(host.page, 'D8');
  await finding.click();
  await host.page.waitForFunction(() => window.embeddedHost.book.getActiveCell().address.endsWith('!C12'));
  await excel(pane, async (_, sheet) => sheet.getRange('D8').select());
  await host.page.waitForFunction(() => window.embeddedHost.book.getActiveCell().address.endsWith('!D8'));
  await host.page.keyboard.press('Enter');
  await host.page.waitForFunction(() => window.embeddedHost.book.getActiveCell().address.endsWith('!C12'));
  expect(await activeCell()).toMatch(/C12$/);
  expect(await finding.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('an inserted Schedule A lacks only what is to be entered', async () => {
  await pane.getByRole('button', { name: 'Actions' }).click();
  await pane.getByRole('menuitem', { name: /Insert a Schedule A/ }).click();
  await pane.getByRole('button', { name: 'Insert sheet' }).click();
  await answer('Neither covenant can be determined.');
  await settled(host.page);
  const findings = await pane.locator('body').innerText();
  expect(findings).toContain('18 errors');
});

test('readings are chosen on an inserted sheet: verdict, readings and the way to the cell follow its choice', async () => {
  // 40,089,038.12 of 16,009,999.25: 2.504 but for a fraction of a cent.
  await typeInto(host.page, 'C8', '37989037.37');
  await answer('Leverage breaches its maximum. Liquidity complies.');
  const leverage = pane.getByRole('region', { name: 'Leverage' });
  await leverage.getByRole('button', { name: 'Breaches unless ratios are rounded' }).waitFor();
  await leverage.getByRole('button', { name: 'Choose a reading on a Terms sheet…' }).click();
  await pane.getByRole('heading', { name: 'Insert the Terms sheet', exact: true }).waitFor();
  await pane.getByRole('button', { name: 'Insert sheet' }).click();
  await answer('Leverage breaches its maximum. Liquidity complies.');
  await leverage.getByText('(in force, chosen on Terms!B7)').waitFor();
  expect(await leverage.innerText()).not.toContain('not by default');

  await typeInto(host.page, 'B7', 'Ratios are rounded');
  await answer('Both covenants comply, leverage only by rounding.');
  await leverage.getByRole('button', { name: 'Complies unless ratios are exact' }).waitFor();
  const said = await leverage.innerText();
  expect(said).toContain('By what is chosen on Terms, not by default');
  expect(said).toContain('Ratios are rounded.');
  expect(said).toContain('Credit Agreement, section 7.11');
  expect(said).toContain('By default it breaches: 2.5040 > 2.50.');
  await clickCell(host.page, 'D9');
  await leverage.getByRole('button', { name: 'Go to B7: Rounding, on Terms' }).click();
  await host.page.waitForFunction(() => window.embeddedHost.book.getActiveCell().address === 'Terms!B7');

  await typeInto(host.page, 'B7', 'Ratios are exact');
  await answer('Leverage breaches its maximum. Liquidity complies.');
  await leverage.getByRole('button', { name: 'Breaches unless ratios are rounded' }).waitFor();
  expect(await leverage.innerText()).not.toContain('not by default');
});

test('one Undo takes back a sheet that was inserted, and a values-only copy, whole; Redo brings it again', async () => {
  const sheets = () =>
    host.page.evaluate(() => window.embeddedHost.book.worksheets.items.map(({ name }: { name: string }) => name));
  const press = async (key: string, wanted: readonly string[]) => {
    await host.page.keyboard.press(key);
    await settled(host.page);
    expect(await sheets()).toEqual(wanted);
  };
  const act = async (item: RegExp, verb: string) => {
    await pane.getByRole('button', { name: 'Actions' }).click();
    await pane.getByRole('menuitem', { name: item }).click();
    await pane.getByRole('button', { name: verb }).click();
    await pane.getByRole('button', { name: 'Actions' }).waitFor();
    await settled(host.page);
    await clickCell(host.page, 'D8');
  };
  await act(/Insert a Schedule A/, 'Insert sheet');
  await answer('Neither covenant can be determined.');
  await press('Control+z', ['Schedule A']);
  await press('Control+y', ['Schedule A', 'Sched A Q1 2016']);
  await press('Control+z', ['Schedule A']);
  await answer('Both covenants comply.');
  await act(/values-only copy/, 'Make the copy');
  expect(await sheets()).toEqual(['Schedule A', 'Schedule A values']);
  await press('Control+z', ['Schedule A']);
});

test('a view that could not be loaded says so, leads back, and is tried again', async () => {
  const parts = /\/\d+\.js$/;
  await host.page.route(parts, (route) => route.abort());
  await pane.getByRole('button', { name: 'Actions' }).click();
  await pane.getByRole('menuitem', { name: /Build a formula/ }).click();
  await pane.getByText('This view could not be shown.').waitFor();
  await pane.getByRole('button', { name: 'Back' }).click();
  await answer('Both covenants comply.');
  await pane.getByRole('button', { name: 'Actions' }).click();
  await pane.getByRole('menuitem', { name: /Build a formula/ }).click();
  await pane.getByText('This view could not be shown.').waitFor();
  await host.page.unroute(parts);
  await pane.getByRole('button', { name: 'Check again' }).click();
  await pane.getByRole('combobox', { name: 'Function' }).waitFor();
  // The browser itself reports what it could not load, and React what it could not show.
  expect(host.problems.splice(0)).not.toEqual([]);
});

test('saved and opened again, every value is the same', async () => {
  const before = await valuesOf(host.page, 'A1:E60');
  pane = await openFile(host.page, await saveFile(host.page), 'again.xlsx');
  await answer('Both covenants comply.');
  // The functions come with the reloaded pane; what was calculated before it says #NAME?, as in Excel.
  await host.page.waitForFunction(() => {
    const [[total]] = window.embeddedHost.book.worksheets.getActiveWorksheet().getRange('C12').values as [[unknown]];
    return typeof total === 'number';
  });
  await settled(host.page);
  expect(await valuesOf(host.page, 'A1:E60')).toEqual(before);
});

test.each(['light', 'dark'])('axe finds nothing in the pane beside the grid, %s', async (theme) => {
  await host.page.evaluate((name) => window.embeddedHost.setTheme(name === 'dark' ? 'black' : 'colorful'), theme);
  pane = await host.pane();
  await answer('Both covenants comply.');
  await pane.evaluate(axe);
  const violations = await pane.evaluate(async () => {
    const run = (
      globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe;
    return (await run.run()).violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
  });
  expect(violations).toEqual([]);
});
