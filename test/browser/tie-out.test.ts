/** The call's workbook in the embedded spreadsheet, tied out by the shipped pane: a figure that changes changes the verdict. */
import { join } from 'node:path';
import { shippedAddIn } from './build-once';
import { excel, type Host, settled, startHost } from './harness';

let host: Host;

beforeAll(async () => {
  host = await startHost({
    addIn: await shippedAddIn(),
    workbook: join(process.cwd(), 'assets', 'calix-q4-2010-call.xlsx'),
    context: { viewport: { width: 1400, height: 1000 } },
  });
}, 120_000);
afterAll(async () => {
  await host.stop();
  expect(host.problems).toEqual([]);
});

test('tied out, led to a cell, and tied out anew when a figure changes', async () => {
  const pane = await host.pane();
  await pane.getByRole('button', { name: 'Tie out an earnings call' }).click({ timeout: 60_000 });
  await pane.getByText('6 of 116 relations do not tie.').waitFor();
  await pane.getByText('Nothing wrong found: every formula gives what the figures give').waitFor();
  await pane.getByRole('button', { name: /^Go to A44: DSOs of 35/ }).click();
  await settled(host.page);
  const selected = await excel(pane, async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
  expect(selected).toBe('Relations!A44');
  // The revenue of the quarter said to be 95.0: 95.0 ÷ 75.5 − 1 is 25.8%, not 21.5%.
  await excel(pane, async (context) => {
    const figures = context.workbook.worksheets.getItem('Figures');
    const found = figures.getRange('A5:A200').load('values');
    await context.sync();
    const row = found.values.findIndex(([id]) => id === 'revenue-q4') + 5;
    figures.getRange(`D${row}`).values = [[95]];
    await context.sync();
  });
  await pane
    .getByRole('listitem')
    .filter({ hasText: 'Revenue grew by 21.5% over the third quarter.' })
    .getByText('Recomputed')
    .waitFor();
  expect(await pane.getByRole('listitem').filter({ hasText: 'Revenue grew by 21.5%' }).innerText()).toContain(
    '25.8278%',
  );
});
