import type { Cell } from '../../workbook/sheet';
import { isCellError } from '../../workbook/sheet';
import { plain } from './words';

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
/** Stands beside an amount, and is none itself. */
const BESIDE = /^(?:[$€£]|us\$|usd|to 1(?:\.00?)?|: ?1(?:\.00?)?|x|%|=|\+|-)?$/i;

/** Longer texts are read no further, and are no amounts. */
const LONGEST_ENTRY = 200;
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

/** "$", "to 1" and the like, in a cell of their own. */
export const standsBeside = (cell: Cell): boolean =>
  typeof cell.value === 'string' &&
  cell.value.length <= LONGEST_ENTRY &&
  !cell.formula &&
  BESIDE.test(plain(cell.value)) &&
  plain(cell.value) !== '-';

const TO_ONE = String.raw`(?:x|[-\s]*to[-\s]*1(?:\.0+)?|:\s*1(?:\.0+)?)`;
const BOUND = String.raw`(?:[<>≤≥=]+|(?:not |no )?(?:greater|more|less|lower) than|at (?:most|least)|max(?:imum)?\.?|min(?:imum)?\.?)`;
const RATIO_TEXT = new RegExp(
  String.raw`^(?:${BOUND}\s*)?(\d+(?:\.\d+)?)\s*${TO_ONE}?(?:\s+(?:max|min)(?:imum)?)?\.?$`,
  'i',
);
const RATIO_AT_END = new RegExp(String.raw`(?:^|[\s:(\[])(\d+(?:\.\d+)?\s*${TO_ONE})[)\].]*$`, 'i');

/** A ratio or limit written as text: "1.25 to 1", "2.50:1.00", "2.5x", "≤ 2.50 to 1.00". */
export function ratioText(text: string): number | null {
  const [, number] = RATIO_TEXT.exec(plain(text)) ?? [];
  return number === undefined ? null : Number(number);
}

/** The limit that a cell states, as a number or in words. */
export function limitIn(cell: Cell): number | null {
  const entry = entryOf(cell);
  return entry.kind === 'number' ? entry.value : entry.kind === 'text' ? ratioText(entry.text) : null;
}

/** A ratio that ends a label: "Maximum permitted: 2.50 to 1". */
export function ratioAtEnd(label: string): number | null {
  const text = plain(label);
  const [, ratio] = RATIO_AT_END.exec(text) ?? [];
  return ratio === undefined ? ratioText(text.replace(/^[^:]*:/, '')) : ratioText(ratio);
}

/** An amount typed as text: "$1,234.50", "(1,234)". */
export function amountText(text: string): number | null {
  const bare = plain(text).replace(/[$€£\s]/g, '');
  const [, open, digits, close] = /^(\(|-)?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(\))?$/.exec(bare) ?? [];
  if (!digits || (open === '(') !== (close === ')')) return null;
  return Number(digits.replace(/,/g, '')) * (open ? -1 : 1);
}
