/** Figures as a person reads them. */
import { decimal } from '../../src/core/decimal';
import type { Unit } from '../../src/earnings-call/figure';
import { amountInWords } from '../../src/earnings-call/in-words';

/** Said with so many decimals. */
const inWords = (amount: string, unit: Unit, decimals = 0, scale = '1'): string =>
  amountInWords(decimal(amount), { unit, scale, decimals });

test.each<[amount: string, unit: Unit, one: string]>([
  ['0.0001', 'basis points', '1 basis point'],
  ['1', 'times', '1 time'],
  ['1', 'days', '1 day'],
  ['1', 'years', '1 year'],
  ['-1', 'days', '−1 day'],
  ['1', 'bytes a second', '1 byte a second'],
  ['1', 'bits a second', '1 bit a second'],
])('%s %s is told as one: %s', (amount, unit, one) => {
  expect(inWords(amount, unit, 0, unit === 'basis points' ? '0.0001' : '1')).toBe(one);
});

test.each([
  ['2 times', inWords('2', 'times')],
  ['0 days', inWords('0', 'days')],
  ['1.0 times', inWords('1', 'times', 1)],
  ['1 thousand shares', inWords('1000', 'shares', 0, '1000')],
  ['11 basis points', inWords('0.0011', 'basis points', 0, '0.0001')],
])('%s: told as several', (several, told) => {
  expect(told).toBe(several);
});
