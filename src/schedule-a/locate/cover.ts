/** The dates of a certificate's cover that stands on the schedule's own sheet, above it. */
import type { Agreement } from '../../agreement/types';
import type { CalendarDate } from '../../core/calendar-date';
import { dateInCell, dateInText } from '../../workbook/date-text';
import { plain } from '../../workbook/plain';
import type { Cell, Place } from '../../workbook/sheet';
import { placeOf } from './located';
import type { Row } from './rows';

export interface DateOnCover {
  readonly date: CalendarDate;
  readonly at: Place;
}

/** Each null where none can be read. */
export interface Cover {
  readonly statementDate: DateOnCover | null;
  /** That of the certificate itself. */
  readonly certificateDate: DateOnCover | null;
}

/** The day in the row of "DATE:", between the certificate's title and the schedule. */
export function certificateDateAbove(
  { certificate }: Agreement,
  rows: readonly Row[],
  firstRow: number,
  dateSystem: 1900 | 1904,
): DateOnCover | null {
  const title = wordsOf(certificate.rows.find(({ kind }) => kind === 'title'));
  const label = wordsOf(certificate.rows.find(isDated));
  const above = rows.filter(({ row }) => row < firstRow);
  const begin = above.findIndex(({ cells }) => cells.some((cell) => said(cell).includes(title)));
  if (begin < 0) return null;
  for (const { cells } of above.slice(begin)) {
    const at = cells.findIndex((cell) => said(cell).startsWith(label));
    const [labelCell, ...right] = at < 0 ? [] : cells.slice(at);
    if (!labelCell) continue;
    const inLabel = dateInText(said(labelCell));
    if (inLabel) return { date: inLabel, at: placeOf(labelCell) };
    for (const cell of right) {
      const date = dateInCell(cell.value, dateSystem);
      if (date) return { date, at: placeOf(cell) };
    }
  }
  return null;
}

type FormRow = Agreement['certificate']['rows'][number];

const isDated = (row: FormRow): boolean =>
  row.kind === 'addressed' &&
  row.pieces.some((piece) => typeof piece === 'object' && piece.kind === 'slot' && piece.slot === 'certificateDate');

const wordsOf = (row: FormRow | undefined): string =>
  row?.kind === 'title' ? row.words.toLowerCase() : row?.kind === 'addressed' ? row.label.toLowerCase() : '';

const said = ({ value }: Cell): string => (typeof value === 'string' ? plain(value).toLowerCase() : '');
