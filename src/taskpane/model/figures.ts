/** Figures as the pane writes them. Room is rounded down and a shortfall up, so that no figure flatters. */
import { quotient } from '../../core/decimal';
import { formatAmount, formatDollars, formatLimit, formatRatio } from '../../core/format';
import { type Money, type Ratio, usd } from '../../core/quantity';
import * as words from '../words';

/** down: room. up: a shortfall. */
export type Rounding = 'down' | 'up';

const MODE = { down: 1, up: 0 } as const;
const MILLION = 1_000_000;

/** To the cent: $17,924,997.37. */
export const exactDollars = (money: Money, rounding: Rounding): string =>
  formatDollars(usd(money.amount.toDecimalPlaces(2, MODE[rounding])));

/** In a picture: "$17.9 million" from a million, "$55,212" below. */
export function shortDollars({ amount }: Money, rounding: Rounding): string {
  const whole = amount.toDecimalPlaces(0, MODE[rounding]);
  if (whole.lessThan(MILLION)) return words.picture.dollars(formatAmount(usd(whole)).replace(/\.00$/, ''));
  const millions = amount.dividedBy(MILLION).toDecimalPlaces(1, MODE[rounding]);
  return words.picture.million(formatAmount(usd(millions)).replace(/0$/, ''));
}

/** A part of a whole: 44.7%; two places below one per cent. */
export function percentage(part: Money, whole: Money, rounding: Rounding): string {
  const perCent = quotient(part.amount.times(100), whole.amount);
  const places = perCent.lessThan(1) ? 2 : 1;
  return `${perCent.toDecimalPlaces(places, MODE[rounding]).toFixed(places)}%`;
}

/** What a sheet states for a ratio, with the places it has; one by a formula with four. */
export const statedRatio = (ratio: Ratio): string =>
  ratio.amount.decimalPlaces() <= SHORT ? formatLimit(ratio) : formatRatio(ratio);
const SHORT = 4;

/** 10:42 */
export const timeOfDay = (time: Date): string =>
  [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');

/** 61,200: with the marks of the amounts, which are written as in the documents whatever the language. */
export const grouped = (count: number): string => count.toLocaleString('en-US');
