import { AMOUNT, CHECK, emptyForm, exampleWith, verdictRows, amountOf, present } from './form-on-sheet';
import { calculated } from './sheet-calculator';
import { address } from '../../../src/workbook/sheet';
import type { SheetToWrite } from '../../../src/workbook/sheet-to-write';

const LEVERAGE = 0;
const LIQUIDITY = 1;

/** What the form's Yes or No says, and what the check says in an Excel that lacks the add-in. */
function verdicts(sheet: SheetToWrite, covenant: number): [exact: unknown, mirror: unknown] {
  const row = present(verdictRows(sheet)[covenant]);
  const without = calculated(sheet, { withAddIn: false })(address(row, CHECK));
  return [calculated(sheet)(address(row, AMOUNT)), String(without).replace('Without the add-in: ', '')];
}

const COMPLIES = ['Yes', 'complies'];
const BREACHES = ['No', 'breaches'];

// EBITDA of 16,010,000.00 carries 40,025,000.00 at 2.50, of which 1,350,000.00 + 500,000.75 + 250,000.00 stand on other lines.
test.each([
  ['one cent under', '37924999.24', COMPLIES],
  ['at', '37924999.25', COMPLIES],
  ['one cent over', '37924999.26', BREACHES],
])('leverage %s 2.50', (_, borrowed, expected) => {
  expect(verdicts(exampleWith({ 'I.A.1': borrowed, 'I.C.1': '-3819720.15' }), LEVERAGE)).toEqual(expected);
});

// One cent of EBITDA: 40,024,997.50 is exactly 2.50 × 16,009,999.00.
test.each([
  ['one cent more', '-3819721.14', COMPLIES],
  ['just enough', '-3819721.15', COMPLIES],
  ['one cent less', '-3819721.16', BREACHES],
])('EBITDA %s', (_, netIncome, expected) => {
  expect(verdicts(exampleWith({ 'I.A.1': '37924996.75', 'I.C.1': netIncome }), LEVERAGE)).toEqual(expected);
});

// 3.00 × 16,010,000.00 = 48,030,000.00 until the quarter ended June 28, 2014; from September 27, 2014 on the maximum is 2.50.
test.each([
  ['2014-06-28', '46179999.24', COMPLIES],
  ['2014-06-28', '46179999.25', COMPLIES],
  ['2014-06-28', '46179999.26', BREACHES],
  ['2014-09-27', '46179999.24', BREACHES],
])('at %s with %s borrowed', (date, borrowed, expected) => {
  const amounts = { 'I.A.1': borrowed, 'I.B': '0', 'I.C.1': '-3819720.15' };
  expect(verdicts(exampleWith(amounts, date), LEVERAGE)).toEqual(expected);
});

// Debt of 21,850,000.80 needs 27,312,501.00: 20,000,000.00 of receivables and 7,312,501.00 of cash.
test.each([
  ['one cent under', '7312500.99', BREACHES],
  ['at', '7312501.00', COMPLIES],
  ['one cent over', '7312501.01', COMPLIES],
])('liquidity %s 1.25', (_, cash, expected) => {
  expect(verdicts(exampleWith({ 'I.A.3': '500000.80', 'II.A': cash, 'II.B': '20000000' }), LIQUIDITY)).toEqual(
    expected,
  );
});

test.each([
  [
    'no debt and a loss',
    { 'I.A.1': '0', 'I.A.2': '0', 'I.A.3': '0', 'I.B': '0', 'I.C.1': '-90000000' },
    ['Yes', 'debt-free, complies'],
  ],
  [
    'one cent of judgments and a loss',
    { 'I.A.1': '0', 'I.A.2': '0', 'I.A.3': '0', 'I.B': '0.01', 'I.C.1': '-90000000' },
    ['No', 'not meaningful, breaches'],
  ],
  ['EBITDA of exactly 0', { 'I.C.1': '-19829720.15' }, ['No', 'not meaningful, breaches']],
])('leverage with %s', (_, amounts: Record<string, string>, expected) => {
  expect(verdicts(exampleWith(amounts), LEVERAGE)).toEqual(expected);
});

test('without debt, judgments or not, liquidity is met', () => {
  const amounts = { 'I.A.1': '0', 'I.A.2': '0', 'I.A.3': '0', 'II.A': '0', 'II.B': '0' };
  expect(verdicts(exampleWith(amounts), LIQUIDITY)).toEqual(['Yes', 'debt-free, complies']);
});

// With 5,000,000.00 of cash expenses EBITDA is 19,209,999.25 and carries 48,024,998.12; a cent more of them changes nothing.
test.each([
  ['5000000.00', '45924997.37', COMPLIES],
  ['5000000.01', '45924997.37', COMPLIES],
  ['5000000.00', '45924997.38', BREACHES],
  ['5000000.01', '45924997.38', BREACHES],
  ['9000000.00', '45924997.38', BREACHES],
])('cash expenses of %s, borrowed money of %s', (expenses, borrowed, expected) => {
  expect(verdicts(exampleWith({ 'I.C.7': expenses, 'I.A.1': borrowed }), LEVERAGE)).toEqual(expected);
});

test.each([
  [
    'negative add-back',
    { 'I.C.3': '-354000' },
    '2015-12-31',
    [{ error: '#VALUE!' }, 'an amount is negative that never is'],
  ],
  ['date before the Closing Date', {}, '2013-06-30', [{ error: '#N/A' }, 'limit not defined that day']],
  ['date after the Maturity Date', {}, '2018-12-31', [{ error: '#N/A' }, 'limit not defined that day']],
  ['date that ends no quarter', {}, '2015-11-30', [{ error: '#VALUE!' }, 'limit not defined that day']],
  ['judgment before the Amendment', {}, '2015-09-26', [{ error: '#N/A' }, 'judgments not defined that day']],
])('a %s gives no verdict, with or without the add-in', (_, amounts: Record<string, string>, date, expected) => {
  expect(verdicts(exampleWith(amounts, date), LEVERAGE)).toEqual(expected);
});

test('in none of its words is there a Yes or a No that could be taken for the form’s', () => {
  for (const { column, formula = '', value } of emptyForm().cells) {
    if (column === CHECK) expect(`${formula} ${String(value)}`).not.toMatch(/\b(yes|no)\b/i);
  }
});

/** A sequence that is always the same (Park and Miller). */
function* randoms(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

test('what binary arithmetic leaves behind decides nothing: at the limit and a cent either way, 150 times', () => {
  const random = randoms(20151231);
  const next = (below: number): number => present(random.next().value) % below;
  const dollars = (cents: number): string => (cents / 100).toFixed(2);
  const sheet = exampleWith({});
  const row = present(verdictRows(sheet)[LEVERAGE]);
  for (let i = 0; i < 150; i++) {
    const addBacks = Array.from({ length: 10 }, () => next(40_000_001));
    // Even cents, so that 2.50 times EBITDA is whole cents.
    const ebitda = 2 * (1 + next(900_000_000));
    const debt = (ebitda / 2) * 5;
    const parts = [next(debt), next(1000), next(1000), next(1000)];
    const judgments = debt - parts.reduce((a, b) => a + b, 0);
    if (judgments < 1) continue;
    const gains = present(addBacks[9]);
    const income = ebitda - addBacks.slice(0, 9).reduce((a, b) => a + b, 0) + gains;
    for (const [cent, expected] of [
      [-1, COMPLIES],
      [0, COMPLIES],
      [1, BREACHES],
    ] as const) {
      const amounts: Record<string, string> = { 'I.C.1': dollars(income), 'I.B': dollars(judgments + cent) };
      parts.forEach((part, index) => (amounts[`I.A.${index + 1}`] = dollars(part)));
      addBacks.forEach((amount, index) => (amounts[`I.C.${index + 2}`] = dollars(amount)));
      const entered = Object.fromEntries(
        Object.entries(amounts).map(([line, amount]) => [amountOf(sheet, line), Number(amount)]),
      );
      const exact = calculated(sheet, { entered })(address(row, AMOUNT));
      const mirror = calculated(sheet, { entered, withAddIn: false })(address(row, CHECK));
      expect([amounts, exact, mirror]).toEqual([amounts, expected[0], `Without the add-in: ${expected[1]}`]);
    }
  }
});
