/** The view from net income to EBITDA, on a page: what it says, what the keyboard does, how it looks. */
import type { Page } from 'playwright-core';
import { inEveryLook } from './page/looks';
import { type PaneInBrowser, paneInBrowser } from './page/open-pane';

let pane: PaneInBrowser;
beforeAll(async () => {
  pane = await paneInBrowser();
});
afterAll(() => pane.close());
afterEach(() => {
  expect(pane.problems.splice(0)).toEqual([]);
});

async function bridgeOf(state: string): Promise<Page> {
  const page = await pane.open({ state });
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'From net income to EBITDA' }).click();
  await page.getByRole('heading', { level: 1, name: 'From net income to EBITDA' }).waitFor();
  await page.mouse.move(0, 0);
  return page;
}

const table = async (page: Page): Promise<string[][]> =>
  Promise.all(
    (await page.getByRole('row').all()).map(async (row) =>
      (await row.locator('th, td').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()),
    ),
  );

test('says both measures, and how they stand to Schedule A of the same period', async () => {
  const page = await bridgeOf('bridge');
  await page.getByText('Non-GAAP net income is $10,700,000.00, Consolidated EBITDA $16,009,999.25.').waitFor();
  await page.getByText('I.C.12 on Sched A Q4 2015 is the same.').waitFor();
  await page.getByText('An illustration, no certificate').waitFor();
  expect(
    await page
      .getByRole('img', {
        name: 'From GAAP net income available to common stockholders, (3,819,720.90) by 3 steps to Non-GAAP net income, 10,700,000.00, and by 5 more steps to Consolidated EBITDA, 16,009,999.25; every amount is in the table below.',
      })
      .count(),
  ).toBe(1);
  await page.close();
});

test('the table has every amount, with its line', async () => {
  const page = await bridgeOf('bridge, costs before the Agreement');
  expect(await table(page)).toEqual([
    ['Item', 'Non-GAAP net income', 'Consolidated EBITDA'],
    ['GAAP net income available to common stockholders I.C.1', '(3,819,720.90)', '(3,819,720.90)'],
    ['Preferred-stock dividends I.C.1', '900,000.00', '900,000.00'],
    ['Stock-based compensation I.C.6', '4,000,000.00', '4,000,000.00'],
    ['Amortization of intangible assets I.C.4', '5,719,720.90', '5,719,720.90'],
    ['Fair-value gain on preferred-stock warrants I.C.11', '(410,000.50)', '(410,000.50)'],
    ['Acquisition-related costs no line', '1,800,000.00', 'not counted'],
    ['Income tax benefit no line', 'not adjusted', 'not counted'],
    ['Interest charges I.C.2', 'not adjusted', '1,184,500.00'],
    ['Depreciation and other amortization I.C.4', 'not adjusted', '4,155,499.25'],
    ['Other non-cash charges and losses I.C.8', 'not adjusted', '155,000.00'],
    ['Costs of amendments and waivers I.C.9', 'not adjusted', '125,000.00'],
    ['Other non-cash gains I.C.11', 'not adjusted', '(310,000.00)'],
    // −3,819,720.90 + 900,000 + 4,000,000 + 5,719,720.90 − 410,000.50 + 1,800,000; less 1,800,000, with 5,309,999.25
    ['Total', '8,189,999.50', '11,699,998.75'],
  ]);
  await page.getByText('I.C.12 on Sched A Q4 2015 is 16,009,999.25: the bridge is 4,310,000.50 below it.').waitFor();
  await page.getByText('Blank, and counted as 0: Swap Contract costs.').waitFor();
  await page.getByRole('button', { name: 'Clauses, and the words of the call' }).click();
  await page
    .getByText(
      'Exhibit C, Schedule A, I.C.7(A) and I.C.12(b). On the call: “non-recurring acquisition-related costs”. Not counted: not said to be incurred under the Agreement.',
    )
    .waitFor();
  await page.close();
});

test('the keyboard: an item goes to its cell and keeps the focus, Esc leads back to Actions', async () => {
  const page = await bridgeOf('bridge');
  const item = page.getByRole('button', { name: 'Stock-based compensation, go to B15' });
  await item.focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.fakeSpreadsheet.wentTo)).toEqual([['Bridge', 'B15']]);
  expect(await item.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Standing' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Actions');
  await page.close();
});

test('without a net income there is no picture, but what is to be entered, and where', async () => {
  const page = await bridgeOf('bridge, wrong');
  await page.getByText('Neither measure can be computed yet.').waitFor();
  await page.getByText('In B13 enter it, a loss as a negative amount; or 0.').waitFor();
  await page.getByText('Interest charges: found (1.00), but this amount is never negative.').waitFor();
  expect(await page.getByRole('img').count()).toBe(0);
  await page.close();
});

test('of two sheets the one in front is shown first, and the other can be chosen', async () => {
  const page = await bridgeOf('two bridges');
  await page.getByText('Non-GAAP net income is $10,700,000.00').waitFor();
  await page.getByRole('combobox', { name: 'Which Bridge sheet' }).selectOption('Bridge of 2016');
  // 10,700,000 + 3,819,720.90 − 25,000,000
  await page.getByText('Non-GAAP net income is ($10,480,279.10)').waitFor();
  await page.close();
});

test('without such a sheet it leads to inserting one, unless that cannot be done', async () => {
  const page = await bridgeOf('clean');
  await page.getByRole('button', { name: 'Insert the Bridge sheet…' }).click();
  await page.getByRole('heading', { level: 1, name: 'Insert the Bridge sheet' }).waitFor();
  await page.close();
  const locked = await bridgeOf('none, protected');
  await locked.getByText('The workbook’s structure is protected').waitFor();
  expect(await locked.getByRole('button', { name: 'Insert the Bridge sheet…' }).count()).toBe(0);
  await locked.close();
});

test.each(['bridge', 'bridge, costs before the Agreement', 'bridge, wrong', 'two bridges', 'clean'])(
  'nothing is cut off, and axe finds nothing: %s',
  async (state) => {
    const page = await bridgeOf(state);
    await inEveryLook(page);
    await page.close();
  },
);
