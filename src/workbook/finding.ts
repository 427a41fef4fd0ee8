/** What is wrong on a sheet, in words: what every check of a sheet reports. */
/** error: the sheet is wrong, or cannot be relied on; warning: right today, but not safe; form: a defect of the bank's own form. */
export type Severity = 'error' | 'warning' | 'form';

export interface Finding {
  /** The rule that reports it. */
  readonly rule: string;
  readonly severity: Severity;
  /** Reference of the line of the form concerned, such as I.C.7, or the covenant's line for a limit or a box; null where it is about none. */
  readonly line: string | null;
  /** Address on the sheet; null where nothing stands there. */
  readonly cell: string | null;
  /** What is there, as a sentence. */
  readonly message: string;
  /** What the message counts, one by one, each a sentence. */
  readonly details?: readonly string[];
  /** What to do, beginning with a verb or the cell. */
  readonly fix: string;
  /** What the sheet says and what it should say, for reading one under the other; amounts in the sheet's unit. */
  readonly found?: string;
  readonly expected?: string;
}
