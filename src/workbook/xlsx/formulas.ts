/**
 * Formulas as a file spells them and as they are typed. In a file newer functions carry a prefix, and an add-in's
 * functions are stored as `_xldudf_NAMESPACE_NAME`.
 */
import { tokenize, tokenTypes } from '@borgar/fx';

const NAMESPACE = 'COVENANT';
const STORED_CUSTOM = new RegExp(`_xldudf_${NAMESPACE}_`, 'gi');
const TYPED_CUSTOM = new RegExp(`^${NAMESPACE}\\.`, 'i');

/** Functions that came after the file format, with the prefix that a file gives them. */
const NEWER: ReadonlyMap<string, string> = new Map(
  `FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY XLOOKUP XMATCH TEXTJOIN CONCAT IFS SWITCH MAXIFS MINIFS IFNA NUMBERVALUE
   TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TOROW TOCOL TAKE DROP CHOOSEROWS CHOOSECOLS FORMULATEXT ISFORMULA DAYS XOR`
    .split(/\s+/)
    .map((name) => [name, name === 'FILTER' || name === 'SORT' ? '_xlfn._xlws.' : '_xlfn.']),
);
/** Their variables would need a spelling of their own. */
const NOT_STORED = /^(LET|LAMBDA)$/i;

/** Applies a change outside quoted text and quoted sheet names. */
const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('');

/** `_xldudf_COVENANT_LEVERAGE_RATIO(E9,E11)` → `=COVENANT.LEVERAGE_RATIO(E9,E11)` */
export const typedFormula = (stored: string): string =>
  '=' +
  outsideQuotes(stored.replace(/^=/, ''), (part) =>
    part.replace(/_xlfn\.|_xlws\.|_xlpm\./g, '').replace(STORED_CUSTOM, `${NAMESPACE}.`),
  );

/** `=COVENANT.LEVERAGE_RATIO(E9,E11)` → `_xldudf_COVENANT_LEVERAGE_RATIO(E9,E11)` */
export const storedFormula = (typed: string): string =>
  tokenize(typed)
    .filter(({ type }) => type !== tokenTypes.FX_PREFIX)
    .map(({ type, value }) => (type === tokenTypes.FUNCTION ? storedFunction(value) : value))
    .join('');

function storedFunction(name: string): string {
  if (NOT_STORED.test(name)) throw new RangeError(`A formula with ${name} cannot be stored in a file.`);
  if (TYPED_CUSTOM.test(name)) return name.replace(TYPED_CUSTOM, `_xldudf_${NAMESPACE}_`);
  return (NEWER.get(name.toUpperCase()) ?? '') + name;
}
