/** Every function, entered in the grid beside the example: what the cells show is what the command line answers. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedAddIn } from './build-once';
import { type Host, clickCell, settled, startHost, valuesOf } from './harness';

const root = process.cwd();
const EXAMPLE = join(root, 'assets', 'calix-schedule-a-2015-12-31.xlsx');
/** Right of the example and below it, so that what is spilt has room. */
const COLUMN = 'H';
const FIRST_ROW = 70;

/** On the example's sheet: C8:C11 is I.A, C13 I.B, C16:C26 I.C.1 to I.C.11, C36 and C37 II.A and II.B; F1:F9 is blank. */
const FORMULAS = [
  'CONSOLIDATED_FUNDED_INDEBTEDNESS(C8,C9,C10,F1)',
  'JUDGMENTS_OVER_THRESHOLD({300000;2450000},2500000,F1:F2)',
  'CASH_EXPENSE_ADDBACK({3000000;1500000;1000000},F1)',
  'CASH_EXPENSE_BASKET_REMAINING(C22)',
  'CONSOLIDATED_EBITDA(C16:C26)',
  'CONSOLIDATED_EBITDA(C16,C17,F1,C19,,C21)',
  'LEVERAGE_RATIO(C12,C13,C27)',
  'LEVERAGE_RATIO(C12,C13,-1)',
  'MAX_LEVERAGE_RATIO({"2014-06-28","2014-09-27"})',
  'LEVERAGE_COMPLIANT(C12,C13,C27,"2015-12-31")',
  'LEVERAGE_VERDICT(0,F1,-1,"2015-12-31")',
  'LEVERAGE_DEBT_CAPACITY(C12,C13,C27,"2015-12-31")',
  'LEVERAGE_MINIMUM_EBITDA(C12,C13,C27,"2015-12-31")',
  'LEVERAGE_EBITDA_CUSHION(C12,C13,C27,"2015-12-31")',
  'LIQUIDITY_RATIO(C36,C37,C38)',
  'LIQUIDITY_RATIO(C36,C37,F1)',
  'MIN_LIQUIDITY_RATIO("2015-12-31")',
  'LIQUIDITY_COMPLIANT(C36,C37,C38,"2015-12-31")',
  'LIQUIDITY_VERDICT(C36,C37,C38,"2015-12-31")',
  'LIQUIDITY_HEADROOM(C36,C37,C38,"2015-12-31")',
  'LIQUIDITY_DEBT_CAPACITY(C36,C37,C38,"2015-12-31")',
  'TRAILING_FOUR_QUARTERS({1;2;3;4;5})',
  'FISCAL_QUARTER_END(2015,{1,2,3,4})',
  'MATURITY_DATE("2015-12-22")',
  'EXPLAIN_TERMS("2015-12-31")',
  'EURODOLLAR_RATE(-0.0025)',
  'RATE_SETTING_DATE("2016-01-04","2015-12-31")',
  'INTEREST_DUE(20000000,0.0275,91,360)',
  'RESERVE_COST_RATE(12345.67,20000000)',
  'RESERVE_COST_DUE("2016-03-20","2016-03-31")',
  'INDEMNITY_DUE("2016-02-25")',
  'AMENDMENT_FEE({1000000;2000000},F1:F2)',
  'AMENDMENT_FEE_SCHEDULE({"First Bank";"Second Bank"},{15000002;8000000},{0;1000000},{TRUE;FALSE})',
  'CLAUSE("I.C.7")',
  'EXPLAIN_EBITDA(C16:C26)',
  'EXPLAIN_LEVERAGE(C12,C13,C27,"2015-12-31")',
  'EXPLAIN_LIQUIDITY(C36,C37,C38,"2015-12-31")',
  'LEVERAGE_READINGS(A5:C41,"2015-12-31",354000)',
  'LIQUIDITY_READINGS(A5:C41,"2015-12-31")',
  'EARNINGS_PER_SHARE(10700000,38500000)',
  'GROWTH(91.7,75.2)',
  'GROSS_MARGIN(91.7,51.1)',
  'BASIS_POINT_CHANGE(0.443,0.421)',
  'INCREMENTAL_MARGIN(5.2,16.5)',
  'OPERATING_INCOME(40.6,{18;9.5;6})',
  'DAYS_SALES_OUTSTANDING(35.7,91.7)',
  'INVENTORY_TURNS(51.1,20.4)',
  'GUIDANCE_POSITION(91.7,{88,91.7},92)',
  'STATED_RANGE(91.7,1)',
  'TIES_OUT(44.3,1,44.25,44.34)',
  'NON_GAAP_NET_INCOME(-3819720.9,7000000,5719720.9,F1,,1800000)',
  'EBITDA_BRIDGE(-3819720.9,0,7000000,5719720.9,0,1800000,TRUE,-354000,1184500,4155499.25,0,0,155000,125000,0,310000)',
].map((formula) => `=COVENANT.${formula}`);

type Value = string | number | boolean;
interface Answer {
  readonly value?: Value | readonly (readonly Value[])[];
  readonly error?: string;
}

/** As rows; a blank in a spilt range is an empty text in both. */
const rowsOf = ({ value, error }: Answer): Value[][] => {
  if (error !== undefined || value === undefined) return [[error ?? '']];
  return Array.isArray(value) ? value.map((row) => [...row]) : [[value as Value]];
};

function answers(): readonly Answer[] {
  const args = ['dist/covenant.cjs', 'formula', '--workbook', EXAMPLE, '--json', ...FORMULAS];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as readonly Answer[];
}

/** As it comes from the clipboard into a cell that is being edited: letter by letter the list of functions would be drawn each time. */
async function enter(address: string, formula: string): Promise<void> {
  const { page } = host;
  await clickCell(page, address);
  await page.keyboard.press('=');
  await page.keyboard.insertText(formula.slice(1));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !window.embeddedHost.grid.editing.now());
}

let host: Host;
beforeAll(async () => {
  host = await startHost({ addIn: await shippedAddIn(), workbook: EXAMPLE });
}, 120_000);
afterAll(() => host.stop());
afterEach(() => expect(host.problems).toEqual([]));

test('no function is left out', () => {
  const { functions } = JSON.parse(readFileSync(join(root, 'dist', 'functions.json'), 'utf8')) as {
    functions: { name: string }[];
  };
  const entered = new Set(FORMULAS.map((formula) => /COVENANT\.(\w+)/.exec(formula)?.[1]));
  expect([...entered].sort()).toEqual(functions.map(({ name }) => name).sort());
});

test('each shows what the command line answers, blank cells as 0 and as null', async () => {
  const expected = answers().map(rowsOf);
  expect(expected).toHaveLength(FORMULAS.length);
  let row = FIRST_ROW;
  const places = expected.map((rows) => {
    const first = row;
    row += rows.length + 1;
    const lastColumn = String.fromCharCode(COLUMN.charCodeAt(0) + (rows[0]?.length ?? 1) - 1);
    return { first: `${COLUMN}${first}`, area: `${COLUMN}${first}:${lastColumn}${row - 2}` };
  });
  // The grid grows to hold a cell that is gone to.
  await host.page.evaluate(
    (last) => window.embeddedHost.book.worksheets.getActiveWorksheet().getRange(last).select(),
    `${COLUMN}${row}`,
  );
  for (const [index, formula] of FORMULAS.entries()) await enter(places[index]?.first ?? '', formula);
  for (const blank of ['zero', 'null'] as const) {
    await host.page.evaluate((policy) => window.embeddedHost.setBlank(policy), blank);
    await settled(host.page);
    const shown: Record<string, Value[][]> = {};
    for (const [index, formula] of FORMULAS.entries())
      shown[formula] = (await valuesOf(host.page, places[index]?.area ?? '')) as Value[][];
    expect(shown).toEqual(Object.fromEntries(FORMULAS.map((formula, index) => [formula, expected[index]])));
  }
}, 180_000);
