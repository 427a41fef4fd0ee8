/** The page around the grid and the pane. */
import { join } from 'node:path';
import { excel, startHost } from './harness';

const EXAMPLE = join(process.cwd(), 'assets', 'calix-schedule-a-2015-12-31.xlsx');

test('addresses choose the theme, the width and what blank cells are', async () => {
  const host = await startHost({ query: { theme: 'dark', width: '320', blank: 'null' } });
  const pane = await host.pane();
  expect(await pane.evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe('#292929');
  expect(await host.page.locator('#pane').evaluate((pane) => pane.clientWidth)).toBe(320);
  expect(await host.page.getByLabel('Blank cells arrive as').inputValue()).toBe('null');
  expect(await host.page.getByLabel('Office theme').inputValue()).toBe('black');
  expect(host.problems).toEqual([]);
  await host.stop();
});

test('the cell that is selected at first is named above the grid, with what it holds', async () => {
  const host = await startHost({ workbook: EXAMPLE });
  await host.page.waitForFunction(() => {
    const nameBox = document.querySelector<HTMLInputElement>('#grid input');
    return nameBox?.value === 'A1';
  });
  expect(host.problems).toEqual([]);
  await host.stop();
});

describe('the pane', () => {
  test('is 350 wide, and is widened with the mouse and the keyboard, from 320 to 600', async () => {
    const host = await startHost();
    const { page } = host;
    const width = () => page.locator('#pane').evaluate((pane) => pane.clientWidth);
    const divider = page.getByRole('separator', { name: 'Width of the task pane' });
    expect(await width()).toBe(350);
    const box = await divider.boundingBox();
    if (!box) throw new Error('The divider is not shown.');
    await page.mouse.move(box.x + 2, 400);
    await page.mouse.down();
    await page.mouse.move(box.x - 98, 400, { steps: 4 });
    await page.mouse.up();
    expect(await width()).toBe(450);
    await divider.focus();
    await page.keyboard.press('ArrowRight');
    expect(await width()).toBe(440);
    await page.evaluate(() => window.embeddedHost.resizePane(9_999));
    expect(await width()).toBe(600);
    expect(host.problems).toEqual([]);
    await host.stop();
  });

  test('is loaded anew in another theme, with the same workbook, and its functions still calculate', async () => {
    const host = await startHost();
    await excel(await host.pane(), async (context, sheet) => {
      sheet.getRange('A1').formulas = [['=COVENANT.LEVERAGE_RATIO(400,160)']];
      await context.sync();
    });
    const navigated = host.page.waitForEvent('framenavigated');
    await host.page.getByLabel('Office theme').selectOption('High contrast');
    await navigated;
    const pane = await host.pane();
    const read = await excel(pane, async (context, sheet) => {
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      return [range.values, Office.context.officeTheme.bodyBackgroundColor];
    });
    expect(read).toEqual([[[2.5]], '#000000']);
    expect(host.problems).toEqual([]);
    await host.stop();
  });

  test('is closed and opened, and F6 goes between it and the grid', async () => {
    const host = await startHost();
    const { page } = host;
    await page.getByRole('button', { name: 'Close the task pane' }).click();
    expect(await page.isVisible('#frame')).toBe(false);
    await page.getByRole('button', { name: 'Covenant' }).click();
    expect(await page.isVisible('#frame')).toBe(true);
    const hasKeyboard = () => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
    await page.keyboard.press('F6');
    expect(await hasKeyboard()).toBe(true);
    await page.keyboard.press('F6');
    expect(await hasKeyboard()).toBe(false);
    expect(host.problems).toEqual([]);
    await host.stop();
  });
});
