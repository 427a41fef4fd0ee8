/** Every state of the pane in every theme and at every width: axe finds nothing, nothing is cut off, nothing fails. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { type PaneInBrowser, paneInBrowser } from './page/open-pane';
import { STATES } from './support/states';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [320, 350, 600];

let pane: PaneInBrowser;
beforeAll(async () => {
  pane = await paneInBrowser();
});
afterAll(() => pane.close());
afterEach(() => {
  expect(pane.problems.splice(0)).toEqual([]);
});

/** What axe objects to; in a pane of its own there is one landmark, so that nothing else needs one. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

async function inEveryLook(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  expect(await objections(page)).toEqual([]);
  await page.evaluate(() => window.fakeSpreadsheet.show('dark'));
  expect(await objections(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await objections(page)).toEqual([]);
}

test.each(Object.keys(STATES))('%s', async (state) => {
  const page = await pane.open({ state });
  await inEveryLook(page);
  await page.close();
});

test.each(['breach', 'blank', 'not meaningful', 'basket'])('the computation: %s', async (state) => {
  const page = await pane.open({ state });
  await page.getByRole('tab', { name: 'Computation' }).click();
  await inEveryLook(page);
  await page.close();
});

test.each(['over time', 'over time, breach', 'over time, not meaningful', 'clean'])('over time: %s', async (state) => {
  const page = await pane.open({ state });
  await page.getByRole('tab', { name: 'Over time' }).click();
  await inEveryLook(page);
  await page.close();
});

test.each(['editing', 'excel'])('%s: with a result, and before there is one', async (problem) => {
  const page = await pane.open({ problem });
  await page.getByRole('alert').waitFor();
  await inEveryLook(page);
  await page.close();
  const first = await pane.open({ problem, first: '' });
  await first.getByRole('alert').waitFor();
  await inEveryLook(first);
  await first.close();
});

test('the first check, once it lasts', async () => {
  const page = await pane.open({ slow: '' });
  await page.getByText('14 of 32 sheets, 61,200 cells.').waitFor();
  await inEveryLook(page);
  await page.close();
});

test('an open menu', async () => {
  const page = await pane.open({ state: 'protected' });
  await page.getByRole('button', { name: 'Actions' }).click();
  await inEveryLook(page);
  await page.close();
});
