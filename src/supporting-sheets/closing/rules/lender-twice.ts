import { plain } from '../../../workbook/plain';
import { cellOf } from '../../form-findings';
import { LENDER } from '../form';
import { type Rule, enter, report } from './rule';

/** The fee is rounded once a Lender: two rows of one would be rounded twice. */
export const lenderTwice: Rule = {
  id: 'lender-twice',
  check: ({ closing: { lenders } }) => {
    const first = new Map<string, string>();
    return lenders.flatMap(({ name, row }) => {
      const entry = row.entry(LENDER.name);
      const key = plain(name).toLowerCase();
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, cellOf(entry) ?? '');
        return [];
      }
      return [
        report(
          entry,
          'error',
          `${name} is listed a second time; it stands in ${before}. Its fee would be rounded twice.`,
          enter(entry, `another Lender, or add its commitments and loans to those beside ${before} and empty the row.`),
        ),
      ];
    });
  },
};
