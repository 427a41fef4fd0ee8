/** What a formula mentions: cells, names and functions. */
import { parse, parseA1Ref, stringifyA1Ref, tokenize, tokenTypes } from '@borgar/fx';
import type { Box } from '../../workbook/sheet';

export interface CellReference {
  /** The sheet as the formula names it; `null` where it names none. */
  readonly sheet: string | null;
  /** Whole columns and rows reach to infinity. */
  readonly box: Box;
}

export interface Mentions {
  readonly cells: readonly CellReference[];
  readonly names: readonly string[];
  readonly functions: readonly string[];
  /** What it refers to that the engine cannot read. */
  readonly beyondEngine: string | null;
}

/** Functions that make references while they calculate: what they read cannot be told from the formula. */
const MAKES_REFERENCES = new Set(['INDIRECT', 'OFFSET']);
export const makesReferences = ({ functions }: Mentions): boolean =>
  functions.some((name) => MAKES_REFERENCES.has(name));

const REFERENCES: ReadonlySet<string> = new Set([tokenTypes.REF_RANGE, tokenTypes.REF_BEAM, tokenTypes.REF_TERNARY]);

/** Never throws: what cannot be read as a formula mentions nothing. */
export function mentionsOf(formula: string): Mentions {
  const cells: CellReference[] = [];
  const names: string[] = [];
  const functions: string[] = [];
  let beyondEngine: string | null = null;
  for (const { type, value } of tokens(formula)) {
    if (type === tokenTypes.FUNCTION) functions.push(value.toUpperCase());
    else if (type === tokenTypes.REF_NAMED) names.push(value);
    else if (type === tokenTypes.REF_STRUCT) beyondEngine = `the table ${value}`;
    else if (REFERENCES.has(type)) {
      const reference = parseA1Ref(value, { allowTernary: true });
      if (!reference || !('range' in reference) || !reference.range) continue;
      const { top, left, bottom, right } = reference.range;
      const [sheet = null, ...more] = reference.context ?? [];
      if (more.length > 0) beyondEngine = `another workbook (${value})`;
      if (sheet?.includes(':')) beyondEngine = `several sheets at once (${value})`;
      cells.push({
        sheet,
        box: { top: top ?? 0, left: left ?? 0, bottom: bottom ?? Infinity, right: right ?? Infinity },
      });
    }
  }
  return { cells, names, functions, beyondEngine };
}

/** Whether a formula takes this for a name: not for a cell, a value or several words. */
export function isName(text: string): boolean {
  const [, only, more] = tokens(`=${text}`);
  return only?.type === tokenTypes.REF_NAMED && more === undefined;
}

export interface Spelling {
  readonly sheet: (sheet: string) => string;
  readonly name: (name: string) => string;
}

/** The formula with other spellings of its sheets and names. */
export const respelled = (formula: string, spelling: Spelling): string =>
  tokens(formula)
    .map(({ type, value }) => {
      if (type === tokenTypes.REF_NAMED) return spelling.name(value);
      const reference = REFERENCES.has(type) ? parseA1Ref(value, { allowTernary: true }) : undefined;
      const [sheet] = reference?.context ?? [];
      return reference && sheet !== undefined
        ? stringifyA1Ref({ ...reference, context: [spelling.sheet(sheet)] })
        : value;
    })
    .join('');

function tokens(formula: string): readonly { readonly type: string; readonly value: string }[] {
  try {
    return tokenize(formula, { mergeRefs: true, allowTernary: true });
  } catch {
    return [];
  }
}

/** Whether brackets, commas and operators stand where a formula has them. */
export function isWellFormed(formula: string): boolean {
  try {
    parse(tokenize(formula, { mergeRefs: true, allowTernary: true }));
    return true;
  } catch {
    return false;
  }
}

export const contains = ({ top, left, bottom, right }: Box, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
