/** A certificate as neutral blocks, which every file format renders in its own way. */

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: true }
  /** To be filled in by hand. */
  | { readonly kind: 'blank'; readonly text: string }
  | { readonly kind: 'footnote'; readonly number: string }
  | { readonly kind: 'box'; readonly isMarked: boolean };

export type Line = readonly Inline[];

export interface TableColumn {
  readonly heading: string;
  /** Of the page's width, in hundredths. */
  readonly share: number;
  readonly align: 'left' | 'right';
}

/** How a row of Schedule A looks: its rules, its indent, its weight. */
export type ScheduleRowKind =
  'part' | 'heading' | 'line' | 'subline' | 'total' | 'ratio' | 'limit' | 'stepHeading' | 'step' | 'verdict';

export interface ScheduleRow {
  readonly kind: ScheduleRowKind;
  /** In the first column: "A."; in front of the words of a subline: "1.". */
  readonly reference: string;
  readonly words: Line;
  readonly amount: Line;
  /** Stands on one page with the row below. */
  readonly isKeptWithNext: boolean;
}

export type Block =
  | { readonly kind: 'title'; readonly words: string }
  | { readonly kind: 'centred'; readonly text: Line }
  /** TO, RE and DATE: a label, and what stands beside it. */
  | { readonly kind: 'addressed'; readonly label: string; readonly text: Line }
  /** `number` hangs in front of it; a paragraph that goes on with the one above is indented like its words. */
  | { readonly kind: 'paragraph'; readonly number: string; readonly text: Line; readonly isIndented: boolean }
  /** One of a list inside a paragraph. */
  | { readonly kind: 'item'; readonly number: string; readonly text: Line }
  | { readonly kind: 'heading'; readonly words: string }
  | { readonly kind: 'table'; readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] }
  | { readonly kind: 'schedule'; readonly rows: readonly ScheduleRow[] }
  | { readonly kind: 'signature'; readonly party: readonly string[]; readonly lines: readonly SignedLine[] };

export interface TableRow {
  readonly isTotal: boolean;
  readonly cells: readonly Line[];
}

export interface SignedLine {
  readonly label: string;
  readonly text: Line;
}

export interface Footnote {
  readonly number: string;
  readonly words: string;
}

/** What begins on a page of its own. */
export interface Part {
  readonly id: 'cover' | 'signature' | 'schedule' | 'exhibit';
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  /** At the foot of its last page; null where there is none. */
  readonly caption: string | null;
}

export interface CertificateDocument {
  readonly title: string;
  /** What the document is about, for its properties. */
  readonly subject: string;
  readonly author: string;
  /** Printed across each page. */
  readonly mark: string | null;
  readonly parts: readonly Part[];
}

export const text = (words: string): Inline => ({ kind: 'text', text: words });
export const bold = (words: string): Inline => ({ kind: 'text', text: words, bold: true });
export const blank = (underscores = '________________'): Inline => ({ kind: 'blank', text: underscores });
