/**
 * Exact arithmetic at the speed of the machine's own: amounts as whole cents in doubles, as long as every cent is certain.
 * NaN stands for "not certain" throughout, and whoever gets it computes with decimals instead.
 */
import { EXCEL_DIGITS } from './excel-digits';

/** Whole numbers above this are not certain: beyond 15 digits a cell's number is not the double that stands for it. */
const MOST = 2 ** 49;
export const CENTS_IN_A_DOLLAR = 100;
export const MILLIONTHS = 1_000_000;
/** Added and taken off again it leaves the nearest whole number of what is below 2^51: a third of the time that Math.round takes. */
const ROUNDING = 2 ** 52 + 2 ** 51;

/** How many parts of one a number comes to, to the nearest. */
export const nearestWhole = (value: number, parts: number): number => value * parts + ROUNDING - ROUNDING;

/** Whether a number is so many parts of one as it stands; whether these are certain, `areCertain` tells of all at once. */
export const isWhole = (whole: number, parts: number, value: number): boolean => whole / parts === value;

/** @param size  of whole numbers, added up without their signs: as long as their sum is certain, each of them is */
export const areCertain = (size: number): boolean => size <= MOST;

/**
 * A number this part of itself beside the double of whole parts, which have 15 digits at most, is shown as these at 15 digits: half a
 * unit of the last digit is 5e-16 of a number or more, and a double is 1.2e-16 or less beside what it stands for.
 */
const SHOWN_ALIKE = 3.5e-16;

/**
 * Whole cents of a cell's number in dollars, as Excel shows it at 15 digits; NaN where it has fractions of a cent or is too large.
 * Up to 16 of them add up exactly.
 */
export const centsOf = (dollars: number): number => wholeOf(dollars, CENTS_IN_A_DOLLAR);

/** Whole millionths of a cell's number, such as a rate to the hundredth of a basis point; NaN where it has fractions of one or is too large. */
export const millionthsOf = (rate: number): number => wholeOf(rate, MILLIONTHS);

function wholeOf(value: number, parts: number): number {
  const whole = nearestWhole(value, parts);
  if (whole > MOST || whole < -MOST) return NaN;
  return Math.abs(whole / parts - value) <= SHOWN_ALIKE * Math.abs(value) ? whole : asShown(value, parts);
}

/** Of a number that a sum of others left some last bits beside what it stands for: what it stands for. */
function asShown(value: number, parts: number): number {
  const shown = Number(value.toPrecision(EXCEL_DIGITS));
  const whole = nearestWhole(shown, parts);
  return whole / parts === shown ? whole : NaN;
}

/** Dollars of cents, as a cell shows them; never a negative zero. */
export const dollarsOf = (cents: number): number => quotientOf(cents, CENTS_IN_A_DOLLAR);

/** A whole number that a double holds without a doubt, else NaN. */
export const certain = (whole: number): number =>
  whole <= Number.MAX_SAFE_INTEGER && whole >= -Number.MAX_SAFE_INTEGER ? whole : NaN;

/** The double nearest to the quotient of two certain whole numbers, which division gives by itself; NaN where one is not certain. */
export const quotientOf = (dividend: number, divisor: number): number => certain(dividend) / certain(divisor) + 0;
