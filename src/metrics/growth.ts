import type { Outcome } from '../core/outcome';
import { type Quantity, type Rate, type Unit, ratio } from '../core/quantity';
import { asRate, constant, difference, figure, quotient } from './intervals/formula';
import { type Metric, measure } from './metric';

const noBase = { noValue: 'not positive, so there is nothing to grow from' };

/** Growth of a figure of one unit: current ÷ prior − 1. */
export const growthIn = <U extends Unit>(unit: U): Metric<{ current: U; prior: U }, '%'> => ({
  name: 'Growth',
  inputs: { current: { unit }, prior: { unit, negative: noBase, nought: noBase } },
  formula: asRate(difference(quotient(figure('current', unit), figure('prior', unit)), constant(ratio(1)))),
});

/**
 * Growth of a figure from one period to another.
 *
 * @param current  of any unit and sign
 * @param prior    of the same unit, more than 0
 * @returns %, as a fraction: 0.215 is 21.5%; below −1 where a profit became a loss; refuses NO_METRIC where the prior figure
 *   is 0 or a loss: growth from a loss has the wrong sign
 * @source none: arithmetic of the earnings call, “an increase of 21.5%, compared to the $75.5 million”
 */
export const growth = <U extends Unit>(current: Quantity<U>, prior: Quantity<NoInfer<U>>): Outcome<Rate> =>
  measure(growthIn(current.unit), { current, prior });
