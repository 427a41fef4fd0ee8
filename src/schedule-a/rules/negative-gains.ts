import { amountError, negativeAmounts } from './amount-entries';
import { type Rule, onSheet } from './rule';

export const negativeGains: Rule = {
  id: 'negative-gains',
  title: 'Gains are entered negative, so that they would be added back.',
  check: (subject) =>
    negativeAmounts(subject)
      .filter(({ line }) => line.id === subject.agreement.schedule.terms.noncashGains)
      .map(({ located, value }) =>
        amountError(
          subject,
          'negative-gains',
          located,
          `is ${onSheet(value)}: entered negative, gains are added back instead of subtracted.`,
          `Enter ${onSheet(-value)} if these are gains; losses belong to the non-cash charges and losses.`,
        ),
      ),
};
