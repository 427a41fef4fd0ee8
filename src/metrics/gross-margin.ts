import type { Outcome } from '../core/outcome';
import type { Money, Rate } from '../core/quantity';
import { asRate, difference, figure, quotient } from './intervals/formula';
import { type Metric, measure } from './metric';

const revenue = figure('revenue', 'USD');

export const GROSS_MARGIN: Metric<{ revenue: 'USD'; 'cost of revenue': 'USD' }, '%'> = {
  name: 'Gross margin',
  inputs: {
    revenue: {
      unit: 'USD',
      negative: { enter: 'Enter revenue as a positive amount.' },
      nought: { noValue: 'so there is no margin on it' },
    },
    'cost of revenue': { unit: 'USD', negative: { enter: 'Enter costs as a positive amount; they are subtracted.' } },
  },
  formula: asRate(quotient(difference(revenue, figure('cost of revenue', 'USD')), revenue)),
};

/**
 * Gross margin: (revenue − cost of revenue) ÷ revenue.
 *
 * @param revenue        USD, more than 0
 * @param costOfRevenue  USD, 0 or more; more than revenue is a negative margin
 * @returns %, as a fraction: 0.443 is 44.3%; refuses NO_METRIC where revenue is 0, UNFIT where an amount is negative
 * @source none: arithmetic of the earnings call, “Non-GAAP gross margin for the fourth quarter was 44.3%”
 */
export const grossMargin = (revenueOfPeriod: Money, costOfRevenue: Money): Outcome<Rate> =>
  measure(GROSS_MARGIN, { revenue: revenueOfPeriod, 'cost of revenue': costOfRevenue });
