/**
 * A sheet that stands beside Schedule A and that people fill in, as data: its words once. What is inserted (write-form.ts), what is
 * read from a workbook (read-form.ts) and what is said of a wrong entry all come from this one table.
 */

/** One thing a person chooses among. */
export interface Choice {
  readonly id: string;
  /** As it is entered in the cell. */
  readonly words: string;
}

interface Entered {
  readonly id: string;
  /** The words beside or above the cell; the reader finds it by them. */
  readonly label: string;
  /** What to enter, with the clause it comes from; shown beside a field. */
  readonly note?: string;
  /** Worked by a formula, not filled in by hand. */
  readonly computed?: true;
  /** Of a field: words that take more than one cell's width. Its cell goes over every column to its right; it has no note. */
  readonly wide?: true;
  /** Words of the documents, printed small beside what they are about; nobody fills them in. */
  readonly quoted?: true;
}

/** The words of an answer. */
export const YES = 'Yes';
export const NO = 'No';

/** What belongs in a cell. An amount is in dollars; an answer is Yes or No. */
export type Field = Entered &
  (
    | { readonly kind: 'text' | 'date' | 'answer' }
    /** Where the sign is not stated, never negative. */
    | { readonly kind: 'amount'; readonly sign?: 'any' }
    | {
        readonly kind: 'choice';
        readonly choices: readonly Choice[];
        /** The id of the one that holds while none is entered. */
        readonly byDefault?: string;
      }
  );

/** A column of a table. */
export type Column = Field & {
  /** In characters. */
  readonly width: number;
};

/** What is printed in a row that the form itself provides, by column. */
export interface FixedRow {
  readonly id: string;
  readonly printed: Readonly<Record<string, string>>;
  /** What this row offers in columns of choices, in place of what they offer; by column. */
  readonly offered?: Readonly<Record<string, { readonly choices: readonly Choice[]; readonly byDefault: string }>>;
}

export interface TableForm {
  readonly id: string;
  /** Above the table, in a row of its own. */
  readonly heading: string;
  readonly note?: string;
  /** Long, and about something else than what is above: printed from the top of a page, so that its heading never ends one. */
  readonly beginsPage?: true;
  /** The first one tells the rows apart: a row without it that holds anything else is reported. */
  readonly columns: readonly Column[];
  /** Rows that the form provides; left out, every row is filled in by hand. */
  readonly rows?: readonly FixedRow[];
  /** A last row that adds up, under this word in its first column. */
  readonly total?: string;
}

export interface SheetForm {
  readonly id: string;
  /** The name that a new sheet is offered. */
  readonly name: string;
  /** At the top of the sheet; the reader finds the sheet by it. */
  readonly title: string;
  /** Under the title: what the sheet is for. */
  readonly intro: string;
  readonly fields: readonly Field[];
  /** Of the first column, in characters, where its labels are shorter than most. */
  readonly labelWidth?: number;
  readonly tables: readonly TableForm[];
}

/** A column as it is in one of the form's own rows: a finding about choices that only the row offers names the row. */
export function columnIn({ columns }: TableForm, column: Column, row: FixedRow | undefined): Column {
  const offered = row?.offered?.[column.id];
  if (!row || !offered || column.kind !== 'choice') return column;
  return { ...column, ...offered, label: row.printed[columns[0]?.id ?? ''] ?? column.label };
}

/** What a field comes to while nothing is entered; null where it comes to nothing. */
export const defaultOf = (field: Field): Choice | null =>
  field.kind === 'choice' ? (field.choices.find(({ id }) => id === field.byDefault) ?? null) : null;

export const fieldOf = (form: SheetForm, id: string): Field => found(form.fields, id, form);
export const tableOf = (form: SheetForm, id: string): TableForm => found(form.tables, id, form);

function found<T extends { readonly id: string }>(list: readonly T[], id: string, form: SheetForm): T {
  const one = list.find((candidate) => candidate.id === id);
  if (!one) throw new RangeError(`The form “${form.title}” has no ${id}`);
  return one;
}
