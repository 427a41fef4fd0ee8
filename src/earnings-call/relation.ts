/** A relation between figures of a call, as data: what must follow from what, and by which convention. */
import type { KindId } from './kinds';

/** A figure by its id, or what the call does not state. */
export type Operand = string | NotStated;

export interface NotStated {
  readonly notStated: string;
}

export const isNotStated = (operand: Operand): operand is NotStated => typeof operand === 'object';

export interface Relation {
  readonly id: string;
  /** What the call says, as a sentence of ours. */
  readonly claim: string;
  readonly kind: KindId;
  /** The figure that must follow from the operands; null where they are only compared. */
  readonly stated: string | null;
  readonly operands: readonly Operand[];
  /** What the kind asks for besides figures, such as 90 for the days of a quarter. */
  readonly parameter: string | null;
  /** How it is computed where that can be done in more ways than one; empty where it cannot. */
  readonly convention: string;
  /** What a reader of the verdict should know besides; may be empty. */
  readonly remark: string;
}
