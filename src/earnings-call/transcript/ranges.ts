/** Two figures that share what one of them is said with: $61 to $66 million, 180 and 200 days, three or four years. */
import { type Qualifier } from '../figure';
import { decimalOf, IN_DIGITS, IN_WORDS, SCALE_WORD, scaleOf, STARTS } from './numbers';
import { hedgeOf } from './hedges';
import { type Reading, reading, type Span, spanOf } from './reading';
import type { Unit } from '../figure';

/** Between the ends of a range, and where it can be nothing else than one. */
const TO = String.raw`(?:\s?(?:-|–|—)\s?| (?:to|and|or|even|through) )`;
const THROUGH = String.raw`(?:\s?(?:-|–|—)\s?| to )`;

export interface Sort {
  readonly unit: (match: RegExpMatchArray, whole: string) => Unit;
  /** What stands before the digits, such as a dollar sign; before the second only where it may. */
  readonly before?: string;
  /** What stands behind the figure, such as " days". */
  readonly after: string;
  /** Whether numbers in words are read, too. */
  readonly inWords?: boolean;
  /** Whether thousands, millions, … may follow the digits. */
  readonly scaled?: boolean;
}

/** Every figure of a sort in a text, alone or as the ends of a range. */
export function readSort({ unit, before = '', after, inWords = false, scaled = false }: Sort) {
  const digits = inWords ? `(?:${IN_DIGITS}|${IN_WORDS})` : IN_DIGITS;
  const scale = scaled ? `(?<scale>${SCALE_WORD})?` : '';
  const lowScale = scaled ? `(?<lowScale>${SCALE_WORD})?` : '';
  const low = `(?<low>${before}(?<lowDigits>${digits})${lowScale}(?:${after})?)`;
  const start = before
    ? `(?:${low}(?:${TO}(?=${before})|${THROUGH})|(?=${before}))`
    : `(?:${low}${TO}(?:(?:an?|the) )?)?`;
  const high = `(?<high>(?<sign>${before})${before ? '?' : ''}(?<digits>${digits})${scale}${after})`;
  const pattern = new RegExp(`${STARTS}${start}${high}`, 'dgi');
  return (text: string, whole: string): readonly Reading[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const groups = match.groups ?? {};
      const of = unit(match, whole);
      const qualifier = hedgeOf(whole, match.index, match.index + match[0].length);
      const end = (digits: string | undefined, scale: string | undefined, span: Span) =>
        digits === undefined ? [] : figure(signed(digits, whole, span.start), scale, span, of, qualifier);
      return [
        ...(groups.lowDigits ? end(groups.lowDigits, groups.lowScale ?? groups.scale, spanOf(match, 'low')) : []),
        // "$5 to 10 customers" is no range of dollars, "$61 to 66 million" is.
        ...(groups.lowDigits && before && !groups.sign && !groups.scale
          ? []
          : end(groups.digits, groups.scale, spanOf(match, 'high'))),
      ];
    });
}

const NEGATIVE = /(?:^|[\s(])[-\u2212]$|(?<!\bplus or )\b(?:negative|minus) (?:an? )?$/i;
const signed = (digits: string, whole: string, start: number): string =>
  NEGATIVE.test(whole.slice(0, start)) ? `-${digits}` : digits;

function figure(
  digits: string,
  scaleWord: string | undefined,
  span: Span,
  unit: Unit,
  qualifier: Qualifier,
): readonly Reading[] {
  const value = decimalOf(digits);
  if (value === null) return [];
  return [reading(span, value, unit, { qualifier, ...(scaleWord && { scale: scaleOf(scaleWord) }) })];
}
