/** Puts a printed form on a grid. */
import { address } from '../../../src/workbook/sheet';
import { type Amounts, LESS, worked } from './amounts';
import { answerAs } from './answers';
import { dateAs, dateInWords } from './dates';
import { type Changes, type PrintedRow, nameOf, printedRows } from './form';
import { type Columns, columnsOf, hasHeads } from './columns';
import { formulaOf } from './formulas';
import type { Grid } from './grid';
import { numberRows, writeHeads, writeOtherPeriods } from './other-periods';
import { type Shape, UNITS } from './shape';

export interface At {
  readonly row: number;
  readonly column: number;
}

/** Where a schedule was put, so that a test can look there. */
export interface LaidOut {
  /** The amount cells by line; a doubled line has two. */
  readonly amounts: ReadonlyMap<string, readonly At[]>;
  /** The cells of the words, by the names that Changes use. */
  readonly words: ReadonlyMap<string, At>;
  readonly limits: ReadonlyMap<string, At>;
  readonly date: At;
  readonly firstRow: number;
  /** The first row below. */
  readonly end: number;
}

const COMPUTED = ['I.A.5', 'I.C.12', 'I.D', 'II.C', 'II.D'];
const RATIOS = ['I.D', 'II.D'];

export function layOut(grid: Grid, shape: Shape, amounts: Amounts, changes: Changes = {}): LaidOut {
  const columns = columnsOf(shape);
  const printed = printedRows(shape, amounts, changes);
  const rowsOfEach = placeRows(shape, amounts, changes, printed);
  const places = new Map<string, At[]>();
  printed.forEach((one, index) => {
    if (one.kind !== 'line') return;
    const line = one.id ?? '';
    const column = COMPUTED.includes(line) ? columns.total : columns.amount;
    const row = (rowsOfEach[index] ?? 0) + (shape.wrapped && one.words.length > 30 ? 1 : 0);
    places.set(line, [...(places.get(line) ?? []), { row, column }]);
  });
  const writer = new Writer(grid, shape, amounts, changes, columns, places);
  printed.forEach((one, index) => {
    writer.write(one, rowsOfEach[index] ?? 0);
  });
  if (hasHeads(shape)) writeHeads(grid, columns, shape, amounts.statementDate);
  if (columns.rowNumber !== null) numberRows(grid, columns.rowNumber, shape.corner[0], (rowsOfEach.at(-1) ?? 0) + 1);
  return {
    amounts: places,
    words: writer.words,
    limits: writer.limits,
    date: writer.date,
    firstRow: shape.corner[0],
    end: (rowsOfEach.at(-1) ?? 0) + 4,
  };
}

function placeRows(
  shape: Shape,
  amounts: Amounts,
  changes: Changes,
  printed: readonly PrintedRow[],
): readonly number[] {
  let next = shape.corner[0] + (hasHeads(shape) ? 1 : 0);
  return printed.map((one) => {
    const row = next;
    next += 1 + (shape.blankRows ? 1 : 0);
    if (shape.wrapped && one.kind === 'line' && one.words.length > 30) next += 1;
    if (one.kind === 'statementDate' && shape.datePlace === 'below') next += 1;
    if (one.kind === 'verdict') {
      const rows = changes.answers?.[one.id ?? ''] ?? answerAs(shape.answer, compliesWith(amounts, one.id)).rows;
      next += Math.max(0, rows.length - 1);
    }
    return row;
  });
}

const compliesWith = ({ complies }: Amounts, covenant: string | null): boolean =>
  covenant === 'I.D' ? complies.leverage : complies.liquidity;

class Writer {
  readonly words = new Map<string, At>();
  readonly limits = new Map<string, At>();
  date: At = { row: 0, column: 0 };
  private readonly figures: ReturnType<typeof worked>;
  private readonly scale: number;

  constructor(
    private readonly grid: Grid,
    private readonly shape: Shape,
    private readonly amounts: Amounts,
    private readonly changes: Changes,
    private readonly columns: Columns,
    private readonly places: ReadonlyMap<string, readonly At[]>,
  ) {
    this.figures = worked(amounts);
    this.scale = UNITS[shape.unit];
  }

  write(printed: PrintedRow, row: number): void {
    const { columns, shape, grid } = this;
    const name = nameOf(printed);
    if (!this.words.has(name)) this.words.set(name, { row, column: columns.words });
    if (this.changes.hidden?.includes(name)) grid.hide(row);
    this.numbering(printed, row);
    if (shape.merged) grid.merge(row, columns.words, columns.words + 2);
    switch (printed.kind) {
      case 'line':
        this.label(printed, row);
        this.line(printed.id ?? '', row + (this.isWrapped(printed) ? 1 : 0), this.occurrence(printed.id ?? '', row));
        return;
      case 'limit':
        this.limit(printed, row);
        return;
      case 'verdict':
        this.verdict(printed, row);
        return;
      case 'statementDate':
        this.statementDate(printed, row);
        return;
      default:
        this.label(printed, row);
        printed.beside?.forEach((value, index) => {
          grid.put(row, columns.amount + index, value);
        });
    }
  }

  private occurrence(line: string, row: number): At | undefined {
    const places = this.places.get(line) ?? [];
    return places.find((place) => place.row >= row);
  }

  private isWrapped = (printed: PrintedRow): boolean =>
    this.shape.wrapped && printed.kind === 'line' && printed.words.length > 30;

  private label(printed: PrintedRow, row: number): void {
    const text = `${this.prefix(printed)}${printed.words}`;
    if (!this.isWrapped(printed)) {
      this.grid.put(row, this.columns.words, text);
      return;
    }
    const cut = text.lastIndexOf(' ', Math.floor(text.length * 0.7));
    this.grid.put(row, this.columns.words, text.slice(0, cut));
    this.grid.put(row + 1, this.columns.words, text.slice(cut + 1));
  }

  private prefix({ kind, roman, letter, number }: PrintedRow): string {
    if (!['part', 'heading', 'line'].includes(kind)) return '';
    const last = number || letter || roman;
    if (last === '') return '';
    switch (this.shape.numbering) {
      case 'inLabel':
        return `${last}. `;
      case 'asPrinted':
        return number ? `${number}. ` : '';
      case 'fullInLabel':
        return `${[roman, letter, number].filter(Boolean).join('.')} `;
      default:
        return '';
    }
  }

  private numbering({ roman, letter, number }: PrintedRow, row: number): void {
    const [first = 0, second = 0, third = 0] = this.columns.numbering;
    const put = (column: number, text: string | number): void => {
      if (text !== '') this.grid.put(row, column, text);
    };
    const isLetterRow = letter !== '' && number === '';
    switch (this.shape.numbering) {
      case 'reference':
        put(first, [roman, letter, number].filter(Boolean).join('.'));
        return;
      case 'threeColumns':
        if (!letter) put(first, roman && `${roman}.`);
        if (isLetterRow) put(second, `${letter}.`);
        put(third, number && `${number}.`);
        return;
      case 'threeColumnsRepeated':
        put(first, roman);
        put(second, letter);
        put(third, number && Number(number));
        return;
      case 'asPrinted':
        if (!letter) put(first, roman && `${roman}.`);
        if (isLetterRow) put(second, `${letter}.`);
        return;
      default:
    }
  }

  private line(line: string, row: number, place: At | undefined): void {
    const { columns, grid, shape } = this;
    const column = place?.column ?? columns.amount;
    if (columns.dollar !== null && !RATIOS.includes(line)) grid.put(row, columns.dollar, '$');
    if (RATIOS.includes(line) && shape.toOneBesideRatio) grid.put(row, column + 1, 'to 1');
    this.notes(line, row);
    const typed = this.changes.entries?.[line];
    if (typed) {
      const { formula } = typed;
      grid.put(row, column, typed.value, typeof formula === 'function' ? formula(this.cellOf) : formula);
      return;
    }
    const figure = this.figures[line] ?? null;
    const value = figure === null ? shape.noRatio : RATIOS.includes(line) ? figure : this.inUnit(figure);
    const isComputed = COMPUTED.includes(line);
    if (isComputed && shape.totals !== 'typed')
      grid.put(row, column, value, formulaOf(shape, line, this.cellOf, this.amounts.inputs[LESS] !== undefined));
    else if (value !== '') grid.put(row, column, value);
    if (typeof value !== 'number') return;
    writeOtherPeriods(grid, columns, shape, { line, row, value, isComputed });
  }

  private notes(line: string, row: number): void {
    const { noteLeft, noteNumber, noteRight } = this.columns;
    if (noteNumber !== null) this.grid.put(row, noteNumber, 3 + (row % 9));
    if (noteLeft !== null) this.grid.put(row, noteLeft, `Source: trial balance, ${String(row)}`);
    if (noteRight !== null)
      this.grid.put(row, noteRight, `See note ${String(line.length)} to the financial statements`);
  }

  private readonly cellOf = (line: string): string => {
    const place = this.places.get(line)?.[0];
    return place ? address(place.row, place.column) : '#REF!';
  };

  /** Of a number of cents, so that it is the double nearest to the decimal. */
  private inUnit = (dollars: number): number => Math.round(dollars * 100) / (100 * this.scale);

  private limit(printed: PrintedRow, row: number): void {
    const { grid, columns, shape } = this;
    const covenant = printed.id ?? '';
    const limit = covenant === 'I.D' ? this.amounts.maximum : this.amounts.minimum;
    const text = limit.toFixed(2);
    const isInLabel = shape.limit === 'in the label';
    const at: At = { row, column: isInLabel ? columns.words : columns.total };
    this.limits.set(covenant, at);
    const changed = this.changes.limits?.[covenant];
    if (changed !== undefined) {
      this.label(printed, row);
      grid.put(row, columns.total, changed);
      this.limits.set(covenant, { row, column: columns.total });
      return;
    }
    this.label(
      isInLabel ? { ...printed, words: `${printed.words.replace(/:?\s*$/, ':')} ${text} to 1` } : printed,
      row,
    );
    if (isInLabel) return;
    const value =
      { number: limit, 'to 1 beside': limit }[shape.limit as 'number'] ??
      {
        '2.50 to 1': `${text} to 1`,
        '2.50:1.00': `${text}:1.00`,
        '2.50x': `${text}x`,
      }[shape.limit as '2.50x'];
    grid.put(row, columns.total, value);
    if (shape.limit === 'to 1 beside') grid.put(row, columns.total + 1, 'to 1');
  }

  private verdict(printed: PrintedRow, row: number): void {
    const { grid, columns, shape } = this;
    const answer = answerAs(shape.answer, compliesWith(this.amounts, printed.id));
    const changed = this.changes.answers?.[printed.id ?? ''];
    const isInLabel = answer.inLabel !== undefined && !changed;
    this.label(
      isInLabel ? { ...printed, words: `${printed.words.replace(/:?\s*$/, ':')} ${String(answer.inLabel)}` } : printed,
      row,
    );
    (changed ?? answer.rows).forEach((cells, down) => {
      cells.forEach((value, index) => {
        if (value !== '')
          grid.put(row + down, columns.amount + index, value, index || changed ? undefined : answer.formula);
      });
    });
  }

  private statementDate(printed: PrintedRow, row: number): void {
    const { grid, columns, shape } = this;
    const { statementDate } = this.amounts;
    const date = dateAs(shape.dateSpelling, statementDate);
    const words = dateInWords(shape.dateSpelling, statementDate);
    const changed = this.changes.date;
    const inOwnCell = (at: At): void => {
      this.label(printed, row);
      this.date = at;
      grid.put(at.row, at.column, changed === undefined ? date : changed);
    };
    const inLabel = (text: string): void => {
      const own = changed === undefined ? text : `[${String(changed ?? '')}]`;
      this.date = { row, column: columns.words };
      this.label({ ...printed, words: `${printed.words.replace(/:?\s*$/, ':')} ${own} (“Statement Date”)` }, row);
    };
    switch (shape.datePlace) {
      case 'inLabel':
        inLabel(words);
        return;
      case 'inBrackets':
        inLabel(`[${words}]`);
        return;
      case 'nextCell':
        inOwnCell({ row, column: columns.amount });
        return;
      case 'between':
        inOwnCell({ row, column: columns.words + 1 });
        grid.put(row, Math.max(columns.amount, columns.words + 2), '(“Statement Date”)');
        return;
      case 'below':
        inOwnCell({ row: row + 1, column: columns.words });
    }
  }
}
