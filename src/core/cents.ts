/**
 * Exact arithmetic at the speed of the machine's own: amounts as whole cents in doubles, as long as every cent is certain.
 * NaN stands for "not certain" throughout, and whoever gets it computes with decimals instead.
 */
import { EXCEL_DIGITS } from './excel-digits';

/** Whole numbers above this are not certain: beyond 15 digits a cell's number is not the double that stands for it. */
const MOST = 2 ** 49;
const CENTS_IN_A_DOLLAR = 100;
const MILLIONTHS = 1_000_000;
/** Added and taken off again it leaves the nearest whole number of what is below 2^51: a third of the time that Math.round takes. */
const ROUNDING = 2 ** 52 + 2 ** 51;

/**
 * Whole cents of a cell's number in dollars, as Excel shows it at 15 digits; NaN where it has fractions of a cent or is too large.
 * Up to 16 of them add up exactly.
 */
export function centsOf(dollars: number): number {
  const cents = dollars * CENTS_IN_A_DOLLAR + ROUNDING - ROUNDING;
  if (cents > MOST || cents < -MOST) return NaN;
  return cents / CENTS_IN_A_DOLLAR === dollars ? cents : asShown(dollars, CENTS_IN_A_DOLLAR);
}

/** Whole millionths of a cell's number, such as a rate to the hundredth of a basis point; NaN where it has fractions of one or is too large. */
export function millionthsOf(rate: number): number {
  const millionths = rate * MILLIONTHS + ROUNDING - ROUNDING;
  if (millionths > MOST || millionths < -MOST) return NaN;
  return millionths / MILLIONTHS === rate ? millionths : asShown(rate, MILLIONTHS);
}

/** Of a number that a sum of others left a last bit beside what it stands for: what it stands for. */
function asShown(value: number, parts: number): number {
  const shown = Number(value.toPrecision(EXCEL_DIGITS));
  const whole = shown * parts + ROUNDING - ROUNDING;
  return whole / parts === shown ? whole : NaN;
}

/** Dollars of cents, as a cell shows them; never a negative zero. */
export const dollarsOf = (cents: number): number => quotientOf(cents, CENTS_IN_A_DOLLAR);

/** A whole number that a double holds without a doubt, else NaN. */
export const certain = (whole: number): number =>
  whole <= Number.MAX_SAFE_INTEGER && whole >= -Number.MAX_SAFE_INTEGER ? whole : NaN;

/** The double nearest to the quotient of two certain whole numbers, which division gives by itself; NaN where one is not certain. */
export const quotientOf = (dividend: number, divisor: number): number => certain(dividend) / certain(divisor) + 0;
