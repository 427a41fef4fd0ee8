/** 7.6 times · 3.5x · turns of 7.6 · doubled, tripled, quadrupled. */
import { decimalOf, ENDS, IN_DIGITS, IN_WORDS, STARTS } from '../numbers';
import { hedgeOf } from '../hedges';
import { reading, type Reader, spanOf } from '../reading';

const TIMES = new RegExp(
  String.raw`${STARTS}(?<digits>${IN_DIGITS}|${IN_WORDS})(?:x\b| times\b(?! (?:a|per) (?:day|week)))`,
  'dgi',
);
const TURNS = new RegExp(String.raw`\bturns (?:\w+ ){0,3}?(?:of|at|to|were) (?<digits>${IN_DIGITS})${ENDS}`, 'dgi');
const FOLD: Readonly<Record<string, string>> = { doubl: '2', tripl: '3', quadrupl: '4' };
const FOLDED = /\b(doubl|tripl|quadrupl)(?:ed|ing|es)\b/dgi;

export const multiples: Reader = (text, whole) => [
  ...[TIMES, TURNS].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = decimalOf(match.groups?.digits ?? '');
      if (value === null) return [];
      const span = spanOf(match, 'digits');
      return [reading(span, value, 'times', { qualifier: hedgeOf(whole, span.start, span.end) })];
    }),
  ),
  ...[...text.matchAll(FOLDED)].map((match) => {
    const span = spanOf(match);
    const qualifier = hedgeOf(whole, span.start, span.end);
    return reading(span, FOLD[match[1]?.toLowerCase() ?? ''] ?? '2', 'times', { qualifier });
  }),
];
