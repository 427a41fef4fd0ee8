import { LENDER, STATUS } from '../form';
import { type Rule, enter, report } from './rule';

/** A Lender that does not sign keeps the Amendment from becoming effective, unless that is waived. `status-contradicts` speaks of a condition said to be satisfied. */
export const lenderUnsigned: Rule = {
  id: 'lender-unsigned',
  check: ({ closing: { lenders, conditions } }) => {
    const executed = conditions.find(({ condition }) => condition.worked === 'signed by every Lender');
    if (executed?.status !== STATUS.open.id) return [];
    return lenders.flatMap(({ row, name }) => {
      const entry = row.entry(LENDER.signed);
      if (entry.answer !== false) return [];
      return [
        report(
          entry,
          'warning',
          `${name} has not signed: it is paid no fee, and the Amendment is not effective without it unless ${executed.condition.clause} is waived.`,
          enter(entry, 'Yes once its signature page is delivered.'),
        ),
      ];
    });
  },
};
