import type { Outcome } from '../core/outcome';
import type { Money, Quantity } from '../core/quantity';
import { figure, perShare } from './intervals/formula';
import { type Metric, measure } from './metric';

const whole = { enter: 'Enter the weighted-average number of shares, in whole shares.' };

export const EARNINGS_PER_SHARE: Metric<{ 'net income': 'USD'; shares: 'shares' }, 'USD/share'> = {
  name: 'Earnings per share',
  inputs: { 'net income': { unit: 'USD' }, shares: { unit: 'shares', negative: whole, nought: whole } },
  formula: perShare(figure('net income', 'USD'), figure('shares', 'shares')),
};

/**
 * Earnings per share: net income ÷ weighted-average shares. Of a loss, fully diluted shares are the basic ones; that is the caller's choice.
 *
 * @param netIncome  USD, a loss negative
 * @param shares     whole shares, basic or fully diluted, more than 0; not millions where net income is in dollars
 * @returns USD a share, unrounded; refuses UNFIT where there are no shares
 * @source none: arithmetic of the earnings call, “fully diluted earnings of $0.26 per share”
 */
export const earningsPerShare = (netIncome: Money, shares: Quantity<'shares'>): Outcome<Quantity<'USD/share'>> =>
  measure(EARNINGS_PER_SHARE, { 'net income': netIncome, shares });
