import { amountError, negativeAmounts } from './amount-entries';
import { type Rule, onSheet } from './rule';

export const taxBenefit: Rule = {
  id: 'tax-benefit',
  title: 'A net tax benefit is entered as a negative add-back.',
  check: (subject) =>
    negativeAmounts(subject)
      .filter(({ line }) => line.id === subject.agreement.schedule.terms.incomeTaxes)
      .map(({ located, line, value }) =>
        amountError(
          subject,
          'tax-benefit',
          located,
          `holds a net benefit of ${onSheet(-value)}.`,
          line.whenNegative ?? 'Enter 0.',
        ),
      ),
};
