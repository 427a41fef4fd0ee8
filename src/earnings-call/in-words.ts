/** Figures as a person reads them. */
import { fromSerial, inWords, parts } from '../core/calendar-date';
import type { Decimal } from '../core/decimal';
import { CURRENCIES, currencyOf, isAShare, SCALE, type Stated, type Unit } from './figure';

const SCALES: Readonly<Record<string, string>> = {
  [SCALE.thousand]: ' thousand',
  [SCALE.million]: ' million',
  [SCALE.billion]: ' billion',
  [SCALE.trillion]: ' trillion',
};

/** More digits than the stated figure has, for what is computed. */
const MORE_DIGITS = 3;

/** An amount as the stated figure puts it: $10.3231 million, 21.457%, 340 basis points, September 25, 2010. */
export function amountInWords(
  amount: Decimal,
  { unit, scale, decimals }: Pick<Stated, 'unit' | 'scale' | 'decimals'>,
): string {
  if (unit === 'date' || unit === 'month') return dayInWords(amount, unit);
  const least = Math.max(0, decimals);
  const value = amount.dividedBy(scale).toDecimalPlaces(least + MORE_DIGITS);
  return withUnit(grouped(value.toFixed(Math.max(least, value.decimalPlaces()))), unit, SCALES[scale] ?? '');
}

/** A figure as it was said, without its hedge. */
export const statedInWords = (figure: Stated, amount: Decimal): string =>
  figure.value.includes('/') ? figure.value : amountInWords(amount, figure);

function withUnit(digits: string, unit: Unit, scale: string): string {
  const minus = digits.startsWith('-') ? '−' : '';
  const bare = digits.replace(/^-/, '');
  const currency = currencyOf(unit);
  if (currency) return `${minus}${CURRENCIES[currency]}${bare}${scale}${isAShare(unit) ? ' a share' : ''}`;
  switch (unit) {
    case '%':
      return `${minus}${bare}%`;
    case 'count':
    case 'fraction':
    case 'rank':
    case 'date':
    case 'month':
      return `${minus}${bare}${scale}`;
    default:
      return `${minus}${bare}${scale} ${bare === '1' && scale === '' ? unit.replace(/s(?= a |$)/, '') : unit}`;
  }
}

const grouped = (digits: string): string => {
  const [whole = '', fraction] = digits.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
};

function dayInWords(serial: Decimal, unit: 'date' | 'month'): string {
  const date = fromSerial(serial.toNumber());
  if (!date) return serial.toFixed();
  return unit === 'date' ? inWords(date) : inWords(date).replace(` ${parts(date).day},`, '');
}
