/** A Schedule A beside a ledger of the basket: what the ledger allows is the most that counts. */
import '../support/custom-functions';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../../src/agreement/calix-2013/example';
import { usd } from '../../src/core/quantity';
import { registry } from '../../src/functions/registry';
import { checkWorkbook } from '../../src/schedule-a/check';
import { scheduleTemplate } from '../../src/schedule-a/template/template';
import { basketLedgerTemplate } from '../../src/supporting-sheets/basket-ledger/template';
import { workbookOf } from '../../src/workbook/memory';
import { asSheet } from '../supporting-sheets/a-form';

/** The example has 1,800,000.00 in I.C.7 at December 31, 2015, the tenth quarter. */
function counted(expenses: readonly string[]): string | undefined {
  const ledger = basketLedgerTemplate(
    CALIX_2013,
    expenses.map((amount) => ({ expenses: [usd(amount), usd(0)], certified: null })),
  );
  const sheets = [asSheet(scheduleTemplate(CALIX_2013, { example: CALIX_EXAMPLE })), asSheet(ledger)];
  const { schedules } = checkWorkbook(CALIX_2013, workbookOf(sheets), registry);
  return schedules[0]?.evaluation.amount('I.C.7')?.amount.toFixed(2);
}
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
