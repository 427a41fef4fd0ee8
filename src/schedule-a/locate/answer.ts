import type { Cell } from '../../workbook/sheet';
import type { Answer } from './located';
import { type Sign, answerInWords, signsAlone } from './signs';

type Word = 'yes' | 'no';

/** A sign, where it stands. */
interface Placed {
  readonly sign: Sign;
  readonly column: number;
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
    const placed = (signsIn(cell) ?? []).map((sign) => ({ sign, column: cell.column }));
    if (placed.length) rows.set(cell.row, [...(rows.get(cell.row) ?? []), ...placed]);
  }
  return [...rows.values()].map(withoutTicks);
}

/**
 * Where both words have their boxes in one row, a mark that stands apart from words and boxes is a reviewer's, even where no box is
 * marked: a wrong answer would be worse than none. In a row of one word every mark is its own.
 */
function withoutTicks(row: readonly Placed[]): readonly Placed[] {
  const words = row.filter(({ sign }) => isWord(sign));
  const apart = row.filter(({ column }) => !words.some((word) => word.column === column));
  const boxes = [1, -1]
    .map((side) => words.flatMap(({ column }) => boxIn(row, column) ?? boxIn(apart, column + side) ?? []))
    .find(({ length }) => length === words.length);
  if (!boxes || words.length < 2) return row;
  return row.filter(({ column }) => [...words, ...boxes].some((one) => Math.abs(one.column - column) <= 1));
}

const boxIn = (row: readonly Placed[], column: number): Placed | undefined =>
  row.find((one) => one.column === column && !isWord(one.sign));

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
  const words = row.flatMap(({ sign }, index) => (isWord(sign) ? [{ word: sign, index }] : []));
  const at = words.map(({ index }) => index);
  const isBefore = standBefore(row, at);
  return words.flatMap(({ word, index }, nth) => {
    const before = row.slice((at[nth - 1] ?? -1) + 1, index);
    const behind = row.slice(index + 1, at[nth + 1]);
    const signs = words.length === 1 ? row : isBefore ? before : behind;
    return signs.some(({ sign }) => sign === 'marked') ? [word] : [];
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
