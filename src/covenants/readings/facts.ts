import type { Money } from '../../core/quantity';

/** A part of a line's amount, USD, 0 or more. */
export interface Part {
  readonly amount: Money;
  /** Whether the line as entered counts it. */
  readonly isCounted: boolean;
}

/** One final judgment or order, USD, 0 or more. */
export interface GivenJudgment {
  readonly amount: Money;
  /** What qualifying insurance covers of it; null where that was not said. */
  readonly insured: Money | null;
}

/** What testing a reading takes besides the schedule; null where it was not given. */
export interface Facts {
  /** USD, 0 or more: the net income tax benefit of the Measurement Period. */
  readonly taxBenefit: Money | null;
  /** Of borrowed money. */
  readonly shortTermBorrowings: Part | null;
  readonly judgments: readonly GivenJudgment[] | null;
  /** USD, above 0; in no document read, so never defaulted. */
  readonly threshold: Money | null;
  /** USD by fiscal quarter, oldest first, 0 or more: from the first under the Agreement to the last of the Measurement Period. */
  readonly expensesByQuarter: readonly Money[] | null;
  /** Of unencumbered cash. */
  readonly cashUnderAgentsLien: Part | null;
}

export const NO_FACTS: Facts = {
  taxBenefit: null,
  shortTermBorrowings: null,
  judgments: null,
  threshold: null,
  expensesByQuarter: null,
  cashUnderAgentsLien: null,
};
