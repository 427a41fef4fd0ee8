import { STATUSES } from '../../sheets/layout';
import { isProposed } from '../is-proposed';
import { inOne, quoted, report, type Rule, standing } from './rule';

/** A figure that is only proposed is to be confirmed by a person. */
export const status: Rule = {
  id: 'status',
  check: ({ call: { figures } }) =>
    inOne(
      figures.filter(isProposed),
      ({ id, table, row }, count) =>
        report(
          { table, at: row.at('status') },
          'warning',
          count > 1
            ? `${count} of ${figures.length} figures are not confirmed.`
            : `${quoted(id)} is not confirmed: its status is ${standing(row.text('status'))}.`,
          `Compare ${count > 1 ? 'each' : 'it'} with the words of the call, and in ${row.at('status')}${count > 1 ? ' and the others' : ''} enter ${STATUSES.confirmed}.`,
        ),
      ({ id, row }) => `${row.at('status')}: ${quoted(id)}`,
    ),
};
