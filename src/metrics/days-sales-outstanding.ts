import type { Outcome } from '../core/outcome';
import type { Money, Quantity } from '../core/quantity';
import { type BalanceConvention, balanceOf } from './average-balance';
import { DAYS_IN_A_QUARTER, MOST_DAYS } from './conventions';
import { type Formula, figure, product, quotient } from './intervals/formula';
import { type Metric, type MetricInput, measure } from './metric';

const formula = (convention: BalanceConvention): Formula<'days'> =>
  product(figure('days', 'days'), quotient(balanceOf('receivables', 'USD', convention), figure('revenue', 'USD')));

const receivables: MetricInput<'USD'> = {
  unit: 'USD',
  negative: { enter: 'Enter receivables net of allowances, 0 or more.' },
};
const revenue: MetricInput<'USD'> = {
  unit: 'USD',
  negative: { enter: 'Enter revenue as a positive amount.' },
  nought: { noValue: 'so there are no sales to count days of' },
};
const period = { enter: 'Enter the days of the period of the revenue, such as 90 for a quarter.' };
const days: MetricInput<'days'> = {
  unit: 'days',
  negative: period,
  nought: period,
  most: { amount: MOST_DAYS, enter: period.enter },
};

const NAME = 'Days sales outstanding';

export const DAYS_SALES_OUTSTANDING: Metric<{ receivables: 'USD'; revenue: 'USD'; days: 'days' }, 'days'> = {
  name: NAME,
  inputs: { receivables, revenue, days },
  formula: formula('ending'),
};

/** The same on the average of the opening and the ending balance. */
export const AVERAGE_DAYS_SALES_OUTSTANDING: Metric<
  { 'opening receivables': 'USD'; 'ending receivables': 'USD'; revenue: 'USD'; days: 'days' },
  'days'
> = {
  name: NAME,
  inputs: { 'opening receivables': receivables, 'ending receivables': receivables, revenue, days },
  formula: formula('average'),
};

/**
 * Days sales outstanding: days × receivables ÷ revenue.
 *
 * @param receivables  USD, net, 0 or more: the ending balance, or an average; which one is the caller's to say
 * @param revenue      USD of the period, more than 0
 * @param days         of the same period, more than 0, at most 366; a quarter is taken as 90
 * @returns days; refuses NO_METRIC without revenue, UNFIT for a sign or a number of days that cannot be
 * @source none: arithmetic of the earnings call, “Our average DSOs on accounts receivable were at 35”
 */
export const daysSalesOutstanding = (
  balance: Money,
  revenueOfPeriod: Money,
  daysOfPeriod: Quantity<'days'> = DAYS_IN_A_QUARTER,
): Outcome<Quantity<'days'>> =>
  measure(DAYS_SALES_OUTSTANDING, { receivables: balance, revenue: revenueOfPeriod, days: daysOfPeriod });
