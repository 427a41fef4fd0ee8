import type { Figure } from './figure';
import type { Relation } from './relation';
import type { Slip } from './slip';

/** A call as a table of figures, the relations between them, and its slips. */
export interface Call {
  /** Such as "Calix, Inc., Q4 2010 earnings call". */
  readonly title: string;
  /** Where the words come from. */
  readonly source: string;
  readonly figures: readonly Figure[];
  readonly relations: readonly Relation[];
  readonly slips: readonly Slip[];
}
