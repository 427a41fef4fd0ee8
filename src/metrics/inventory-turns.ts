import type { Outcome } from '../core/outcome';
import type { Money, Quantity } from '../core/quantity';
import { type BalanceConvention, balanceOf } from './average-balance';
import { MOST_PERIODS, QUARTERS_A_YEAR } from './conventions';
import { type Formula, figure, product, quotient } from './intervals/formula';
import { type Metric, type MetricInput, measure } from './metric';

const formula = (convention: BalanceConvention): Formula<'turns'> =>
  product(
    figure('periods a year', 'turns'),
    quotient(figure('cost of revenue', 'USD'), balanceOf('inventory', 'USD', convention)),
  );

const cost: MetricInput<'USD'> = { unit: 'USD', negative: { enter: 'Enter costs as a positive amount.' } };
const opening: MetricInput<'USD'> = {
  unit: 'USD',
  negative: { enter: 'Enter inventory net of reserves, 0 or more.' },
};
const inventory: MetricInput<'USD'> = { ...opening, nought: { noValue: 'so there is nothing to turn' } };
const year = { enter: 'Enter how many such periods a year has: 4 for quarters, 1 for a year’s cost.' };
const periods: MetricInput<'turns'> = {
  unit: 'turns',
  negative: year,
  nought: year,
  most: { amount: MOST_PERIODS, enter: year.enter },
};

const NAME = 'Inventory turns';

export const INVENTORY_TURNS: Metric<
  { 'cost of revenue': 'USD'; inventory: 'USD'; 'periods a year': 'turns' },
  'turns'
> = {
  name: NAME,
  inputs: { 'cost of revenue': cost, inventory, 'periods a year': periods },
  formula: formula('ending'),
};

/** The same on the average of the opening and the ending balance. */
export const AVERAGE_INVENTORY_TURNS: Metric<
  { 'cost of revenue': 'USD'; 'opening inventory': 'USD'; 'ending inventory': 'USD'; 'periods a year': 'turns' },
  'turns'
> = {
  name: NAME,
  inputs: {
    'cost of revenue': cost,
    'opening inventory': opening,
    'ending inventory': inventory,
    'periods a year': periods,
  },
  formula: formula('average'),
};

/**
 * Inventory turns a year: cost of revenue × periods a year ÷ inventory.
 *
 * @param costOfRevenue  USD of the period, 0 or more
 * @param inventory      USD, net, more than 0: the ending balance, or an average; which one is the caller's to say
 * @param periodsAYear   how many such periods a year has, more than 0, at most 366; 4 for a quarter's cost
 * @returns turns, times a year: no amount of dollars; refuses NO_METRIC without inventory, UNFIT for a sign that cannot be
 * @source none: arithmetic of the earnings call, “Inventories were $24.6 million, yielding inventory turns of $7.6 million” (sic)
 */
export const inventoryTurns = (
  costOfRevenue: Money,
  balance: Money,
  periodsAYear: Quantity<'turns'> = QUARTERS_A_YEAR,
): Outcome<Quantity<'turns'>> =>
  measure(INVENTORY_TURNS, { 'cost of revenue': costOfRevenue, inventory: balance, 'periods a year': periodsAYear });
