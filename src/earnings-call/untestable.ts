/** What keeps a relation from being tested: something that is not stated, or not written as its kind wants it. */
import { type Decimal, decimal } from '../core/decimal';
import { parseIsoDate, toSerial } from '../core/calendar-date';
import type { KnownFigure, KnownFigures } from './known-figures';
import { fewestOperands, mostOperands } from './kinds';
import type { Kind } from './kinds/kind';
import { isNotStated, type Relation } from './relation';
import type { Lacks, Tested } from './tie-out';
import * as why from './why';

export interface Ready {
  readonly ok: true;
  readonly kind: Kind;
  readonly operands: readonly KnownFigure[];
  /** null where the figures are only compared. */
  readonly stated: KnownFigure | null;
  /** 1 where the kind has none; a day as its serial number. */
  readonly parameter: Decimal;
  readonly remark: string;
}

export interface NotReady {
  readonly ok: false;
  readonly tested: Tested;
}

export const cannotBeTested = (lacks: Lacks, says: string): Tested => ({
  verdict: 'cannot be tested',
  recomputed: null,
  low: null,
  high: null,
  holds: null,
  lacks,
  why: says,
});

export function untestable(relation: Relation, kind: Kind | null, known: KnownFigures): Ready | NotReady {
  const { operands, stated, remark } = relation;
  const not = (lacks: Lacks, says: string): NotReady => ({
    ok: false,
    tested: cannotBeTested(lacks, why.withRemark(says, remark)),
  });
  if (!kind) return not('kind', why.unknownKind(relation.kind));
  if (operands.length < fewestOperands(kind) || operands.length > mostOperands(kind))
    return not('operands', why.operandsWanted(kind, operands.length));
  const missing = operands.flatMap((operand) => (isNotStated(operand) ? [operand.notStated] : []));
  if (missing.length) return not('not stated', why.notStated(missing));
  const ids = operands.filter((operand) => typeof operand === 'string');
  const unknown = [...ids, ...(stated === null ? [] : [stated])].filter((id) => !known.has(id));
  if (unknown.length) return not('figures', why.unknownFigures(unknown));
  if (kind.claim === 'equals' && stated === null) return not('stated', why.statedFigureWanted(kind));
  const parameter = parameterOf(kind, relation.parameter);
  if (!parameter) return not('parameter', why.parameterWanted(kind));
  return {
    ok: true,
    kind,
    operands: ids.flatMap((id) => known.get(id) ?? []),
    stated: stated === null ? null : (known.get(stated) ?? null),
    parameter,
    remark,
  };
}

function parameterOf({ parameter }: Kind, text: string | null): Decimal | null {
  if (!parameter) return decimal(1);
  if (text === null) return null;
  if (parameter.isDay) {
    const day = parseIsoDate(text);
    return day && decimal(toSerial(day));
  }
  const amount = /^\d+(?:\.\d+)?$/.test(text) ? decimal(text) : null;
  return amount?.greaterThan(0) ? amount : null;
}
