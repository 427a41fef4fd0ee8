/** Figures of an earnings call over whole cents. Each gives NaN where decimals must decide, or where there is something to refuse. */
import { certain, quotientOf } from '../../core/cents';

const HUNDREDTHS = 100;
/** One, in millionths: no rate is more. */
const WHOLE = 1_000_000;
/** Millionths in a hundredth of a per cent. */
const IN_A_BASIS_POINT = 100;

export const perShareInCents = (income: number, shares: number): number =>
  shares > 0 ? quotientOf(income, shares) : NaN;

export const growthInCents = (current: number, prior: number): number =>
  prior > 0 ? quotientOf(current - prior, prior) : NaN;

export const grossMarginInCents = (revenue: number, cost: number): number =>
  revenue > 0 && cost >= 0 ? quotientOf(revenue - cost, revenue) : NaN;

export const incrementalMarginInCents = (profit: number, revenue: number): number =>
  revenue > 0 ? quotientOf(profit, revenue) : NaN;

/** Rates in millionths. */
export const basisPointChangeInMillionths = (current: number, prior: number): number =>
  Math.abs(current) <= WHOLE && Math.abs(prior) <= WHOLE ? quotientOf(current - prior, IN_A_BASIS_POINT) : NaN;

/** So many times an amount, in hundredths, over another: days of sales, turns of inventory. */
export const multipleInCents = (times: number, most: number, amount: number, divisor: number): number =>
  times > 0 && times <= most && amount >= 0 && divisor > 0
    ? quotientOf(certain(times * amount), divisor * HUNDREDTHS)
    : NaN;
