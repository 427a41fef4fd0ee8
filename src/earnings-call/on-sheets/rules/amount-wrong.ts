import { textOf } from '../tables';
import { isFilledIn } from './filled-in';
import { quoted, report, type Reported, type Rule, standing } from './rule';

/** Every amount on the sheets is the one that the figures give. One finding a row. */
export const amountWrong: Rule = {
  id: 'amount-wrong',
  check: ({ rows }) =>
    rows.flatMap(({ id, table, cells, relation }): readonly Reported[] => {
      if (relation && !isFilledIn(relation)) return [];
      const wrong = cells.filter(({ column, state }) => column !== 'verdict' && state === 'wrong');
      const [first] = wrong;
      if (!first) return [];
      const says = ({ heading, at, found, wanted }: (typeof wrong)[number]): string =>
        `“${heading}” in ${at} is ${standing(textOf({ row: 0, column: 0, value: found }))}, where the figures give ${wanted === '' ? 'nothing' : String(wanted)}`;
      return [
        report(
          { table, at: first.at },
          'error',
          wrong.length > 1
            ? `${wrong.length} amounts in the row of ${quoted(id)} are not what the figures give.`
            : `${says(first)}.`,
          wrong.length > 1
            ? `Enter in each of these cells its formula; in ${first.at} ${first.formula}`
            : `In ${first.at} enter ${first.formula}`,
          wrong.length > 1 ? wrong.map((one) => `${says(one)}: enter ${one.formula}`) : [],
        ),
      ];
    }),
};
