import { amountError, negativeAmounts } from './amount-entries';
import { type Rule, onSheet } from './rule';

export const amountNegative: Rule = {
  id: 'amount-negative',
  title: 'An amount that is never negative has a minus sign.',
  check: (subject) =>
    negativeAmounts(subject)
      .filter(({ line }) => !line.whenNegative)
      .map(({ located, value }) =>
        amountError(
          subject,
          'amount-negative',
          located,
          `is negative: ${onSheet(value)}.`,
          `Enter ${onSheet(-value)} as a positive amount, or 0 if there is none.`,
        ),
      ),
};
