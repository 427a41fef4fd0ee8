/** The form of a compliance certificate, its cover and signature page, as data: its words letter for letter, with what it leaves to be filled in or chosen. */
/** What a blank of the form asks for. */
export type Slot =
  'statementDate' | 'certificateDate' | 'office' | 'pronoun' | 'possessive' | 'updatedSchedules' | 'litigationExhibit';

/** A part of a paragraph. */
export type Piece =
  | string
  /** To be filled in; `printed` is what stands there on the empty form. */
  | { readonly kind: 'slot'; readonly slot: Slot; readonly printed: string }
  /** The mark of a footnote; the words follow in a row of their own. */
  | { readonly kind: 'footnote'; readonly number: string }
  /** Stands where Schedules have been updated, and not else; the form prints it in brackets. */
  | { readonly kind: 'withUpdatedSchedules'; readonly pieces: readonly Piece[] };

/** Between which paragraphs the form lets one choose. */
export type Choice = 'financialStatements' | 'defaults';

export interface Alternative {
  /** yearEnd or quarterEnd; noDefault or defaults. */
  readonly id: 'yearEnd' | 'quarterEnd' | 'noDefault' | 'defaults';
  /** What the form says about when to use it; not part of a certificate. */
  readonly direction: string | null;
  /** Empty where the paragraph goes on with the one above. */
  readonly number: string;
  readonly pieces: readonly Piece[];
  /** Whether the form prints it in brackets. */
  readonly isBracketed: boolean;
}

/** A line under the signature: "Name:", and what is filled in beside it; by hand where nothing is. */
export interface SignatureLine {
  readonly label: string;
  readonly filledWith: 'name' | 'office' | null;
}

/** The form from top to bottom. */
export type CertificateRow =
  /** Of the form, not of a certificate: "EXHIBIT C", "[Form of]". */
  | { readonly kind: 'formTitle'; readonly words: string }
  | { readonly kind: 'title'; readonly words: string }
  | { readonly kind: 'statementDate'; readonly pieces: readonly Piece[] }
  /** TO, RE and DATE. */
  | { readonly kind: 'addressed'; readonly label: string; readonly pieces: readonly Piece[] }
  /** `number` is empty where the form prints none. */
  | { readonly kind: 'paragraph'; readonly number: string; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'alternatives';
      readonly choice: Choice;
      readonly direction: string | null;
      readonly separator: string | null;
      readonly options: readonly Alternative[];
    }
  | { readonly kind: 'remainder'; readonly words: string }
  | { readonly kind: 'footnote'; readonly number: string; readonly words: string }
  | { readonly kind: 'witness'; readonly words: string }
  | { readonly kind: 'signature'; readonly party: readonly string[]; readonly lines: readonly SignatureLine[] }
  | { readonly kind: 'caption'; readonly words: string };

export interface CertificateForm {
  readonly rows: readonly CertificateRow[];
  /** The ways to fill in "[he/she]" and "[his/her]". */
  readonly pronouns: readonly { readonly pronoun: string; readonly possessive: string }[];
  /** The Schedules of the agreement that a certificate updates, as the form lists them. */
  readonly schedules: readonly string[];
  /** The letters of the exhibits: the updated Schedules first, where there are any, then litigation. */
  readonly exhibits: readonly [string, string];
  /** The sections of the agreement that ask for what a certificate carries. */
  readonly sections: {
    readonly yearEndStatements: string;
    readonly quarterEndStatements: string;
    readonly updatedSchedules: string;
  };
}
