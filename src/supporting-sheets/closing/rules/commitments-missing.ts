import { LENDER } from '../form';
import { type Rule, enter, report } from './rule';

/** Blank is not zero: without them the Lender's fee is not known. */
export const commitmentsMissing: Rule = {
  id: 'commitments-missing',
  check: ({ closing: { lenders } }) =>
    lenders.flatMap(({ row, name }) =>
      [LENDER.commitments, LENDER.loans].flatMap((column) => {
        const entry = row.entry(column);
        if (!entry.isBlank || entry.at === null) return [];
        return [
          report(
            entry,
            'error',
            `${entry.field.label} of ${name}: blank, so its fee is not known.`,
            enter(entry, 'the amount in dollars, or 0 where there is none.'),
          ),
        ];
      }),
    ),
};
