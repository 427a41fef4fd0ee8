import type { Outcome } from '../core/outcome';
import { type Quantity, type Rate, basisPoints, quantity } from '../core/quantity';
import { asRatio, constant, difference, figure, product } from './intervals/formula';
import { type Metric, measure } from './metric';

/** A rate typed as 44.3 instead of 44.3% would give a hundred times the basis points without a word. */
const most = { amount: quantity('%', 1), enter: 'Enter 44.3% or 0.443 for a rate of 44.3 per cent.' };

export const BASIS_POINT_CHANGE: Metric<{ 'current rate': '%'; 'prior rate': '%' }, 'bps'> = {
  name: 'Basis-point change',
  inputs: { 'current rate': { unit: '%', most }, 'prior rate': { unit: '%', most } },
  formula: product(
    constant(basisPoints(10_000)),
    asRatio(difference(figure('current rate', '%'), figure('prior rate', '%'))),
  ),
};

/**
 * Change of a margin or rate in basis points: (current − prior) × 10,000.
 *
 * @param current  %, as a fraction: 0.443 is 44.3%; from −1 to 1
 * @param prior    %, likewise
 * @returns bps, negative for a decline; refuses UNFIT where a rate is beyond 100%: it was typed as a whole number
 * @source none: arithmetic of the earnings call, “improving 340 basis points over Q3”
 */
export const basisPointChange = (current: Rate, prior: Rate): Outcome<Quantity<'bps'>> =>
  measure(BASIS_POINT_CHANGE, { 'current rate': current, 'prior rate': prior });
