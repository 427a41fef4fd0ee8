/** Bare numbers in a sentence about days sales outstanding: "DSOs were at 35, versus 37". */
import { decimalOf, ENDS, IN_DIGITS, STARTS } from '../numbers';
import { hedgeOf } from '../hedges';
import { reading, type Reader, sentenceAt, spanOf } from '../reading';

const ABOUT_DAYS =
  /\bDSOs?\b|\bDPOs?\b|\bdays (?:sales|payables?|of sales) outstanding\b|\bdays of inventory\b|\b(?:receivables?|debtor|creditor|payables?|inventory) days\b/i;
const BARE = new RegExp(`${STARTS}(${IN_DIGITS})${ENDS}`, 'dg');

export const daysOutstanding: Reader = (text, whole) =>
  [...text.matchAll(BARE)].flatMap((match) => {
    const span = spanOf(match);
    const value = decimalOf(match[0]);
    if (value === null || !ABOUT_DAYS.test(sentenceAt(whole, span.start))) return [];
    return [reading(span, value, 'days', { qualifier: hedgeOf(whole, span.start, span.end) })];
  });
