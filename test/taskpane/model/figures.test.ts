import { usd } from '../../../src/core/quantity';
import { exactDollars, grouped, percentage, shortDollars, timeOfDay } from '../../../src/taskpane/model/figures';

test.each([
  ['17924997.375', 'down', '$17,924,997.37'],
  ['55211.975', 'up', '$55,211.98'],
  ['0.004', 'down', '$0.00'],
  ['0.001', 'up', '$0.01'],
  ['-3204118.60', 'down', '($3,204,118.60)'],
] as const)('to the cent: %s %s is %s', (amount, rounding, shown) => {
  expect(exactDollars(usd(amount), rounding)).toBe(shown);
});

test.each([
  ['999999.99', 'down', '$999,999'],
  ['999999.01', 'up', '$1.0 million'],
  ['1000000', 'down', '$1.0 million'],
  ['17999999.99', 'down', '$17.9 million'],
  ['17900000.01', 'up', '$18.0 million'],
  ['1234567890', 'down', '$1,234.5 million'],
  ['55211.98', 'up', '$55,212'],
  ['0.99', 'down', '$0'],
] as const)('in a picture: %s %s is %s', (amount, rounding, shown) => {
  expect(shortDollars(usd(amount), rounding)).toBe(shown);
});

test.each([
  ['4479', '10000', 'down', '44.7%'],
  ['4471', '10000', 'up', '44.8%'],
  ['1', '100', 'down', '1.0%'],
  ['99', '10000', 'down', '0.99%'],
  ['1371', '1000000', 'up', '0.14%'],
  ['1', '3', 'down', '33.3%'],
] as const)('%s of %s, %s, is %s', (part, whole, rounding, shown) => {
  expect(percentage(usd(part), usd(whole), rounding)).toBe(shown);
});

test('times and counts', () => {
  expect(timeOfDay(new Date(2015, 11, 31, 9, 5))).toBe('09:05');
  expect(grouped(61_200)).toBe('61,200');
});
