import { Decimal as Base } from 'decimal.js';
import { EXCEL_DIGITS } from './excel-digits';

/**
 * Two clones of decimal.js, so that nobody's configuration reaches ours nor ours theirs.
 * `Exact` adds, subtracts and multiplies without rounding for any amount a cell can hold: the widest sum of two
 * doubles spans some 640 digits. `Quotient` divides, at 40 significant digits.
 */
export const Exact = Base.clone({ precision: 1400, rounding: Base.ROUND_HALF_UP, toExpNeg: -400, toExpPos: 400 });
const Quotient = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP, toExpNeg: -400, toExpPos: 400 });

export type Decimal = Base;

/** A cell's number as Excel shows it: 0.1 + 0.2 is read as 0.3. */
export const fromCellNumber = (value: number): Decimal => new Exact(value.toPrecision(EXCEL_DIGITS));

/** A number written in the code or in data, by its decimal text, such as `'2.50'`. */
export const decimal = (text: string | number): Decimal => new Exact(text);

export const quotient = (dividend: Decimal, divisor: Decimal): Decimal =>
  new Exact(new Quotient(dividend).dividedBy(divisor));

/** The least number of so many decimal places that is not below dividend ÷ divisor, from the exact quotient; neither is negative. */
export function quotientRoundedUp(dividend: Decimal, divisor: Decimal, places: number): Decimal {
  const unit = new Exact(`1e-${places}`);
  const units = new Exact(dividend).dividedBy(unit);
  const whole = units.dividedToIntegerBy(divisor);
  return (whole.times(divisor).lessThan(units) ? whole.plus(1) : whole).times(unit);
}
