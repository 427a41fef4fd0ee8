/** 100 gigabytes per second · a two-terabyte-per-second backplane · 10 Gbps. */
import { SCALE } from '../../figure';
import { decimalOf, IN_DIGITS, IN_WORDS, STARTS } from '../numbers';
import { hedgeOf } from '../hedges';
import { reading, type Reader, spanOf } from '../reading';

const PREFIXES: Readonly<Record<string, string>> = {
  k: SCALE.thousand,
  m: SCALE.million,
  g: SCALE.billion,
  t: SCALE.trillion,
};
const NUMBER = `(?<digits>${IN_DIGITS}|${IN_WORDS})`;
const IN_FULL = String.raw`[\s-](?<prefix>kilo|mega|giga|tera)(?<of>byte|bit)s?[\s-](?:per|a)[\s-]second\b`;
const ABBREVIATED = String.raw`\s?(?<prefix>[KMGT])(?<of>B|b)(?:ps|it\/s|\/s)\b`;

const PATTERNS = [
  new RegExp(`${STARTS}${NUMBER}${IN_FULL}`, 'dgi'),
  new RegExp(`${STARTS}${NUMBER}${ABBREVIATED}`, 'dg'),
];

export const dataRates: Reader = (text, whole) =>
  PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { digits = '', prefix = '', of = '' } = match.groups ?? {};
      const value = decimalOf(digits);
      const scale = PREFIXES[prefix.slice(0, 1).toLowerCase()];
      if (value === null || scale === undefined) return [];
      const span = spanOf(match);
      const qualifier = hedgeOf(whole, span.start, span.end);
      return [reading(span, value, /^(?:byte|B)$/.test(of) ? 'bytes a second' : 'bits a second', { scale, qualifier })];
    }),
  );
