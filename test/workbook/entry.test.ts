/** What stands where an amount belongs. */
import { amountText } from '../../src/workbook/entry';

const nines = (count: number): string => '9'.repeat(count);

test.each<[text: string, amount: number | null]>([
  ['$1,234.50', 1234.5],
  ['(1,234)', -1234],
  ['-7', -7],
  ['(7', null],
  ['12,34', null],
  // The largest number is 1.7976931348623157 × 10³⁰⁸: of 309 digits, and below 309 nines.
  [nines(308), 1e308],
  [nines(309), null],
  [`(${nines(400)})`, null],
])('%s as an amount is %p', (text, amount) => {
  expect(amountText(text)).toBe(amount);
});
