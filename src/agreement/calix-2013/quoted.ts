/** A clause of one document, before its source is put beside it. */
export interface QuotedClause {
  readonly reference: string;
  readonly words: string;
  /** Sections of the Credit Agreement that this clause restates, by which it may be asked for as well. */
  readonly also?: readonly string[];
  /** What is wrong with the document there, and how it is read. */
  readonly defect?: string;
}
