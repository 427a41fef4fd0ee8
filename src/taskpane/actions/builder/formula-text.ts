/** The text of a formula from what is entered for its arguments. */
import { NAMESPACE } from '../../../functions/namespace';
import { cellOn } from '../../../workbook/reference';
import * as words from '../../words';
import type { FunctionDescription } from './metadata';

/** Arguments left out at the end are not written; one left out in between leaves its place empty. */
export function formulaText({ name }: FunctionDescription, entered: readonly string[]): string {
  const last = entered.findLastIndex((argument) => argument.trim() !== '');
  return `=${NAMESPACE}.${name}(${entered
    .slice(0, last + 1)
    .map((argument) => argument.trim())
    .join(',')})`;
}

/** Why what is entered cannot stand as one argument; null where it can. */
export function argumentProblem(entered: string): string | null {
  let depth = 0;
  let quote: string | null = null;
  for (const sign of entered) {
    if (quote !== null) {
      if (sign === quote) quote = null;
    } else if (sign === '"' || sign === "'") quote = sign;
    else if ('({'.includes(sign)) depth++;
    else if (')}'.includes(sign) && --depth < 0) return words.builder.unclosedParenthesis;
    else if (sign === ',' && depth === 0) return words.builder.comma;
  }
  if (quote !== null) return words.builder.unclosedQuote;
  return depth > 0 ? words.builder.unclosedParenthesis : null;
}

/** The required arguments for which nothing is entered. */
export const missing = ({ parameters }: FunctionDescription, entered: readonly string[]): readonly string[] =>
  parameters.flatMap(({ name, optional }, index) => (!optional && !entered[index]?.trim() ? [name] : []));

/** A reference as a formula on another sheet writes it. */
export const reference = (sheet: string, address: string, onSheet: string | null): string =>
  sheet === onSheet ? address : cellOn(sheet, address);
