import { plain } from '../../workbook/plain';

/** What a row says of its own place on the form: some of roman part, letter and number. */
export interface Numbering {
  readonly part?: string;
  readonly letter?: string;
  readonly number?: number;
}

/** Between the pieces of a reference: I.A.1, I-A-1, I.A(1), I A 1. */
const SEPARATORS = /[().:\s-]+/g;
const WHOLE = /^(II|I)?\.?([A-D])?\.?(\d{1,2})?$/;
const PREFIX = /^(?:(II|I)\.\s*)?(?:([A-D])[.)]\s*)?(?:\(?(\d{1,2})(?:[.)](?!\d)|(?=\s[A-Z])))?\s*/;
/** A reference that needs no point to be one: I.A.1, II.D, I.A(1). */
const FULL = /^(?:line\s)?(II|I)(?:[.-]\(?|\()([A-D])\)?(?:(?:[.-]\(?|\()(\d{1,2})\)?)?[.):]*(?=\s|$|-)\s*[-:]?\s*/i;
/** "(A)" is one of two things that a line names, not a line. */
const CLAUSE = /^\([a-z]\)$/i;
/** " ( II . C . 12 ) " and no more. */
const LONGEST_REFERENCE = 24;

/** "I.A.2+ I.A.3": words that go on with another line's reference. */
const MENTION = /^I{1,2}\.[A-D](?:\.\d{1,2})?\.?\s*(?:[+,;)]|(?:to|through|and)\b)/i;

function numbering(part?: string, letter?: string, number?: string): Numbering {
  return { ...(part && { part }), ...(letter && { letter }), ...(number && { number: Number(number) }) };
}

/** A cell that holds a reference and nothing else: "I.A.1", "II.", "C.", "12", "(7)", "I-A-1", "Line I.A(1)". */
export function ownNumbering(value: string | number): Numbering | null {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1 && value <= 20 ? { number: value } : null;
  if (value.length > LONGEST_REFERENCE) return null;
  const text = plain(value);
  if (CLAUSE.test(text)) return null;
  const bare = text
    .toUpperCase()
    .replace(/^LINE\s/, '')
    .replace(SEPARATORS, '.')
    .replace(/^\.|\.$/g, '');
  const [, part, letter, number] = WHOLE.exec(bare) ?? [];
  return part || letter || number ? numbering(part, letter, number) : null;
}

/** The reference before the words of a cell, and the words without it. */
export function leadingNumbering(label: string): { numbering: Numbering; words: string } {
  const text = plain(label);
  if (MENTION.test(text)) return { numbering: {}, words: text };
  const [full, fullPart, fullLetter, fullNumber] = FULL.exec(text) ?? [];
  if (full)
    return {
      numbering: numbering(fullPart?.toUpperCase(), fullLetter?.toUpperCase(), fullNumber),
      words: text.slice(full.length),
    };
  const [prefix = '', part, letter, number] = PREFIX.exec(text) ?? [];
  return { numbering: numbering(part, letter, number), words: text.slice(prefix.length) };
}

/** The reference that the form gives a line, taken apart. */
export function numberingOf(reference: string): Numbering {
  const [part, letter, number] = reference.split('.');
  return numbering(part, letter, number);
}

/** How well a row's numbering fits a line: 1 where all that it says agrees, −1 where something contradicts, 0 where it says nothing. */
export function agreement(found: Numbering, expected: Numbering): -1 | 0 | 1 {
  const said = (['part', 'letter', 'number'] as const).filter((key) => found[key] !== undefined);
  if (!said.length) return 0;
  return said.every((key) => found[key] === expected[key]) ? 1 : -1;
}

export const isEmpty = (found: Numbering): boolean => !found.part && !found.letter && found.number === undefined;
