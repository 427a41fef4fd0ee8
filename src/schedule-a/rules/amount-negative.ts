import { amountError, negativeAmounts } from './amount-entries';
import { type Rule, onSheet } from './rule';

export const amountNegative: Rule = {
  id: 'amount-negative',
  title: 'An amount that is never negative has a minus sign.',
  check: (subject) => {
    const { incomeTaxes, noncashGains } = subject.agreement.schedule.terms;
    return negativeAmounts(subject)
      .filter(({ line }) => line.id !== incomeTaxes && line.id !== noncashGains)
      .map(({ located, value }) =>
        amountError(
          subject,
          'amount-negative',
          located,
          `is ${onSheet(value)}, but this amount is never negative.`,
          `Enter ${onSheet(-value)} if the sign is a slip, else 0.`,
        ),
      );
  },
};
