import { cellOf } from '../../form-findings';
import { LENDER, LENDERS } from '../form';
import { type Rule, listed } from './rule';

/** Without a list of the Lenders no fee can be worked, and nobody has signed. */
export const noLenders: Rule = {
  id: 'no-lenders',
  check: ({ agreement, filled, closing }) => {
    if (closing.lenders.length) return [];
    const first = filled.rows(LENDERS)[0]?.entry(LENDER.name);
    const cell = first ? cellOf(first) : null;
    return [
      {
        severity: 'warning',
        cell,
        message: 'No Lender is listed, so no fee is worked, and the Amendment counts as not signed.',
        fix: `In ${cell ?? 'the table of the Lenders'} enter the first Lender, and the others below it: every one, whether it signs or not. The signature pages name ${listed(agreement.closing.signatories)} as Lender.`,
      },
    ];
  },
};
