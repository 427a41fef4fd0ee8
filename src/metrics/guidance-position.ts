import { formatQuantity } from '../core/format';
import { type Outcome, step, value } from '../core/outcome';
import { type Quantity, type Unit, compare } from '../core/quantity';
import { refuse } from '../core/refusals';
import { type GuidancePosition, positionOf } from './position';

/**
 * Where an actual figure stands against the range that was guided to, exactly: “at the high end” is the high end itself, not
 * near it.
 *
 * @param actual  of any unit and sign
 * @param low     of the same unit
 * @param high    of the same unit, not below `low`; equal where the guidance was one figure
 * @returns the position; refuses LOW_ABOVE_HIGH
 * @source none: the earnings call, “we expect Q1 2011 revenue to range between $61 million to $66 million”
 */
export function guidancePosition<U extends Unit>(
  actual: Quantity<U>,
  low: Quantity<NoInfer<U>>,
  high: Quantity<NoInfer<U>>,
): Outcome<GuidancePosition> {
  if (compare(low, high as Quantity<U>) > 0)
    return refuse({
      code: 'LOW_ABOVE_HIGH',
      low: { line: '', name: 'low end of guidance' },
      high: { line: '', name: 'the high end' },
      foundLow: formatQuantity(low),
      foundHigh: formatQuantity(high),
    });
  const position = positionOf(compare(actual, low), compare(actual, high));
  return value(position, () =>
    step({
      label: `Against guidance: ${position}`,
      entered: actual,
      note: `Guided to ${formatQuantity(low)} to ${formatQuantity(high)}.`,
    }),
  );
}
