import type { Severity } from '../../../src/workbook/finding';
import type { CellValue } from '../../../src/workbook/sheet';

export type CaseContent = CellValue | { readonly formula: string; readonly value?: CellValue };

/** A case as it is written in a file; README.md says how. */
export interface CaseFile {
  readonly case: string;
  /** The first quarters: expenses of kind A, of kind B, and what was certified. */
  readonly quarters: readonly (readonly [a: number | string, b: number | string, certified?: number | string | null])[];
  /** By name; null empties the cell. */
  readonly change?: Readonly<Record<string, CaseContent>>;
  /** Rows down and columns right of where a new ledger stands. */
  readonly moved?: readonly [down: number, right: number];
  readonly secondLedger?: true;
  /** Schedules A beside it: the Statement Date, and I.C.7 in dollars. */
  readonly schedules?: Readonly<Record<string, number | null>>;
  readonly findings?: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly at: string | null;
    readonly says?: string;
    readonly fix?: string;
    readonly details?: readonly string[];
  }[];
}
