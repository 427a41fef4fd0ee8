/** Words of cells and of the form, made comparable: quotes, hyphens, case and small words do not count. */
import { plain } from '../../workbook/plain';

/** Words that tell nothing apart: small ones, what a total is made with, the answers, and months (they are the date's, not the label's). */
const SMALL_WORDS = new Set(
  (
    'a an and any are as at be been by for from has have if in into is it its may no not of on or other per shall such that the thereof ' +
    'there this to under unless which with would yes less minus plus add deduct total sum ' +
    'january february march april june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** What preparers write for the form's own words. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['judgement', 'judgment'],
  ['taxation', 'tax'],
  ['cost', 'expense'],
  ['debt', 'indebtedness'],
  ['capital', 'capitalized'],
  ['share', 'stock'],
  ['equity', 'stock'],
]);

/** The words that tell one line from another, each once and in the singular. References such as I.A.5 are no words. */
export function tokens(text: string): readonly string[] {
  const found = new Set<string>();
  const bare = plain(text)
    .toLowerCase()
    .replace(/\bi{1,2}\.(?:[a-d]\.?)(?:\d{1,2}\.?)?/g, ' ')
    .replace(/\bd\s?&\s?a\b/g, 'depreciation amortization')
    .replace(/\bnon[- ]?cash\b/g, 'non-cash')
    .replace(/-based\b/g, '')
    .replace(/\b(schedule|exhibit|annex) ([a-z])\b/g, '$1-$2');
  for (const [word] of bare.matchAll(/[a-z]+(?:-[a-z]+)*/g)) {
    const one = singular(word);
    if (!SMALL_WORDS.has(word) && word.length > 1) found.add(SAME.get(one) ?? one);
  }
  return [...found];
}

/** Whether a label says "cash" where the form begins with "non-cash", "encumbered" where it says "unencumbered". */
export function saysOpposite(label: string, form: string): boolean {
  const said = new Set(tokens(label));
  return tokens(form.replace(/[(:;,].*$/s, '')).some((word) => {
    const bare = /^(?:un|non-)(.+)$/.exec(word)?.[1];
    return bare !== undefined && said.has(bare) && !said.has(word);
  });
}

const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(x|ch|sh|ss)es$/, '$1')
    .replace(/([^s])s$/, '$1');
