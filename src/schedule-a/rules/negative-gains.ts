import { amountError, negativeAmounts } from './amount-entries';
import { type Rule, onSheet } from './rule';

export const negativeGains: Rule = {
  id: 'negative-gains',
  title: 'Gains are entered negative, so that they would be added back.',
  check: (subject) =>
    negativeAmounts(subject)
      .filter(({ line }) => line.id === subject.agreement.schedule.terms.noncashGains)
      .map(({ located, line, value }) =>
        amountError(
          subject,
          'negative-gains',
          located,
          `is entered negative: ${onSheet(value)}.`,
          line.whenNegative ?? 'Enter 0 or more.',
        ),
      ),
};
