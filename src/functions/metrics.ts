/** Custom functions of the figures of an earnings call. */
import { type Money, type Quantity, type Rate, toCellNumber } from '../core/quantity';
import type { Subject } from '../core/refusals';
import { basisPointChange as change } from '../metrics/basis-point-change';
import { DAYS_IN_A_QUARTER, QUARTERS_A_YEAR } from '../metrics/conventions';
import { daysSalesOutstanding as outstanding } from '../metrics/days-sales-outstanding';
import { earningsPerShare as perShare } from '../metrics/earnings-per-share';
import { grossMargin as margin } from '../metrics/gross-margin';
import { growth as growthOf } from '../metrics/growth';
import { guidancePosition as positionOf } from '../metrics/guidance-position';
import { incrementalMargin as incremental } from '../metrics/incremental-margin';
import { inventoryTurns as turns } from '../metrics/inventory-turns';
import { operatingIncome as income } from '../metrics/operating-income';
import type { GuidancePosition } from '../metrics/position';
import { amount, figureIn } from './cells';
import { QUICK } from './quick/formulas';
import { inCents } from './quick/in-cents';
import { type Argument, spread } from './spread';
import { spreadOverParts } from './spread-over-parts';

const named = (name: string): Subject => ({ line: '', name });

const dollars = (name: string, cells: any[][]): Argument<Money> => {
  const subject = named(name);
  return { cells, read: amount(subject), required: subject };
};
const figures = <U extends 'number' | '%' | 'shares'>(unit: U, name: string, cells: any[][]): Argument<Quantity<U>> => {
  const subject = named(name);
  return { cells, read: figureIn(unit, subject), required: subject };
};
/** A convention that may be left out; then it is the named one. */
const convention = <U extends 'days' | 'turns'>(
  agreed: Quantity<U>,
  name: string,
  cells: any[][] | undefined,
): Argument<Quantity<U>> => ({ cells, read: cells ? figureIn(agreed.unit, named(name)) : () => agreed });

/**
 * Earnings per share: net income divided by the weighted-average shares. Unrounded.
 * @customfunction EARNINGS_PER_SHARE
 * @param {any[][]} net_income Net income; dollars, a loss negative
 * @param {any[][]} shares Weighted-average shares, basic or fully diluted, more than 0; whole shares, not millions where net income is in dollars
 * @returns {any[][]} Dollars a share
 */
export function earningsPerShare(net_income: any[][], shares: any[][]): any[][] {
  return inCents(QUICK.EARNINGS_PER_SHARE, [net_income, shares], (known) =>
    spread<[Money, Quantity<'shares'>], Quantity<'USD/share'>>(
      [dollars('net income', net_income), figures('shares', 'shares', shares)],
      perShare,
      toCellNumber,
      known,
    ),
  );
}

/**
 * Growth from one period to another: current divided by prior, less 1. #N/A where the prior figure is 0 or a loss.
 * @customfunction GROWTH
 * @param {any[][]} current The figure of the period; any unit, any sign
 * @param {any[][]} prior The figure it is compared with, in the same unit; more than 0
 * @returns {any[][]} A fraction: 0.215 is 21.5%
 */
export function growth(current: any[][], prior: any[][]): any[][] {
  return inCents(QUICK.GROWTH, [current, prior], (known) =>
    spread<[Quantity<'number'>, Quantity<'number'>], Rate>(
      [figures('number', 'current', current), figures('number', 'prior', prior)],
      growthOf,
      toCellNumber,
      known,
    ),
  );
}

/**
 * Gross margin: revenue less its cost, divided by revenue. #N/A without revenue.
 * @customfunction GROSS_MARGIN
 * @param {any[][]} revenue Revenue; dollars, more than 0
 * @param {any[][]} cost_of_revenue Cost of revenue; dollars, 0 or more
 * @returns {any[][]} A fraction: 0.443 is 44.3%
 */
export function grossMargin(revenue: any[][], cost_of_revenue: any[][]): any[][] {
  return inCents(QUICK.GROSS_MARGIN, [revenue, cost_of_revenue], (known) =>
    spread<[Money, Money], Rate>(
      [dollars('revenue', revenue), dollars('cost of revenue', cost_of_revenue)],
      margin,
      toCellNumber,
      known,
    ),
  );
}

/**
 * Change of a margin or rate in basis points: current less prior, times 10,000.
 * @customfunction BASIS_POINT_CHANGE
 * @param {any[][]} current The rate of the period: 44.3%, or 0.443; from -100% to 100%
 * @param {any[][]} prior The rate it is compared with, likewise
 * @returns {any[][]} Basis points, negative for a decline
 */
export function basisPointChange(current: any[][], prior: any[][]): any[][] {
  return inCents(QUICK.BASIS_POINT_CHANGE, [current, prior], (known) =>
    spread<[Rate, Rate], Quantity<'bps'>>(
      [figures('%', 'current rate', current), figures('%', 'prior rate', prior)],
      change,
      toCellNumber,
      known,
    ),
  );
}

/**
 * Incremental margin: what was earned for every incremental dollar of revenue. #N/A where revenue did not grow.
 * @customfunction INCREMENTAL_MARGIN
 * @param {any[][]} profit_change Change in profit; dollars, any sign
 * @param {any[][]} revenue_change Change in revenue over the same time; dollars, more than 0
 * @returns {any[][]} Dollars for each dollar of revenue
 */
export function incrementalMargin(profit_change: any[][], revenue_change: any[][]): any[][] {
  return inCents(QUICK.INCREMENTAL_MARGIN, [profit_change, revenue_change], (known) =>
    spread<[Money, Money], Quantity<'x'>>(
      [dollars('change in profit', profit_change), dollars('change in revenue', revenue_change)],
      incremental,
      toCellNumber,
      known,
    ),
  );
}

/**
 * Operating income: gross profit less operating expenses. For one gross profit all expenses are added up; for a row of them the expenses below each, for a column those beside each.
 * @customfunction OPERATING_INCOME
 * @param {any[][]} gross_profit Gross profit: one cell, a row of periods or a column of them; dollars, any sign
 * @param {any[][]} expenses Operating expenses: one or more cells for each gross profit; dollars, 0 or more
 * @returns {any[][]} Dollars, in the shape of gross profit
 */
export function operatingIncome(gross_profit: any[][], expenses: any[][]): any[][] {
  return spreadOverParts<Money, Money>(
    dollars('gross profit', gross_profit),
    dollars('operating expenses', expenses),
    income,
    toCellNumber,
  );
}

/**
 * Days sales outstanding: days of the period times receivables, divided by revenue. #N/A without revenue.
 * @customfunction DAYS_SALES_OUTSTANDING
 * @param {any[][]} receivables Net Accounts Receivable: the balance at the end of the period, or for average days the AVERAGE of opening and ending balances; dollars, 0 or more
 * @param {any[][]} revenue Revenue of the period; dollars, more than 0
 * @param {any[][]} [days] Days of the same period, up to 366; 90, a quarter, if left out
 * @returns {any[][]} Days
 */
export function daysSalesOutstanding(receivables: any[][], revenue: any[][], days?: any[][]): any[][] {
  return inCents(QUICK.DAYS_SALES_OUTSTANDING, [receivables, revenue, days], (known) =>
    spread<[Money, Money, Quantity<'days'>], Quantity<'days'>>(
      [dollars('receivables', receivables), dollars('revenue', revenue), convention(DAYS_IN_A_QUARTER, 'days', days)],
      outstanding,
      toCellNumber,
      known,
    ),
  );
}

/**
 * Inventory turns: how often a year the inventory is used up; cost of revenue times periods a year, divided by inventory. #N/A without inventory.
 * @customfunction INVENTORY_TURNS
 * @param {any[][]} cost_of_revenue Cost of revenue of the period; dollars, 0 or more
 * @param {any[][]} inventory Inventory: the balance at the end of the period, or for average turns the AVERAGE of opening and ending balances; dollars, more than 0
 * @param {any[][]} [periods_a_year] How many such periods a year has; 4, quarters, if left out
 * @returns {any[][]} Times a year
 */
export function inventoryTurns(cost_of_revenue: any[][], inventory: any[][], periods_a_year?: any[][]): any[][] {
  return inCents(QUICK.INVENTORY_TURNS, [cost_of_revenue, inventory, periods_a_year], (known) =>
    spread<[Money, Money, Quantity<'turns'>], Quantity<'turns'>>(
      [
        dollars('cost of revenue', cost_of_revenue),
        dollars('inventory', inventory),
        convention(QUARTERS_A_YEAR, 'periods a year', periods_a_year),
      ],
      turns,
      toCellNumber,
      known,
    ),
  );
}

/**
 * Where an actual figure stands against guidance, exactly: below, at the low end, within, at the high end, above; as guided where guidance was one figure.
 * @customfunction GUIDANCE_POSITION
 * @param {any[][]} actual The actual figure; any unit, any sign
 * @param {any[][]} low The low end of the range guided to, in the same unit
 * @param {any[][]} high The high end; the same as the low end where guidance was one figure
 * @returns {any[][]} The position
 */
export function guidancePosition(actual: any[][], low: any[][], high: any[][]): any[][] {
  return inCents(QUICK.GUIDANCE_POSITION, [actual, low, high], (known) =>
    spread<[Quantity<'number'>, Quantity<'number'>, Quantity<'number'>], GuidancePosition>(
      [
        figures('number', 'actual', actual),
        figures('number', 'low end of guidance', low),
        figures('number', 'high end of guidance', high),
      ],
      positionOf,
      (position) => position,
      known,
    ),
  );
}
