import { type Decimal, decimal } from '../core/decimal';
import { formatQuantity } from '../core/format';
import { type Outcome, step, value } from '../core/outcome';
import { type Quantity, type Unit, minus, plus, quantity } from '../core/quantity';
import { type Refusal, refuse } from '../core/refusals';
import { type Interval, between, intervalInWords } from './intervals/interval';

/** How fine or coarse a figure can be said to be rounded: as many decimals as Excel carries digits, or as many zeros. */
export const MOST_DECIMALS = 15;
const LARGEST = decimal('1e15');
const HALF = decimal('0.5');

const STATED = { line: '', name: 'stated figure' };
const DECIMALS = { line: '', name: 'decimals' };

/**
 * What a rounded figure stands for: every value that is rounded to it.
 *
 * Halves are rounded away from zero, as Excel's ROUND and its number formats do, on which such figures are prepared: 0.45
 * stands for [0.445, 0.455), −0.45 for (−0.455, −0.445], 0.0 for (−0.05, 0.05). The end nearer to zero belongs to the
 * interval, the other is stated as the next figure. A speaker who rounds halves to even differs only exactly there.
 *
 * @param stated    a figure of any unit, as stated; a rate as its fraction, 21.5% being 0.215
 * @param decimals  to how many decimals it is rounded, −15 to 15: 2 for cents, 0 for whole ones, −5 for $7.6 million in
 *   dollars, 3 for 21.5%
 * @returns the interval, in the unit of the figure; refuses a figure finer than its rounding, and decimals that are not whole
 * @source none: it is arithmetic, not in the documents
 */
export function statedRange<U extends Unit>(stated: Quantity<U>, decimals: number): Outcome<Interval<U>> {
  const refusal = refuseStated(stated, decimals);
  if (refusal) return refusal;
  const half = quantity(stated.unit, unitOf(decimals).times(HALF));
  const interval = between(minus(stated, half), plus(stated, half), {
    low: stated.amount.greaterThan(0),
    high: stated.amount.lessThan(0),
  });
  return value(interval, () =>
    step({
      label: 'What the stated figure stands for',
      entered: stated,
      note: `Rounded to the nearest ${nearest(decimals)}, halves away from zero: ${intervalInWords(interval)}.`,
    }),
  );
}

const unitOf = (decimals: number): Decimal => decimal(`1e${-decimals}`);

const nearest = (decimals: number): string => formatQuantity(quantity('number', unitOf(decimals)));

function refuseStated(stated: Quantity<Unit>, decimals: number): Refusal | null {
  if (!Number.isInteger(decimals) || Math.abs(decimals) > MOST_DECIMALS)
    return refuse({ code: 'NOT_DECIMALS', subject: DECIMALS, found: String(decimals), most: MOST_DECIMALS });
  if (stated.amount.abs().greaterThanOrEqualTo(LARGEST)) return refuse({ code: 'TOO_LARGE' });
  return stated.amount.modulo(unitOf(decimals)).isZero()
    ? null
    : refuse({ code: 'FINER_THAN_STATED', subject: STATED, found: formatQuantity(stated), nearest: nearest(decimals) });
}
