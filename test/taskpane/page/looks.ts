/** Every theme and every width: axe finds nothing, nothing is cut off. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
/** The narrowest is Excel's narrowest pane less a scroll bar. */
const WIDTHS = [303, 320, 350, 560, 600];
/** So much wider, about a tenth, is the widest font that a machine may have in place of the pane's own. */
const WIDE_LETTERS = '* { letter-spacing: 0.06em !important; }';

/** As `inEveryLook`, of what a page looks like while the mouse is over something. */
export async function underTheMouse(page: Page, what: Locator): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((shown) => window.fakeSpreadsheet.show(shown), theme);
    await what.hover();
    expect(await objections(page)).toEqual([]);
  }
}

/** A page told of another theme or of forced colours shows it some frames later, and its colours may change by degrees. */
function shown(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
    for (let frames = 0; frames < 3; frames++) {
      await frame();
      await task();
    }
    const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
    await frame();
  });
}

/** What axe objects to; in a pane of its own there is one landmark, so that nothing else needs one. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  await shown(page);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** Nothing is wider than the page, in whatever font this machine shows it, nor in a wider one. */
async function fits(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 700 });
    const reached = await page.evaluate((wideLetters) => {
      const style = document.createElement('style');
      const reach = (): number => document.documentElement.scrollWidth;
      const asItIs = reach();
      style.textContent = wideLetters;
      document.head.append(style);
      const wide = reach();
      style.remove();
      return [asItIs, wide];
    }, WIDE_LETTERS);
    expect(reached).toEqual([width, width]);
  }
}

export async function inEveryLook(page: Page): Promise<void> {
  await fits(page);
  expect(await objections(page)).toEqual([]);
  await page.evaluate(() => window.fakeSpreadsheet.show('dark'));
  expect(await objections(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await objections(page)).toEqual([]);
}
