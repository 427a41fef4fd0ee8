/** Where everything of a form stands on a new sheet. Rows and columns count from 0. */
import { address } from '../workbook/sheet';
import { type SheetForm, type TableForm, tableOf } from './form';

/** Of a field: its words, its cell, and what to enter, which runs on to the last column. */
export const FIELD_COLUMN = { label: 0, value: 1, note: 2 } as const;
/** In characters. */
const LABEL_WIDTH = 46;
const VALUE_WIDTH = 20;
const NOTE_WIDTH = 60;

export interface FormLayout {
  readonly rowOfField: (field: string) => number;
  /** Such as B5. */
  readonly cellOf: (field: string) => string;
  /** The row of a table's words, with its columns' labels in the next but one where it has a note, else in the next. */
  readonly headingOf: (table: string) => number;
  readonly labelsOf: (table: string) => number;
  readonly rowIn: (table: string, index: number) => number;
  /** Such as C12: a column of a row, counted from 0. */
  readonly cellIn: (table: string, index: number, column: string) => string;
  /** Such as C12:C31: a column of every row, the total left out. */
  readonly columnOf: (table: string, column: string) => string;
  readonly totalOf: (table: string) => number | null;
  /** Such as E23: a column of the row that adds up. */
  readonly totalCellOf: (table: string, column: string) => string;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly columnWidths: readonly number[];
}

/**
 * @param rows  how many rows a table has that is filled in by hand, by its id
 */
export function layOutForm(form: SheetForm, rows: Readonly<Record<string, number>>): FormLayout {
  const TITLE_AND_INTRO = 2;
  const firstField = TITLE_AND_INTRO + 1;
  let next = form.fields.length ? firstField + form.fields.length + 1 : firstField;
  const tables = new Map(
    form.tables.map((table) => {
      const heading = next;
      const labels = heading + (table.note === undefined ? 1 : 2);
      const count = table.rows?.length ?? rows[table.id] ?? 0;
      const total = table.total === undefined ? null : labels + 1 + count;
      next = (total ?? labels + count) + 2;
      return [table.id, { heading, labels, count, total }] as const;
    }),
  );
  const placed = (id: string) => {
    const place = tables.get(id);
    if (!place) throw new RangeError(`The form “${form.title}” has no table ${id}`);
    return place;
  };
  const columnIn = (table: string, column: string): number => {
    const index = tableOf(form, table).columns.findIndex(({ id }) => id === column);
    if (index < 0) throw new RangeError(`The table “${table}” has no column ${column}`);
    return index;
  };
  const rowOfField = (field: string): number => {
    const index = form.fields.findIndex(({ id }) => id === field);
    if (index < 0) throw new RangeError(`The form “${form.title}” has no field ${field}`);
    return firstField + index;
  };
  const rowIn = (table: string, index: number): number => placed(table).labels + 1 + index;
  const columnWidths = widths(form);
  return {
    rowOfField,
    cellOf: (field) => address(rowOfField(field), FIELD_COLUMN.value),
    headingOf: (table) => placed(table).heading,
    labelsOf: (table) => placed(table).labels,
    rowIn,
    cellIn: (table, index, column) => address(rowIn(table, index), columnIn(table, column)),
    columnOf: (table, column) => {
      const at = columnIn(table, column);
      return `${address(rowIn(table, 0), at)}:${address(rowIn(table, placed(table).count - 1), at)}`;
    },
    totalOf: (table) => placed(table).total,
    totalCellOf: (table, column) => {
      const { total } = placed(table);
      if (total === null) throw new RangeError(`The table “${table}” has no total`);
      return address(total, columnIn(table, column));
    },
    lastRow: next - 2,
    lastColumn: columnWidths.length - 1,
    columnWidths,
  };
}

function widths({ fields, tables, labelWidth = LABEL_WIDTH }: SheetForm): readonly number[] {
  const lists = [...(fields.length ? [[labelWidth, VALUE_WIDTH]] : []), ...tables.map(widthsOf)];
  const columns = Math.max(FIELD_COLUMN.note + 1, ...lists.map(({ length }) => length));
  const widest = Array.from({ length: columns }, (_, column) => Math.max(0, ...lists.map((list) => list[column] ?? 0)));
  const forNotes = widest.slice(FIELD_COLUMN.note).reduce((sum, width) => sum + width, 0);
  const short = Math.max(0, NOTE_WIDTH - forNotes);
  return widest.map((width, column) => (column === widest.length - 1 ? width + short : width));
}

const widthsOf = ({ columns }: TableForm): readonly number[] => columns.map(({ width }) => width);
