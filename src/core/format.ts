import type { Decimal } from './decimal';
import type { Money, Quantity, Ratio, Unit } from './quantity';

/** 1,234,567.80; never rounded to fewer digits than it has, always at least two decimals; a loss in parentheses. */
export function formatAmount(money: Money): string {
  const digits = grouped(money.amount.abs());
  return money.amount.isNegative() && !money.amount.isZero() ? `(${digits})` : digits;
}

export const formatDollars = (money: Money): string =>
  money.amount.isNegative() && !money.amount.isZero()
    ? `($${grouped(money.amount.abs())})`
    : `$${grouped(money.amount)}`;

const RATIO_PLACES = 4;
const ROUND_HALF_UP = 4;
/** Enough places to tell any two ratios of cent amounts apart. */
const MOST_RATIO_PLACES = 30;

/** A limit as the form prints it, or a ratio that is stated: with at least two decimals and the digits it has, 2.50. */
export const formatLimit = (limit: Ratio): string => grouped(limit.amount);

/** Four places, halves up; as many as the limit it is held against has, and as many more as it takes to tell the two apart. */
export function formatRatio(ratio: Ratio, limit?: Ratio): string {
  let places = Math.max(RATIO_PLACES, limit?.amount.decimalPlaces() ?? 0);
  const shown = (): Decimal => ratio.amount.toDecimalPlaces(places, ROUND_HALF_UP);
  while (limit && places < MOST_RATIO_PLACES && shown().equals(limit.amount) && !ratio.amount.equals(limit.amount))
    places++;
  return inThousands(shown().toFixed(places));
}

/** A figure of any unit for a sentence: 1,234.50 dollars as an amount, 44.3%, else the digits it has. */
export function formatQuantity({ unit, amount }: Quantity<Unit>): string {
  if (unit === 'USD') return formatAmount({ unit, amount });
  const [whole = '', fraction] = (unit === '%' ? amount.times(100) : amount).toFixed().split('.');
  const digits = inThousands(whole) + (fraction ? `.${fraction}` : '');
  return unit === '%' ? `${digits}%` : digits;
}

function grouped(amount: Decimal): string {
  return inThousands(amount.toFixed(Math.max(2, amount.decimalPlaces())));
}

/** Commas between the thousands before the decimal point. */
const inThousands = (digits: string): string =>
  digits.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
