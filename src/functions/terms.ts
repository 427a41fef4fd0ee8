/** Custom functions of the terms that depend on the day asked about. */
import { maturityDate as maturity } from '../covenants/maturity-date';
import { termsOnDay } from '../covenants/terms-on-day';
import { type CalendarDate, toSerial } from '../core/calendar-date';
import { AGREEMENT } from './agreement';
import { date } from './cells';
import { orInWords } from './explain';
import { readOne, spread } from './spread';

const AS_OF = { line: '', name: 'day asked about' };
const HEADING = ['Section', 'Term', 'On that day', 'What it says', 'Clause', 'Note'];

/**
 * The Maturity Date as the Agreement stood on a day: July 29, 2016, and from December 23, 2015 on September 30, 2018 (First Amendment 1.3). #N/A before the Agreement and after its end.
 * @customfunction MATURITY_DATE
 * @param {any[][]} as_of The day asked about: a date, or text such as 2015-12-31
 * @returns {any[][]} A date serial: format the cell as a date
 */
export function maturityDate(as_of: any[][]): any[][] {
  return spread<[CalendarDate], CalendarDate>(
    [{ cells: as_of, read: date(AS_OF) }],
    (day) => maturity(AGREEMENT, day),
    toSerial,
  );
}

/**
 * Every term that depends on the day, as it stood on one day: what it says and where, that it is unknown since the Amendment replaced it without quoting it, or that it was not in force. On a refusal, its full text.
 * @customfunction EXPLAIN_TERMS
 * @param {any[][]} as_of The day asked about: a date, or text such as 2015-12-31; limits are those of the Measurement Period that ends then
 * @returns {any[][]} A table with a heading
 */
export function explainTerms(as_of: any[][]): any[][] {
  return orInWords(() => [
    HEADING,
    ...termsOnDay(AGREEMENT, readOne(as_of, date(AS_OF), AS_OF)).map(
      ({ section, name, state, words, clause, note }) => [section, name, state, words, clause, note],
    ),
  ]);
}
