/** Figures as they stand in sentences: never rounded where a reader would take them for others. */
import { formatAmount, formatDollars, formatLimit, formatQuantity, formatRatio } from '../../src/core/format';
import { quantity, rate, ratio, usd } from '../../src/core/quantity';

it.each([
  ['1234567.8', '1,234,567.80', '$1,234,567.80'],
  ['999', '999.00', '$999.00'],
  ['1000', '1,000.00', '$1,000.00'],
  ['0', '0.00', '$0.00'],
  ['-0', '0.00', '$0.00'],
  ['-1234.5', '(1,234.50)', '($1,234.50)'],
  ['0.005', '0.005', '$0.005'],
  ['1234.56789', '1,234.56789', '$1,234.56789'],
])('%s dollars are %s, and %s with their sign', (amount, digits, dollars) => {
  expect(formatAmount(usd(amount))).toBe(digits);
  expect(formatDollars(usd(amount))).toBe(dollars);
});

it.each([
  ['2.5', '2.50'],
  ['3', '3.00'],
  ['1.125', '1.125'],
  ['1390.6', '1,390.60'],
])('a limit, or a ratio that is stated, of %s is printed %s', (limit, printed) => {
  expect(formatLimit(ratio(limit))).toBe(printed);
});

it.each([
  ['2.34565', '2.3457'],
  ['2.34564999', '2.3456'],
  ['1234.5', '1,234.5000'],
  ['-1234.5', '-1,234.5000'],
])('a ratio of %s has four places: %s', (value, printed) => {
  expect(formatRatio(ratio(value))).toBe(printed);
});

describe('a ratio beside its limit', () => {
  it.each([
    ['2.5', '2.5', '2.5000'],
    ['2.50004', '2.5', '2.50004'],
    ['2.49996', '2.5', '2.49996'],
    ['2.500000001', '2.5', '2.500000001'],
    ['2.4', '2.5', '2.4000'],
    ['2.49994', '2.5', '2.4999'],
    ['1.39062503125', '1.39062504', '1.39062503'],
    ['1.39062503125', '1.39062503', '1.390625031'],
  ])('%s at a limit of %s is shown as %s, never as the limit unless it is', (value, limit, printed) => {
    expect(formatRatio(ratio(value), ratio(limit))).toBe(printed);
  });

  it('ends at 30 places', () => {
    expect(formatRatio(ratio(`2.5${'0'.repeat(34)}1`), ratio('2.5'))).toBe(`2.5${'0'.repeat(29)}`);
  });
});

it.each([
  [usd('-1234.5'), '(1,234.50)'],
  [rate('0.443'), '44.3%'],
  [rate('1.5'), '150%'],
  [quantity('shares', '38123456'), '38,123,456'],
  [quantity('days', '-1234.25'), '-1,234.25'],
  [ratio('0.12345'), '0.12345'],
])('%p is %s', (figure, printed) => {
  expect(formatQuantity(figure)).toBe(printed);
});
