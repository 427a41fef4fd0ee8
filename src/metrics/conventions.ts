/** Conventions of the trade, not of the agreement: each is a parameter of its formula, and this is what it is where nothing is given. */
import { quantity } from '../core/quantity';

/** A quarter taken as ninety days, so that quarters of 91 and 92 days compare; the call does not say how its days are counted. */
export const DAYS_IN_A_QUARTER = quantity('days', 90);

/** A quarter's cost is made a year's. */
export const QUARTERS_A_YEAR = quantity('turns', 4);

/** The days of a year that leaps: no period has more. */
export const MOST_DAYS = quantity('days', 366);

/** One period a day: no year has more. */
export const MOST_PERIODS = quantity('turns', 366);
