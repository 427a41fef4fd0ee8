/** Finds some words among very many cells: most are passed over by their length or first letter, and none is read twice. */
import { plain } from '../workbook/plain';
import type { CellValue } from '../workbook/sheet';

/** As words are compared: case, a colon or full stop at the end, and curly quotes make no difference. */
export const known = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[\s:.]+$/, '');

/** Long texts are no labels, and are not looked into. */
const longestFor = (words: string): number => words.length * 2 + 20;

export const says = (value: CellValue, words: string): boolean =>
  typeof value === 'string' && value.length <= longestFor(words) && known(value) === known(words);

export class WantedWords {
  private readonly wanted: ReadonlySet<string>;
  private readonly longest: number;
  private readonly firstLetters: ReadonlySet<number>;

  constructor(words: readonly string[]) {
    this.wanted = new Set(words.map(known));
    this.longest = Math.max(0, ...words.map(longestFor));
    this.firstLetters = new Set(
      [...this.wanted].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]),
    );
  }

  /** The words that a cell says, as `known` has them; null where they are none of those wanted. */
  in(value: CellValue): string | null {
    if (typeof value !== 'string' || value.length > this.longest || !this.mayBegin(value.charCodeAt(0))) return null;
    const text = known(value);
    return this.wanted.has(text) ? text : null;
  }

  /** Blanks and what is written in several ways are looked into. */
  private mayBegin(letter: number): boolean {
    const isOneWayOnly = letter > 0x20 && letter < 0x7f;
    return !isOneWayOnly || this.firstLetters.has(letter);
  }
}
