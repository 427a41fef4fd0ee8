/** The ledger as it is inserted: its formulas, calculated anew, give what a table worked by hand says. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { usd } from '../../../src/core/quantity';
import { basketLedgerTemplate } from '../../../src/supporting-sheets/basket-ledger/template';
import { type CellValue, address } from '../../../src/workbook/sheet';
import { asSheet } from '../a-form';
import { calculated, cellOf, sheetOfCase } from './ledger-of-case';

/** Given a name and a row, what the sheet shows. */
function shown(sheet: ReturnType<typeof sheetOfCase>) {
  const values = new Map(sheet.cells.map(({ row, column, value }) => [address(row, column), value]));
  return (name: string): CellValue => values.get(cellOf(name)) ?? null;
}

const QUARTERS: readonly (readonly [number, number, number?])[] = [
  [1_000_000, 500_000, 1_500_000],
  [0, 0, 0],
  [2_000_000.25, 499_999.75, 2_500_000],
  [2_500_000, 0, 700_000],
  [0, 0],
  [300_000.1, 400_000.2],
];

/** Expenses, allowed, used, left, of the Measurement Period, before it, restated by. */
const BY_HAND: readonly (readonly CellValue[])[] = [
  [1_500_000, 1_500_000, 1_500_000, 3_500_000, 1_500_000, 0, 0],
  [0, 0, 1_500_000, 3_500_000, 1_500_000, 0, 0],
  [2_500_000, 2_500_000, 4_000_000, 1_000_000, 4_000_000, 0, 0],
  [2_500_000, 1_000_000, 5_000_000, 0, 5_000_000, 0, 300_000],
  [0, 0, 5_000_000, 0, 3_500_000, 1_500_000, ''],
  [700_000.3, 0, 5_000_000, 0, 3_500_000, 1_500_000, ''],
];
const WORKED = ['expense', 'allowed', 'used-to-date', 'left-after', 'period', 'before', 'restated'];

test('its formulas give the table worked by hand, and its stored values are the same', () => {
  const given = { quarters: QUARTERS };
  const sheet = sheetOfCase(given);
  const stored = asSheet(
    basketLedgerTemplate(
      CALIX_2013,
      QUARTERS.map(([a, b, certified]) => ({
        expenses: [usd(a), usd(b)],
        certified: certified === undefined ? null : usd(certified),
      })),
    ),
  );
  for (const value of [shown(sheet), shown(stored)]) {
    BY_HAND.forEach((row, index) =>
      expect([index, ...WORKED.map((column) => value(`${column} ${index + 1}`))]).toEqual([index, ...row]),
    );
    expect(WORKED.map((column) => value(`${column} 7`))).toEqual(WORKED.map(() => ''));
    expect(['basket', 'used', 'left'].map(value)).toEqual([5_000_000, 5_000_000, 0]);
  }
});

test.each([
  ['a cent under the basket', [4_999_999.98, 0.01], [0.01, 0.01]],
  ['exactly the basket', [4_999_999.99, 0.01], [0.01, 0]],
  ['a cent over the basket', [4_999_999.99, 0.02], [0.01, 0]],
  ['binary arithmetic leaves nothing behind', [0.1, 0.2], [0.2, 4_999_999.7]],
])('%s', (_, [first = 0, second = 0], [allowed, left]) => {
  const value = shown(
    sheetOfCase({
      quarters: [
        [first, 0],
        [second, 0],
      ],
    }),
  );
  expect([value('allowed 2'), value('left-after 2')]).toEqual([allowed, left]);
});

test('empty, it shows nothing but the basket, and has a row for each of the 21 quarters', () => {
  const empty = asSheet(basketLedgerTemplate(CALIX_2013));
  for (const value of [shown(empty), shown(calculated(empty))]) {
    expect(value('basket')).toBe(5_000_000);
    for (const name of ['used', 'left', ...WORKED.map((column) => `${column} 1`), 'allowed 21'])
      expect([name, value(name)]).toEqual([name, '']);
    // September 29, 2018, and no row after it.
    expect([value('end 21'), value('end 22')]).toEqual([43372, null]);
  }
});

test('nothing is allowed of a quarter while one before it is blank', () => {
  const value = shown(sheetOfCase({ quarters: QUARTERS, change: { 'B 2': null } }));
  expect(['allowed 1', 'allowed 2', 'allowed 3', 'period 3'].map(value)).toEqual([1_500_000, '', '', '']);
});

test('it uses built-in functions alone, so that readers without the add-in see it live', () => {
  const formulas = basketLedgerTemplate(CALIX_2013).cells.flatMap(({ formula }) => formula ?? []);
  expect(formulas).toHaveLength(21 * 7 + 2);
  for (const formula of formulas) {
    const functions = formula.match(/[A-Z.]+(?=\()/g) ?? [];
    expect(functions.filter((name) => !['IF', 'OR', 'COUNT', 'SUM', 'ROUND', 'MAX', 'MIN'].includes(name))).toEqual([]);
  }
});
