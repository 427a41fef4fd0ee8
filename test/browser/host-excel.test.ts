/** Excel.run in the pane, on the real office.js; Univer in the grid; one workbook under both. */
import type { Frame } from 'playwright-core';
import { type Host } from './harness';

let host: Host;
let pane: Frame;

beforeAll(async () => {
  host = await startHost();
  pane = await host.pane();
});
afterAll(() => host.stop());
afterEach(() => expect(host.problems).toEqual([]));

/** A fresh sheet in front for each test. */
beforeEach(async () => {
  const added = await excel(pane, async (context) => {
    context.workbook.worksheets.add().activate();
    await context.sync();
  });
  expect(added).toBeUndefined();
});
