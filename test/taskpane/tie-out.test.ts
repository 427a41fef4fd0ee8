/** The tie-out of an earnings call, on a page: what it says, where it leads, how it looks. */
import type { Page } from 'playwright-core';
import { inEveryLook } from './page/looks';
import { type PaneInBrowser, paneInBrowser } from './page/open-pane';

const TITLE = 'Tie out an earnings call';
let pane: PaneInBrowser;
beforeAll(async () => {
  pane = await paneInBrowser();
});
afterAll(() => pane.close());
afterEach(() => {
  expect(pane.problems.splice(0)).toEqual([]);
});

async function tieOutOf(state: string): Promise<Page> {
  const page = await pane.open({ state });
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: TITLE }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.mouse.move(0, 0);
  return page;
}

test('a workbook of a call and no schedule offers it on its first page', async () => {
  const page = await pane.open({ state: 'call' });
  await page.getByText('It holds the figures of an earnings call.').waitFor();
  await page.getByRole('button', { name: TITLE }).click();
  await page.getByText('6 of 116 relations do not tie.').waitFor();
  await page.close();
  const other = await pane.open({ state: 'none' });
  await other.getByRole('button', { name: 'Insert an empty Schedule A' }).waitFor();
  expect(await other.getByRole('button', { name: TITLE }).count()).toBe(0);
  await other.close();
});

test('the call of Q4 2010: how many relations come to what, each that does not tie with its figures', async () => {
  const page = await tieOutOf('call');
  await page.getByText('165 figures · 29 slips of the call').waitFor();
  expect(await page.getByRole('row').allInnerTexts()).toEqual([
    expect.stringMatching(/^Does not tie\s.*\t6$/s),
    expect.stringMatching(/^Ties out only through rounding\s.*\t3$/s),
    expect.stringMatching(/^Cannot be tested\s.*\t30$/s),
    expect.stringMatching(/^Ties out\s.*\t77$/s),
  ]);
  const dso = page.getByRole('listitem').filter({ hasText: 'DSOs of 35 after 37 agree' });
  expect((await dso.innerText()).replace(/\s+/g, ' ')).toContain(
    // 35 ÷ 90 × 91.7 − 37 ÷ 90 × 75.5; 34.5, 91.65, 37.5, 75.55 and 35.5, 91.75, 36.5, 75.45.
    'Stated $10.5 million Recomputed $4.6222 million Figures printed so give $3.6533 million to $5.5911 million',
  );
  // What need not be looked at is closed, and opens.
  const growth = page.getByText('Revenue grew by 21.5% over the third quarter.');
  expect(await growth.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Ties out', exact: true }).click();
  await growth.waitFor();
  await page.getByRole('button', { name: 'Slips of the call' }).click();
  await page.getByText('“yielding inventory turns of $7.6 million”').waitFor();
  await page.getByText('Means: 7.6 turns a year.').waitFor();
  await page.close();
});

test('a relation goes to its cell and keeps the focus; Esc leads back', async () => {
  const page = await tieOutOf('call');
  const link = page.getByRole('button', { name: /^Go to A44: DSOs of 35/ });
  await link.focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.fakeSpreadsheet.wentTo)).toEqual([['Relations', 'A44']]);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'No Schedule A in this workbook.' }).waitFor();
  await page.close();
});

test('what is wrong on the sheets, sheet by sheet, and what nobody has confirmed', async () => {
  const page = await tieOutOf('call, wrong');
  await page.getByRole('heading', { level: 3, name: 'On Figures' }).waitFor();
  await page.getByText('The unit is “stocks”.').waitFor();
  await page.getByText('11 of 11 figures are not confirmed.').waitFor();
  await page.getByRole('heading', { level: 3, name: 'On Relations' }).waitFor();
  await page.getByText('The sheet says “does not tie”; the figures give: ').waitFor();
  await page.getByRole('button', { name: 'Cannot be tested' }).click();
  await page.getByText('On figures that nobody has confirmed: ').locator('visible=true').first().waitFor();
  await page.close();
});

test('beside a schedule it is in the Actions menu; without a call it says where one comes from', async () => {
  const page = await tieOutOf('call beside a schedule');
  await page.getByText('6 of 116 relations do not tie.').waitFor();
  await page.close();
  const none = await tieOutOf('clean');
  await none.getByText('No earnings call in this workbook.').waitFor();
  await none.close();
  const empty = await tieOutOf('call, to fill in');
  await empty.getByText('The sheets of a call are there, and nothing is filled in.').waitFor();
  await empty.close();
});

test.each(['call', 'call, wrong', 'call, to fill in', 'clean'])(
  'nothing is cut off, and axe finds nothing: %s',
  async (state) => {
    const page = await tieOutOf(state);
    const closed = page.locator('main button[aria-expanded=false]');
    while (await closed.count()) await closed.first().click();
    await inEveryLook(page);
    await page.close();
  },
);
