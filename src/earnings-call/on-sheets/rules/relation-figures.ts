import { OPERAND_COLUMNS } from '../../sheets/columns';
import { isNotStated } from '../../relation';
import { editDistance } from '../../transcript/edit-distance';
import type { TestedOnSheet } from '../tested';
import { keyOf } from '../tested';
import { quoted, report, type Reported, type Rule } from './rule';

/** Every figure that a relation names is there, and can be read. */
export const relationFigures: Rule = {
  id: 'relation-figures',
  check: ({ call, tested: { relations } }) => {
    const ids = new Set([...call.figures, ...call.slips.filter(({ hasMeant }) => hasMeant)].map(({ id }) => keyOf(id)));
    const all = [...call.figures, ...call.slips].map(({ id }) => id);
    return relations
      .flatMap((relation) => unknownIn(relation, ids))
      .map(({ table, at, id }, index) => told({ table, at }, id, index < SUGGESTED ? nearest(id, all) : null));
  },
};
/** So many ids are searched for one like them; where more are wrong, it is none of mistyping. */
const SUGGESTED = 50;

interface Unknown {
  readonly table: TestedOnSheet['table'];
  readonly at: string;
  readonly id: string;
}

function unknownIn({ relation, table, row }: TestedOnSheet, ids: ReadonlySet<string>): readonly Unknown[] {
  const named = [
    ...relation.operands.flatMap((operand, index) =>
      isNotStated(operand) || operand === '' ? [] : [{ id: operand, at: row.at(OPERAND_COLUMNS[index] ?? 'operand6') }],
    ),
    ...(relation.stated === null ? [] : [{ id: relation.stated, at: row.at('stated') }]),
  ];
  return named.filter(({ id }) => !ids.has(keyOf(id))).map((one) => ({ table, ...one }));
}

const told = (place: Parameters<typeof report>[0], id: string, near: string | null): Reported =>
  report(
    place,
    'error',
    Number.isFinite(Number(id))
      ? `${quoted(id)} stands here where the id of a figure is wanted: a typed number has no words, no unit and no rounding.`
      : `There is no figure ${quoted(id)}.`,
    `In ${place.at ?? ''} enter ${near === null ? 'the id of a figure' : quoted(near)}, or “not stated: ” and what it would be.`,
  );

/** An id that is mistyped has most of its letters. */
function nearest(id: string, ids: readonly string[]): string | null {
  const most = id.length / 3;
  const [first] = ids
    .filter((one) => Math.abs(one.length - id.length) <= most)
    .map((one) => ({ one, distance: editDistance(keyOf(one), keyOf(id)) }))
    .sort((a, b) => a.distance - b.distance);
  return first && first.distance <= most ? first.one : null;
}
