import { formatAmount } from '../../../core/format';
import { toTheCent } from '../../../core/quantity';
import { LENDER, LENDERS } from '../form';
import { totalFormula } from '../formulas';
import { type Rule, enter, isSameFee, report, withFigures } from './rule';

/** What is paid is the sum of what each Lender is paid: the rounded fees. */
export const totalWrong: Rule = {
  id: 'total-wrong',
  check: ({ filled, closing: { totalFee, totalExactFee, lenders }, cells }) => {
    const entry = filled.total(LENDERS)?.entry(LENDER.fee);
    if (!entry || entry.wrong !== null || entry.at === null) return [];
    const mend = enter(entry, cells ? totalFormula(cells.lenders(LENDER.fee)) : formatAmount(totalFee));
    if (!entry.amount)
      return [report(entry, 'error', `The total of the fees is blank; it is ${formatAmount(totalFee)}.`, mend)];
    if (!isSameFee(entry.amount, totalFee)) {
      const isRoundedLast = isSameFee(entry.amount, toTheCent(totalExactFee)) || isSameFee(entry.amount, totalExactFee);
      const message = isRoundedLast
        ? `The total of the fees is ${formatAmount(entry.amount)}, the sum before rounding; the Lenders are paid ${formatAmount(totalFee)}, the sum of the fees as rounded.`
        : `The total of the fees is ${formatAmount(entry.amount)}; the fees of the Lenders come to ${formatAmount(totalFee)}.`;
      return [withFigures(report(entry, 'error', message, mend), entry.amount, totalFee)];
    }
    if (entry.formula === null && lenders.length)
      return [report(entry, 'warning', 'The total of the fees is typed, not computed. It foots today.', mend)];
    return [];
  },
};
