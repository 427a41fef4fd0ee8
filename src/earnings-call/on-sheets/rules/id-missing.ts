import { report, type Rule } from './rule';

const ONE = { figures: 'figure', relations: 'relation', findings: 'finding' } as const;

/** A row without an id is not read. */
export const idMissing: Rule = {
  id: 'id-missing',
  check: ({ call: { withoutId } }) =>
    withoutId.map(({ table, at }) =>
      report(
        { table, at },
        'error',
        `Something is entered in this row, but it has no id, and is not read.`,
        `In ${at} enter an id for the ${ONE[table.kind]}, such as a word or two that say what it is.`,
      ),
    ),
};
