/** What a stated figure amounts to, and every value that it may stand for. */
import { isoDate, toSerial } from '../core/calendar-date';
import { type Decimal, decimal, quotient } from '../core/decimal';
import { type Quantity, quantity, type Unit as Dimension } from '../core/quantity';
import { between, exactly, type Interval } from '../metrics/intervals/interval';
import { statedRange } from '../metrics/stated-range';
import { type Currency, currencyOf, isAShare, isDay, type Stated, type Unit } from './figure';

const DIMENSIONS: Readonly<Record<Exclude<Unit, Currency | `${Currency} a share`>, Dimension>> = {
  '%': '%',
  'basis points': '%',
  times: 'x',
  fraction: 'x',
  days: 'days',
  years: 'number',
  shares: 'shares',
  count: 'number',
  rank: 'number',
  'bytes a second': 'number',
  'bits a second': 'number',
  date: 'number',
  month: 'number',
};

/** Money of any currency is worked as dollars are; no relation takes figures of two currencies. */
export const dimensionOf = (unit: Unit): Dimension =>
  currencyOf(unit) === null ? DIMENSIONS[unit as keyof typeof DIMENSIONS] : isAShare(unit) ? 'USD/share' : 'USD';

/** In units of one: dollars, a fraction, shares; a day as its serial number, a month as that of its first day. */
export const amountOf = (figure: Stated): Quantity<Dimension> =>
  quantity(dimensionOf(figure.unit), valueOf(figure).times(decimal(figure.scale)));

/** The value as said, without its scale. */
export function valueOf({ value, unit }: Stated): Decimal {
  if (unit === 'date') return decimal(toSerial(isoDate(value)));
  if (unit === 'month') return decimal(toSerial(isoDate(`${value}-01`)));
  const [numerator = '', denominator] = value.split('/');
  return denominator === undefined ? decimal(numerator) : quotient(decimal(numerator), decimal(denominator));
}

/** What is counted one by one, and a day, is known exactly; everything else is rounded. */
export const isExactlyKnown = ({ unit, scale, decimals, qualifier }: Stated): boolean =>
  isDay(unit) || unit === 'rank' || (unit === 'count' && scale === '1' && decimals === 0 && qualifier === '');

/**
 * Every value that the figure may stand for. Plain and "about": whatever is rounded to it, halves away from zero. "Nearly N":
 * what is rounded to N and is below it. "Over N": from N to the next figure so rounded, "up to N" from the one before.
 */
export function rangeOf(figure: Stated): Interval<Dimension> {
  const amount = amountOf(figure);
  if (isExactlyKnown(figure)) return exactly(amount);
  const unit = roundingOf(figure);
  const shifted = (by: Decimal): Quantity<Dimension> => quantity(amount.unit, amount.amount.plus(by));
  switch (figure.qualifier) {
    case 'nearly':
      return between(shifted(unit.dividedBy(2).negated()), amount, { low: true, high: false });
    case 'over':
      return between(amount, shifted(unit), { low: true, high: false });
    case 'up to':
      return between(shifted(unit.negated()), amount, { low: false, high: true });
    case '':
    case 'about': {
      const range = statedRange(amount, figure.decimals - Math.round(Math.log10(Number(figure.scale))));
      // Two-thirds has more digits than it is taken to be rounded to.
      const about = [shifted(unit.dividedBy(2).negated()), shifted(unit.dividedBy(2))] as const;
      return range.ok ? range.value : between(...about, { low: true, high: false });
    }
  }
}

/** What one more in the last digit given is: 100,000 for $7.6 million. */
const roundingOf = ({ scale, decimals }: Stated): Decimal => decimal(`1e${-decimals}`).times(decimal(scale));
