/** Schedule A in a range of cells as a formula receives it: values only, without addresses, formats or formulas. */
import { inputsUnder, lineOf } from '../agreement/lines';
import type { Agreement, Covenant, LineId } from '../agreement/types';
import { type CalendarDate, DAYS_FROM_1900_TO_1904 } from '../core/calendar-date';
import { type Money, NOTHING } from '../core/quantity';
import { type Refusal, isRefusal, refuse } from '../core/refusals';
import { type EnteredAmounts, refuseNegative, subjectOf } from '../covenants/entered-amounts';
import type { Cell, CellValue, Sheet } from '../workbook/sheet';
import { evaluate } from './evaluate';
import { type LocatedSchedule, firstOf } from './locate/located';
import { locateSchedules } from './locate/locate';

/** What stands in a cell of the range; a blank one is null, "" or 0, by platform. */
export type RangeValue = number | string | boolean | null | undefined;
type Range = readonly (readonly RangeValue[])[];

/**
 * The entered amounts that a covenant rests on.
 *
 * @param periodEnd  must be the schedule's own Statement Date, where the range holds one
 * @returns USD by line; a blank amount is 0, as in every formula, since some platforms hand it over as one. Refuses a range that
 *   holds no schedule or several, a line that is not in it, and what is no amount
 */
export function enteredInRange(
  agreement: Agreement,
  covenant: Covenant,
  range: Range,
  periodEnd: CalendarDate,
): EnteredAmounts | Refusal {
  const schedule = scheduleIn(agreement, range);
  if (isRefusal(schedule)) return schedule;
  const { statementDate } = schedule;
  if (statementDate.kind === 'date' && ![0, DAYS_FROM_1900_TO_1904].includes(periodEnd.day - statementDate.date.day))
    return refuse({ code: 'DATES_DIFFER', found: periodEnd, stated: statementDate.date });
  const { entered, unreadable, stated } = evaluate(agreement, schedule);
  const [first] = unreadable(covenant.line).filter((line) => firstOf(schedule, line)?.entry.kind !== 'blank');
  if (first !== undefined) return refuseUnreadable(agreement, schedule, first, stated(first));
  const needed = inputsUnder(agreement, covenant.line);
  const holdsAmounts = needed.some((line) => !(entered.get(line) ?? NOTHING).amount.isZero());
  return holdsAmounts ? entered : refuse({ code: 'NO_AMOUNTS', found: sizeOf(range) });
}

const isBlank = (value: RangeValue): boolean => value === null || value === undefined || value === '';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const sizeOf = (range: Range): string =>
  `${counted(range.length, 'row')} by ${counted(range[0]?.length ?? 0, 'column')}`;

/**
 * Where blank cells arrive as 0, a range holds more of these than of blank ones, which then are empty texts of formulas. There a
 * 0 is taken for a blank cell, which changes no amount; but where amounts are 0 a column of note numbers may look like theirs.
 */
function scheduleIn(agreement: Agreement, range: Range): LocatedSchedule | Refusal {
  const cells = range.flat();
  const isZeroForBlank =
    cells.every((value) => value !== null && value !== undefined) &&
    cells.filter((value) => value === 0).length > cells.filter(isBlank).length;
  const found = locateIn(agreement, range, isZeroForBlank);
  return isZeroForBlank && !isRefusal(found) && mayHoldNotes(agreement, range, found)
    ? refuse({ code: 'NOTES_OR_AMOUNTS' })
    : found;
}

const LAST_NOTE = 99;

/** Whether amounts were read from a column of small whole numbers, with larger or broken ones in another. */
function mayHoldNotes(agreement: Agreement, range: Range, { lines, lastRow }: LocatedSchedule): boolean {
  const isSmall = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= LAST_NOTE;
  const areSmall = new Map<number, boolean>();
  for (const { line, entry, at } of lines) {
    if (entry.kind !== 'number' || lineOf(agreement, line).kind !== 'input') continue;
    areSmall.set(at.column, isSmall(entry.value) && (areSmall.get(at.column) ?? true));
  }
  const suspects = [...areSmall].flatMap(([column, small]) => (small ? [column] : []));
  const isLarge = (value: RangeValue): boolean => typeof value === 'number' && value !== 0 && !isSmall(value);
  const rows = range.slice(lines[0]?.row, lastRow + 1);
  return suspects.some((suspect) =>
    rows.some((row) => row.some((value, column) => column !== suspect && isLarge(value))),
  );
}

function locateIn(agreement: Agreement, range: Range, isZeroForBlank: boolean): LocatedSchedule | Refusal {
  const sheet: Sheet = {
    name: '',
    visible: true,
    cells: range.flatMap((values, row) =>
      values.flatMap((value, column): readonly Cell[] =>
        !isBlank(value) && !(isZeroForBlank && value === 0) ? [{ row, column, value: value as CellValue }] : [],
      ),
    ),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
  const { schedules, nearMisses } = locateSchedules(agreement, { sheets: [sheet], dateSystem: 1900, names: [] });
  const [schedule, ...others] = schedules;
  if (!schedule) return refuse({ code: 'NO_SCHEDULE', found: sizeOf(range), lines: nearMisses[0]?.lines ?? 0 });
  return others.length ? refuse({ code: 'SEVERAL_SCHEDULES', found: schedules.length }) : schedule;
}

/** Why a line of the schedule says no amount. */
function refuseUnreadable(agreement: Agreement, schedule: LocatedSchedule, id: LineId, stated: Money | null): Refusal {
  const subject = subjectOf(agreement, id);
  const line = lineOf(agreement, id);
  const entry = firstOf(schedule, id)?.entry;
  if (!entry) return refuse({ code: 'LINE_NOT_FOUND', subject });
  const negative = stated && line.kind === 'input' ? refuseNegative(line, stated) : null;
  return (
    negative ??
    refuse({ code: 'NOT_AN_AMOUNT', subject, found: 'text' in entry ? `the text “${entry.text}”` : entry.kind })
  );
}
