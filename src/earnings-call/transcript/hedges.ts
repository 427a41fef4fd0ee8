/** How a speaker hedges a figure: about N, nearly N, over N, up to N. */
import type { Qualifier } from '../figure';

const BEFORE: readonly (readonly [Qualifier, RegExp])[] = [
  ['up to', /\b(?:up to|as much as|as many as|at most|no more than)$/i],
  ['nearly', /\b(?:nearly|almost|just under|close to)$/i],
  [
    'over',
    /\b(?:over|more than|in excess of|north of|greater than|at least|upwards? of|better than|exceed(?:s|ed|ing)?|pass(?:es|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing))$/i,
  ],
  ['about', /\b(?:approximately|approx\.?|about|around|roughly|some|circa|in the (?:range|neighborhood|order) of)$/i],
];
const AFTER: readonly (readonly [Qualifier, RegExp])[] = [
  ['over', /^(?:\+|\s?plus\b(?! (?:\$|\d)))/i],
  ['about', /^,? (?:I think,? |I believe,? )?(?:or so|give or take|or thereabouts)\b/i],
];
/** What may stand between a hedge and its figure. */
const BETWEEN = /(?:\s+(?:an?|the|this|these|those|between|from))?[\s$€£¥]*$/i;

const HELD_AGAINST = /\b(?:over|than) (?:the|this|these|those) ?[\s$€£¥]*$/i;

/** @param until  where the figure ends */
export function hedgeOf(whole: string, start: number, until: number): Qualifier {
  const stretch = whole.slice(Math.max(0, start - 40), start);
  const before = stretch.replace(BETWEEN, '');
  const after = whole.slice(until, until + 30);
  // "Roughly 90% plus" is over 90%.
  const hedge = first(AFTER, after) ?? first(BEFORE, before) ?? '';
  // "An improvement over the 30.3% of the quarter before" is held against it, and no more than it.
  return hedge === 'over' && HELD_AGAINST.test(stretch) ? '' : hedge;
}

const first = (hedges: typeof BEFORE, text: string): Qualifier | undefined =>
  hedges.find(([, pattern]) => pattern.test(text))?.[0];
