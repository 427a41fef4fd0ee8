/** $24.4 million · $354,000 · $61 to $66 million · $0.26 per share · $(0.05) · 26 cents · 61 million dollars · €1.6 to €1.65 billion. */
import type { Currency } from '../../figure';
import { readSort } from '../ranges';
import { decimalOf, IN_DIGITS, SCALE_WORD, scaleOf } from '../numbers';
import { type Reader, reading, type Reading, sentenceAt, spanOf } from '../reading';

const PER_SHARE_AFTER = /^(?:\s?\w+){0,2}?\s?(?:per|a)\s(?:\w+\s){0,2}share\b/i;
const EPS_BEFORE =
  /\b(?:EPS|(?:earnings|income|loss) (?:per|a) share)(?: (?:of|was|were|is|at|to be|came in at))? (?:\w+ )?$/i;
const PRICE_BEFORE = /\b(?:average|share|stock|offer(?:ing)?|purchase) price (?:of|was) (?:about |approximately )?$/i;
const EARNINGS_BEFORE = /\b(?:EPS|earnings per share|(?:earnings|loss) (?:per share )?of|dividend)\b[^;]*$/i;

type UnitAt = (match: RegExpMatchArray, whole: string) => Currency | `${Currency} a share`;

/** "… of $0.26 per share", "EPS of $0.26", "at an average price of $23.14". */
const unitIn =
  (currency: Currency): UnitAt =>
  (match, whole) => {
    const start = match.index ?? 0;
    const before = whole.slice(0, start);
    const isPerShare = PER_SHARE_AFTER.test(whole.slice(start + match[0].length));
    const isBare = match.groups?.scale === undefined;
    return isPerShare || (isBare && (EPS_BEFORE.test(before) || PRICE_BEFORE.test(before)))
      ? `${currency} a share`
      : currency;
  };

/** How an amount begins, and how it is put in words. */
const SPELLED: Readonly<Record<Currency, { readonly before: string; readonly after: string }>> = {
  USD: { before: String.raw`(?:(?:US)?\$|USD|US dollars?)\s?`, after: String.raw` dollars\b` },
  EUR: { before: String.raw`(?:€|EUR)\s?`, after: String.raw`\s?(?:euros?\b|EUR\b|€)` },
  GBP: { before: String.raw`(?:£|GBP)\s?`, after: String.raw` pounds sterling\b` },
  JPY: { before: String.raw`(?:¥|JPY)\s?`, after: String.raw` yen\b` },
  CHF: { before: String.raw`CHF\s?`, after: String.raw` (?:Swiss francs?|CHF)\b` },
};
const AMOUNTS = (Object.keys(SPELLED) as Currency[]).flatMap((currency) => {
  const { before, after } = SPELLED[currency];
  const unit = unitIn(currency);
  return [readSort({ unit, before, after: '', scaled: true }), readSort({ unit, after, scaled: true, inWords: true })];
});

/** Hundredths of a currency, mostly a share. */
const hundredths = (currency: Currency, after: string) =>
  readSort({
    unit: (match, whole) =>
      unitIn(currency)(match, whole) !== currency || EARNINGS_BEFORE.test(sentenceAt(whole, match.index ?? 0))
        ? `${currency} a share`
        : currency,
    after,
    inWords: true,
  });
const CENTS = [
  hundredths('USD', String.raw`\s?(?:cents\b|¢)`),
  hundredths('GBP', String.raw`(?:\s?pence\b|p\b)`),
] as const;

const IN_BRACKETS = new RegExp(
  String.raw`(?<sign>[$€£¥])\s?\((?<digits>${IN_DIGITS})(?<scale>${SCALE_WORD})?\)(?<after>${SCALE_WORD})?`,
  'dgi',
);
const BY_SIGN: Readonly<Record<string, Currency>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };
const EARNINGS = /\bEPS\b|\b(?:earnings|loss|income) (?:per|a) share\b/i;

/** A loss as it is printed: $(0.05). */
const losses = (text: string, whole: string): readonly Reading[] =>
  [...text.matchAll(IN_BRACKETS)].flatMap((match) => {
    const { sign = '', digits = '', scale, after } = match.groups ?? {};
    const value = decimalOf(digits);
    const currency = BY_SIGN[sign];
    const word = scale ?? after;
    if (value === null || !currency) return [];
    const isEps = word === undefined && EARNINGS.test(sentenceAt(whole, match.index));
    const unit = isEps ? (`${currency} a share` as const) : unitIn(currency)(match, whole);
    return [reading(spanOf(match), `-${value}`, unit, word ? { scale: scaleOf(word) } : {})];
  });

const inHundredths = (figure: Reading): Reading => ({ ...figure, scale: '0.01' });

export const money: Reader = (text, whole) => [
  ...losses(text, whole),
  ...AMOUNTS.flatMap((read) => read(text, whole)),
  ...CENTS.flatMap((read) => read(text, whole)).map(inHundredths),
];
