/** Conventions of the trade and limits of what is taken, as plain numbers for the formulas over whole cents. */
import { centsOf } from '../../core/cents';
import { toCellNumber } from '../../core/quantity';
import { DAYS_IN_A_QUARTER, MOST_DAYS, MOST_PERIODS, QUARTERS_A_YEAR } from '../conventions';

/** In hundredths. */
export interface ConventionsInHundredths {
  readonly daysInAQuarter: number;
  readonly mostDays: number;
  readonly quartersAYear: number;
  readonly mostPeriods: number;
}

export const CONVENTIONS_IN_HUNDREDTHS: ConventionsInHundredths = {
  daysInAQuarter: centsOf(toCellNumber(DAYS_IN_A_QUARTER)),
  mostDays: centsOf(toCellNumber(MOST_DAYS)),
  quartersAYear: centsOf(toCellNumber(QUARTERS_A_YEAR)),
  mostPeriods: centsOf(toCellNumber(MOST_PERIODS)),
};
