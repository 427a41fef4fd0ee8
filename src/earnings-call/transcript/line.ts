/** Lines of a transcript, and sentences that run over several of them, as the readers see them. */
import { isNumberWord } from './numbers';

export interface Passage {
  /** Letter for letter, but white space is one space and an escaped dollar sign is one. */
  readonly words: string;
  /** The same, with number words put together that a cut into columns has torn apart. */
  readonly text: string;
  /** Where each character of `text` stands in `words`. */
  readonly places: readonly number[];
}

export interface Line extends Passage {
  /** Counted from 1. */
  readonly number: number;
}

/** Lines that belong to one another. */
export interface Paragraph extends Passage {
  /** The lines, each with where it begins in `words`. */
  readonly lines: readonly { readonly number: number; readonly start: number }[];
}

/** Whether a line goes on in the next one: many transcripts break lines in the midst of a sentence. */
export const goesOn = (line: Line, next: Line): boolean =>
  next.number === line.number + 1 && line.words !== '' && next.words !== '' && !/[.?!:;]["”’)]?$/.test(line.words);

export function paragraphOf(lines: readonly Line[]): Paragraph {
  let words = '';
  let text = '';
  const places: number[] = [];
  const starts: { number: number; start: number }[] = [];
  for (const line of lines) {
    if (words) {
      places.push(words.length);
      words += ' ';
      text += ' ';
    }
    const start = words.length;
    starts.push({ number: line.number, start });
    for (const place of line.places) places.push(start + place);
    words += line.words;
    text += line.text;
  }
  return { words, text, places, lines: starts };
}

/** The line on which a character of the text stands. */
export function lineAt({ places, lines }: Paragraph, character: number): number {
  const place = places[character] ?? 0;
  return lines.filter(({ start }) => start <= place).at(-1)?.number ?? 0;
}

/** Some transcripts stand on one line whole. A line is read in stretches of about so many characters, each to the end of a sentence. */
const LONGEST = 4000;

/** The lines of a text, a very long one in several stretches of the same number. */
export const linesOf = (text: string): readonly Line[] =>
  text.split(/\r\n|\r|\n/).flatMap((raw, index) => stretchesOf(raw).map((stretch) => lineOf(stretch, index + 1)));

function stretchesOf(raw: string): readonly string[] {
  const stretches: string[] = [];
  let from = 0;
  while (raw.length - from > LONGEST) {
    const stretch = raw.slice(from, from + LONGEST);
    const sentence = Math.max(...['. ', '? ', '! '].map((end) => stretch.lastIndexOf(end))) + 2;
    const length = sentence > 1 ? sentence : stretch.lastIndexOf(' ') + 1 || LONGEST;
    stretches.push(raw.slice(from, from + length));
    from += length;
  }
  return [...stretches, raw.slice(from)];
}

export function lineOf(raw: string, number: number): Line {
  const characters: { readonly character: string; readonly place: number }[] = [];
  let words = '';
  const pieces = raw.replace(/\\\$/g, '$').split('\t');
  pieces.forEach((piece, index) => {
    const said = tidy(piece);
    const joint = jointOf(pieces[index - 1], piece);
    if (index > 0 && words && !words.endsWith(' ')) words += ' ';
    const start = words.length;
    words += words.endsWith(' ') || !words ? said.trimStart() : said;
    if (index > 0 && joint === null && characters.length) characters.push({ character: ' ', place: start - 1 });
    for (let place = start + (joint ?? 0); place < words.length; place++)
      characters.push({ character: words[place] ?? ' ', place });
  });
  const end = words.trimEnd().length;
  const kept = characters.filter(({ place }) => place < end);
  return {
    number,
    words: words.trimEnd(),
    text: kept.map(({ character }) => character).join(''),
    places: kept.map(({ place }) => place),
  };
}

const tidy = (piece: string): string => piece.replace(/\s+/g, ' ');

/** How many letters of the second piece repeat the end of the first, where the two make one number word; null where they do not. */
function jointOf(before: string | undefined, after: string): number | null {
  const left = /[A-Za-z]+$/.exec(before ?? '')?.[0];
  const right = /^[A-Za-z]+/.exec(after)?.[0];
  if (!left || !right) return null;
  for (const shared of [0, 1, 2]) {
    const repeats = left.slice(left.length - shared).toLowerCase() === right.slice(0, shared).toLowerCase();
    if (repeats && isNumberWord(left + right.slice(shared))) return shared;
  }
  return null;
}
