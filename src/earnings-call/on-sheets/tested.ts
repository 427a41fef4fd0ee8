/** The relations of a call as it stands on its sheets, tested anew from what the figures' cells say. */
import { knownFigure, type KnownFigures } from '../known-figures';
import { isNotStated, type Relation } from '../relation';
import { testRelation, type TiedOut } from '../tie-out';
import { cannotBeTested } from '../untestable';
import { figuresNotReadable, withRemark } from '../why';
import { isProposed } from './is-proposed';
import type { CallOnSheets, RelationOnSheet } from './read-call';

export interface TestedOnSheet extends TiedOut, RelationOnSheet {
  /** Ids of figures it names that nobody has confirmed. */
  readonly proposed: readonly string[];
  /** Ids it names of which there is no figure, or none that can be read. */
  readonly unknown: readonly string[];
}

export interface TestedCall {
  readonly known: KnownFigures;
  readonly relations: readonly TestedOnSheet[];
}

/** As spreadsheets compare: without regard to capitals. Of figures under one id the first counts, as for their formulas. */
export const keyOf = (id: string): string => id.toLowerCase();

export function testedOnSheets({ figures, slips, relations }: CallOnSheets): TestedCall {
  const known = new Map<string, ReturnType<typeof knownFigure>>();
  const ids = new Map<string, string>();
  for (const { id, stated } of [...figures, ...slips.filter(({ hasMeant }) => hasMeant)]) {
    if (ids.has(keyOf(id))) continue;
    ids.set(keyOf(id), id);
    if (stated) known.set(id, knownFigure({ ...stated, id }));
  }
  const unconfirmed = new Set(figures.filter(isProposed).map(({ id }) => id));
  return {
    known,
    relations: relations.map((one) => {
      const relation = withIds(one.relation, ids);
      const named = namedIn(relation);
      const unreadable = named.filter((id) => ids.get(keyOf(id)) === id && !known.has(id));
      const tested = unreadable.length
        ? cannotBeTested('figures', withRemark(figuresNotReadable(unreadable), relation.remark))
        : testRelation(relation, known);
      return {
        ...one,
        relation,
        ...tested,
        proposed: named.filter((id) => unconfirmed.has(id)),
        unknown: named.filter((id) => !known.has(id)),
      };
    }),
  };
}

/** Every figure that a relation names, once. */
export const namedIn = ({ operands, stated }: Relation): readonly string[] => [
  ...new Set([
    ...operands.filter((operand) => !isNotStated(operand) && operand !== ''),
    ...(stated === null ? [] : [stated]),
  ] as readonly string[]),
];

/** With each figure's id as it stands beside the figure. */
function withIds(relation: Relation, ids: ReadonlyMap<string, string>): Relation {
  const idOf = (id: string): string => ids.get(keyOf(id)) ?? id;
  return {
    ...relation,
    operands: relation.operands.map((operand) => (isNotStated(operand) ? operand : idOf(operand))),
    stated: relation.stated === null ? null : idOf(relation.stated),
  };
}
