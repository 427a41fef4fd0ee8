/** The text of a formula as a tree, by @borgar/fx. */
import { type AstExpression, parse, tokenize } from '@borgar/fx';
import { NotEvaluated, TOO_DEEP } from './not-evaluated';

/** The longest formula that Excel itself accepts. */
const LONGEST = 8192;
/** Prefixes that a file carries before functions and names that came after Excel 2007. */
const FILE_PREFIX = /^(_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

/** An argument left out, as in IF(A1,,2), is `null`. */
export type Expression = AstExpression | null;

/**
 * The tree of a formula.
 *
 * @param formula  with or without its "="
 * @throws NotEvaluated where it is no formula
 */
export function parseFormula(formula: string): AstExpression {
  if (formula.length > LONGEST) throw new NotEvaluated('The formula is longer than Excel allows.');
  try {
    const tokens = tokenize(formula, { mergeRefs: true, withLocation: false });
    for (const token of tokens) {
      if (token.type === 'func' || token.type === 'range_named') token.value = token.value.replace(FILE_PREFIX, '');
    }
    return parse(tokens);
  } catch (thrown) {
    throw new NotEvaluated(thrown instanceof RangeError ? TOO_DEEP : 'The formula cannot be read.');
  }
}

/** The same, each formula once. */
export function parsing(): (formula: string) => AstExpression {
  const trees = new Map<string, AstExpression>();
  return (formula) => {
    const known = trees.get(formula);
    if (known) return known;
    const tree = parseFormula(formula);
    trees.set(formula, tree);
    return tree;
  };
}
