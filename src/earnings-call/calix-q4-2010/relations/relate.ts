/** How the relations of the call are written down. */
import type { KindId } from '../../kinds';
import type { NotStated, Operand, Relation } from '../../relation';

interface More {
  readonly parameter?: string;
  readonly convention?: string;
  readonly remark?: string;
}

/** A figure that must follow from others. */
export const follows = (
  stated: string,
  kind: KindId,
  operands: readonly Operand[],
  id: string,
  claim: string,
  { parameter = '', convention = '', remark = '' }: More = {},
): Relation => ({ id, claim, kind, stated, operands, parameter: parameter || null, convention, remark });

/** Figures that are only compared. */
export const compares = (
  kind: KindId,
  operands: readonly Operand[],
  id: string,
  claim: string,
  { parameter = '', convention = '', remark = '' }: More = {},
): Relation => ({ id, claim, kind, stated: null, operands, parameter: parameter || null, convention, remark });

export const notStated = (what: string): NotStated => ({ notStated: what });
