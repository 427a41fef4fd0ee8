/** Numbers as they are written and as they are spoken: 1,100 · 24.4 · .45 · seven · twenty-five · a hundred and fifty · 416 million. */
import { SCALE } from '../figure';

const ONES = 'zero one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...ONES, ...TEENS].map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
]);

/** One to nine are the words that stand after a hyphen, too. */
const ONE_TO_NINE = ONES.slice(1).join('|');
const BELOW_A_HUNDRED = `(?:${TENS.join('|')})(?:[- ](?:${ONE_TO_NINE}))?|${TEENS.join('|')}|${ONE_TO_NINE}`;

/** Sources for regular expressions; each without a group that counts. */
export const IN_DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\d.])\.\d+)`;
export const IN_WORDS = `(?:(?:an?|${ONE_TO_NINE}) hundred(?: (?:and )?(?:${BELOW_A_HUNDRED}))?|${BELOW_A_HUNDRED})`;
/** Not a part of a name or of a longer number: no E7, no E7-20, no 7.0.1; a minus may stand before it. */
export const STARTS = String.raw`(?<![\w.,$]|\w-)`;
export const ENDS = String.raw`(?![\w]|[.,]\d)`;

/** The number as a decimal without grouping; null for what is none. */
export function decimalOf(text: string): string | null {
  const bare = text.trim().toLowerCase();
  if (bare.startsWith('-')) {
    const positive = decimalOf(bare.slice(1));
    return positive === null ? null : `-${positive}`;
  }
  if (/^[\d.,]+$/.test(bare)) {
    const digits = bare.replace(/,/g, '');
    return /^\d+(?:\.\d+)?$/.test(digits) ? digits : /^\.\d+$/.test(digits) ? `0${digits}` : null;
  }
  const value = spoken(bare);
  return value === null ? null : String(value);
}

function spoken(text: string): number | null {
  const [, hundreds, rest] = /^(.*?)\s*hundred(?: (?:and )?(.*))?$/.exec(text) ?? [];
  if (hundreds !== undefined) {
    const times = /^an?$/.test(hundreds) ? 1 : VALUES.get(hundreds);
    const more = rest ? spoken(rest) : 0;
    return times === undefined || more === null ? null : times * 100 + more;
  }
  const [tens = '', ones] = text.split(/[- ]/);
  const first = VALUES.get(tens);
  const second = ones === undefined ? 0 : VALUES.get(ones);
  return first === undefined || second === undefined ? null : first + second;
}

const SCALES: readonly (readonly [pattern: string, scale: string])[] = [
  ['thousand|K', SCALE.thousand],
  ['million|mn|MM?', SCALE.million],
  ['billion|bn|B', SCALE.billion],
  ['trillion|tn', SCALE.trillion],
];

/** A word or letter for thousands, millions, …; the letters only right behind the digits. */
export const SCALE_WORD = String.raw`(?:[\s-]?(?:thousand|million|billion|trillion)\b|\s?(?:mn|bn|tn)\b|(?:MM|[KMB])\b)`;

/** 1 where no scale is named. */
export function scaleOf(word: string | undefined): string {
  const bare = (word ?? '').replace(/[\s-]/g, '');
  return SCALES.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(bare))?.[1] ?? SCALE.one;
}

/** Whether letters are a number word as a whole. */
export const isNumberWord = (letters: string): boolean => VALUES.has(letters.toLowerCase());
