/** Who speaks on each line of a transcript: lines that name a speaker, garbled or not, and the lines below them. */
import { editDistance } from './edit-distance';
import type { Line } from './line';

/** What is no part of the call: the heading above it, and what a filing adds below. */
export const NOT_SPOKEN = 'Not spoken';

const NAME = String.raw`(?:\[?\p{Lu}[\p{L}\p{M}\d_.'’\-]*(?: (?:\p{Lu}[\p{L}\p{M}\d_.'’\-]*|de|van|von|der|la)){1,3}\]?|\p{Lu}\p{Ll}+\p{Lu}\p{L}+)`;
const WITHOUT_A_NAME =
  /^(?:Operator|(?:Unidentified|Unknown) (?:Participant|Analyst|Speaker|Company Representative|Executive|\w+))\W*$/i;
/** Name - Company - Title; Name -- Title; Name, Company - Title. */
const NAMED = new RegExp(String.raw`^(?<name>${NAME})(?:,| -{1,2}| –| —)\s.*\b\w`, 'u');
/** Analyst, Name, Company. */
const ANALYST = new RegExp(String.raw`^Analyst, (?<name>${NAME})(?:, [^.]+)?$`, 'u');
/** Name (Role). */
const WITH_ROLE = new RegExp(String.raw`^(?<name>${NAME}) \([A-Z][\w &,/\-]+\)$`, 'u');
/** Name: what is said, or Name -- Role: what is said. */
const INLINE = new RegExp(String.raw`^(?<name>${NAME}|Operator)(?: -{1,2} [\w ,&\-]{2,60})?:\s`, 'u');
const LONGEST = 100;
const MOST_WORDS = 16;
/** So large a part of a name may be garbled. */
const GARBLED = 0.34;
const OVER = /\b(?:disconnect|concludes)\b/i;

export interface SpokenLine {
  readonly line: Line;
  readonly speaker: string;
  /** Whether the line only names who speaks next. */
  readonly isHeading: boolean;
}

export function withSpeakers(lines: readonly Line[]): readonly SpokenLine[] {
  const participants = [...participantsIn(lines), ...namesBeforeColons(lines)];
  let speaker = NOT_SPOKEN;
  let isOver = false;
  return lines.map((line): SpokenLine => {
    const next = isOver ? null : speakerNamedBy(line.words, participants);
    if (next !== null) {
      speaker = next.name;
      return { line: from(line, next.saysFrom), speaker, isHeading: next.saysFrom === null };
    }
    if (isOver && line.words && !/^\W*\d*\W*$/.test(line.words)) speaker = NOT_SPOKEN;
    if (speaker === 'Operator' && OVER.test(line.words)) isOver = true;
    return { line, speaker, isHeading: false };
  });
}

/** Names that stand in a list at the head: a line with a name, and under it a line "Company - Title". */
function participantsIn(lines: readonly Line[]): readonly string[] {
  const texts = lines.map(({ words }) => words.replace(/^[*•·]\s*/, '')).filter(Boolean);
  const isName = new RegExp(`^${NAME}$`, 'u');
  const found = texts.filter((text, index) => isName.test(text) && /^.{2,60} - .{2,60}$/.test(texts[index + 1] ?? ''));
  return [...new Set(found)];
}

/** Where speakers stand before what they say, they do so more than once; where several do, so does everyone who speaks. */
function namesBeforeColons(lines: readonly Line[]): readonly string[] {
  const names = lines.flatMap(({ words }) => INLINE.exec(words)?.groups?.name ?? []);
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...(repeated.size > 1 ? new Set(names) : repeated)];
}

interface Named {
  readonly name: string;
  /** Where what is said begins on the same line; null where it begins on the next. */
  readonly saysFrom: number | null;
}

/** The line without the name of its speaker. */
function from(line: Line, start: number | null): Line {
  if (start === null) return line;
  const first = line.places.findIndex((place) => place >= start);
  return {
    number: line.number,
    words: line.words.slice(start),
    text: line.text.slice(first),
    places: line.places.slice(first).map((place) => place - start),
  };
}

function speakerNamedBy(text: string, participants: readonly string[]): Named | null {
  const before = INLINE.exec(text);
  const inline = before?.groups?.name;
  const speaks = inline === undefined ? null : inline === 'Operator' ? inline : known(inline, participants);
  if (before && speaks !== null) return { name: speaks, saysFrom: before[0].length };
  if (text.length > LONGEST || text.split(' ').length > MOST_WORDS) return null;
  if (WITHOUT_A_NAME.test(text)) return { name: text.replace(/\W+$/, ''), saysFrom: null };
  const withRole = WITH_ROLE.exec(text)?.groups?.name;
  if (withRole !== undefined) return { name: withRole, saysFrom: null };
  if (/[?!]$/.test(text)) return null;
  const analyst = ANALYST.exec(text)?.groups?.name;
  if (analyst !== undefined) return { name: analyst, saysFrom: null };
  const participant = participants.find((name) => text.startsWith(`${name}, `));
  if (participant !== undefined && !text.endsWith('.')) return { name: participant, saysFrom: null };
  if (!/[-–—]/.test(text)) return null;
  const garbled = known(text, participants);
  if (garbled !== null) return { name: garbled, saysFrom: null };
  const name = NAMED.exec(text)?.groups?.name;
  return name !== undefined && !/[.]$/.test(text.replace(/(?:Inc|Corp|Co|Ltd)\.$/, ''))
    ? { name, saysFrom: null }
    : null;
}

/** The participant that a line begins with, however its letters are garbled. */
function known(text: string, participants: readonly string[]): string | null {
  const letters = (of: string): string => of.toLowerCase().replace(/[^a-z]/g, '');
  const line = letters(text);
  const distances = participants.map((name) => {
    const wanted = letters(name);
    return { name, distance: editDistance(wanted, line.slice(0, wanted.length)) / wanted.length };
  });
  const [closest] = distances.sort((a, b) => a.distance - b.distance);
  return closest && closest.distance <= GARBLED ? closest.name : null;
}
