import { formatAmount } from '../../../core/format';
import { NOTHING, compare } from '../../../core/quantity';
import { FIELD } from '../form';
import { type Rule, enter, report, withFigures } from './rule';

/** `status-contradicts` speaks of too little of it. */
export const otherFeesPaid: Rule = {
  id: 'other-fees-paid',
  check: ({ filled, closing: { otherFees, otherPaid } }) => {
    const due = otherFees ?? NOTHING;
    const [dueEntry, paidEntry] = [filled.field(FIELD.otherFees), filled.field(FIELD.otherPaid)];
    if (!otherPaid || dueEntry.wrong !== null || compare(otherPaid, due) <= 0) return [];
    const mend = otherFees
      ? enter(paidEntry, 'what was paid besides the amendment fee, or correct what was to be paid.')
      : enter(dueEntry, 'what was to be paid besides the amendment fee.');
    const toBePaid = otherFees ? `${formatAmount(due)} was to be paid` : 'nothing is entered as to be paid';
    const message = `${formatAmount(otherPaid)} of other fees and expenses is entered as paid; ${toBePaid}.`;
    return [withFigures(report(otherFees ? paidEntry : dueEntry, 'warning', message, mend), otherPaid, due)];
  },
};
