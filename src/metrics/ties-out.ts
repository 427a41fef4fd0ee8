import { type Outcome, step, value } from '../core/outcome';
import { formatQuantity } from '../core/format';
import { type Quantity, type Unit, compare } from '../core/quantity';
import { refuse } from '../core/refusals';
import { type Interval, between, intervalInWords, overlaps } from './intervals/interval';
import { statedRange } from './stated-range';

const LOW = { line: '', name: 'low' };
const HIGH = { line: '', name: 'high' };

/**
 * Whether a stated figure ties out to a recomputation: whether some value of the recomputation is rounded to the figure.
 *
 * @param stated         a figure of any unit, as stated
 * @param decimals       to how many decimals it is rounded, −15 to 15
 * @param recomputation  every value that inputs within their own rounding give, as `recompute` finds it
 * @returns true or false, exactly: intervals that only touch at an end which one of them does not reach do not tie
 */
export function tiesOut<U extends Unit>(
  stated: Quantity<U>,
  decimals: number,
  recomputation: Interval<NoInfer<U>>,
): Outcome<boolean> {
  const range = statedRange(stated, decimals);
  if (!range.ok) return range;
  const ties = overlaps(range.value, recomputation);
  return value(ties, () =>
    step({
      label: ties ? 'The stated figure ties out' : 'The stated figure does not tie out',
      entered: stated,
      note: `Stated: ${intervalInWords(range.value)}. Recomputed: ${intervalInWords(recomputation)}.`,
      children: [range.derivation()],
    }),
  );
}

/**
 * What the least and the most of a recomputation span, where only these two are known: as of a rounded figure, the end
 * farther from zero is not reached, for it comes of ends of the inputs that are stated as the next figure. Two equal
 * ends are a recomputation known exactly.
 *
 * @returns the interval; refuses LOW_ABOVE_HIGH
 */
export function spanned<U extends Unit>(low: Quantity<U>, high: Quantity<NoInfer<U>>): Outcome<Interval<U>> {
  const order = compare(low, high);
  if (order > 0)
    return refuse({
      code: 'LOW_ABOVE_HIGH',
      low: LOW,
      high: HIGH,
      foundLow: formatQuantity(low),
      foundHigh: formatQuantity(high),
    });
  const exact = order === 0;
  const interval = between(low, high, {
    low: exact || low.amount.greaterThanOrEqualTo(0),
    high: exact || high.amount.lessThanOrEqualTo(0),
  });
  return value(interval, () => step({ label: 'The recomputation', note: intervalInWords(interval) }));
}
