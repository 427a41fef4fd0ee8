import { asTyped } from '../../../workbook/as-typed';
import type { Finding, Severity } from '../../../workbook/finding';
import type { ComparedRow } from '../compared-cells';
import type { CallOnSheets } from '../read-call';
import type { Table } from '../tables';
import type { TestedCall } from '../tested';

/** A call on its sheets, what it comes to, and its formulas' cells. */
export interface Subject {
  readonly call: CallOnSheets;
  readonly tested: TestedCall;
  readonly rows: readonly ComparedRow[];
}

/** What is wrong in a call's workbook, and on which sheet. */
export interface CallFinding extends Finding {
  readonly sheet: string;
}

/** A finding before its rule is named. */
export type Reported = Omit<CallFinding, 'rule' | 'line'>;

export interface Rule {
  readonly id: string;
  readonly check: (subject: Subject) => readonly Reported[];
}

/** @param place  the cell, on the sheet of a table */
export const report = (
  { table, at }: { readonly table: { readonly sheet: Table['sheet'] }; readonly at: string | null },
  severity: Severity,
  message: string,
  fix: string,
  details: readonly string[] = [],
): Reported => ({ sheet: table.sheet.name, cell: at, severity, message, fix, ...(details.length && { details }) });

const LONGEST = 60;

/** “…”, on one line and no longer than can be read. */
export function quoted(text: string): string {
  const typed = asTyped(text);
  return `“${typed.length > LONGEST ? `${typed.slice(0, LONGEST)}…` : typed}”`;
}

/** What stands in a cell, for a sentence that goes on. */
export const standing = (found: string): string => (found === '' ? 'blank' : quoted(found));

/** "a, b and c". */
export const listed = (items: readonly string[], last = 'and'): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}` : (items[0] ?? '');

/** One finding for all of a sort: the first cell, and each of them as a detail where there are several. */
export const inOne = <T>(
  all: readonly T[],
  finding: (first: T, count: number) => Reported,
  detail: (one: T) => string,
): readonly Reported[] => {
  const [first] = all;
  if (first === undefined) return [];
  const reported = finding(first, all.length);
  return [all.length > 1 ? { ...reported, details: all.map(detail) } : reported];
};
