import { kindOf } from '../../kinds';
import { report, type Rule, standing } from './rule';

/** What a kind asks for besides figures is entered. */
export const relationParameter: Rule = {
  id: 'relation-parameter',
  check: ({ tested: { relations } }) =>
    relations.flatMap(({ lacks, table, row, relation }) => {
      const parameter = kindOf(relation.kind)?.parameter;
      if (lacks !== 'parameter' || !parameter) return [];
      return [
        report(
          { table, at: row.at('parameter') },
          'error',
          `The kind “${relation.kind}” needs the ${parameter.name}, and there stands ${standing(row.text('parameter'))}.`,
          `In ${row.at('parameter')} enter it${parameter.isDay ? ' as a date' : ''}, such as ${parameter.usual}.`,
        ),
      ];
    }),
};
