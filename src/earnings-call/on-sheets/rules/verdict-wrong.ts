import { textOf } from '../tables';
import { report, type Rule, standing } from './rule';
import { isFilledIn } from './filled-in';

/** The verdict on the sheet is the one that the figures give. */
export const verdictWrong: Rule = {
  id: 'verdict-wrong',
  check: ({ rows }) =>
    rows.flatMap(({ table, cells, relation }) =>
      relation && isFilledIn(relation)
        ? cells
            .filter(({ column, state }) => column === 'verdict' && state === 'wrong')
            .map(({ at, formula, found }) => ({
              ...report(
                { table, at },
                'error',
                `The sheet says ${standing(textOf({ row: 0, column: 0, value: found }))}; the figures give: ${relation.verdict}.`,
                `In ${at} enter ${formula}`,
              ),
              found: textOf({ row: 0, column: 0, value: found }),
              expected: relation.verdict,
            }))
        : [],
    ),
};
