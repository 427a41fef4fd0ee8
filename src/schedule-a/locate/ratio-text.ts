/** Ratios and limits written as text, and the signs that stand beside a figure. */
import { LONGEST_ENTRY, entryOf } from '../../workbook/entry';
import { plain } from '../../workbook/plain';
import type { Cell } from '../../workbook/sheet';

/** Stands beside an amount, and is none itself. */
const BESIDE = /^(?:[$€£]|us\$|usd|to 1(?:\.00?)?|: ?1(?:\.00?)?|x|%|=|\+|-)?$/i;

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
