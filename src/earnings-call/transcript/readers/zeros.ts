/** Words that say nought: earnings that break even, an account that is flat. */
import { hedgeOf } from '../hedges';
import { reading, type Reader, sentenceAt, spanOf } from '../reading';

const BREAK_EVEN = /\bbreak-?\s?even\b/dgi;
const FLAT = /\bflat\b/dgi;
/** A flat fee, or flat at a figure, which says it itself. */
const NOT_NOUGHT = /^[- ](?:rate|fee|panel|screen|out|tax|at [$\d])/i;
const A_SHARE = /\bEPS\b|\bper share\b|\bearnings a share\b/i;

export const zeros: Reader = (text, whole) => [
  ...[...text.matchAll(BREAK_EVEN)].map((match) => {
    const span = spanOf(match);
    const unit = A_SHARE.test(sentenceAt(whole, span.start)) ? 'USD a share' : 'USD';
    return reading(span, '0', unit, { qualifier: hedgeOf(whole, span.start, span.end) });
  }),
  ...[...text.matchAll(FLAT)].flatMap((match) => {
    const span = spanOf(match);
    if (NOT_NOUGHT.test(whole.slice(span.end))) return [];
    return reading(span, '0', '%', { qualifier: hedgeOf(whole, span.start, span.end) });
  }),
];
