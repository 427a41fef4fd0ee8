import { formatAmount } from '../../../core/format';
import { compare } from '../../../core/quantity';
import { FIELD } from '../form';
import { type Rule, enter, report, withFigures } from './rule';

/** The fee received is what is to be paid, on a day; `status-contradicts` speaks of too little of it. */
export const feeReceived: Rule = {
  id: 'fee-received',
  check: ({ filled, closing: { received, totalFee, lenders } }) => {
    if (!received) return [];
    const [amount, on] = [filled.field(FIELD.received), filled.field(FIELD.receivedOn)];
    const areKnown = lenders.length > 0 && lenders.every(({ fee }) => fee !== null);
    const tooMuch =
      areKnown && compare(received, totalFee) > 0
        ? [
            withFigures(
              report(
                amount,
                'warning',
                `${formatAmount(received)} is entered as received; the fees come to ${formatAmount(totalFee)}.`,
                enter(amount, 'the amendment fee alone: other fees and expenses are a condition of their own.'),
              ),
              received,
              totalFee,
            ),
          ]
        : [];
    const undated =
      on.isBlank && on.at
        ? [
            report(
              on,
              'error',
              'The amendment fee is entered as received, on no day.',
              enter(on, 'the day on which the Administrative Agent received it.'),
            ),
          ]
        : [];
    return [...tooMuch, ...undated];
  },
};
