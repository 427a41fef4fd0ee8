/** A Schedule A beside a ledger of the basket: what the ledger allows is the most that counts. */
import '../support/custom-functions';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../../src/agreement/calix-2013/example';
import { usd } from '../../src/core/quantity';
import { registry } from '../../src/functions/registry';
import { type CheckedSchedule, checkWorkbook } from '../../src/schedule-a/check';
import { ledgerInForce } from '../../src/schedule-a/ledger-in-force';
import { scheduleTemplate } from '../../src/schedule-a/template/template';
import { basketLedgerTemplate } from '../../src/supporting-sheets/basket-ledger/template';
import { workbookOf } from '../../src/workbook/memory';
import { type Sheet, address } from '../../src/workbook/sheet';
import { defined } from '../support/defined';
import { type Changes, buildSchedule } from '../support/sheets';
import { asSheet } from '../supporting-sheets/a-form';

/** The example has 1,800,000.00 in I.C.7 at December 31, 2015, the tenth quarter. */
function checked(expenses: readonly string[], change = (sheet: Sheet): Sheet => sheet): CheckedSchedule {
  const ledger = basketLedgerTemplate(
    CALIX_2013,
    expenses.map((amount) => ({ expenses: [usd(amount), usd(0)], certified: null })),
  );
  const sheets = [asSheet(scheduleTemplate(CALIX_2013, { example: CALIX_EXAMPLE })), change(asSheet(ledger))];
  return defined(checkWorkbook(CALIX_2013, workbookOf(sheets), registry).schedules[0]);
}

const counted = (expenses: readonly string[]): string | undefined =>
  checked(expenses).evaluation.amount('I.C.7')?.amount.toFixed(2);
const none = (count: number): string[] => Array<string>(count).fill('0');

test.each([
  ['the ledger allows exactly it', [...none(9), '1800000'], '1800000.00'],
  ['the ledger allows more: no more than entered counts', [...none(9), '1900000'], '1800000.00'],
  ['the ledger allows a cent less', [...none(9), '1799999.99'], '1799999.99'],
  ['the basket was used before the period but for 1,000,000', ['4000000', ...none(8), '1800000'], '1000000.00'],
  ['nothing was left', ['5000000', ...none(8), '1800000'], '0.00'],
  ['the ledger does not reach the Statement Date', ['5000000', ...none(8)], '1800000.00'],
])('%s', (_, expenses, amount) => {
  expect(counted(expenses)).toBe(amount);
});

describe('what the ledger says of the period', () => {
  const inForce = (expenses: readonly string[], change?: (sheet: Sheet) => Sheet) => {
    const { schedule, readings } = checked(expenses, change);
    return ledgerInForce(CALIX_2013, schedule, readings);
  };

  test.each([
    ['all of it in the last quarter', [...none(9), '1800000'], 1_800_000, 1_800_000, 5_000_000],
    ['part of it in the first', [...none(6), '1000000', ...none(2), '1800000'], 2_800_000, 2_800_000, 5_000_000],
    [
      'part of it in the quarter before',
      [...none(5), '3000000', ...none(3), '1800000'],
      1_800_000,
      1_800_000,
      2_000_000,
    ],
    ['more than was left', ['4000000', ...none(8), '1800000'], 1_000_000, 1_800_000, 1_000_000],
    ['after the basket was used up', ['5000000', ...none(8), '1800000'], 0, 1_800_000, 0],
    ['more than the basket', [...none(9), '6000000'], 5_000_000, 6_000_000, 5_000_000],
  ])('%s', (_, expenses, allowed, spent, left) => {
    const ledger = defined(inForce(expenses));
    expect(ledger.allowed.amount.toNumber()).toBe(allowed);
    expect(ledger.expenses.amount.toNumber()).toBe(spent);
    expect(ledger.left.amount.toNumber()).toBe(left);
    expect(ledger).toMatchObject({ sheet: 'Basket', isRight: true, cell: expect.stringMatching(/^Basket![A-Z]\d+$/) });
  });

  test('whether its cell shows what is allowed, to the cent', () => {
    const shows = (value: number | null) => (sheet: Sheet) => {
      const at = defined(inForce([...none(9), '1800000'])?.cell).replace('Basket!', '');
      const cells = sheet.cells.map((cell) => (address(cell.row, cell.column) === at ? { ...cell, value } : cell));
      return { ...sheet, cells };
    };
    const isRight = (value: number | null) => inForce([...none(9), '1800000'], shows(value))?.isRight;
    expect([1_800_000, 1_800_000.01, 1_799_999.99, null].map(isRight)).toEqual([true, false, false, false]);
  });

  test('nothing of a period that it does not reach, or whose date is not known', () => {
    expect(inForce([...none(9)])).toBeNull();
    const { schedule, readings } = checked([...none(9), '1800000']);
    expect(ledgerInForce(CALIX_2013, { ...schedule, statementDate: { kind: 'missing' } }, readings)).toBeNull();
  });
});

describe('a quarter that is not what was certified, beside the schedule of its Measurement Period', () => {
  /** 1,800,000 of the tenth quarter, of which 1,750,000 were certified. */
  const ledger = (): Sheet =>
    asSheet(
      basketLedgerTemplate(
        CALIX_2013,
        [...none(9), '1800000'].map((amount) => ({
          expenses: [usd(amount), usd(0)],
          certified: usd(amount === '0' ? '0' : '1750000'),
        })),
      ),
    );
  function told(changes: Changes, unit?: string): string {
    const built = buildSchedule({ name: 'Q4', changes, ...(unit && { shape: { unit: unit as never } }) });
    const { supporting } = checkWorkbook(CALIX_2013, workbookOf([built.sheet, ledger()]), registry);
    const found = supporting.flatMap(({ findings }) => findings).find(({ rule }) => rule === 'basket-ledger-restated');
    const details = (found?.details ?? []).join(' ');
    return details.replaceAll(built.cell('I.C.7'), 'its cell');
  }

  test('the schedule’s amount and cell are told, in dollars', () => {
    expect(told({})).toContain('sheet Q4 has 2,150,000.00 in its cell');
    expect(told({}, '(in thousands)')).toContain('sheet Q4 has 2,150,000.00 in its cell');
  });

  test('or that it has no amount', () => {
    expect(told({ entries: { 'I.C.7': { value: null } } })).toContain('sheet Q4 has no amount');
  });

  test('a schedule of another date, or of none, is not of the period', () => {
    expect(told({ date: null })).toContain('Measurement Period ended');
    expect(told({ date: null })).not.toContain('sheet Q4');
    expect(told({ date: 'September 26, 2015' })).not.toContain('sheet Q4');
  });
});
