import { keyOf, namedIn } from '../tested';
import { isFilledIn } from './filled-in';
import { inOne, quoted, report, type Rule } from './rule';

/** What the sheets show is what their formulas give today. What only follows from a wrong cell is told with that one. */
export const notRecalculated: Rule = {
  id: 'not-recalculated',
  check: ({ rows }) => {
    const wrong = new Set(
      rows.filter(({ cells }) => cells.some(({ state }) => state === 'wrong')).map(({ id }) => keyOf(id)),
    );
    return inOne(
      rows.flatMap(({ id, table, cells, relation }) => {
        const causes = [id, ...(relation ? namedIn(relation.relation) : [])];
        const stale = cells.filter(({ state }) => state === 'stale');
        const [first] = stale;
        if (!first || (relation && !isFilledIn(relation)) || causes.some((one) => wrong.has(keyOf(one)))) return [];
        return [{ id, table, at: first.at, stale }];
      }),
      (first, count) =>
        report(
          first,
          'error',
          count > 1
            ? `${count} rows do not show what their formulas give: a figure was changed and the workbook not calculated again.`
            : `The row of ${quoted(first.id)} does not show what its formulas give: a figure was changed and the workbook not calculated again.`,
          `Calculate the workbook again (in Excel Ctrl+Alt+F9) and save it; where a cell stays as it is, copy its formula from a row of the same kind.`,
        ),
      ({ id, table, stale }) => `${table.sheet.name}!${stale.map(({ at }) => at).join(', ')}: ${quoted(id)}`,
    );
  },
};
