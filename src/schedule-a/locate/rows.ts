import type { Cell, Sheet } from '../../workbook/sheet';
import { entryOf, standsBeside } from './entry';
import { type Numbering, isEmpty, leadingNumbering, ownNumbering } from './numbering';
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
  /** The cell whose words are taken for the row's label where no candidate is: the longest text. */
  readonly words: Cell | null;
}

const LONGEST_LABEL = 4_000;
const LEAST_LETTERS = 2;

/** The rows of a sheet that hold anything, with what they may be on the form. In proportion to the used cells. */
export function rowsOf(sheet: Sheet, targets: Targets): readonly Row[] {
  const rows: Omit<Row, 'goesOn'>[] = [];
  let start = 0;
  while (start < sheet.cells.length) {
    let end = start;
    const row = sheet.cells[start]?.row ?? 0;
    while (end < sheet.cells.length && sheet.cells[end]?.row === row) end++;
    rows.push(rowOf(row, sheet.cells.slice(start, end), targets));
    start = end;
  }
  return rows.map((row, index) => ({ ...row, goesOn: goesOn(row, rows[index + 1]) }));
}

function goesOn(row: Omit<Row, 'goesOn'>, next: Omit<Row, 'goesOn'> | undefined): boolean {
  const label = row.candidates[0]?.label ?? row.words;
  if (!label || !next || row.hasAmount || !next.hasAmount || next.row > row.row + 2) return false;
  return isEmpty(next.numbering) && next.cells.some((cell) => cell.column === label.column && isWords(cell));
}

function rowOf(row: number, cells: readonly Cell[], targets: Targets): Omit<Row, 'goesOn'> {
  const texts = cells.filter(isWords);
  const candidates = texts.flatMap((label) =>
    targets.matches(leadingNumbering(wordsOf(label)).words).map((match): Candidate => ({ label, match })),
  );
  candidates.sort((a, b) => b.match.score - a.match.score || a.label.column - b.label.column);
  const words = texts.reduce<Cell | null>(
    (longest, cell) => (wordsOf(cell).length > (longest ? wordsOf(longest).length : 0) ? cell : longest),
    null,
  );
  const label = candidates[0]?.label ?? words;
  const { numbering, cell } = numberingBefore(cells, label);
  return {
    row,
    cells,
    candidates,
    numbering,
    numberingCell: cell,
    hasAmount: !!label && cells.some((other) => other.column > label.column && isAmountPlace(other)),
    words,
  };
}

const isWords = (cell: Cell): boolean =>
  typeof cell.value === 'string' &&
  (cell.value.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS &&
  !ownNumbering(cell.value);

export const wordsOf = (cell: Cell): string =>
  typeof cell.value === 'string' ? cell.value.slice(0, LONGEST_LABEL) : '';

/** Roman, letter and number may stand in cells of their own before the words, or begin the words. */
function numberingBefore(cells: readonly Cell[], label: Cell | null): { numbering: Numbering; cell: Cell | null } {
  if (!label) return { numbering: {}, cell: null };
  let numbering = leadingNumbering(wordsOf(label)).numbering;
  let found: Cell | null = isEmpty(numbering) ? null : label;
  for (const cell of cells) {
    if (cell.column >= label.column) break;
    const own = typeof cell.value === 'string' || typeof cell.value === 'number' ? ownNumbering(cell.value) : null;
    if (!own) continue;
    numbering = { ...numbering, ...own };
    found = cell;
  }
  return { numbering, cell: found };
}

function isAmountPlace(cell: Cell): boolean {
  const { kind } = entryOf(cell);
  return (
    kind === 'number' ||
    kind === 'placeholder' ||
    kind === 'error' ||
    kind === 'not calculated' ||
    kind === 'no value' ||
    !!cell.formula ||
    standsBeside(cell)
  );
}
