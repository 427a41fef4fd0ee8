import { kindOf } from '../../kinds';
import { quoted, report, type Rule } from './rule';

/** Every relation has its verdict. */
export const verdictMissing: Rule = {
  id: 'verdict-missing',
  check: ({ rows, tested: { relations } }) => [
    ...rows.flatMap(({ id, table, cells, relation }) =>
      cells
        .filter(({ column, state }) => relation && column === 'verdict' && state === 'missing')
        .map(({ at, formula }) =>
          report(
            { table, at },
            'error',
            `${quoted(id)} has no verdict; the figures give: ${relation?.verdict ?? ''}.`,
            `In ${at} enter ${formula}`,
          ),
        ),
    ),
    // Without operands there is no formula to enter.
    ...relations
      .filter(({ relation, row }) => kindOf(relation.kind) && !relation.operands.length && row.text('verdict') === '')
      .map(({ relation, table, row }) =>
        report(
          { table, at: row.at('verdict') },
          'error',
          `${quoted(relation.id)} has no verdict and no operands.`,
          `In ${row.at('operand1')} enter the id of a figure, and copy the formulas of a row of the same kind.`,
        ),
      ),
  ],
};
