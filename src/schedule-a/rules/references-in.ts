/** What a label names beside its own line: other lines, and amounts of money. */
import { plain } from '../../workbook/plain';

const REFERENCE = /\bI{1,2}\.[A-D](?:\.\d{1,2})?/g;
const RUN = /\b(I{1,2}\.[A-D]\.)(\d{1,2})\s*(?:-|to|through|thru)\s*\1?(\d{1,2})\b/g;

/** References in the brackets of a label: I.A.5, I.B; "I.A.1 through I.A.4" is each of the four. */
export function referencesIn(label: string): ReadonlySet<string> {
  const text = plain(label);
  const bracket = text.indexOf('(');
  if (bracket < 0) return new Set();
  const within = text
    .slice(bracket)
    .replace(RUN, (_, heading: string, first: string, last: string) =>
      Array.from(
        { length: Math.max(0, Number(last) - Number(first) + 1) },
        (__, index) => `${heading}${Number(first) + index}`,
      ).join(' '),
    );
  return new Set(within.match(REFERENCE) ?? []);
}

const AMOUNT = /\$\s?(\d[\d,]*(?:\.\d+)?)\s?(thousand|million|k|mm|m)?\b/gi;
const MULTIPLES: Readonly<Record<string, number>> = { thousand: 1e3, k: 1e3, million: 1e6, mm: 1e6, m: 1e6 };

/** Amounts of money as they are written, with what they come to in the label's own unit. */
export function amountsIn(label: string): readonly { readonly written: string; readonly amount: number }[] {
  return [...plain(label).matchAll(AMOUNT)].map(([written, digits = '', multiple = '']) => ({
    written: written.trim(),
    amount: Number(digits.replace(/,/g, '')) * (MULTIPLES[multiple.toLowerCase()] ?? 1),
  }));
}
