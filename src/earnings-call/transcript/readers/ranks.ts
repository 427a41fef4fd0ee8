/** The number-one market position · the No. 2 vendor. */
import { decimalOf, IN_DIGITS, IN_WORDS } from '../numbers';
import { reading, type Reader, spanOf } from '../reading';

const OF_WHAT = String.raw`(?:[\w-]+ ){0,2}?(?:position|share|spot|rank(?:ing)?|place|vendor|provider|supplier|player|brand|company)\b`;
const RANK = new RegExp(String.raw`\b(?:number|No\.|#)[\s-]?(?<digits>${IN_DIGITS}|${IN_WORDS})(?= ${OF_WHAT})`, 'dgi');

export const ranks: Reader = (text) =>
  [...text.matchAll(RANK)].flatMap((match) => {
    const value = decimalOf(match.groups?.digits ?? '');
    return value === null ? [] : [reading(spanOf(match), value, 'rank')];
  });
