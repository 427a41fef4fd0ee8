/** The words around a figure, letter for letter: its sentence, or the nearest of it. */
import type { Passage } from './line';
import type { Span } from './reading';

/** So many words are quoted at most. */
export const MOST_WORDS = 25;
const BEFORE = 13;

export function quoted({ words, places }: Passage, { start, end }: Span): string {
  const from = places[start] ?? 0;
  const to = (places[end - 1] ?? words.length - 1) + 1;
  const left = wordsBefore(words, from);
  const middle = words.slice(from, to);
  const room = MOST_WORDS - 1 - count(middle);
  const kept = left.slice(-Math.min(BEFORE, room));
  const behind = wordsBehind(words, to).slice(0, Math.max(0, room - kept.length));
  return `${kept.join(' ')}${kept.length && !/[$([“"-]$/.test(words[from - 1] ?? '') && words[from - 1] === ' ' ? ' ' : ''}${middle}${behind.join('')}`.trim();
}

const count = (text: string): number => text.split(' ').length;

/** Of the same sentence, the last of them right before the figure. */
function wordsBefore(words: string, from: number): readonly string[] {
  const before = words.slice(0, from);
  const sentence = before.slice(Math.max(0, ...[...before.matchAll(/[.?!] (?=\S)/g)].map(({ index }) => index + 2)));
  return sentence.split(' ').filter((word, index, all) => word !== '' || index < all.length - 1);
}

/** To the end of the sentence, each with the space or mark before it. */
function wordsBehind(words: string, to: number): readonly string[] {
  const behind = words.slice(to);
  const end = /[.?!](?= |$)/.exec(behind);
  const sentence = end ? behind.slice(0, end.index + 1) : behind;
  return sentence.match(/^\S+|\s\S+/g) ?? [];
}
