import { lineOf } from '../../agreement/lines';
import type { Agreement, LineId } from '../../agreement/types';
import type { Cell, Sheet, WorkbookContent } from '../../workbook/sheet';
import { amountCell, amountColumn } from './amount-column';
import { answerOf } from './answer';
import { entryOf, ratioText, standsBeside } from './entry';
import {
  type LocatedLimit,
  type LocatedLine,
  type LocatedSchedule,
  type LocatedVerdict,
  type Place,
  placeOf,
} from './located';
import { type Numbering, numberingOf } from './numbering';
import { type Recognised, recognise } from './recognise';
import { type Row, rowsOf, wordsOf } from './rows';
import { statementDateFrom } from './statement-date';
import { Targets } from './targets';
import { unitOf } from './unit';
import { plain } from './words';

/** A sheet that holds some of the form's lines, but too few to be a Schedule A. */
export interface NearMiss {
  readonly sheet: string;
  readonly lines: number;
}

export interface Located {
  readonly schedules: readonly LocatedSchedule[];
  /** Sheets that come closest where none was found, the closest first. */
  readonly nearMisses: readonly NearMiss[];
}

/** How many lines make a Schedule A: fewer where the form's own headings and questions stand beside them. */
const LINES_ALONE = 12;
const LINES_WITH_FORM = 6;
const FORM_WORDS = 0.7;
/** Rows below the last line that may still belong to the schedule: its verdict, boxes and table. */
const NEAR = 40;

/** Finds every Schedule A of a workbook, on any sheet, at any offset, by the form's words and numbering. */
export function locateSchedules(agreement: Agreement, workbook: WorkbookContent): Located {
  const targets = new Targets(agreement);
  const schedules: LocatedSchedule[] = [];
  const nearMisses: NearMiss[] = [];
  for (const sheet of workbook.sheets) {
    const rows = rowsOf(sheet, targets);
    let isFound = false;
    for (const block of blocksOf(rows)) {
      const found = recognise(block);
      const lines = distinctLines(found);
      if (isSchedule(found, lines)) {
        schedules.push(assemble(agreement, sheet, block, found, workbook.dateSystem));
        isFound = true;
      } else if (lines > 0 && !isFound) nearMisses.push({ sheet: sheet.name, lines });
    }
  }
  return { schedules, nearMisses: nearMisses.sort((a, b) => b.lines - a.lines) };
}

const distinctLines = (found: readonly Recognised[]): number =>
  new Set(
    found.flatMap(({ target, row, match }) =>
      target.kind === 'line' && match && (row.hasAmount || match.recall > FORM_WORDS) ? [target.line] : [],
    ),
  ).size;

function isSchedule(found: readonly Recognised[], lines: number): boolean {
  if (lines >= LINES_ALONE) return true;
  const ofTheForm = found.filter(
    ({ target, match }) =>
      ['part', 'title', 'verdict', 'footnote', 'statementDate'].includes(target.kind) &&
      (match?.recall ?? 0) >= FORM_WORDS,
  );
  return lines >= LINES_WITH_FORM && new Set(ofTheForm.map(({ target }) => target.kind)).size >= 2;
}

/** A sheet may hold several schedules below each other: each begins with its title or its Part I, after a Part II. */
function blocksOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const blocks: Row[][] = [[]];
  let isPast = false;
  for (const row of rows) {
    const best = row.candidates[0]?.match;
    const isFirm = best && best.score > 0.85;
    if (isFirm && best.target.kind === 'part' && best.target.numbering.part === 'II') isPast = true;
    const begins =
      isFirm &&
      (best.target.kind === 'title' ||
        best.target.kind === 'statementDate' ||
        (best.target.kind === 'part' && best.target.numbering.part === 'I'));
    if (begins && isPast) {
      blocks.push([]);
      isPast = false;
    }
    blocks.at(-1)?.push(row);
  }
  return blocks;
}

function assemble(
  agreement: Agreement,
  sheet: Sheet,
  rows: readonly Row[],
  recognised: readonly Recognised[],
  dateSystem: 1900 | 1904,
): LocatedSchedule {
  const found = byNumbering(agreement, rows, recognised);
  const lineRows = found.filter(({ target }) => target.kind === 'line');
  const column = amountColumn(lineRows);
  const firstLine = lineRows[0]?.row.row ?? 0;
  const lastLine = lineRows.at(-1)?.row.row ?? 0;
  const within = found.filter(({ row }) => row.row <= lastLine + NEAR);
  const firstRow =
    within.find(({ target }) => target.kind !== 'footnote' && target.kind !== 'stepDown')?.row.row ?? firstLine;
  const after = (one: Recognised): readonly Cell[] => continuation(rows, found, one);
  return {
    sheet,
    firstRow,
    lastRow: within.at(-1)?.row.row ?? lastLine,
    lines: lineRows.map((one) => locatedLine(one, column, after(one))),
    limits: found.filter(({ target }) => target.kind === 'limit').map((one) => locatedLimit(one, column)),
    verdicts: found
      .filter(({ target }) => target.kind === 'verdict')
      .map((one) => locatedVerdict(one, column, after(one))),
    statementDate: statementDateFrom(found, rows, dateSystem),
    unit: unitOf(rows, firstLine, firstRow),
    strangers: strangersOf(rows, found, firstLine, lastLine, column),
  };
}

/**
 * A row whose words are no line's may still be one by its numbering, within the heading it stands under;
 * so a line that says something else is told apart from a line that is missing.
 */
function byNumbering(agreement: Agreement, rows: readonly Row[], found: readonly Recognised[]): readonly Recognised[] {
  const lines = new Set(found.map(({ target }) => (target.kind === 'line' ? target.line : null)));
  const targets = new Map(found.filter(({ target }) => target.kind === 'line').map((one) => [one.target.line, one]));
  const added: Recognised[] = [];
  let context: Numbering = {};
  for (const row of rows) {
    const own = found.find((one) => one.row === row);
    const isDoubled =
      own?.target.kind === 'line' &&
      targets.get(own.target.line) !== own &&
      found.some((one) => one !== own && one.target.line === own.target.line);
    if (own && !isDoubled) {
      if (own.target.kind === 'part' || own.target.kind === 'heading' || own.target.kind === 'line')
        context = own.target.numbering;
      continue;
    }
    const label = own?.label ?? row.words;
    const { numbering } = row;
    if (!label || !row.hasAmount || (numbering.number === undefined && !numbering.letter)) continue;
    const id = lineNumbered(agreement, numbering, context);
    if (!id || lines.has(id)) continue;
    lines.add(id);
    const line = lineOf(agreement, id);
    const order =
      agreement.schedule.rows.findIndex((candidate) => candidate.kind === 'line' && candidate.line === id) * 10;
    const target = {
      kind: 'line' as const,
      order,
      line: id,
      words: line.words,
      tokens: [],
      numbering: numberingOf(id),
    };
    added.push({ row, target, label, match: null });
    context = target.numbering;
  }
  const replaced = new Set(added.map(({ row }) => row));
  return [...found.filter((one) => !replaced.has(one.row)), ...added].sort((a, b) => a.row.row - b.row.row);
}

/** "7." under I.C is I.C.7; a letter alone is a line only where the form has one of that reference. */
function lineNumbered(agreement: Agreement, { part, letter, number }: Numbering, context: Numbering): LineId | null {
  const where = [part ?? context.part, letter ?? context.letter, letter && number === undefined ? undefined : number];
  const id = where.filter((piece) => piece !== undefined).join('.');
  return agreement.schedule.lines.some((line) => line.id === id) ? id : null;
}

/** Cells of the rows below that belong to a row: until the next row of the form. */
function continuation(rows: readonly Row[], found: readonly Recognised[], { row }: Recognised): readonly Cell[] {
  const next = found.find((one) => one.row.row > row.row)?.row.row ?? row.row + 4;
  return rows
    .filter((other) => other.row > row.row && other.row < Math.min(next, row.row + 4))
    .flatMap(({ cells }) => cells);
}

function locatedLine(one: Recognised, column: number | null, below: readonly Cell[]): LocatedLine {
  const { cell, at } = amountCell(one, column, below);
  const numberingAt = one.row.numberingCell;
  return {
    line: one.target.line ?? '',
    row: one.row.row,
    label: plain(wordsOf(one.label)),
    labelAt: placeOf(one.label),
    precision: one.match?.precision ?? 0,
    numbering: one.row.numbering,
    numberingAt: numberingAt ? placeOf(numberingAt) : null,
    at: { row: at.row, column: at.column },
    entry: entryOf(cell),
  };
}

function locatedLimit(one: Recognised, column: number | null): LocatedLimit {
  const right = one.row.cells.filter((cell) => cell.column > one.label.column && !standsBeside(cell));
  const cell = right.find((candidate) => candidate.column === column) ?? right[0];
  const inLabel = ratioText(plain(wordsOf(one.label)).replace(/^[^:]*:/, ''));
  const entry = entryOf(cell ?? (inLabel === null ? undefined : one.label));
  const value =
    entry.kind === 'number' ? entry.value : entry.kind === 'text' ? (cell ? ratioText(entry.text) : inLabel) : null;
  const at: Place = cell
    ? placeOf(cell)
    : { row: one.row.row, column: inLabel === null ? (column ?? one.label.column + 1) : one.label.column };
  return { covenant: one.target.line ?? '', at, entry, value };
}

function locatedVerdict(one: Recognised, column: number | null, below: readonly Cell[]): LocatedVerdict {
  const own = one.row.cells.filter((cell) => cell.column > one.label.column);
  const afterColon: Cell = { ...one.label, value: plain(wordsOf(one.label)).replace(/^[^:]*:?/, '') };
  const answer = answerOf([afterColon, ...own, ...below]);
  const marked = own.find((cell) => cell.column === column) ?? own[0] ?? below[0];
  return {
    covenant: one.target.line ?? '',
    at: marked ? placeOf(marked) : { row: one.row.row, column: column ?? one.label.column + 1 },
    answer,
  };
}

function strangersOf(
  rows: readonly Row[],
  found: readonly Recognised[],
  first: number,
  last: number,
  column: number | null,
): LocatedSchedule['strangers'] {
  const known = new Set(found.map(({ row }) => row));
  return rows.flatMap((row) => {
    const cell = row.cells.find((candidate) => candidate.column === column);
    if (known.has(row) || row.row < first || row.row > last || !row.words || !cell || entryOf(cell).kind !== 'number')
      return [];
    return [{ row: row.row, label: plain(wordsOf(row.words)), at: placeOf(cell) }];
  });
}
