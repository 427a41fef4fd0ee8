import { KINDS } from '../../kinds';
import { editDistance } from '../../transcript/edit-distance';
import { report, type Rule, standing } from './rule';

/** A relation is of a kind that there is. */
export const relationKind: Rule = {
  id: 'relation-kind',
  check: ({ tested: { relations } }) =>
    relations
      .filter(({ lacks }) => lacks === 'kind')
      .map(({ table, row }) =>
        report(
          { table, at: row.at('kind') },
          'error',
          `The kind is ${standing(row.text('kind'))}, which is none of those listed under Kinds.`,
          `In ${row.at('kind')} enter ${nearest(row.text('kind'))}, or another of: ${KINDS.map(({ id }) => `“${id}”`).join('; ')}.`,
        ),
      ),
};

const nearest = (found: string): string =>
  `“${[...KINDS].sort((a, b) => editDistance(a.id, found) - editDistance(b.id, found))[0]?.id ?? ''}”`;
