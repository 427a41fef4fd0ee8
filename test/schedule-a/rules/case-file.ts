/** A case of a rule as it is written down: the ordinary schedule with a few changes, and every finding that is expected of it. */
import type { Literal } from '../../../src/workbook/memory';
import type { LitigationCase } from '../../support/litigation-sheet';
import type { TermsCase } from '../../support/terms-sheet';

export interface ExpectedFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'form';
  /** The line, or the covenant's line for a limit or a Yes or No; null for the Statement Date. */
  readonly line: string | null;
  /** A place on the sheet by its name, as in `change`; null where nothing stands there. */
  readonly at: string | null;
  /** Words that the message holds. */
  readonly says?: string;
  /** Words that the message does not hold. */
  readonly saysNot?: string;
  /** All that the message counts one by one. */
  readonly details?: readonly string[];
  /** Words that the advice holds. */
  readonly fix?: string;
  /** What the sheet says and what it should say. */
  readonly found?: string;
  readonly expected?: string;
}

/** What stands in a cell: `null` for nothing; "=…" is a formula in which {I.A.5} is the amount cell of that line. */
export type Content = Literal | CalculatedContent;

export interface CalculatedContent {
  readonly formula: string;
  readonly value: Literal;
}

export interface CaseFile {
  /** What the case is, for a reader. */
  readonly case: string;
  /** Dollars if not stated; the ordinary amounts are then restated, changed ones are in this unit. */
  readonly unit?: 'thousands' | 'millions';
  readonly change?: Readonly<Record<string, Content>>;
  /** Rows that are not on the sheet. */
  readonly without?: readonly string[];
  /** Rows that stand a second time, below the first. */
  readonly twice?: readonly string[];
  /** Rows that stand below another one instead of at their place. */
  readonly move?: Readonly<Record<string, string>>;
  readonly hide?: readonly string[];
  readonly hideColumn?: 'amounts';
  /** A certificate's cover above the schedule: its Financial Statement Date, and the day in the row DATE. */
  readonly cover?: { readonly date: Literal; readonly DATE: Literal };
  /** A ledger of the basket beside it: expenses in dollars of the Agreement's first quarters. */
  readonly ledger?: readonly string[];
  /** A Litigation sheet beside it, with what is filled in there: support/litigation-sheet.ts. */
  readonly litigation?: LitigationCase;
  /** A Terms sheet in the workbook, with what is filled in there: support/terms-sheet.ts. */
  readonly terms?: TermsCase;
  /** None if not stated. */
  readonly findings?: readonly ExpectedFinding[];
}
