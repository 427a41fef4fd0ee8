/** Every state of the pane in every theme and at every width: axe finds nothing, nothing is cut off, nothing fails. */
import { inEveryLook, underTheMouse } from './page/looks';
import { type PaneInBrowser, paneInBrowser } from './page/open-pane';
import { STATES } from './support/states';

let pane: PaneInBrowser;
beforeAll(async () => {
  pane = await paneInBrowser();
});
afterAll(() => pane.close());
afterEach(() => {
  expect(pane.problems.splice(0)).toEqual([]);
});

test.each(Object.keys(STATES))('%s', async (state) => {
  const page = await pane.open({ state });
  await inEveryLook(page);
  await page.close();
});

test.each(['breach', 'blank', 'not meaningful', 'basket, restated', 'chosen, several'])(
  'the computation: %s',
  async (state) => {
    const page = await pane.open({ state });
    await page.getByRole('tab', { name: 'Computation' }).click();
    await inEveryLook(page);
    await page.close();
  },
);

test.each(['over time', 'over time, breach', 'over time, not meaningful', 'chosen, over time', 'clean'])(
  'over time: %s',
  async (state) => {
    const page = await pane.open({ state });
    await page.getByRole('tab', { name: 'Over time' }).click();
    await inEveryLook(page);
    await page.close();
  },
);

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

test('what the mouse is over: a finding, a reading, a line of the computation, a period', async () => {
  const page = await pane.open({ state: 'over time, breach' });
  await underTheMouse(page, page.getByRole('button', { name: /unless/ }));
  await page.getByRole('tab', { name: 'Computation' }).click();
  await underTheMouse(page, page.getByRole('treeitem').nth(3));
  await page.getByRole('tab', { name: 'Over time' }).click();
  await underTheMouse(page, page.getByRole('row').nth(2).getByRole('button'));
  await page.close();
  const wrong = await pane.open({ state: 'compliant' });
  await underTheMouse(wrong, wrong.getByRole('listitem').filter({ hasText: 'one cent off' }));
  await underTheMouse(wrong, wrong.getByRole('listitem').getByRole('button').first());
  await wrong.close();
});

test('an open menu', async () => {
  const page = await pane.open({ state: 'protected' });
  await page.getByRole('button', { name: 'Actions' }).click();
  await inEveryLook(page);
  await page.close();
});

test('what is closed at first: the readings, the form’s defects, Excel’s own message', async () => {
  const page = await pane.open({ state: 'compliant', problem: 'excel' });
  await page.getByRole('button', { name: 'Show Excel’s own message' }).click();
  const closed = page.getByRole('main').getByRole('button', { expanded: false });
  // Both covenants' readings, and the defects of the form.
  for (let left = 3; left > 0; left--) await closed.first().click();
  expect(await closed.count()).toBe(0);
  await inEveryLook(page);
  await page.close();
});

test.each([
  ['Insert a Schedule A…', 'compliant', 'Insert sheet'],
  ['Open the example…', 'first run', 'Insert sheet'],
  ...['Certificate', 'Litigation', 'Basket', 'Closing', 'Bridge', 'Terms'].map(
    (sheet) => [`Insert the ${sheet} sheet…`, 'clean', 'Insert sheet'] as const,
  ),
  ['Build a formula…', 'clean', 'Insert in F11'],
  ['Make a values-only copy…', 'compliant', 'Make the copy'],
  ['Make the certificate…', 'clean', 'Make the certificate'],
] as const)('an action: %s', async (label, state, verb) => {
  const page = await pane.open({ state });
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: label }).click();
  await page.getByRole('button', { name: verb, exact: true }).waitFor();
  await inEveryLook(page);
  await page.close();
});

test('the formula builder, with a function chosen and its arguments wrong', async () => {
  const page = await pane.open({ state: 'clean' });
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'Build a formula…' }).click();
  await page.getByRole('combobox', { name: 'Function' }).pressSequentially('liquidity_h');
  await page.getByRole('option', { name: /^LIQUIDITY_HEADROOM / }).click();
  await page.getByRole('textbox', { name: /^cash/ }).fill('SUM(F1');
  await page.getByRole('textbox', { name: /^receivables/ }).fill('D33');
  await page.getByText('The parentheses do not pair.').waitFor();
  await inEveryLook(page);
  await page.close();
});
