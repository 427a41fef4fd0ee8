import type { Spoken } from './amount-column';
import { dateInCell } from '../../workbook/date-text';
import { limitIn } from './ratio-text';
import type { StatementDate } from './located';
import type { Recognised } from './recognise';
import type { Row } from './rows';

const LIMIT_COUNTS = 100;
const TOTAL_COUNTS = 10;
const DATE_COUNTS = 5;
/** A head over the column of a whole Measurement Period. */
const SAYS_TOTAL = /\b(?:total|ltm|ttm|trailing|measurement period|(?:twelve|12) months|four (?:fiscal )?quarters)\b/i;
const LONGEST_HEAD = 60;

/** What speaks for a column of amounts: the limits that stand in it; a head that says total; a head with the Statement Date. */
export function headsOf(
  limits: readonly Recognised[],
  head: readonly Row[],
  statementDate: StatementDate,
  dateSystem: 1900 | 1904,
): Spoken {
  const spoken = new Map<number, number>();
  const speak = (column: number, counts: number): void => {
    spoken.set(column, (spoken.get(column) ?? 0) + counts);
  };
  for (const { row, label } of limits) {
    for (const cell of row.cells)
      if (cell.column > label.column && limitIn(cell) !== null) speak(cell.column, LIMIT_COUNTS);
  }
  const day = statementDate.kind === 'date' ? statementDate.date.day : null;
  for (const { column, value } of head.flatMap(({ cells }) => cells)) {
    if (typeof value === 'string' && value.length > LONGEST_HEAD) continue;
    if (typeof value === 'string' && SAYS_TOTAL.test(value)) speak(column, TOTAL_COUNTS);
    if (day !== null && dateInCell(value, dateSystem)?.day === day) speak(column, DATE_COUNTS);
  }
  return (column) => spoken.get(column) ?? 0;
}
