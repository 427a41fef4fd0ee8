import { formatAmount } from '../../../core/format';
import { NOTHING, compare } from '../../../core/quantity';
import { cellOf } from '../../form-findings';
import { CONDITION, LENDER, STATUS, conditionName } from '../form';
import type { ClosingOnSheet, ConditionOnSheet } from '../read-closing';
import { type Rule, enter, listed, report } from './rule';

/** "Satisfied", while the Lenders or what was paid say otherwise. */
export const statusContradicts: Rule = {
  id: 'status-contradicts',
  check: ({ closing }) =>
    closing.conditions.flatMap((one) => {
      const { condition, row, status, isBorneOut } = one;
      if (status !== STATUS.satisfied.id || isBorneOut) return [];
      const entry = row.entry(CONDITION.status);
      return [
        report(
          entry,
          'error',
          `${conditionName(condition)} is said to be satisfied, but ${why(closing, one)}.`,
          enter(entry, `${STATUS.open.words} until it is, or ${STATUS.waived.words} if it is waived.`),
        ),
      ];
    }),
};

function why(
  { lenders, totalFee, received, otherFees, otherPaid }: ClosingOnSheet,
  { condition }: ConditionOnSheet,
): string {
  if (condition.worked === 'signed by every Lender') {
    if (!lenders.length) return 'no Lender is listed';
    const unsigned = lenders.filter(({ hasSigned }) => !hasSigned);
    const names = unsigned.map(({ name, row }) => `${name} (${cellOf(row.entry(LENDER.signed)) ?? ''})`);
    return `${listed(names)} ${unsigned.length === 1 ? 'has' : 'have'} not signed`;
  }
  if (condition.worked === 'other fees paid')
    return `${formatAmount(otherPaid ?? NOTHING)} was paid of ${formatAmount(otherFees ?? NOTHING)} to be paid`;
  const unknown = lenders.filter(({ fee }) => fee === null).map(({ name }) => name);
  if (unknown.length) return `the fee of ${listed(unknown)} is not known`;
  if (!received) return 'no fee is entered as received';
  if (compare(received, totalFee) < 0)
    return `${formatAmount(received)} was received of ${formatAmount(totalFee)} to be paid`;
  return 'the sheet does not bear it out';
}
