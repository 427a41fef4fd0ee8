import type { Cell } from '../../workbook/sheet';
import { dateInCell, dateInText, isDateAlone } from '../../workbook/date-text';
import { entryOf } from '../../workbook/entry';
import type { DateOnCover } from './cover';
import { type StatementDate, placeOf } from './located';
import type { Recognised } from './recognise';
import type { Row } from './rows';
import { plain } from '../../workbook/plain';

/**
 * The Statement Date: in the label's own cell, in a cell right of it or just below. A certificate's cover may bear one as well:
 * the schedule's is the last before its first line.
 */
export function statementDateFrom(
  found: readonly Recognised[],
  rows: readonly Row[],
  dateSystem: 1900 | 1904,
): StatementDate {
  const labels = labelsIn(found);
  const label = aboveFirstLine(found, labels).at(-1) ?? labels[0];
  return label ? besideLabel(label, rows, dateSystem) : dateAbove(firstLineOf(found), rows);
}

/** That of a certificate's cover, which stands above the schedule's own; null where there is none, or it is no date. */
export function statementDateOfCover(
  found: readonly Recognised[],
  rows: readonly Row[],
  dateSystem: 1900 | 1904,
): DateOnCover | null {
  const [label] = aboveFirstLine(found, labelsIn(found)).slice(0, -1);
  const read = label && besideLabel(label, rows, dateSystem);
  return read?.kind === 'date' ? read : null;
}

const firstLineOf = (found: readonly Recognised[]): number =>
  found.find(({ target }) => target.kind === 'line')?.row.row ?? 0;
const labelsIn = (found: readonly Recognised[]): readonly Recognised[] =>
  found.filter(({ target }) => target.kind === 'statementDate');
const aboveFirstLine = (found: readonly Recognised[], labels: readonly Recognised[]): readonly Recognised[] =>
  labels.filter(({ row }) => row.row < firstLineOf(found));

function besideLabel({ label, row }: Recognised, rows: readonly Row[], dateSystem: 1900 | 1904): StatementDate {
  const text = plain(String(label.value));
  const own = dateInText(text);
  if (own) return { kind: 'date', date: own, at: placeOf(label) };
  const right = row.cells.filter((cell) => cell.column > label.column && !isQuotedName(cell));
  for (const cell of [...right, ...datesBelow(label, rows)]) {
    const date = dateInCell(cell.value, dateSystem);
    if (date) return { kind: 'date', date, at: placeOf(cell) };
  }
  const beside = right.find((cell) => entryOf(cell).kind !== 'blank');
  if (IS_PLACEHOLDER.test(text)) return { kind: 'placeholder', text, at: placeOf(label) };
  if (beside && entryOf(beside).kind === 'placeholder')
    return { kind: 'placeholder', text: plain(String(beside.value)), at: placeOf(beside) };
  if (beside) return { kind: 'unreadable', text: shownIn(beside), at: placeOf(beside) };
  const said = saidAfter(text);
  return said
    ? { kind: 'unreadable', text: said, at: placeOf(label) }
    : { kind: 'blank', text: '', at: { row: label.row, column: label.column + 1 } };
}

const IS_PLACEHOLDER = /_{2,}|\[[\s_,●•.…]*\]|●|•|\b[mM]{2}[/-][dD]{2}/;

/** (“Statement Date”) in a cell of its own. */
const isQuotedName = (cell: Cell): boolean =>
  typeof cell.value === 'string' && /^\W*(?:the )?\W*statement date\W*$/i.test(plain(cell.value));

/** In the next row that holds anything: a number there may be a date, and a text that is nothing but a date. */
function datesBelow(label: Cell, rows: readonly Row[]): readonly Cell[] {
  const next = rows.find(({ row }) => row > label.row);
  if (!next || next.row > label.row + 2) return [];
  return next.cells.filter(
    (cell) => cell.column >= label.column && (typeof cell.value === 'number' || isDateAlone(String(cell.value))),
  );
}

/** What the label says behind its colon, without (“Statement Date”) and brackets. */
const saidAfter = (text: string): string =>
  text
    .replace(/^[^:]*:?/, '')
    .replace(/\(?["']*(?:the )?["']*statement date["']*\)?/i, '')
    .replace(/[[\]()"',]/g, ' ')
    .trim();

const shownIn = (cell: Cell): string => {
  if (cell.value === null) return cell.formula ?? '';
  return typeof cell.value === 'object' ? cell.value.error : plain(String(cell.value));
};

const NAMES_A_DATE = /\b(?:as (?:of|at)|(?:quarter|period|year|months) end(?:ed|ing)|ended)\b/i;
const ROWS_ABOVE = 25;

/** Without a row of its own: "For the quarter ended December 31, 2015" above the first line, the nearest. */
function dateAbove(firstLine: number, rows: readonly Row[]): StatementDate {
  const above = rows.filter(({ row }) => row < firstLine && row >= firstLine - ROWS_ABOVE).reverse();
  for (const cell of above.flatMap(({ cells }) => cells)) {
    const date = typeof cell.value === 'string' && NAMES_A_DATE.test(cell.value) ? dateInText(cell.value) : null;
    if (date) return { kind: 'date', date, at: placeOf(cell) };
  }
  return { kind: 'missing' };
}
