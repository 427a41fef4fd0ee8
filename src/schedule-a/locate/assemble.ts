import { lineOf } from '../../agreement/lines';
import type { Agreement } from '../../agreement/types';
import type { Cell, Sheet, Place } from '../../workbook/sheet';
import { type AmountColumns, type LineCells, amountCell, amountColumns } from './amount-column';
import { certificateDateAbove } from './cover';
import { answerOf } from './answer';
import { withLessRow, withNumbered, withRepeated } from './remaining-rows';
import { type Continued, continuationOf, fromFirstRow } from './continuation';
import { headsOf } from './column-heads';
import { entryOf } from '../../workbook/entry';
import { limitIn, ratioAtEnd, standsBeside } from './ratio-text';
import { type LocatedLimit, type LocatedLine, type LocatedSchedule, type LocatedVerdict, placeOf } from './located';
import type { Recognised } from './recognise';
import { type Row, wordsOf } from './rows';
import { statementDateFrom, statementDateOfCover } from './statement-date';
import type { Targets } from './targets';
import { unitOf } from './unit';
import { plain } from '../../workbook/plain';

/** Rows of a sheet that are a Schedule A, and what they were recognised as. */
export interface Block {
  readonly agreement: Agreement;
  readonly targets: Targets;
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
  readonly recognised: readonly Recognised[];
  readonly dateSystem: 1900 | 1904;
}

/** Rows below the last line that may still belong to the schedule: its verdict, boxes and table. */
const NEAR = 40;
/** Rows between what belongs together. */
const LONG_GAP = 12;
/** Rows above the schedule that may head its columns. */
const HEAD_ROWS = 3;
/** Rows of boxes under a "Covenant compliance". */
const ANSWER_ROWS = 3;

type Line = LineCells & { readonly continued: Continued };

/** A schedule's lines with their amounts, its limits, answers, date and unit, each with its cell. */
export function assemble({ agreement, targets, sheet, rows, recognised, dateSystem }: Block): LocatedSchedule {
  const repeated = withRepeated(rows, fromFirstRow(rows, recognised));
  const found = withNumbered(agreement, rows, withLessRow(agreement, rows, repeated));
  const ofKind = (kind: Recognised['target']['kind']): readonly Recognised[] =>
    found.filter(({ target }) => target.kind === kind);
  const taken = new Set(found.map(({ row }) => row));
  const lines = ofKind('line').map((one): Line => {
    const continued = continuationOf(one, rows, taken, targets);
    const right = (row: Row): readonly Cell[] => row.cells.filter((cell) => cell.column > one.label.column);
    return { found: one, own: right(one.row), below: continued.rows.flatMap(right), continued };
  });
  const firstLine = lines[0]?.found.row.row ?? 0;
  const lastLine = lines.at(-1)?.found.row.row ?? 0;
  const within = found.filter(({ row }) => row.row <= lastLine + NEAR);
  const firstRow = beginOf(found, firstLine);
  const statementDate = statementDateFrom(found, rows, dateSystem);
  const head = rows.filter(({ row }) => row >= firstRow - HEAD_ROWS && row < firstLine);
  const columns = amountColumns(agreement, lines, headsOf(ofKind('limit'), head, statementDate, dateSystem));
  for (const { continued } of lines) continued.rows.forEach((row) => taken.add(row));
  return {
    sheet,
    firstRow,
    lastRow: within.at(-1)?.row.row ?? lastLine,
    lines: lines.map((line) => locatedLine(agreement, line, columns)),
    limits: ofKind('limit').map((one) => locatedLimit(one, columns, belowOf(one, rows, taken))),
    verdicts: ofKind('verdict').map((one) => locatedVerdict(one, columns, belowOf(one, rows, taken))),
    statementDate,
    cover: {
      statementDate: statementDateOfCover(found, rows, dateSystem),
      certificateDate: certificateDateAbove(agreement, rows, firstRow, dateSystem),
    },
    unit: unitOf(rows, firstLine, firstRow),
    strangers: rows
      .filter(({ row }) => row > firstLine && row < lastLine)
      .flatMap((row) => (taken.has(row) ? [] : strangerIn(row, columns))),
  };
}

/** The first of the form's rows that lead to the first line without a long gap: a certificate's cover may stand further above. */
function beginOf(found: readonly Recognised[], firstLine: number): number {
  const above = found.filter(({ row }) => row.row < firstLine).reverse();
  let begin = firstLine;
  for (const { row } of above) {
    if (begin - row.row > LONG_GAP) break;
    begin = row.row;
  }
  return begin;
}

function locatedLine(agreement: Agreement, line: Line, columns: AmountColumns): LocatedLine {
  const { found, continued } = line;
  const { numberingCell, numbering, row } = found.row;
  const id = found.target.line ?? '';
  const known = lineOf(agreement, id);
  const { cell, at } = amountCell(line, columns);
  return {
    line: id,
    row,
    label: continued.label,
    labelAt: placeOf(found.label),
    // A row that the form does not print has no words to keep to.
    precision: known.kind === 'input' && known.optional ? 1 : continued.precision,
    numbering,
    numberingAt: numberingCell ? placeOf(numberingCell) : null,
    at: { row: at.row, column: at.column },
    entry: entryOf(cell),
  };
}

/** Cells right of the label that are this period's. */
const besideLabel = ({ row, label }: Recognised, { others }: AmountColumns): readonly Cell[] =>
  row.cells.filter((cell) => cell.column > label.column && !others.has(cell.column));

function locatedLimit(one: Recognised, columns: AmountColumns, below: readonly Row[]): LocatedLimit {
  const covenant = one.target.line ?? '';
  const under = below
    .filter(({ words }) => !words)
    .flatMap(({ cells }) => cells.filter((cell) => cell.column > one.label.column));
  const right = [...besideLabel(one, columns), ...under].filter((cell) => !standsBeside(cell));
  const stated = right.find((cell) => limitIn(cell) !== null);
  const inLabel = ratioAtEnd(wordsOf(one.label));
  if (!stated && inLabel !== null)
    return { covenant, at: placeOf(one.label), entry: entryOf(one.label), value: inLabel };
  const cell = stated ?? right.find(({ column }) => column === columns.of(covenant)) ?? right[0];
  const at: Place = cell ? placeOf(cell) : { row: one.row.row, column: columns.of(covenant) ?? one.label.column + 1 };
  return { covenant, at, entry: entryOf(cell), value: cell ? limitIn(cell) : null };
}

/** The rows below a limit or a question until the next row of the form. */
function belowOf({ row }: Recognised, rows: readonly Row[], taken: ReadonlySet<Row>): readonly Row[] {
  const start = rows.indexOf(row) + 1;
  const following = rows.slice(start, start + ANSWER_ROWS);
  const next = following.findIndex((one) => taken.has(one) || one.row > row.row + ANSWER_ROWS);
  return following.slice(0, next < 0 ? undefined : next);
}

function locatedVerdict(one: Recognised, columns: AmountColumns, rowsBelow: readonly Row[]): LocatedVerdict {
  const covenant = one.target.line ?? '';
  const below = rowsBelow.flatMap(({ cells }) => cells);
  const afterColon: Cell = { ...one.label, value: wordsOf(one.label).replace(/^[^:]*:?/, '') };
  const own = one.row.cells.filter((cell) => cell.column > one.label.column);
  const cells = [afterColon, ...own, ...below];
  const answer = answerOf(cells);
  const marked =
    own.find(({ column }) => column === columns.usual || column === columns.of(covenant)) ?? own[0] ?? below[0];
  return {
    covenant,
    at: marked ? placeOf(marked) : { row: one.row.row, column: columns.of(covenant) ?? one.label.column + 1 },
    // Other periods may have their own answers; but boxes may also spread over their columns.
    answer:
      answer === 'yes' || answer === 'no'
        ? answer
        : answerOf(cells.filter(({ column }) => !columns.others.has(column))),
  };
}

function strangerIn(row: Row, { usual }: AmountColumns): LocatedSchedule['strangers'] {
  const cell = row.cells.find((candidate) => candidate.column === usual && entryOf(candidate).kind === 'number');
  return row.words && cell ? [{ row: row.row, label: plain(wordsOf(row.words)), at: placeOf(cell) }] : [];
}
