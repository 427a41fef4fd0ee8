/** The pane by the keyboard alone. */
import type { Page } from 'playwright-core';
import { type PaneInBrowser, paneInBrowser } from './page/open-pane';

let pane: PaneInBrowser;
let page: Page;
beforeAll(async () => {
  pane = await paneInBrowser();
});
afterAll(() => pane.close());
afterEach(async () => {
  await page.close();
  expect(pane.problems.splice(0)).toEqual([]);
});

const open = async (query: Record<string, string>): Promise<void> => {
  page = await pane.open(query);
};
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
/** What has the keyboard, as it is called. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return element.getAttribute('aria-label') ?? element.dataset.item ?? element.innerText.trim();
  });
const wentTo = (): Promise<readonly (readonly [string, string | null])[]> =>
  page.evaluate(() => [...window.fakeSpreadsheet.wentTo]);

test('Tab: picker, Actions, tabs, the answer’s link, each covenant, findings, the form’s defects', async () => {
  await open({ state: 'compliant' });
  const stops: string[] = [];
  for (let stop = 0; stop < 10; stop++) {
    await press('Tab');
    stops.push(await focused());
  }
  expect(stops).toEqual([
    'Schedule: Sched A Q4 2015, 1 of 1. Choose another',
    'Actions',
    'Standing',
    '1 error, 1 warning',
    'How leverage, I.D, was computed',
    'Complies under every reading tested',
    'How liquidity, II.D, was computed',
    'Complies under every reading tested',
    expect.stringMatching(/^Go to \w+: I\.A\.5 is typed/),
    '2 defects of the bank’s own form',
  ]);
});

test('the answer’s link leads to the findings; ↓ Enter walks them, and the keyboard stays', async () => {
  await open({ state: 'compliant' });
  await page.getByRole('button', { name: '1 error, 1 warning' }).press('Enter');
  expect(await focused()).toMatch(/I\.A\.5 is typed/);
  await press('Enter', 'ArrowDown', 'Enter');
  expect(await focused()).toMatch(/is hidden and holds I\.C\.8/);
  const cells = await wentTo();
  expect(cells.map(([sheet]) => sheet)).toEqual(['Sched A Q4 2015', 'Sched A Q4 2015']);
  expect(new Set(cells.map(([, cell]) => cell)).size).toBe(2);
  await press('ArrowDown');
  expect(await focused()).toMatch(/is hidden and holds I\.C\.8/);
  await press('Home');
  expect(await focused()).toMatch(/I\.A\.5 is typed/);
});

test('a finding that is mended hands the keyboard to the next', async () => {
  await open({ state: 'compliant' });
  await page.getByRole('button', { name: '1 error, 1 warning' }).press('Enter');
  await page.evaluate(() => window.mend());
  await page.getByRole('button', { name: '1 warning' }).waitFor();
  expect(await focused()).toMatch(/is hidden and holds I\.C\.8/);
});

test('← → choose among the tabs', async () => {
  await open({ state: 'compliant' });
  await page.getByRole('tab', { name: 'Standing' }).focus();
  await press('ArrowRight');
  expect([await focused(), await page.getByRole('heading', { level: 1 }).innerText()]).toEqual([
    'Computation',
    'How it was computed',
  ]);
  await press('ArrowLeft', 'ArrowLeft');
  expect([await focused(), await page.getByRole('heading', { level: 1 }).innerText()]).toEqual([
    'Over time',
    'Over time',
  ]);
});

test('a covenant’s line leads into the computation, which is walked down to the cell and the clause', async () => {
  await open({ state: 'compliant' });
  await page.getByRole('button', { name: 'How liquidity, II.D, was computed' }).press('Enter');
  expect(await focused()).toBe('II.D');
  await press('ArrowRight', 'ArrowDown', 'Enter');
  expect(await focused()).toBe('II.A');
  expect((await wentTo()).map(([sheet]) => sheet)).toEqual(['Sched A Q4 2015']);
  await press('Tab');
  expect(await focused()).toBe('Clause of II.A');
  await press('Enter');
  await page.getByText('“Unencumbered cash and Cash Equivalents').waitFor();
  await press('Tab');
  expect(await focused()).toMatch(/^Go to \w+: Unencumbered cash/);
});

test('from the ratio down to the cell and back: the tab has the keyboard, then Standing is shown again', async () => {
  await open({ state: 'compliant' });
  await page.getByRole('button', { name: 'How leverage, I.D, was computed' }).press('Enter');
  await press('ArrowRight', 'ArrowDown', 'ArrowRight', 'Enter');
  expect([await focused(), (await wentTo()).length]).toEqual(['I.A.1', 1]);
  await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  expect(await focused()).toBe('I.D');
  await press('Shift+Tab');
  expect(await focused()).toBe('Computation');
  await press('ArrowLeft');
  expect([await focused(), await page.getByRole('heading', { level: 1 }).innerText()]).toEqual([
    'Standing',
    'Both covenants comply.',
  ]);
});

/** What has the keyboard and does not look different for it, of everything that Tab reaches. */
async function stopsThatDoNotShow(): Promise<{ readonly stops: number; readonly unseen: readonly string[] }> {
  const unseen: string[] = [];
  for (let stops = 0; ; stops++) {
    await press('Tab');
    const box = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement === document.body ? null : activeElement?.getBoundingClientRect().toJSON();
    });
    if (!box) return { stops, unseen };
    const clip = { x: Math.max(0, box.x - 4), y: Math.max(0, box.y - 4), width: box.width + 8, height: box.height + 8 };
    const looks = async () => (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
    const withIt = await looks();
    const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
    await element.evaluate((one) => one.blur());
    if ((await looks()) === withIt) unseen.push(await element.evaluate((one) => one.innerText));
    await element.evaluate((one) => one.focus());
  }
}

test.each([
  ['Standing', null],
  ['Standing', 'active'],
  ['Computation', null],
  ['Computation', 'active'],
  ['Over time', null],
  ['Over time', 'active'],
] as const)('whatever Tab reaches shows that it has the keyboard: %s, forced colours %s', async (tab, forcedColors) => {
  await open({ state: 'over time, breach' });
  await page.setViewportSize({ width: 350, height: 1400 });
  await page.emulateMedia({ forcedColors });
  await page.getByRole('tab', { name: tab }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.mouse.move(0, 0);
  const { stops, unseen } = await stopsThatDoNotShow();
  expect(stops).toBeGreaterThan(1);
  expect(unseen).toEqual([]);
});

test('a menu: ↓ opens and walks it, Esc leads back; what cannot be done now says why and does nothing', async () => {
  await open({ state: 'protected' });
  await page.getByRole('button', { name: 'Actions' }).focus();
  await press('ArrowDown', 'ArrowDown');
  expect(await focused()).toMatch(/^Open the example/);
  const walked: string[] = [];
  for (let step = 0; step < 12 && !walked.at(-1)?.startsWith('Build a formula'); step++) {
    await press('ArrowDown');
    walked.push(await focused());
  }
  expect(walked.at(-1)).toBe('Build a formula…\nThis sheet is protected.');
  await press('Enter');
  expect(await page.getByRole('menu').count()).toBe(1);
  await press('Escape');
  expect([await page.getByRole('menu').count(), await focused()]).toEqual([0, 'Actions']);
});

test('the picker shows another schedule', async () => {
  await open({ state: 'over time' });
  await page.getByRole('button', { name: /^Schedule: / }).press('Enter');
  await press('End', 'Enter');
  expect(await focused()).toBe('Schedule: Sched A Q1 2014, 8 of 8. Choose another');
  await page.getByText('Statement Date March 29, 2014').waitFor();
});

test('an action opens at its title; Esc leaves it, and the keyboard is where it was', async () => {
  await open({ state: 'compliant' });
  await page.getByRole('button', { name: 'Actions' }).press('Enter');
  await press('Enter');
  expect(await focused()).toBe('Insert a Schedule A');
  await press('Escape');
  expect([await page.getByRole('heading', { level: 1 }).innerText(), await focused()]).toEqual([
    'Both covenants comply.',
    'Actions',
  ]);
});

test('one of several is chosen, and the first run is left', async () => {
  await open({ state: 'several' });
  await page.getByRole('button', { name: /^Draft/ }).press('Enter');
  await page.getByText('No Statement Date').waitFor();
  await page.close();
  await open({ state: 'first run' });
  await page.getByRole('button', { name: 'Not now' }).press('Enter');
  await page.getByRole('heading', { name: 'No Schedule A in this workbook.' }).waitFor();
});

test('what a page offers and cannot be done now says why', async () => {
  await open({ state: 'none, protected' });
  const button = page.getByRole('button', { name: 'Insert an empty Schedule A' });
  await button.press('Enter');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('No Schedule A in this workbook.');
  expect(await button.evaluate(({ ariaDescribedByElements }) => ariaDescribedByElements?.[0]?.textContent)).toMatch(
    /protected/,
  );
});

test('an error keeps the result in view, and Check again clears it', async () => {
  await open({ state: 'compliant', problem: 'excel' });
  await page.getByRole('button', { name: 'Show Excel’s own message' }).press('Enter');
  await page.getByText('GeneralException').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Both covenants comply.');
  await page.evaluate(() => {
    window.fakeSpreadsheet.problem = null;
  });
  await page.getByRole('button', { name: 'Check again' }).press('Enter');
  await page.getByRole('alert').waitFor({ state: 'detached' });
});
