import { fewestOperands, kindOf, mostOperands } from '../../kinds';
import { OPERAND_COLUMNS } from '../../sheets/columns';
import { report, type Rule } from './rule';

/** A relation has as many operands as its kind takes, without a gap among them. */
export const relationOperands: Rule = {
  id: 'relation-operands',
  check: ({ tested: { relations } }) =>
    relations.flatMap(({ relation, table, row, lacks }) => {
      const kind = kindOf(relation.kind);
      if (!kind) return [];
      const { operands } = relation;
      const gap = operands.indexOf('');
      if (gap < 0 && lacks !== 'operands') return [];
      const fewest = fewestOperands(kind);
      const most = mostOperands(kind);
      const at = row.at(OPERAND_COLUMNS[gap >= 0 ? gap : Math.min(operands.length, most)] ?? 'operand6');
      const wanted = fewest === most ? String(fewest) : `${fewest} to ${most}`;
      const [is, what] =
        gap >= 0 ? ['is a gap among', ''] : [operands.length === 1 ? 'is 1 of' : `are ${operands.length} of`, ''];
      return [
        report(
          { table, at },
          'error',
          `The kind “${kind.id}” takes ${wanted} operands (${kind.operands.join(', ')}); there ${is} them${what}.`,
          operands.length > most
            ? `In ${at} enter nothing, or choose another kind.`
            : `In ${at} enter the id of the ${kind.operands[Math.min(gap >= 0 ? gap : operands.length, kind.operands.length - 1)] ?? 'figure'}, or “not stated: ” and what it would be.`,
        ),
      ];
    }),
};
