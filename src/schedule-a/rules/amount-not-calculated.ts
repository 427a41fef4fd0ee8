import { amountError, entriesOfKind } from './amount-entries';
import { type Rule, followsAFlaw } from './rule';

export const amountNotCalculated: Rule = {
  id: 'amount-not-calculated',
  title: 'A formula has no calculated value.',
  check: (subject) =>
    entriesOfKind(subject, 'not calculated')
      .filter(({ located }) => !followsAFlaw(subject, located))
      .map(({ located }) =>
        amountError(
          subject,
          'amount-not-calculated',
          located,
          'has a formula whose value is not in the workbook.',
          'Open the workbook in Excel, let it calculate, and save it.',
        ),
      ),
};
