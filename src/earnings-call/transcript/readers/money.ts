/** $24.4 million · $354,000 · $61 to $66 million · $0.26 per share · $(0.05) · 26 cents · 61 million dollars. */
import { readSort } from '../ranges';
import { decimalOf, IN_DIGITS, SCALE_WORD, scaleOf } from '../numbers';
import { type Reader, reading, type Reading, sentenceAt, spanOf } from '../reading';

const PER_SHARE_AFTER = /^(?:\s?\w+){0,2}?\s?(?:per|a)\s(?:\w+\s){0,2}share\b/i;
const EPS_BEFORE =
  /\b(?:EPS|(?:earnings|income|loss) (?:per|a) share)(?: (?:of|was|were|is|at|to be|came in at))? (?:\w+ )?$/i;
const EARNINGS_BEFORE = /\b(?:EPS|earnings per share|(?:earnings|loss) (?:per share )?of)\b[^.;]*$/i;

/** "… of $0.26 per share", "EPS of $0.26". */
function unitAt(match: RegExpMatchArray, whole: string): 'USD a share' | 'USD' {
  const start = match.index ?? 0;
  const isPerShare = PER_SHARE_AFTER.test(whole.slice(start + match[0].length));
  const isEps = match.groups?.scale === undefined && EPS_BEFORE.test(whole.slice(0, start));
  return isPerShare || isEps ? 'USD a share' : 'USD';
}

const dollars = readSort({
  unit: unitAt,
  before: String.raw`(?:(?:US)?\$|USD|US dollars?)\s?`,
  after: '',
  scaled: true,
});
const inWords = readSort({ unit: unitAt, after: String.raw` dollars\b`, scaled: true, inWords: true });
const cents = readSort({
  unit: (match, whole) =>
    unitAt(match, whole) === 'USD a share' || EARNINGS_BEFORE.test(sentenceAt(whole, match.index ?? 0))
      ? 'USD a share'
      : 'USD',
  after: String.raw`\s?(?:cents\b|¢)`,
  inWords: true,
});

const IN_BRACKETS = new RegExp(
  String.raw`\$\s?\((?<digits>${IN_DIGITS})(?<scale>${SCALE_WORD})?\)(?<after>${SCALE_WORD})?`,
  'dgi',
);

/** A loss as it is printed: $(0.05). */
const losses = (text: string, whole: string): readonly Reading[] =>
  [...text.matchAll(IN_BRACKETS)].flatMap((match) => {
    const { digits = '', scale, after } = match.groups ?? {};
    const value = decimalOf(digits);
    const word = scale ?? after;
    return value === null
      ? []
      : [reading(spanOf(match), `-${value}`, unitAt(match, whole), word ? { scale: scaleOf(word) } : {})];
  });

/** A cent is a hundredth of a dollar. */
const asDollars = (figure: Reading): Reading => ({ ...figure, scale: '0.01' });

export const money: Reader = (text, whole) => [
  ...losses(text, whole),
  ...dollars(text, whole),
  ...inWords(text, whole),
  ...cents(text, whole).map(asDollars),
];
