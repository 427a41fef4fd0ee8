import { SLIP_KINDS } from '../../slip';
import { report, type Rule, standing } from './rule';

/** A slip is of a kind that there is. */
export const slipKind: Rule = {
  id: 'slip-kind',
  check: ({ call: { slips } }) =>
    slips
      .filter(({ row }) => !SLIP_KINDS.some((kind) => kind === row.text('kind').toLowerCase()))
      .map(({ table, row }) =>
        report(
          { table, at: row.at('kind') },
          'warning',
          `The kind of slip is ${standing(row.text('kind'))}.`,
          `In ${row.at('kind')} enter one of: ${SLIP_KINDS.join(', ')}.`,
        ),
      ),
};
