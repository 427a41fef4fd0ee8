import { type Decimal, decimal, fromCellNumber, quotient, quotientRoundedUp } from './decimal';

/**
 * USD: dollars. x: a ratio "to 1". bps: basis points, a hundredth of a per cent. %: a rate, held as the fraction that a
 * cell formatted as a percentage holds: 44.3% is 0.443. turns: times a year. number: a figure whose unit its reader keeps.
 */
export type Unit = 'USD' | 'x' | 'bps' | '%' | 'shares' | 'USD/share' | 'days' | 'turns' | 'number';

/** An exact amount with its unit. Quantities of different units are different types and never mix. */
export interface Quantity<U extends Unit> {
  readonly unit: U;
  readonly amount: Decimal;
}
export type Money = Quantity<'USD'>;
export type Ratio = Quantity<'x'>;
export type Rate = Quantity<'%'>;

const of = <U extends Unit>(unit: U, amount: Decimal): Quantity<U> => ({ unit, amount });

/** A quantity of any unit: quantity('days', 90). */
export const quantity = <U extends Unit>(unit: U, amount: Decimal | string | number): Quantity<U> =>
  of(unit, asDecimal(amount));

export const usd = (amount: Decimal | string | number): Money => of('USD', asDecimal(amount));
export const ratio = (amount: Decimal | string | number): Ratio => of('x', asDecimal(amount));
export const basisPoints = (amount: Decimal | string | number): Quantity<'bps'> => of('bps', asDecimal(amount));
export const rate = (amount: Decimal | string | number): Rate => of('%', asDecimal(amount));

/** Dollars from a cell, at its 15 significant digits. */
export const usdFromCell = (value: number): Money => usd(fromCellNumber(value));
export const rateFromCell = (value: number): Rate => rate(fromCellNumber(value));

export const NOTHING = usd(0);

export const plus = <U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> =>
  of(a.unit, a.amount.plus(b.amount));
export const minus = <U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> =>
  of(a.unit, a.amount.minus(b.amount));
export const sumOf = (amounts: readonly Money[]): Money => amounts.reduce(plus, NOTHING);
export const lesser = <U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> =>
  compare(a, b) <= 0 ? a : b;
export const greater = <U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> =>
  compare(a, b) >= 0 ? a : b;
/** The amount where it is positive, else nothing. */
export const positivePart = (a: Money): Money => greater(a, NOTHING);

/** A multiple of an amount: 2.50 x of EBITDA. */
export const times = (factor: Ratio, a: Money): Money => usd(factor.amount.times(a.amount));
/** What an amount is of another, at 40 significant digits; the divisor is not zero. */
export const over = (dividend: Money, divisor: Money): Ratio => ratio(quotient(dividend.amount, divisor.amount));
/** What an amount is a given multiple of, at 40 significant digits. */
export const dividedBy = (dividend: Money, factor: Ratio): Money => usd(quotient(dividend.amount, factor.amount));

const BASIS_POINTS_IN_ONE = decimal(10_000);
export const basisPointsOf = (rate: Quantity<'bps'>, base: Money): Money =>
  usd(quotient(rate.amount.times(base.amount), BASIS_POINTS_IN_ONE));

/** Interest for a number of days of a year that counts so many: principal × rate × days ÷ days in the year, at 40 significant digits. */
export const interestOn = (principal: Money, annualRate: Rate, days: number, daysInYear: number): Money =>
  usd(quotient(principal.amount.times(annualRate.amount).times(days), decimal(daysInYear)));

const HUNDREDTHS = 2;
const ROUND_HALF_UP = 4;
/** To the cent, halves away from zero. */
export const toTheCent = (a: Money): Money => usd(a.amount.toDecimalPlaces(HUNDREDTHS, ROUND_HALF_UP));

/** What an amount is of another a year, rounded up to so many decimal places of the fraction; the divisor is above zero. */
export const rateRoundedUp = (cost: Money, base: Money, places: number): Rate =>
  rate(quotientRoundedUp(cost.amount, base.amount, places));

export const compare = <U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): number =>
  a.amount.comparedTo(b.amount);
export const isZero = (a: Quantity<Unit>): boolean => a.amount.isZero();
export const isNegative = (a: Quantity<Unit>): boolean => a.amount.lessThan(0);
export const isPositive = (a: Quantity<Unit>): boolean => a.amount.greaterThan(0);

/** Whether two amounts are the same to the cent: they differ by less than half of one. */
export const sameToTheCent = (a: Money, b: Money): boolean => minus(a, b).amount.abs().lessThan(HALF_A_CENT);
const HALF_A_CENT = decimal('0.005');

/** The nearest double, for a cell; never a negative zero. */
export const toCellNumber = (a: Quantity<Unit>): number => a.amount.toNumber() + 0;

function asDecimal(amount: Decimal | string | number): Decimal {
  return typeof amount === 'object' ? amount : decimal(amount);
}
