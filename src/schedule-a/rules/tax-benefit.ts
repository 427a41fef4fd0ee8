import { amountError, negativeAmounts } from './amount-entries';
import { type Rule, onSheet } from './rule';

export const taxBenefit: Rule = {
  id: 'tax-benefit',
  title: 'A net tax benefit is entered as a negative add-back.',
  check: (subject) =>
    negativeAmounts(subject)
      .filter(({ line }) => line.id === subject.agreement.schedule.terms.incomeTaxes)
      .filter(() => subject.readings.choice['tax-benefit'] === 'not-entered')
      .map(({ located, value }) =>
        amountError(
          subject,
          'tax-benefit',
          located,
          `is ${onSheet(value)}: a net tax benefit, entered as a negative add-back. It was not deducted in calculating net income, so nothing is added back.`,
          'Enter 0.',
        ),
      ),
};
