/** The ledger of the basket by use: inserted from the pane, filled in, drawn on by Schedule A, and changed in its history. */
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { shippedAddIn } from './build-once';
import { type Host, excel, settled, startHost, textsOf, typeInto } from './harness';

const EXAMPLE = join(process.cwd(), 'assets', 'calix-schedule-a-2015-12-31.xlsx');

let host: Host;
let pane: Frame;

beforeEach(async () => {
  host = await startHost({
    addIn: await shippedAddIn(),
    workbook: EXAMPLE,
    context: { viewport: { width: 1400, height: 1000 } },
  });
  pane = await host.pane();
  await pane.getByRole('heading', { name: 'Both covenants comply.', exact: true }).waitFor();
}, 120_000);
afterEach(async () => {
  await host.stop();
  expect(host.problems).toEqual([]);
});

const goTo = (sheet: string) =>
  excel(
    pane,
    async (context, _front, name) => {
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
    },
    sheet,
  );

/** Dollars of the ten quarters to December 31, 2015; the last four come to the 1,800,000.00 of the example's I.C.7. */
const EXPENSES = [0, 250000, 0, 0, 100000, 0, 0, 600000, 500000.5, 699999.5];

test('a change in history restates every later quarter, and the pane names each with the schedule it stands on', async () => {
  await pane.getByRole('button', { name: 'Actions' }).click();
  await pane.getByRole('menuitem', { name: /Insert the Basket sheet/ }).click();
  await pane.getByRole('button', { name: 'Insert sheet' }).click();
  await pane.getByText(/The 10 quarters from the one ended September 28, 2013/).waitFor();

  await excel(
    pane,
    async (context, _front, expenses) => {
      const sheet = context.workbook.worksheets.getItem('Basket');
      sheet.getRange('B11:C20').values = expenses.map((amount) => [amount, 0]);
      sheet.getRange('J11:J20').values = expenses.map((amount) => [amount]);
      await context.sync();
    },
    EXPENSES,
  );
  await settled(host.page);
  expect(await textsOf(host.page, 'H20')).toEqual([['1,800,000.00']]);
  await goTo('Schedule A');
  await typeInto(host.page, 'C22', '=Basket!H20');
  await pane.getByText('Nothing wrong found.', { exact: false }).last().waitFor();
  expect(await pane.getByText('is not what was certified').count()).toBe(0);

  await goTo('Basket');
  await typeInto(host.page, 'B11', '3400000');
  // Left for the last three quarters: 5,000,000.00 − 3,750,000.00. Of 600,000.00 + 500,000.50 + 699,999.50 it allows 1,250,000.00.
  await pane
    .getByText('What is allowed of 2 quarters is not what was certified, and with them line I.C.7 of 5 Measurement')
    .waitFor();
  const finding = pane.getByRole('listitem').filter({ hasText: 'is not what was certified' });
  for (const said of [
    'Quarter ended September 28, 2013: 0.00 as certified, now 3,400,000.00.',
    'Quarter ended December 31, 2015: 699,999.50 as certified, now 149,999.50.',
    'Measurement Period ended September 28, 2013: 0.00 as certified, now 3,400,000.00.',
    'Measurement Period ended December 31, 2013: 250,000.00 as certified, now 3,650,000.00.',
    'Measurement Period ended March 29, 2014: 250,000.00 as certified, now 3,650,000.00.',
    'Measurement Period ended June 28, 2014: 250,000.00 as certified, now 3,650,000.00.',
    'Measurement Period ended December 31, 2015: 1,800,000.00 as certified, now 1,250,000.00; sheet Schedule A has 1,250,000.00 in C22.',
  ])
    await finding.getByText(said, { exact: true }).first().waitFor();
  // 16,009,999.25 − 550,000.00 of EBITDA.
  expect((await textsOf(host.page, 'K20'))[0]?.[0]).toBe('(550,000.00)');
  await goTo('Schedule A');
  expect(await textsOf(host.page, 'C27')).toEqual([['15,459,999.25']]);
  await pane.getByRole('heading', { name: 'Both covenants comply.', exact: true }).waitFor();
}, 180_000);
