import type { Cell } from '../../workbook/sheet';
import type { Answer } from './located';
import { type Sign, answerInWords, signsAlone } from './signs';

type Word = 'yes' | 'no';

/** A sign, where it stands. */
interface Placed {
  readonly sign: Sign;
  readonly column: number;
  /** Whether a Yes or No stands in the same cell. */
  readonly isBesideWord: boolean;
}

const isWord = (sign: Sign): sign is Word => sign === 'yes' || sign === 'no';

/**
 * What a "Covenant compliance" says, in the cells that belong to it: behind the label's colon, right of it, and in the rows below
 * until the next row of the form.
 */
export function answerOf(cells: readonly Cell[]): Answer {
  const words = new Set(cells.flatMap((cell) => signsIn(cell) ?? []).filter(isWord));
  if (words.size > 1 && !cells.some(hasMark)) return 'none';
  const rows = rowsOfSigns(words.size > 1 ? cells : cells.filter((cell) => !isTruthValue(cell)));
  const hasBoxes = words.size > 0 && rows.some((row) => row.some(({ sign }) => !isWord(sign)));
  if (!hasBoxes) return wordAlone(cells);
  const marked = markedWords(rows);
  return marked.size > 1 ? 'both' : ([...marked][0] ?? 'none');
}

const isTruthValue = ({ value }: Cell): boolean =>
  typeof value === 'boolean' || (typeof value === 'string' && /^\s*(?:true|false)\s*$/i.test(value));

const hasMark = (cell: Cell): boolean => (signsIn(cell) ?? []).includes('marked');

function signsIn({ value }: Cell): readonly Sign[] | null {
  if (typeof value === 'boolean') return [value ? 'marked' : 'unmarked'];
  return typeof value === 'string' ? signsAlone(value) : null;
}

function rowsOfSigns(cells: readonly Cell[]): readonly (readonly Placed[])[] {
  const rows = new Map<number, Placed[]>();
  for (const cell of cells) {
    const signs = signsIn(cell) ?? [];
    const isBesideWord = signs.some(isWord);
    const placed = signs.map((sign) => ({ sign, column: cell.column, isBesideWord }));
    if (placed.length) rows.set(cell.row, [...(rows.get(cell.row) ?? []), ...placed]);
  }
  return [...rows.values()].map(withoutTicks);
}

/** Where each word has its box in its own cell and one is marked, a mark that stands apart from them is a reviewer's. */
function withoutTicks(row: readonly Placed[]): readonly Placed[] {
  const inCells = row.filter(({ isBesideWord }) => isBesideWord);
  const boxed = new Set(inCells.flatMap(({ sign, column }) => (isWord(sign) ? [] : [column])));
  const isWhole = inCells.every(({ column }) => boxed.has(column)) && inCells.some(({ sign }) => sign === 'marked');
  return isWhole
    ? row.filter((one) => one.isBesideWord || inCells.some(({ column }) => Math.abs(column - one.column) <= 1))
    : row;
}

/** Without boxes: TRUE or FALSE, one word, or else a phrase. */
function wordAlone(cells: readonly Cell[]): Answer {
  for (const saidBy of [plainWord, phrase]) {
    const [said, other] = new Set(cells.map(saidBy).filter((word) => word !== null));
    if (said) return other ? 'none' : said;
  }
  return 'none';
}

function plainWord(cell: Cell): Word | null {
  if (isTruthValue(cell)) return String(cell.value).trim().toLowerCase() === 'true' ? 'yes' : 'no';
  return (signsIn(cell) ?? []).find(isWord) ?? null;
}

const phrase = ({ value }: Cell): Word | null => (typeof value === 'string' ? answerInWords(value) : null);

function markedWords(rows: readonly (readonly Placed[])[]): ReadonlySet<Word> {
  const marked = new Set<Word>();
  let above: readonly Placed[] = [];
  for (const row of rows) {
    const words = row.filter(({ sign }) => isWord(sign));
    for (const word of words.length ? markedInRow(row) : markedBelow(row, above)) marked.add(word);
    if (words.length) above = words;
  }
  return marked;
}

/** Marks stand all before their words or all behind them; beside a single word, either. */
function markedInRow(row: readonly Placed[]): readonly Word[] {
  const at = row.flatMap(({ sign }, index) => (isWord(sign) ? [index] : []));
  const isBefore = standBefore(row, at);
  return at.flatMap((index, nth): readonly Word[] => {
    const own = row[index];
    const before = row.slice(nth === 0 ? 0 : (at[nth - 1] ?? 0) + 1, index);
    const behind = row.slice(index + 1, at[nth + 1] ?? row.length);
    const signs = at.length === 1 ? [...before, ...behind] : isBefore ? before : behind;
    return own && isWord(own.sign) && signs.some(({ sign }) => sign === 'marked') ? [own.sign] : [];
  });
}

/** Whether marks stand before their words; a single one between two words belongs to the nearer, else to the first, as the form prints it. */
function standBefore(row: readonly Placed[], words: readonly number[]): boolean {
  const [first = 0] = words;
  const final = words.at(-1) ?? 0;
  if (first > 0) return true;
  const [left, mark, right] = [row[first], row[first + 1], row[final]];
  if (final < row.length - 1 || !left || !mark || !right) return false;
  return right.column - mark.column < mark.column - left.column;
}

/** A row of marks under a row of words: each belongs to the word above it. */
function markedBelow(row: readonly Placed[], words: readonly Placed[]): readonly Word[] {
  return row.flatMap(({ sign, column }) =>
    sign === 'marked' ? words.flatMap((word) => (word.column === column && isWord(word.sign) ? [word.sign] : [])) : [],
  );
}
