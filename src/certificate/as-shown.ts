/** Numbers as a cell shows them. */
import { type Decimal, fromCellNumber } from '../core/decimal';
import { formatAmount } from '../core/format';
import { type Ratio, usd } from '../core/quantity';

/**
 * How many decimals a number format shows; null where it says nothing that can be followed: General, a percentage, a date, or one
 * that shows thousands of what the cell holds.
 */
export function decimalsOf(numberFormat: string | undefined): number | null {
  const [positive = ''] = (numberFormat ?? '').split(';');
  const bare = positive
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .replace(/[$€£()\s+-]/g, '')
    .trim();
  const [, decimals] = /^[#0,?]*[#0?](?:\.([0#?]+))?$/.exec(bare) ?? [null, null];
  if (decimals === null) return null;
  return (decimals ?? '').length;
}

const ROUND_HALF_UP = 4;

export interface Shown {
  readonly text: string;
  /** Whether the cell holds more digits than it shows. */
  readonly isRounded: boolean;
}

/** An amount in the sheet's unit; where its format cannot be followed every digit, and at least two decimals. */
export function shownAmount(value: number, numberFormat: string | undefined): Shown {
  const exact = fromCellNumber(value);
  const decimals = decimalsOf(numberFormat);
  if (decimals === null) return { text: formatAmount(usd(exact)), isRounded: false };
  const rounded = exact.toDecimalPlaces(decimals, ROUND_HALF_UP);
  const full = formatAmount(usd(rounded));
  return {
    text: decimals < 2 ? withDecimals(full, decimals) : padded(full, decimals),
    isRounded: !rounded.equals(exact),
  };
}

const USUAL_RATIO_DECIMALS = 4;
/** Enough to tell any two ratios of cent amounts apart. */
const MOST_RATIO_DECIMALS = 30;

/** A ratio with as many decimals as the cell shows, and as many more as it takes to tell it from its limit. */
export function shownRatio(value: number, numberFormat: string | undefined, limit: Ratio | null): string {
  const exact = fromCellNumber(value);
  let decimals = decimalsOf(numberFormat) ?? USUAL_RATIO_DECIMALS;
  const rounded = (): Decimal => exact.toDecimalPlaces(decimals, ROUND_HALF_UP);
  const looksLikeLimit = (): boolean => !!limit && rounded().equals(limit.amount) && !exact.equals(limit.amount);
  while (looksLikeLimit() && decimals < MOST_RATIO_DECIMALS) decimals++;
  return rounded().toFixed(decimals);
}

/** From at least two decimals to fewer: they are zeros. */
const withDecimals = (amount: string, decimals: number): string =>
  amount.replace(/\.\d+/, (fraction) => (decimals ? fraction.slice(0, decimals + 1) : ''));

const padded = (amount: string, decimals: number): string =>
  amount.replace(/\.\d+/, (fraction) => fraction.padEnd(decimals + 1, '0'));
