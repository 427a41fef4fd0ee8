/** What has to be done for an amendment to become effective, and what it asks to be confirmed. */

/** What of a condition can be worked from the Lenders and amounts that are entered, rather than only be stated. */
export type WorkedCondition = 'signed by every Lender' | 'amendment fee received' | 'other fees paid';

export interface ClosingCondition {
  /** The clause that states it, as `Agreement.clauses` has it. */
  readonly clause: string;
  readonly name: string;
  readonly worked?: WorkedCondition;
}

/** A representation or an undertaking to be confirmed; no condition. */
export interface ChecklistItem {
  /** As it is cited on the list: "5.18(a)". */
  readonly reference: string;
  readonly name: string;
  /** The clause that holds it, as `Agreement.clauses` has it. */
  readonly clause: string;
  /** How its paragraph in that clause begins; left out, it is the whole clause. */
  readonly begins?: string;
}

export interface Closing {
  /** "First Amendment". */
  readonly amendment: string;
  /** Where the conditions stand. */
  readonly section: string;
  readonly conditions: readonly ClosingCondition[];
  /** The Lenders that its signature pages name. */
  readonly signatories: readonly string[];
  readonly checklist: readonly ChecklistItem[];
  /** Where the costs of the amendment go on Schedule A, and how; a sentence. */
  readonly costs: { readonly clause: string; readonly note: string };
}
