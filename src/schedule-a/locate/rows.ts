import { isSameList } from '../../workbook/same';
import type { Cell, Sheet } from '../../workbook/sheet';
import { entryOf } from '../../workbook/entry';
import { standsBeside } from './ratio-text';
import { counterColumns } from './counters';
import { type LabelText, Labels } from './labels';
import { type Numbering, isEmpty, ownNumbering } from './numbering';
import type { Match, Targets } from './targets';

/** A row of a sheet that may be a row of the form, through one of its cells. */
export interface Candidate {
  readonly label: Cell;
  readonly match: Match;
}

export interface Row {
  readonly row: number;
  /** From left to right. */
  readonly cells: readonly Cell[];
  readonly candidates: readonly Candidate[];
  /** What the cells before the words, and the beginning of the words, say of the row's place on the form. */
  readonly numbering: Numbering;
  /** Where that is written. */
  readonly numberingCell: Cell | null;
  /** Whether an amount, or a place for one, stands right of the words. */
  readonly hasAmount: boolean;
  /** Whether the words may go on in the next row, and the amount stand there. */
  readonly goesOn: boolean;
  /** The cell whose words are taken for the row's label where no candidate is. */
  readonly words: Cell | null;
}

type RowAlone = Omit<Row, 'goesOn'>;

/** Reads sheets as rows that may be rows of the form; a row whose cells are those of an earlier reading is not looked into again. */
export class RowReader {
  private readonly labels: Labels;
  /** By their first cell. */
  private readonly known = new WeakMap<Cell, { readonly row: RowAlone; readonly counters: string }>();

  constructor(targets: Targets) {
    this.labels = new Labels(targets);
  }

  /** The rows of a sheet that hold anything. In proportion to the used cells. */
  rowsOf(sheet: Sheet): readonly Row[] {
    const counters = counterColumns(sheet);
    const rows: RowAlone[] = [];
    let start = 0;
    while (start < sheet.cells.length) {
      let end = start;
      const row = sheet.cells[start]?.row ?? 0;
      while (end < sheet.cells.length && sheet.cells[end]?.row === row) end++;
      rows.push(this.rowOf(row, sheet.cells.slice(start, end), counters));
      start = end;
    }
    return rows.map((row, index) => ({ ...row, goesOn: goesOn(row, rows[index + 1], this.labels) }));
  }

  private rowOf(row: number, cells: readonly Cell[], counters: ReadonlySet<number>): RowAlone {
    const [first] = cells;
    const known = first && this.known.get(first);
    const counted = [...counters].join();
    if (known?.counters === counted && isSameList(known.row.cells, cells)) return known.row;
    const found = rowOf(row, cells, this.labels, counters);
    if (first) this.known.set(first, { row: found, counters: counted });
    return found;
  }
}

function goesOn(row: RowAlone, next: RowAlone | undefined, labels: Labels): boolean {
  const label = row.candidates[0]?.label ?? row.words;
  if (!label || !next || row.hasAmount || !next.hasAmount || next.row > row.row + 2) return false;
  return isEmpty(next.numbering) && next.cells.some((cell) => cell.column === label.column && labels.read(cell));
}

interface Labelled extends LabelText {
  readonly cell: Cell;
}

function rowOf(row: number, cells: readonly Cell[], labels: Labels, counters: ReadonlySet<number>): RowAlone {
  const texts = cells.flatMap((cell): readonly Labelled[] => {
    const text = labels.read(cell);
    return text ? [{ cell, ...text }] : [];
  });
  const candidates = texts.flatMap(({ cell, matches }) => matches.map((match): Candidate => ({ label: cell, match })));
  candidates.sort((a, b) => b.match.score - a.match.score || a.label.column - b.label.column);
  const references = cells.flatMap((cell): readonly Reference[] => {
    const numbering = counters.has(cell.column) ? null : numberingIn(cell);
    return numbering ? [{ cell, numbering }] : [];
  });
  const last = texts.length ? lastAmountPlace(cells) : -1;
  const hasAmountBehind = ({ column }: Cell): boolean => column < last;
  const words = wordsAmong(texts, references, hasAmountBehind);
  const label = texts.find(({ cell }) => cell === (candidates[0]?.label ?? words?.cell)) ?? null;
  const { numbering, cell } = numberingBefore(references, label);
  return {
    row,
    cells,
    candidates,
    numbering,
    numberingCell: cell,
    hasAmount: !!label && hasAmountBehind(label.cell),
    words: words?.cell ?? null,
  };
}

/** A cell that is a reference and nothing else. */
interface Reference {
  readonly cell: Cell;
  readonly numbering: Numbering;
}

const numberingIn = ({ value }: Cell): Numbering | null =>
  typeof value === 'string' || typeof value === 'number' ? ownNumbering(value) : null;

/**
 * The text that begins with a number of the form, else the one between a number and an amount, else the longest before an amount:
 * notes may stand on either side, and a few millions are a number like the form's. Without an amount, the one behind a number.
 */
function wordsAmong(
  texts: readonly Labelled[],
  [first]: readonly Reference[],
  hasAmountBehind: (cell: Cell) => boolean,
): Labelled | null {
  const numbered = texts.find(({ numbering }) => !isEmpty(numbering));
  const before = texts.filter(({ cell }) => hasAmountBehind(cell));
  const isBehind = ({ cell }: Labelled): boolean => !!first && cell.column > first.cell.column;
  return numbered ?? before.find(isBehind) ?? longest(before) ?? texts.find(isBehind) ?? longest(texts);
}

const longest = (texts: readonly Labelled[]): Labelled | null =>
  texts.reduce<Labelled | null>((a, b) => (b.length > (a?.length ?? 0) ? b : a), null);

export const wordsOf = (cell: Cell): string => (typeof cell.value === 'string' ? cell.value : '');

/** Roman, letter and number may stand in cells of their own before the words, or begin the words. */
function numberingBefore(
  references: readonly Reference[],
  label: Labelled | null,
): { numbering: Numbering; cell: Cell | null } {
  if (!label) return { numbering: {}, cell: null };
  let { numbering } = label;
  let found: Cell | null = isEmpty(numbering) ? null : label.cell;
  for (const reference of references) {
    if (reference.cell.column >= label.cell.column) break;
    numbering = { ...numbering, ...reference.numbering };
    found = reference.cell;
  }
  return { numbering, cell: found };
}

const NO_PLACE: ReadonlySet<string> = new Set(['blank', 'text']);

function lastAmountPlace(cells: readonly Cell[]): number {
  let index = cells.length - 1;
  while (index >= 0 && !isAmountPlace(cells[index] as Cell)) index--;
  return cells[index]?.column ?? -1;
}

const isAmountPlace = (cell: Cell): boolean =>
  !NO_PLACE.has(entryOf(cell).kind) || !!cell.formula || standsBeside(cell);
