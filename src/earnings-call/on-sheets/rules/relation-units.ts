import { report, type Rule } from './rule';

/** Figures are of the units that a kind can work with. */
export const relationUnits: Rule = {
  id: 'relation-units',
  check: ({ tested: { relations } }) =>
    relations
      .filter(({ lacks }) => lacks === 'units')
      .map(({ table, row, why, relation }) =>
        report(
          { table, at: row.at('kind') },
          'error',
          `This relation cannot be tested: ${relation.remark && why.endsWith(relation.remark) ? why.slice(0, -relation.remark.length).trim() : why}`,
          `In ${row.at('kind')} enter a kind that takes such figures, or name others; where the call has the wrong unit, enter it as a finding and name that.`,
        ),
      ),
};
