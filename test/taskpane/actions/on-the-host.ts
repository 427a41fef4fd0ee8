/** The actions' views on the adapter of Excel in the embedded host, and what a test does with them. */
import { excel, settled } from '../../browser/harness';
import { type ExcelPage, startPage } from '../../workbook/excel/page';
import type {} from './entry';

export let page: ExcelPage;

/** To be called once at the top of a test file. */
export function onTheHost(): void {
  beforeAll(async () => {
    page = await startPage({ source: "import './test/taskpane/actions/entry';", body: '<main></main>' });
  }, 90_000);
  afterAll(() => page.stop());
  beforeEach(() => page.anew());
  afterEach(() => expect(page.host.problems).toEqual([]));
}

export async function show(id: string): Promise<string | null> {
  const why = await page.pane.evaluate((action) => window.actions.show(action), id);
  if (why === null) await page.pane.locator('form').waitFor();
  return why;
}
export const button = (name: string | RegExp) => page.pane.getByRole('button', { name, exact: true });
export const told = (count: number) =>
  page.pane
    .waitForFunction((wanted) => window.actions.told.length === wanted && window.actions.told, count)
    .then((handle) => handle.jsonValue());
export const check = (sheet: string) => page.pane.evaluate((name) => window.actions.check(name), sheet);
export const written = () => page.pane.getByRole('region', { name: 'What will be written' });
export const refuse = (member: string, code: string | null) =>
  page.host.page.evaluate(([name, given]) => window.embeddedHost.refuse(name, given, 'Not now.'), [
    member,
    code,
  ] as const);

/** Every sheet's name, from first to last, and which is in front. */
export const sheets = () =>
  excel(page.pane, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const front = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return { names: worksheets.items.map(({ name }) => name), front: front.name };
  });
/** Of a sheet's used range, or of one address. */
export const rangeOf = (sheet: string, address: string) =>
  excel(
    page.pane,
    async (context, _front, [name, where]) => {
      const range = context.workbook.worksheets.getItem(name).getRange(where);
      range.load('formulas,values,numberFormat,format/fill/color,format/font/bold,format/columnWidth');
      await context.sync();
      const { formulas, values, numberFormat, format } = range;
      const { fill, font, columnWidth } = format;
      return { formulas, values, numberFormat, fill: fill.color, bold: font.bold, columnWidth };
    },
    [sheet, address] as const,
  );

export async function choose(typed: string, name: string): Promise<void> {
  await page.pane.getByRole('combobox', { name: 'Function' }).pressSequentially(typed);
  await page.pane.getByRole('option', { name: new RegExp(`^${name} `) }).click();
}

export async function insertExample(): Promise<void> {
  await show('open-example');
  await button('Insert sheet').click();
  await told(1);
  await settled(page.host.page);
}
