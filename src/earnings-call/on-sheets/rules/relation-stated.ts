import { report, type Rule } from './rule';

/** A kind that computes a figure is held against one that is stated. */
export const relationStated: Rule = {
  id: 'relation-stated',
  check: ({ tested: { relations } }) =>
    relations
      .filter(({ lacks, relation }) => lacks === 'stated' && relation.stated === null)
      .map(({ table, row, relation }) =>
        report(
          { table, at: row.at('stated') },
          'error',
          `The kind “${relation.kind}” computes a figure, and there is none to hold it against.`,
          `In ${row.at('stated')} enter the id of the stated figure that must come out.`,
        ),
      ),
};
