import type { Outcome } from '../core/outcome';
import type { Money, Ratio } from '../core/quantity';
import { figure, quotient } from './intervals/formula';
import { type Metric, measure } from './metric';

const noGrowth = { noValue: 'not positive, so there is no incremental dollar to earn on' };

export const INCREMENTAL_MARGIN: Metric<{ 'change in profit': 'USD'; 'change in revenue': 'USD' }, 'x'> = {
  name: 'Incremental margin',
  inputs: {
    'change in profit': { unit: 'USD' },
    'change in revenue': { unit: 'USD', negative: noGrowth, nought: noGrowth },
  },
  formula: quotient(figure('change in profit', 'USD'), figure('change in revenue', 'USD')),
};

/**
 * Incremental margin: what was earned for every incremental dollar of revenue.
 *
 * @param profitChange   USD, any sign
 * @param revenueChange  USD, more than 0
 * @returns x, dollars a dollar; refuses NO_METRIC where revenue did not grow: a fall of both would read as a gain
 * @source none: arithmetic of the earnings call, “$0.45 of profit on a non-GAAP basis for every incremental dollar of revenue”
 */
export const incrementalMargin = (profitChange: Money, revenueChange: Money): Outcome<Ratio> =>
  measure(INCREMENTAL_MARGIN, { 'change in profit': profitChange, 'change in revenue': revenueChange });
