import { OPERAND_COLUMNS } from '../../sheets/columns';
import { isNotStated } from '../../relation';
import { editDistance } from '../../transcript/edit-distance';
import type { TestedOnSheet } from '../tested';
import { keyOf } from '../tested';
import { quoted, report, type Reported, type Rule, type Subject } from './rule';

/** Every figure that a relation names is there, and can be read. */
export const relationFigures: Rule = {
  id: 'relation-figures',
  check: (subject) => subject.tested.relations.flatMap((relation) => unknownIn(subject, relation)),
};

function unknownIn({ call }: Subject, { relation, table, row }: TestedOnSheet): readonly Reported[] {
  const ids = new Set([...call.figures, ...call.slips.filter(({ hasMeant }) => hasMeant)].map(({ id }) => keyOf(id)));
  const named = [
    ...relation.operands.flatMap((operand, index) =>
      isNotStated(operand) || operand === '' ? [] : [{ id: operand, at: row.at(OPERAND_COLUMNS[index] ?? 'operand6') }],
    ),
    ...(relation.stated === null ? [] : [{ id: relation.stated, at: row.at('stated') }]),
  ];
  return named
    .filter(({ id }) => !ids.has(keyOf(id)))
    .map(({ id, at }) => {
      const near = nearest(
        id,
        [...call.figures, ...call.slips].map((one) => one.id),
      );
      const isNumber = Number.isFinite(Number(id));
      return report(
        { table, at },
        'error',
        isNumber
          ? `${quoted(id)} stands here where the id of a figure is wanted: a typed number has no words, no unit and no rounding.`
          : `There is no figure ${quoted(id)}.`,
        `In ${at} enter ${near === null ? 'the id of a figure' : quoted(near)}, or “not stated: ” and what it would be.`,
      );
    });
}

/** An id that is mistyped has most of its letters. */
function nearest(id: string, ids: readonly string[]): string | null {
  const [first] = ids
    .map((one) => ({ one, distance: editDistance(keyOf(one), keyOf(id)) }))
    .sort((a, b) => a.distance - b.distance);
  return first && first.distance <= id.length / 3 ? first.one : null;
}
