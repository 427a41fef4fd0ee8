/** Formulas as files spell them: `_xlfn.` before newer functions, `_xldudf_NAMESPACE_NAME` for an add-in's functions. */

const NEWER = [
  ...['BYCOL', 'BYROW', 'CHOOSECOLS', 'CHOOSEROWS', 'CONCAT', 'DROP', 'FILTER', 'HSTACK', 'IFNA', 'IFS', 'LAMBDA'],
  ...['LET', 'MAKEARRAY', 'MAP', 'MAXIFS', 'MINIFS', 'RANDARRAY', 'REDUCE', 'SCAN', 'SEQUENCE', 'SORT', 'SORTBY'],
  ...['SWITCH', 'TAKE', 'TEXTAFTER', 'TEXTBEFORE', 'TEXTJOIN', 'TEXTSPLIT', 'TOCOL', 'TOROW', 'UNIQUE', 'VSTACK'],
  ...['XLOOKUP', 'XMATCH'],
];
const NEWER_CALL = new RegExp(`\\b(${NEWER.join('|')})(?=\\()`, 'gi');
const WORKSHEET_FUNCTION = /^(FILTER|SORT)$/i;
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Applies a change to what stands outside quotation marks. */
const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(QUOTED)
    .map((part, i) => (i % 2 ? part : change(part)))
    .join('');

/** As typed, with its "=". */
export function fromFile(formula: string, namespace: string): string {
  const stored = new RegExp(`_xldudf_${namespace}_`, 'gi');
  const typed = outsideQuotes(formula, (part) =>
    part
      .replace(/_xlfn\.(_xlws\.)?/g, '')
      .replace(/_xlpm\./g, '')
      .replace(stored, `${namespace}.`),
  );
  return `=${typed}`;
}

/** As stored, without "=". */
export function toFile(formula: string, namespace: string): string {
  const typed = new RegExp(`\\b${namespace}\\.(?=[A-Z_])`, 'gi');
  return outsideQuotes(formula.replace(/^=/, ''), (part) =>
    part
      .replace(typed, `_xldudf_${namespace}_`)
      .replace(NEWER_CALL, (name) => `_xlfn.${WORKSHEET_FUNCTION.test(name) ? '_xlws.' : ''}${name.toUpperCase()}`),
  );
}
