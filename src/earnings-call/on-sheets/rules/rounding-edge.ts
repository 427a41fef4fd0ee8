import { quoted, report, type Rule } from './rule';

/** A figure exactly on an edge of rounding: binary digits fall on one side of it or the other. */
export const roundingEdge: Rule = {
  id: 'rounding-edge',
  check: ({ rows }) =>
    rows.flatMap(({ id, table, cells, relation }) =>
      cells
        .filter(({ state }) => relation && state === 'rounding')
        .map(({ at, found }) =>
          report(
            { table, at },
            'warning',
            `${quoted(id)} lies exactly on an edge of rounding, where the spreadsheet’s binary digits say “${String(found)}”; worked out exactly it is: ${relation?.verdict ?? ''}.`,
            `Enter nothing: take the verdict that is worked out exactly, and note it in ${relation?.row.at('remark') ?? 'the remark'}.`,
          ),
        ),
    ),
};
