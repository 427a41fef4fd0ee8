import { quoted, report, type Rule } from './rule';

/** Formulas look figures up by their ids, and take * and ? for any characters. */
export const idWildcard: Rule = {
  id: 'id-wildcard',
  check: ({ call: { figures, slips } }) =>
    [...figures, ...slips]
      .filter(({ id }) => /[*?~]/.test(id))
      .map(({ id, table, row }) => {
        const at = (row as { at(id: 'id'): string }).at('id');
        return report(
          { table, at },
          'error',
          `The id ${quoted(id)} has a *, ? or ~ in it, which formulas take for any characters.`,
          `In ${at} enter an id of letters, digits and hyphens, and the same where relations name it.`,
        );
      }),
};
