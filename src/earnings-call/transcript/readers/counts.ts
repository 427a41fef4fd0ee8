/** 26 different projects · over 1,100 customers · 4.2 million lines · two major additions · up from seven · one customer. */
import { decimalOf, ENDS, IN_DIGITS, IN_WORDS, SCALE_WORD, scaleOf, STARTS } from '../numbers';
import { hedgeOf } from '../hedges';
import { reading, type Reader, type Reading, type Span, spanOf } from '../reading';

const DIGITS = new RegExp(`${STARTS}(?<digits>${IN_DIGITS})(?<scale>${SCALE_WORD})?${ENDS}`, 'dgi');

/** What people number in passing and count nothing of: "two great data points". */
const IN_PASSING =
  'things?|points?|questions?|comments?|ways?|reasons?|pieces|items|thoughts|topics|follow-ups?|words|hands|sides|cents|times|is|was|has|as|this|its|us|yes|does|thus|plus|s';
/** Up to two words that may stand between a number and what it counts. */
const MODIFIERS = String.raw`(?:(?!(?:of|and|or|to|in|on|is|are|was|were|that|which|for|with|as|at|by|the|a)\b)[\w'’-]+ ){0,2}?`;
const WORDS = new RegExp(
  String.raw`\b(?<digits>${IN_WORDS})[\s-](?=${MODIFIERS}(?!(?:${IN_PASSING})\b)[\w'’]*[^s\s\W]s\b)`,
  'dgi',
);
/** A number word that stands for a number of what was just spoken of. */
const ELIDED = new RegExp(
  String.raw`\b(?:(?:up|down) from|the|these|those|versus|vs\.?|against) (?<digits>${IN_WORDS})(?=[.,;?]| that\b| who\b| which\b)`,
  'dgi',
);
/** One of these is a figure; one of other things is mostly a way to speak. */
const ONE = new RegExp(
  String.raw`\b(?<digits>one)(?= (?:(?:${IN_DIGITS}% )?(?:customer|client|supplier|vendor|quarter|segment|store|plant|facility|acquisition|project|deal|order|contract|location)\b|(?:or|even|to) two [\w'’-]+s\b))`,
  'dgi',
);

export const counts: Reader = (text, whole) => {
  const taken = new Set<number>();
  const once = (span: Span, value: string | null, scale?: string): readonly Reading[] => {
    if (value === null || taken.has(span.start)) return [];
    taken.add(span.start);
    return [
      reading(span, value, 'count', { qualifier: hedgeOf(whole, span.start, span.end), ...(scale && { scale }) }),
    ];
  };
  return [
    ...[...text.matchAll(DIGITS)].flatMap((match) => {
      const { digits = '', scale } = match.groups ?? {};
      return once(spanOf(match), decimalOf(digits), scale ? scaleOf(scale) : undefined);
    }),
    ...[WORDS, ELIDED].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const value = decimalOf(match.groups?.digits ?? '');
        return value === '1' ? [] : once(spanOf(match, 'digits'), value);
      }),
    ),
    // What stands between may have been read: "one 10% customer".
    ...[...whole.matchAll(ONE)]
      .filter(({ index }) => text[index] === whole[index])
      .flatMap((match) => once(spanOf(match, 'digits'), '1')),
  ];
};
