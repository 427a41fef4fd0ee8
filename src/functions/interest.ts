/** Custom functions of interest, and of what else falls due under articles II and III of the Credit Agreement. */
import { LIBOR, eurodollarRate as eurodollar, rateSettingDate as settingDate } from '../covenants/eurodollar-rate';
import { indemnityDue as indemnity } from '../covenants/indemnity-due';
import { INTEREST_SUBJECTS, interestDue as interest } from '../covenants/interest-due';
import {
  RESERVE_SUBJECTS,
  reserveCostDue as reserveDue,
  reserveCostRate as reserveRate,
} from '../covenants/reserve-costs';
import { type CalendarDate, toSerial } from '../core/calendar-date';
import { fromCellNumber } from '../core/decimal';
import { type Money, type Rate, toCellNumber } from '../core/quantity';
import { refuse } from '../core/refusals';
import { AGREEMENT } from './agreement';
import { type Cells, type Reader, amount, annualRate, date, described, isBlank } from './cells';
import { QUICK } from './quick/formulas';
import { inCents } from './quick/in-cents';
import { accepted, spread } from './spread';

const START = { line: '', name: 'first day of the Interest Period' };
const HOLIDAYS = { line: '', name: 'holidays' };
const NOTICE = { line: '', name: 'day the notice was received' };
const PAYMENT = { line: '', name: 'Interest Payment Date' };
const DEMAND = { line: '', name: 'day of the demand' };

/**
 * Eurodollar Rate: LIBOR or the approved successor rate, but never below zero (First Amendment 1.2). Never rounded.
 * @customfunction EURODOLLAR_RATE
 * @param {any[][]} libor LIBOR for the Interest Period, a fraction a year such as 0.0125 or 1.25%, any sign, at most 1; for a Base Rate Loan, that of one month
 * @returns {any[][]} A fraction a year: format the cell as a percentage
 */
export function eurodollarRate(libor: any[][]): any[][] {
  return inCents(QUICK.EURODOLLAR_RATE, [libor], (known) =>
    spread<[Rate], Rate>(
      [{ cells: libor, read: annualRate(LIBOR), required: LIBOR }],
      (rate) => eurodollar(AGREEMENT, rate),
      toCellNumber,
      known,
    ),
  );
}

/**
 * The day on which the Eurodollar Rate is fixed: two Business Days before the first day of the Interest Period (First Amendment 1.2). "Business Day" is not defined in the documents read: Saturdays, Sundays and the holidays given are none.
 * @customfunction RATE_SETTING_DATE
 * @param {any[][]} interest_period_start First day of the Interest Period, from the Amendment on; for a Base Rate Loan, the day of the calculation
 * @param {any[][]} [holidays] Bank holidays, in any order; left out, only Saturdays and Sundays are no Business Days
 * @returns {any[][]} A date serial: format the cell as a date
 */
export function rateSettingDate(interest_period_start: any[][], holidays?: any[][]): any[][] {
  const off = daysIn(holidays);
  return spread<[CalendarDate], CalendarDate>(
    [{ cells: interest_period_start, read: date(START) }],
    (start) => settingDate(AGREEMENT, start, off),
    toSerial,
  );
}

/** The days of a list in which cells may be blank; a blank one arrives as 0, "" or null. */
const daysIn = (cells: Cells): readonly CalendarDate[] =>
  (cells ?? [])
    .flat()
    .filter((cell) => !isBlank(cell) && cell !== 0)
    .map((cell) => accepted(date(HOLIDAYS)(cell)));

/** A number at its 15 significant digits; whether it is a number of days, the computation says. */
const dayCount: Reader<number> = (cell) => {
  if (isBlank(cell)) return 0;
  return typeof cell === 'number'
    ? fromCellNumber(cell).toNumber()
    : refuse({ code: 'NOT_WHOLE_DAYS', subject: INTEREST_SUBJECTS.days, found: described(cell) });
};

const dayBasis: Reader<number> = (cell) => {
  if (typeof cell === 'number' && cell !== 0) return cell;
  const found = cell === 0 ? described(null) : described(cell);
  const bases = AGREEMENT.terms.dayBases.value;
  return refuse({ code: 'NOT_A_DAY_BASIS', subject: INTEREST_SUBJECTS.dayBasis, found, bases });
};

/**
 * Interest for a number of days: principal × annual rate × days ÷ days in the year; a rate below zero, and a result below zero, are zero (section 2.08(a), First Amendment 1.4). Never rounded.
 * @customfunction INTEREST_DUE
 * @param {any[][]} principal Outstanding principal; dollars, 0 or more
 * @param {any[][]} annual_rate A fraction a year such as 0.0325 or 3.25%, any sign, at most 1
 * @param {any[][]} days Days for which interest is due, whole, 0 or more
 * @param {any[][]} day_basis Days that the year counts for this rate: 360, 365 or 366; from the Credit Agreement, never assumed
 * @returns {any[][]} Dollars
 */
export function interestDue(principal: any[][], annual_rate: any[][], days: any[][], day_basis: any[][]): any[][] {
  return inCents(QUICK.INTEREST_DUE, [principal, annual_rate, days, day_basis], (known) =>
    spread<[Money, Rate, number, number], Money>(
      [
        { cells: principal, read: amount(INTEREST_SUBJECTS.principal), required: INTEREST_SUBJECTS.principal },
        { cells: annual_rate, read: annualRate(INTEREST_SUBJECTS.annualRate), required: INTEREST_SUBJECTS.annualRate },
        { cells: days, read: dayCount, required: INTEREST_SUBJECTS.days },
        { cells: day_basis, read: dayBasis },
      ],
      (owed, rate, count, basis) =>
        interest(AGREEMENT, { principal: owed, annualRate: rate, days: count, dayBasis: basis }),
      toCellNumber,
      known,
    ),
  );
}

/**
 * Additional costs of a reserve ratio requirement (section 3.01(e)(ii), First Amendment 1.6): annual cost ÷ principal, rounded up to five decimal places of the percentage. The costs of Eurocurrency reserves, limb (i), are the actual costs, unrounded.
 * @customfunction RESERVE_COST_RATE
 * @param {any[][]} annual_cost Actual costs a year that the Lender allocates to the Commitment or Loan; dollars, 0 or more
 * @param {any[][]} principal That Commitment or Loan; dollars, above 0
 * @returns {any[][]} A fraction a year, 0.0123457 for 1.23457%: format the cell as a percentage
 */
export function reserveCostRate(annual_cost: any[][], principal: any[][]): any[][] {
  const { annualCost, principal: base } = RESERVE_SUBJECTS;
  return inCents(QUICK.RESERVE_COST_RATE, [annual_cost, principal], (known) =>
    spread<[Money, Money], Rate>(
      [
        { cells: annual_cost, read: amount(annualCost), required: annualCost },
        { cells: principal, read: amount(base), required: base },
      ],
      (cost, owed) => reserveRate(AGREEMENT, cost, owed),
      toCellNumber,
      known,
    ),
  );
}

/**
 * When additional interest for reserves is due (section 3.01(e), First Amendment 1.6): on the Interest Payment Date where the Borrower had at least fifteen days' prior notice, else fifteen days from receipt of the notice.
 * @customfunction RESERVE_COST_DUE
 * @param {any[][]} notice_received The day on which the Borrower received the Lender's notice: a date, or text such as 2016-03-16
 * @param {any[][]} interest_payment_date The date on which interest is payable on the Loan: a date, or text such as 2016-03-31
 * @returns {any[][]} A date serial: format the cell as a date
 */
export function reserveCostDue(notice_received: any[][], interest_payment_date: any[][]): any[][] {
  return spread<[CalendarDate, CalendarDate], CalendarDate>(
    [
      { cells: notice_received, read: date(NOTICE) },
      { cells: interest_payment_date, read: date(PAYMENT) },
    ],
    (notice, payment) => reserveDue(AGREEMENT, notice, payment),
    toSerial,
  );
}

/**
 * The last day for the Loan Parties to pay what a Lender fails to pay the Administrative Agent: ten days after demand (section 3.01(c)(i), First Amendment 1.5).
 * @customfunction INDEMNITY_DUE
 * @param {any[][]} demand_date The day of the demand: a date, or text such as 2016-03-16
 * @returns {any[][]} A date serial: format the cell as a date
 */
export function indemnityDue(demand_date: any[][]): any[][] {
  return spread<[CalendarDate], CalendarDate>(
    [{ cells: demand_date, read: date(DEMAND) }],
    (demand) => indemnity(AGREEMENT, demand),
    toSerial,
  );
}
