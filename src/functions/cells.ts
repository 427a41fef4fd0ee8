/**
 * Between Excel's cells and the core: cell values become quantities, dates and answers; refusals become Excel's errors.
 * A blank cell arrives as 0, "" or null, by platform; each is treated alike.
 */
import { AGREEMENT } from './agreement';
import { subjectOf } from '../covenants/entered-amounts';
import { PERIOD_END } from '../covenants/fiscal-quarter';
import { type CalendarDate, fromSerial, parseIsoDate } from '../core/calendar-date';
import { fromCellNumber } from '../core/decimal';
import {
  type Money,
  NOTHING,
  type Quantity,
  type Rate,
  type Unit,
  quantity,
  rate,
  rateFromCell,
  usdFromCell,
} from '../core/quantity';
import { type Refusal, type Subject, refusalKind, refusalMessage, refuse } from '../core/refusals';

/** A cell or range as Excel passes it; `null` or `undefined` where the argument was left out. */
export type Cells = readonly (readonly unknown[])[] | null | undefined;

/** What becomes of one cell of an argument. */
export type Reader<T> = (cell: unknown) => T | Refusal;

export const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === '';

/** How a required amount of a line is read, and what a refusal calls it. */
export const requiredAmount = (line: string): { read: Reader<Money>; required: Subject } => ({
  read: amountOfLine(line),
  required: subjectOf(AGREEMENT, line),
});

/** Dollars of a line; a blank cell is 0. */
export const amountOfLine = (line: string): Reader<Money> => amount(subjectOf(AGREEMENT, line));

export const amount =
  (subject: Subject): Reader<Money> =>
  (cell) => {
    if (isBlank(cell)) return NOTHING;
    return typeof cell === 'number' && Number.isFinite(cell)
      ? usdFromCell(cell)
      : refuse({ code: 'NOT_AN_AMOUNT', subject, found: described(cell) });
  };

/** A figure of a unit, or of whatever unit its cells have; a blank cell is 0. */
export const figureIn =
  <U extends Unit>(unit: U, subject: Subject): Reader<Quantity<U>> =>
  (cell) => {
    if (isBlank(cell)) return quantity(unit, 0);
    return typeof cell === 'number' && Number.isFinite(cell)
      ? quantity(unit, fromCellNumber(cell))
      : refuse({ code: 'NOT_A_NUMBER', subject, found: described(cell) });
  };

/** A rate as a fraction a year, of any sign; a blank cell is 0. */
export const annualRate =
  (subject: Subject): Reader<Rate> =>
  (cell) => {
    if (isBlank(cell)) return rate(0);
    return typeof cell === 'number' && Number.isFinite(cell)
      ? rateFromCell(cell)
      : refuse({ code: 'NOT_A_RATE', subject, found: described(cell) });
  };

/** A day: a date serial, or text such as 2015-12-31. Never defaulted. */
export const date =
  (subject: Subject): Reader<CalendarDate> =>
  (cell) => {
    const day = typeof cell === 'number' ? fromSerial(cell) : typeof cell === 'string' ? parseIsoDate(cell) : null;
    return day ?? refuse({ code: 'NOT_A_DATE', subject, found: described(cell) });
  };

/** The last day of a Measurement Period. */
export const periodEnd: Reader<CalendarDate> = date(PERIOD_END);

const ANSWERS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  [1, true],
  [0, false],
  ['yes', true],
  ['no', false],
  ['true', true],
  ['false', false],
]);

/** TRUE or FALSE, Yes or No; a blank cell is No. */
export const yesOrNo =
  (subject: Subject): Reader<boolean> =>
  (cell) => {
    if (isBlank(cell)) return false;
    const answer = ANSWERS.get(typeof cell === 'string' ? cell.trim().toLowerCase() : cell);
    return answer ?? refuse({ code: 'NOT_YES_OR_NO', subject, found: described(cell) });
  };

/** Of a longer text the beginning tells which it is: a cell holds up to 32,767 characters. */
const LONGEST_QUOTED = 100;

/** What was found in a cell, for a message: “abc”, 12, TRUE, an empty cell. */
export function described(cell: unknown): string {
  if (isBlank(cell)) return 'an empty cell';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  const text = String(cell);
  return `the text “${text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text}”`;
}

/** Excel shows a message with these two errors only: #VALUE! for wrong input, #N/A where the agreement gives no value. */
export function excelError(refusal: Refusal): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    refusalKind(refusal) === 'no value' ? notAvailable : invalidValue,
    refusalMessage(refusal),
  );
}
