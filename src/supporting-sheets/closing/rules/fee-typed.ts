import { feeOf, mendFee } from './fee-wrong';
import { type Rule, isSameFee, report } from './rule';

/** Right today: it does not follow when the Lender signs, or its commitments change. */
export const feeTyped: Rule = {
  id: 'fee-typed',
  check: ({ closing: { lenders } }) =>
    lenders.flatMap((lender) => {
      const entry = feeOf(lender);
      const isTyped = entry.amount !== null && entry.formula === null;
      if (!isTyped || !lender.fee || !entry.amount || !isSameFee(entry.amount, lender.fee)) return [];
      const message = `The fee of ${lender.name} is typed, not computed. It is right today.`;
      return [report(entry, 'warning', message, mendFee(lender))];
    }),
};
