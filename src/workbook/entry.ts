import { plain } from './plain';
import { type Cell, isCellError } from './sheet';

/** What stands where an amount or a ratio belongs. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number; readonly formula: string | null }
  /** Left from the form: $___________, [●]. */
  | { readonly kind: 'placeholder'; readonly text: string }
  /** n/a, n.m., none, a dash: said to have no value. */
  | { readonly kind: 'no value'; readonly text: string; readonly formula: string | null }
  | { readonly kind: 'text'; readonly text: string; readonly formula: string | null }
  | { readonly kind: 'error'; readonly error: string; readonly formula: string | null }
  | { readonly kind: 'not calculated'; readonly formula: string };

const PLACEHOLDER = /^[\s$€£]*(?:_{2,}|\[[\s_●•.…,]*\]|[●•]+|\.{4,}|…+|x{3,}|tbd|tba)[\s_.]*(?:to 1(?:\.00?)?)?$/i;
const NO_VALUE = /^(?:n\s*[./]?\s*a\.?|n\s*[./]?\s*m\.?|not (?:applicable|meaningful)|none|nil|-+|no debt)$/i;
/** Longer texts are read no further, and are no amounts. */
export const LONGEST_ENTRY = 200;
const LONGEST_TEXT = 1_000;

export function entryOf(cell: Cell | undefined): Entry {
  if (!cell) return { kind: 'blank' };
  const { value } = cell;
  const formula = cell.formula ?? null;
  if (value === null) return formula ? { kind: 'not calculated', formula } : { kind: 'blank' };
  if (isCellError(value)) return { kind: 'error', error: value.error, formula };
  if (typeof value === 'number') return { kind: 'number', value, formula };
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE', formula };
  const text = plain(value.slice(0, LONGEST_TEXT));
  if (!text) return { kind: 'blank' };
  if (value.length > LONGEST_ENTRY) return { kind: 'text', text, formula };
  if (PLACEHOLDER.test(text)) return { kind: 'placeholder', text };
  if (NO_VALUE.test(text)) return { kind: 'no value', text, formula };
  return { kind: 'text', text, formula };
}

/** An amount typed as text: "$1,234.50", "(1,234)"; null where it is none, or more than a number holds. */
export function amountText(text: string): number | null {
  const bare = plain(text).replace(/[$€£\s]/g, '');
  const [, open, digits, close] = /^(\(|-)?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(\))?$/.exec(bare) ?? [];
  if (!digits || (open === '(') !== (close === ')')) return null;
  const amount = Number(digits.replace(/,/g, ''));
  return Number.isFinite(amount) ? amount * (open ? -1 : 1) : null;
}
