import type { Agreement } from '../../../agreement/types';
import { decimal } from '../../../core/decimal';
import { type Money, minus } from '../../../core/quantity';
import { formatAmount } from '../../../core/format';
import type { Finding, Severity } from '../../../workbook/finding';
import { cellOf } from '../../form-findings';
import type { ReadEntry } from '../../read-entry';
import type { FilledForm } from '../../read-form';
import type { ClosingCells } from '../formulas';
import type { ClosingOnSheet } from '../read-closing';

/** A filled Closing sheet, and what it comes to. */
export interface Subject {
  readonly agreement: Agreement;
  readonly filled: FilledForm;
  readonly closing: ClosingOnSheet;
  /** Null where the cells of a formula are not on the sheet. */
  readonly cells: ClosingCells | null;
}

/** A finding before its rule is named. */
export type Reported = Omit<Finding, 'rule' | 'line'>;

export interface Rule {
  readonly id: string;
  readonly check: (subject: Subject) => readonly Reported[];
}

export const report = (entry: ReadEntry, severity: Severity, message: string, fix: string): Reported => ({
  severity,
  cell: cellOf(entry),
  message,
  fix,
});

/** With the two figures, to be read one under the other. */
export const withFigures = (reported: Reported, found: Money, expected: Money): Reported => ({
  ...reported,
  found: formatAmount(found),
  expected: formatAmount(expected),
});

/** "In B5 enter …". */
export const enter = (entry: ReadEntry, what: string): string => `In ${cellOf(entry) ?? 'its cell'} enter ${what}`;

/** "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}` : (items[0] ?? '');

/** Fees have at most six places: a cent in ten thousand dollars is a quarter of a basis point. What a sum of doubles leaves is less. */
export const isSameFee = (a: Money, b: Money): boolean => minus(a, b).amount.abs().lessThan(A_HAIR);
const A_HAIR = decimal('0.00001');
