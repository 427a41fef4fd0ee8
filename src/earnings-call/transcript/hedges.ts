/** How a speaker hedges a figure: about N, nearly N, over N, up to N. */
import type { Qualifier } from '../figure';

const BEFORE: readonly (readonly [Qualifier, RegExp])[] = [
  ['up to', /\b(?:up to|as much as|as many as|at most|no more than)$/i],
  ['nearly', /\b(?:nearly|almost|just under|close to)$/i],
  [
    'over',
    /\b(?:over|more than|in excess of|north of|greater than|at least|upwards? of|better than|exceed(?:s|ed|ing)?)$/i,
  ],
  ['about', /\b(?:approximately|approx\.?|about|around|roughly|some|circa|in the (?:range|neighborhood|order) of)$/i],
];
const AFTER: readonly (readonly [Qualifier, RegExp])[] = [
  ['over', /^(?:\+|\s?plus\b(?! (?:\$|\d)))/i],
  ['about', /^,? (?:I think,? |I believe,? )?(?:or so|give or take|or thereabouts)\b/i],
];
/** What may stand between a hedge and its figure. */
const BETWEEN = /(?:\s+(?:an?|the|this|these|those|between|from))?[\s$]*$/i;

/** @param until  where the figure ends */
export function hedgeOf(whole: string, start: number, until: number): Qualifier {
  const before = whole.slice(Math.max(0, start - 40), start).replace(BETWEEN, '');
  const after = whole.slice(until, until + 30);
  // "Roughly 90% plus" is over 90%.
  return first(AFTER, after) ?? first(BEFORE, before) ?? '';
}

const first = (hedges: typeof BEFORE, text: string): Qualifier | undefined =>
  hedges.find(([, pattern]) => pattern.test(text))?.[0];
