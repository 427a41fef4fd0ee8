/** What is wrong on a Closing sheet. */
import type { Agreement } from '../../agreement/types';
import { decimal } from '../../core/decimal';
import { formatAmount } from '../../core/format';
import { type Money, isZero, minus } from '../../core/quantity';
import type { Finding, Severity } from '../../workbook/finding';
import { cellOf } from '../form-findings';
import type { ReadEntry } from '../read-entry';
import type { FilledForm } from '../read-form';
import { FIELD, LENDER, LENDERS, NO, YES } from './form';
import { type ClosingOnSheet, type LenderOnSheet, readClosing } from './read-closing';

export function closingFindings(agreement: Agreement, filled: FilledForm): readonly Finding[] {
  const closing = readClosing(agreement, filled);
  return [...effectiveStated(filled, closing), ...closing.lenders.flatMap(feeOf), ...totalOf(filled, closing)];
}

const finding = (rule: string, severity: Severity, entry: ReadEntry, message: string, fix: string): Finding => ({
  rule: `closing-${rule}`,
  severity,
  line: null,
  cell: cellOf(entry),
  message,
  fix,
});

/** "Effective" is worked from the conditions; whatever is typed there says nothing. */
function effectiveStated(filled: FilledForm, { isEffective, open }: ClosingOnSheet): readonly Finding[] {
  const entry = filled.field(FIELD.effective);
  if (entry.answer === null) return [];
  const should = isEffective ? YES : NO;
  const cell = cellOf(entry) ?? '';
  if (entry.answer !== isEffective) {
    const why = open === 1 ? 'one condition is not met' : `${open} conditions are not met`;
    const but = isEffective ? 'every condition is satisfied or waived' : why;
    return [
      finding(
        'effective',
        'error',
        entry,
        `“Effective” says ${entry.answer ? YES : NO}, but ${but}.`,
        `In ${cell} put back the formula that works it from the conditions; until then enter ${should}.`,
      ),
    ];
  }
  if (entry.formula !== null) return [];
  return [
    finding(
      'effective',
      'warning',
      entry,
      `“Effective” is typed, and does not follow when a condition changes.`,
      `In ${cell} put back the formula that works it from the conditions.`,
    ),
  ];
}

function feeOf({ row, name, hasSigned, fee }: LenderOnSheet): readonly Finding[] {
  const entry = row.entry(LENDER.fee);
  const stated = entry.amount;
  if (!stated || !fee || sameToTheMill(stated, fee)) return [];
  const message =
    hasSigned || isZero(stated)
      ? `The fee of ${name} is ${formatAmount(stated)}; on its commitments and loans it is ${formatAmount(fee)}.`
      : `${name} has not signed, and gets no fee; the sheet has ${formatAmount(stated)}.`;
  return [
    {
      ...finding('fee', 'error', entry, message, `In ${cellOf(entry) ?? ''} enter ${formatAmount(fee)}.`),
      found: formatAmount(stated),
      expected: formatAmount(fee),
    },
  ];
}

function totalOf(filled: FilledForm, { totalFee }: ClosingOnSheet): readonly Finding[] {
  const entry = filled.total(LENDERS)?.entry(LENDER.fee);
  if (!entry?.amount || sameToTheMill(entry.amount, totalFee)) return [];
  return [
    {
      ...finding(
        'total',
        'error',
        entry,
        `The total of the fees is ${formatAmount(entry.amount)}; the Lenders’ rounded fees come to ${formatAmount(totalFee)}.`,
        `In ${cellOf(entry) ?? ''} enter ${formatAmount(totalFee)}.`,
      ),
      found: formatAmount(entry.amount),
      expected: formatAmount(totalFee),
    },
  ];
}

/** What a fee is rounded to is a cent; what a formula leaves behind it is less than a thousandth of a dollar. */
const sameToTheMill = (a: Money, b: Money): boolean => minus(a, b).amount.abs().lessThan(decimal('0.001'));
