/** Lines that a transcript has twice, once garbled: they are not read a second time. */
import { editDistance } from './edit-distance';
import type { Line } from './line';

export interface GarbledRepeat {
  /** The line that is garbled, counted from 1. */
  readonly line: number;
  /** The line that it repeats. */
  readonly of: number;
  /** As they are garbled. */
  readonly words: string;
}

/** Shorter lines are alike by chance. */
const SHORTEST = 12;
/** So large a part of the letters may differ, in lines one below the other and in lines a blank one apart; where nothing does, it is no garble. */
const ALIKE = { below: 0.35, apart: 0.15 };
const LONGEST = 400;

/** Of two neighbours that are alike, the one with more words that stand nowhere else in the text. */
export function garbledRepeats(lines: readonly Line[]): readonly GarbledRepeat[] {
  const counts = new Map<string, number>();
  for (const word of lines.flatMap(({ words }) => wordsOf(words))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const strange = (line: Line): number => wordsOf(line.words).filter((word) => counts.get(word) === 1).length;
  const spoken = lines.filter(({ words }) => words.length >= SHORTEST);
  return spoken.flatMap((line, index) => {
    const next = spoken[index + 1];
    if (!next || next.number === line.number || next.number > line.number + 2) return [];
    // Sentences of one pattern, paragraph after paragraph, are alike without garble.
    const most = next.number === line.number + 1 ? ALIKE.below : ALIKE.apart;
    if (!areAlike(line.words, next.words, most)) return [];
    const [garbled, clear] = strange(line) > strange(next) ? [line, next] : [next, line];
    return strange(garbled) > strange(clear) ? [{ line: garbled.number, of: clear.number, words: garbled.words }] : [];
  });
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** As far as the shorter of them goes: a page may break off in the middle. */
function areAlike(one: string, other: string, most: number): boolean {
  const [a, b] = [letters(one), letters(other)];
  const least = Math.min(a.length, b.length);
  if (least < SHORTEST || Math.max(a.length, b.length) > (least * 5) / 2) return false;
  const apart = editDistance(a.slice(0, least), b.slice(0, least)) / least;
  return apart > 0 && apart <= most;
}

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, LONGEST);
