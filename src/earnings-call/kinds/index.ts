/** Every kind of relation, in the order in which people choose among them. */
import {
  BASIS_POINT_CHANGE,
  DIFFERENCE,
  GROWTH,
  INCREMENTAL_MARGIN,
  MULTIPLE,
  PRODUCT,
  REPEAT,
  SHARE_OF,
  SUM,
} from './arithmetic';
import { HIGHEST, IN_ORDER, IN_QUARTER, WITHIN } from './comparisons';
import { OPERATING_INCOME, PER_SHARE } from './income';
import type { Kind } from './kind';
import { RECEIVABLES_CHANGE_AVERAGE, RECEIVABLES_CHANGE_ENDING, TURNS_AVERAGE, TURNS_ENDING } from './working-capital';

const ALL = [
  GROWTH,
  DIFFERENCE,
  SUM,
  PRODUCT,
  SHARE_OF,
  MULTIPLE,
  BASIS_POINT_CHANGE,
  INCREMENTAL_MARGIN,
  OPERATING_INCOME,
  PER_SHARE,
  RECEIVABLES_CHANGE_ENDING,
  RECEIVABLES_CHANGE_AVERAGE,
  TURNS_ENDING,
  TURNS_AVERAGE,
  REPEAT,
  HIGHEST,
  IN_ORDER,
  WITHIN,
  IN_QUARTER,
] as const;

export type KindId = (typeof ALL)[number]['id'];

export const KINDS: readonly Kind[] = ALL;

const BY_ID = new Map<string, Kind>(ALL.map((kind) => [kind.id, kind]));

/** null: there is no such kind. */
export const kindOf = (id: string): Kind | null => BY_ID.get(id) ?? null;

export const mostOperands = (kind: Kind): number => (kind.takesMore ? MOST_OPERANDS : kind.operands.length);
export const fewestOperands = (kind: Kind): number => kind.operands.length - (kind.optional ?? 0);

/** So many operands a relation can have: so many columns a workbook has for them. */
export const MOST_OPERANDS = 6;
