/** The page loads functions.js before the rest: cells have values from it alone, wait for what is loaded on demand, and say so where it cannot be. */
import type { Route } from 'playwright-core';
import { shippedAddIn } from './build-once';
import { type Host, clickCell, startHost, textsOf, typeInto } from './harness';

const EXACT = '**/exact.js';
const RATIO = '=COVENANT.LEVERAGE_RATIO(21850000.75,250000,16009999.25)';
const WORDS = '=COVENANT.CLAUSE("footnote 2")';

let host: Host;
beforeAll(async () => {
  host = await startHost({ addIn: await shippedAddIn() });
  await host.pane();
}, 180_000);
afterAll(() => host.stop());

/** Loads the pane anew while exact.js is answered in some way; resolves as soon as functions.js has registered its functions. */
async function reloaded(answer: (route: Route) => unknown): Promise<void> {
  await host.page.unroute(EXACT);
  await host.page.route(EXACT, answer);
  await host.page.evaluate(() => {
    const { contentWindow } = document.querySelector('#frame') as HTMLIFrameElement;
    contentWindow?.location.reload();
  });
  await host.page.waitForFunction(() => {
    const { contentWindow } = document.querySelector('#frame') as HTMLIFrameElement;
    type Registered = { CustomFunctions?: { _association?: { mappings: object } } };
    const { CustomFunctions } = contentWindow as unknown as Registered;
    return Object.keys(CustomFunctions?._association?.mappings ?? {}).length > 0;
  });
}

test('a ratio is there before the rest, and the rest fills its cells when it comes', async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await reloaded(async (route) => {
    await released;
    await route.continue();
  });
  await typeInto(host.page, 'A1', RATIO);
  await typeInto(host.page, 'A2', WORDS);
  const [[ratio] = [], [words] = []] = await textsOf(host.page, 'A1:A2');
  expect(Number(ratio)).toBeCloseTo(1.3803873694747362, 8);
  expect(words).toBe('#BUSY!');
  release();
  await shows('A2', 'Consolidated Funded Indebtedness');
}, 120_000);

test('where the rest cannot be loaded a ratio stays a ratio, and what needs it is #N/A with what to do', async () => {
  await reloaded((route) => route.abort());
  await typeInto(host.page, 'B1', RATIO);
  await typeInto(host.page, 'B2', '=COVENANT.CLAUSE("footnote 1")');
  await shows('B2', '#N/A');
  expect(Number((await textsOf(host.page, 'B1'))[0]?.[0])).toBeCloseTo(1.3803873694747362, 8);
  await clickCell(host.page, 'B2');
  const error = await host.page.evaluate(() => window.embeddedHost.selectedError);
  expect(error).toMatchObject({ error: '#N/A', message: expect.stringContaining('Check the connection') });
}, 120_000);

/** Waits until a cell shows some text. */
const shows = (address: string, text: string) =>
  host.page.waitForFunction(
    ([a1, words]) => {
      const range = window.embeddedHost.book.worksheets.getActiveWorksheet().getRange(a1 as string);
      return String(range.text[0]?.[0]).includes(words as string);
    },
    [address, text],
  );
