/** Custom functions of fiscal quarters and Measurement Periods. */
import { FIRST_YEAR, LAST_YEAR, fiscalQuarterEnd as quarterEnd } from '../covenants/fiscal-quarter';
import { trailingFourQuarters as trailing } from '../covenants/measurement-period';
import { type CalendarDate, toSerial } from '../core/calendar-date';
import { toCellNumber } from '../core/quantity';
import { AGREEMENT } from './agreement';
import { type Reader, amount, described } from './cells';
import { readSeries, spread } from './spread';
import { refuse } from '../core/refusals';

const QUARTERS = { line: '', name: 'quarters' };

/**
 * Amounts of Measurement Periods: with each fiscal quarter, the sum of it and the three before; empty text until four are there.
 * @customfunction TRAILING_FOUR_QUARTERS
 * @param {any[][]} quarters Quarterly amounts, one row or column in order of time; any sign
 * @returns {any[][]} In the shape of the quarters
 */
export function trailingFourQuarters(quarters: any[][]): any[][] {
  const { values, shaped } = readSeries(quarters, amount(QUARTERS), QUARTERS);
  return shaped(trailing(AGREEMENT, values).map((sum) => (sum ? toCellNumber(sum) : '')));
}

/** The computation itself says what is wrong with a year or a quarter. */
const asIs: Reader<unknown> = (cell) => cell;

/**
 * The last day of the Borrower's fiscal quarter: the 13th, 26th and 39th Saturday of the year, and December 31.
 * @customfunction FISCAL_QUARTER_END
 * @param {any[][]} fiscal_year Whole year, such as 2015
 * @param {any[][]} quarter 1, 2, 3 or 4
 * @returns {any[][]} A date serial: format the cell as a date
 */
export function fiscalQuarterEnd(fiscal_year: any[][], quarter: any[][]): any[][] {
  return spread<[unknown, unknown], CalendarDate>(
    [
      { cells: fiscal_year, read: asIs },
      { cells: quarter, read: asIs },
    ],
    (year, number) => {
      if (typeof year !== 'number')
        return refuse({ code: 'NOT_A_FISCAL_YEAR', found: described(year), first: FIRST_YEAR, last: LAST_YEAR });
      if (typeof number !== 'number') return refuse({ code: 'NOT_A_QUARTER', found: described(number) });
      return quarterEnd(AGREEMENT, year, number);
    },
    toSerial,
  );
}
