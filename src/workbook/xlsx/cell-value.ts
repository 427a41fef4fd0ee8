/** A cell's value from its type and text in the file. */
import type { CellValue } from '../sheet';
import { DAMAGED, Unreadable } from './unreadable';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const DAY = 86_400_000;
/** The day numbered 0, by the year from which a workbook counts. */
const DAY_ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
const MARCH_1900 = Date.UTC(1900, 2, 1);

/**
 * @param type     the cell's `t`: n (or none), s, str, inlineStr, b, e, d
 * @param content  the text of its value; undefined where the file holds none
 */
export function cellValue(
  type: string | undefined,
  content: string | undefined,
  sharedStrings: readonly string[],
  dateSystem: 1900 | 1904,
): CellValue {
  if (content === undefined) return null;
  if (type === 'str' || type === 'inlineStr') return withoutEscapes(content);
  const text = content.trim();
  if (text === '') return null;
  if (type === 's') {
    const shared = /^\d+$/.test(text) ? sharedStrings[Number(text)] : undefined;
    if (shared === undefined) throw new Unreadable(DAMAGED);
    return shared;
  }
  if (type === 'b') return text === '1' || text.toLowerCase() === 'true';
  if (type === 'e') return { error: text };
  if (type === 'd') return serialOf(text, dateSystem) ?? text;
  // Beyond what a spreadsheet's number holds, such as 1E400, the digits stay text.
  return NUMBER.test(text) && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** Strict files hold dates as ISO text. */
function serialOf(iso: string, dateSystem: 1900 | 1904): number | undefined {
  const time = Date.parse(/T/.test(iso) && !/(Z|[+-]\d\d:\d\d)$/.test(iso) ? `${iso}Z` : iso);
  if (Number.isNaN(time)) return undefined;
  // Excel counts a February 29, 1900 that never was.
  const before = dateSystem === 1900 && time < MARCH_1900 ? 1 : 0;
  return (time - DAY_ZERO[dateSystem]) / DAY - before;
}

/** Characters that XML cannot hold stand as _x000D_. */
export const withoutEscapes = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
