import { type Decimal, decimal, quotient } from '../../core/decimal';

/** An exact fraction of decimals; the denominator is positive. A quotient such as 24.35 ÷ 54.5 has no last decimal, but is exact here. */
export interface Fraction {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

const ONE = decimal(1);

export const whole = (amount: Decimal): Fraction => ({ numerator: amount, denominator: ONE });

export const add = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator.times(b.denominator).plus(b.numerator.times(a.denominator)),
  denominator: a.denominator.times(b.denominator),
});

export const negate = ({ numerator, denominator }: Fraction): Fraction => ({
  numerator: numerator.negated(),
  denominator,
});

export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b));

export const multiply = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator.times(b.numerator),
  denominator: a.denominator.times(b.denominator),
});

/** The divisor is not zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  const numerator = a.numerator.times(b.denominator);
  const denominator = a.denominator.times(b.numerator);
  return denominator.isNegative()
    ? { numerator: numerator.negated(), denominator: denominator.negated() }
    : { numerator, denominator };
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or greater than `b`, exactly. */
export const compareFractions = (a: Fraction, b: Fraction): number =>
  a.numerator.times(b.denominator).comparedTo(b.numerator.times(a.denominator));

export const isNought = ({ numerator }: Fraction): boolean => numerator.isZero();

/** At 40 significant digits; exact where the fraction ends. */
export const asDecimal = ({ numerator, denominator }: Fraction): Decimal => quotient(numerator, denominator);
