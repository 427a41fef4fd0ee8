/**
 * Exact fractions on BigInt: the arithmetic of the tests' own implementation of the formulas. It shares nothing with the decimals of the
 * code under test, so that an error in either shows as a difference.
 */
export class Rational {
  static readonly zero = new Rational(0n, 1n);

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  static of(numerator: bigint, denominator = 1n): Rational {
    if (denominator === 0n) throw new RangeError('a fraction with denominator 0');
    const sign = denominator < 0n ? -1n : 1n;
    const divisor = greatestCommonDivisor(numerator, denominator) * sign;
    return new Rational(numerator / divisor, denominator / divisor);
  }

  /** The number a plain decimal text such as "-1.25" states. */
  static parse(text: string): Rational {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
    if (match === null) throw new RangeError(`not a plain decimal: ${text}`);
    const [, sign = '', whole = '', fraction = ''] = match;
    const magnitude = BigInt(whole + fraction);
    return Rational.of(sign === '-' ? -magnitude : magnitude, 10n ** BigInt(fraction.length));
  }

  /** Exactly the number the 64 bits of a finite double stand for. */
  static ofDouble(value: number): Rational {
    if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${String(value)}`);
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, value);
    const raw = bits.getBigUint64(0);
    const exponent = (raw >> 52n) & 0x7ffn;
    const fraction = raw & 0xfffffffffffffn;
    const significand = exponent === 0n ? fraction : fraction | (1n << 52n);
    const power = (exponent === 0n ? 1n : exponent) - 1075n;
    const signed = raw >> 63n === 1n ? -significand : significand;
    return power >= 0n ? Rational.of(signed << power) : Rational.of(signed, 1n << -power);
  }

  /** The number a cell shows a formula: its double, rounded to the 15 significant digits that Excel carries, halves away from zero. */
  static ofCell(value: number): Rational {
    const exact = Rational.ofDouble(value);
    if (exact.isZero()) return exact;
    const magnitude = exact.abs();
    let power = magnitude.numerator.toString().length - magnitude.denominator.toString().length;
    if (magnitude.compare(powerOfTen(power)) < 0) power -= 1;
    const unit = powerOfTen(power - 14);
    const rounded = Rational.of(magnitude.dividedBy(unit).plus(Rational.of(1n, 2n)).floor()).times(unit);
    return exact.isNegative() ? rounded.negated() : rounded;
  }

  plus(other: Rational): Rational {
    return Rational.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Rational): Rational {
    return this.plus(other.negated());
  }

  times(other: Rational): Rational {
    return Rational.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  dividedBy(other: Rational): Rational {
    return Rational.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negated(): Rational {
    return new Rational(-this.numerator, this.denominator);
  }

  abs(): Rational {
    return this.isNegative() ? this.negated() : this;
  }

  /** The greatest whole number not above this one. */
  floor(): bigint {
    const quotient = this.numerator / this.denominator;
    return this.numerator < 0n && quotient * this.denominator !== this.numerator ? quotient - 1n : quotient;
  }

  compare(other: Rational): -1 | 0 | 1 {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    if (difference === 0n) return 0;
    return difference < 0n ? -1 : 1;
  }

  isZero(): boolean {
    return this.numerator === 0n;
  }

  isNegative(): boolean {
    return this.numerator < 0n;
  }

  isPositive(): boolean {
    return this.numerator > 0n;
  }

  /** The nearest double, ties to even. Only for magnitudes in the normal range, which money and ratios never leave. */
  toDouble(): number {
    if (this.isZero()) return 0;
    const magnitude = this.abs();
    const { numerator, denominator } = magnitude;
    let shift = bitLength(denominator) - bitLength(numerator) + 53;
    let [quotient, remainder, divisor] = divide(numerator, denominator, shift);
    if (quotient >= 1n << 53n) {
      shift -= 1;
      [quotient, remainder, divisor] = divide(numerator, denominator, shift);
    }
    const twice = remainder * 2n;
    if (twice > divisor || (twice === divisor && quotient % 2n === 1n)) quotient += 1n;
    if (Math.abs(shift) > 950) throw new RangeError('outside the range of normal doubles');
    const value = Number(quotient) * 2 ** -shift;
    return this.isNegative() ? -value : value;
  }

  toString(): string {
    return `${String(this.numerator)}/${String(this.denominator)}`;
  }
}

export function least(first: Rational, second: Rational): Rational {
  return first.compare(second) <= 0 ? first : second;
}

export function greatest(first: Rational, second: Rational): Rational {
  return first.compare(second) >= 0 ? first : second;
}

export function sum(terms: readonly Rational[]): Rational {
  return terms.reduce((total, term) => total.plus(term), Rational.zero);
}

function greatestCommonDivisor(first: bigint, second: bigint): bigint {
  let [a, b] = [first < 0n ? -first : first, second < 0n ? -second : second];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

function powerOfTen(power: number): Rational {
  return power >= 0 ? Rational.of(10n ** BigInt(power)) : Rational.of(1n, 10n ** BigInt(-power));
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}

/** Quotient, remainder and divisor of numerator × 2^shift ÷ denominator. */
function divide(numerator: bigint, denominator: bigint, shift: number): [bigint, bigint, bigint] {
  const dividend = shift >= 0 ? numerator << BigInt(shift) : numerator;
  const divisor = shift >= 0 ? denominator : denominator << BigInt(-shift);
  return [dividend / divisor, dividend % divisor, divisor];
}
