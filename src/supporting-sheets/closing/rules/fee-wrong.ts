import { formatAmount } from '../../../core/format';
import { isZero } from '../../../core/quantity';
import { cellOf } from '../../form-findings';
import type { ReadEntry } from '../../read-entry';
import { LENDER } from '../form';
import { lenderFeeFormula } from '../formulas';
import type { LenderOnSheet } from '../read-closing';
import { type Reported, type Rule, enter, isSameFee, report, withFigures } from './rule';

/** Basis points on commitments and loans, to the cent, halves up; nothing for a Lender that has not signed. */
export const feeWrong: Rule = {
  id: 'fee-wrong',
  check: ({ closing: { lenders } }) => lenders.flatMap(wrong),
};

export const feeOf = ({ row }: LenderOnSheet): ReadEntry => row.entry(LENDER.fee);

export const mendFee = (lender: LenderOnSheet): string =>
  enter(
    feeOf(lender),
    lenderFeeFormula((column) => cellOf(lender.row.entry(column)) ?? ''),
  );

function wrong(lender: LenderOnSheet): readonly Reported[] {
  const { name, hasSigned, exactFee, fee } = lender;
  const entry = feeOf(lender);
  if (!fee || !exactFee || entry.wrong !== null || entry.at === null) return [];
  if (!entry.amount)
    return [report(entry, 'error', `The fee of ${name} is blank; it is ${formatAmount(fee)}.`, mendFee(lender))];
  if (isSameFee(entry.amount, fee)) return [];
  const stated = formatAmount(entry.amount);
  const message = (): string => {
    if (!hasSigned && !isZero(entry.amount ?? fee))
      return `${name} has not signed and is paid no fee; the sheet has ${stated}.`;
    if (entry.amount && isSameFee(entry.amount, exactFee)) return `The fee of ${name} is not rounded to the cent.`;
    return `The fee of ${name} is ${stated}; on its commitments and loans it is ${formatAmount(fee)}.`;
  };
  return [withFigures(report(entry, 'error', message(), mendFee(lender)), entry.amount, fee)];
}
