/** The host in a browser: starts the server and the page, and runs code in the page and in the pane. */
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { EmbeddedHost } from '../../src/host/page/host';
import { type Serving, serve } from '../../src/host/serve';
import { hostPage } from './build-once';
import { launch } from './chrome';

declare global {
  interface Window {
    embeddedHost: EmbeddedHost;
  }
}

const root = process.cwd();
/** Below the tests' own limit, so that what is missing is named. */
const PATIENCE = 15_000;
export const FIXTURE_ADD_IN = join(root, 'test', 'host', 'fixtures', 'addin');
const LOCAL = /^(data|blob):|^https?:\/\/(127\.0\.0\.1|localhost)[:/]/;

export interface HostOptions {
  /** The add-in's folder; the sample add-in if it is left out. */
  addIn?: string;
  /** A workbook file that is open at first; an empty workbook if it is left out. */
  workbook?: string;
  /** Of the host's address: `blank`, `theme`, `width`. */
  query?: Record<string, string>;
  context?: BrowserContextOptions;
}

export interface Host {
  page: Page;
  browser: Browser;
  address: string;
  /** Console errors, failures of scripts and requests that leave this machine: to be empty at the end. */
  problems: string[];
  /** The pane, once the page in it says that it is ready. */
  pane(): Promise<Frame>;
  stop(): Promise<void>;
}

/** How a page in the pane says that it is ready: the sample's own, or Office's. */
const isReady = () => Boolean((globalThis as { Excel?: unknown }).Excel) && document.readyState === 'complete';

export async function startHost({ addIn = FIXTURE_ADD_IN, workbook, query, context }: HostOptions = {}): Promise<Host> {
  const officeJs = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
  const serving = await serve({ page: await hostPage(), addIn, officeJs, ...(workbook && { workbook }), port: 0 });
  const browser = await launch();
  try {
    return await openHost(serving, browser, { ...(!workbook && { workbook: 'none' }), ...query }, context);
  } catch (error) {
    await browser.close();
    await serving.close();
    throw error;
  }
}

async function openHost(
  serving: Serving,
  browser: Browser,
  query: Record<string, string>,
  context: BrowserContextOptions = {},
): Promise<Host> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 800 }, ...context });
  page.setDefaultTimeout(PATIENCE);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!LOCAL.test(request.url())) problems.push(`request to ${request.url()}`);
  });
  const address = `${serving.address}?${new URLSearchParams(query)}`;
  await page.goto(address);
  await page.waitForFunction(() => window.embeddedHost !== undefined);
  await page.evaluate(() => window.embeddedHost.ready);
  return {
    page,
    browser,
    address,
    problems,
    pane: () => paneOf(page),
    stop: async () => {
      await browser.close();
      await serving.close();
    },
  };
}

/** The pane's frame, with `Excel` in it. */
export async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('#frame');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The host shows no task pane.');
  await frame.waitForFunction(isReady);
  return frame;
}

/** What `Excel.run` gives, or the code of its error. */
export type Outcome<T> = T | { error: string; message: string };

/**
 * `Excel.run` in the pane, with its active sheet. The function runs in the pane: it sees nothing of the test but `given`.
 */
export function excel<T, G = undefined>(
  pane: Frame,
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet, given: G) => Promise<T>,
  given?: G,
): Promise<Outcome<T>> {
  return pane.evaluate(
    async ([source, argument]) => {
      const code = (0, eval)(source as string) as (
        context: Excel.RequestContext,
        sheet: Excel.Worksheet,
        given: unknown,
      ) => Promise<unknown>;
      try {
        return await Excel.run((context) => code(context, context.workbook.worksheets.getActiveWorksheet(), argument));
      } catch (error) {
        const { code: name, message } = error as { code?: string; message: string };
        return { error: name ?? 'no code', message };
      }
    },
    [`(${batch.toString()})`, given] as const,
  ) as Promise<Outcome<T>>;
}

const CLICKS = 3;
const WAIT_FOR_A_CLICK = 5_000;

/**
 * Selects a cell of the sheet in front, such as `B2`, and gives the grid the keyboard. Where the grid is still busy with the
 * click before it, as on a loaded machine, a click may do nothing: then it is left as a person leaves it, and made again.
 */
export async function clickCell(page: Page, address: string): Promise<void> {
  for (let clicks = 1; ; clicks++) {
    await clickOnce(page, address);
    try {
      await page.waitForFunction((a1) => window.embeddedHost.book.getActiveCell().address.endsWith(`!${a1}`), address, {
        timeout: WAIT_FOR_A_CLICK,
      });
      return;
    } catch (error) {
      if (clicks === CLICKS) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** With the mouse where the cell is in view in the unscrolled sheet, else as the name box does. */
async function clickOnce(page: Page, address: string): Promise<void> {
  const canvas = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  if (!canvas) throw new Error('The host shows no grid.');
  const { x, y, scrolled } = await page.evaluate((a1) => {
    const sheet = window.embeddedHost.grid.workbook.getActiveSheet();
    const cell = sheet.getRange(a1).getCellRect();
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
    const scrolled = sheetViewStartRow + sheetViewStartColumn + offsetX + offsetY > 0;
    return { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2, scrolled };
  }, address);
  if (!scrolled && x < canvas.width && y < canvas.height) await page.mouse.click(canvas.x + x, canvas.y + y);
  else await page.evaluate(selectByAddress, address);
}

function selectByAddress(address: string): void {
  document.querySelector<HTMLElement>('#frame')?.blur();
  window.embeddedHost.book.worksheets.getActiveWorksheet().getRange(address).select();
}

/** Types into a cell on the keyboard and presses Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await clickCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !window.embeddedHost.grid.editing.now());
  await settled(page);
}

/** Everything is calculated. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => window.embeddedHost.grid.calculation.settled());

/** The values of a range of the sheet in front, as the grid holds them. */
export const valuesOf = (page: Page, address: string): Promise<unknown[][]> =>
  page.evaluate((a1) => window.embeddedHost.book.worksheets.getActiveWorksheet().getRange(a1).values, address);

/** What the grid shows in a range of the sheet in front. */
export const textsOf = (page: Page, address: string): Promise<string[][]> =>
  page.evaluate((a1) => window.embeddedHost.book.worksheets.getActiveWorksheet().getRange(a1).text, address);

/** Opens an .xlsx file in the host; answers the pane that belongs to it. */
export async function openFile(page: Page, bytes: Uint8Array, name: string): Promise<Frame> {
  const navigated = page.waitForEvent('framenavigated');
  await page.evaluate(([data, file]) => window.embeddedHost.open(Uint8Array.from(data).buffer, file), [
    [...bytes],
    name,
  ] as const);
  await navigated;
  return paneOf(page);
}

/** The workbook as an .xlsx file. */
export const saveFile = async (page: Page): Promise<Uint8Array> =>
  Uint8Array.from(await page.evaluate(async () => [...(await window.embeddedHost.save())]));
