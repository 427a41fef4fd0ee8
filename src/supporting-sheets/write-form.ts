/** A form as a new sheet: its words, cells to fill in, and what is already known. */
import { POINTS_A_LINE, rowHeights } from '../workbook/row-heights';
import type { Box, CellValue } from '../workbook/sheet';
import type { CellStyle, CellToWrite, SheetToWrite } from '../workbook/sheet-to-write';
import { type Field, NO, type SheetForm, type TableForm, YES, columnIn, defaultOf, fieldOf } from './form';
import { FIELD_COLUMN, type FormLayout, layOutForm } from './lay-out-form';

/** What a cell holds: a value, or a formula with its true value (null to leave the value out). */
export interface Content {
  readonly value: CellValue;
  readonly formula?: string;
}

export interface FormContents {
  readonly fields?: Readonly<Record<string, Content>>;
  /** Of each table, row by row, by column. */
  readonly tables?: Readonly<Record<string, readonly Readonly<Record<string, Content>>[]>>;
  /** Of each table's last row, by column. */
  readonly totals?: Readonly<Record<string, Readonly<Record<string, Content>>>>;
}

export interface FormToWrite {
  /** The sheet's name; the form's own if it is left out. */
  readonly name?: string;
  readonly borrower: string;
  /** How many rows a table has that is filled in by hand. */
  readonly rows?: Readonly<Record<string, number>>;
  readonly contents?: (layout: FormLayout) => FormContents;
}

export function writeForm(
  form: SheetForm,
  { name = form.name, borrower, rows = {}, contents }: FormToWrite,
): SheetToWrite {
  const layout = layOutForm(form, rows);
  const filled = contents?.(layout) ?? {};
  const cells = [
    cell(0, 0, form.title, 'title'),
    cell(1, 0, form.intro, 'note'),
    ...form.fields.flatMap((field) => fieldCells(form, field, layout, filled)),
    ...form.tables.flatMap((table) => tableCells(form, table, layout, filled, rows[table.id] ?? 0)),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
  const merges = merged(form, layout);
  return {
    name,
    cells,
    merges,
    columnWidths: layout.columnWidths,
    rowHeights: heights(cells, merges, layout),
    print: {
      fitToWidth: true,
      orientation: 'landscape',
      repeatRows: [0, 0],
      area: { top: 0, left: 0, bottom: layout.lastRow, right: layout.lastColumn },
      pagesBegin: form.tables.flatMap(({ id, beginsPage }) => (beginsPage ? [layout.headingOf(id)] : [])),
      header: `&L${literal(borrower)}&R${literal(form.title)}`,
      footer: '&CPage &P of &N',
    },
  };
}

/** In a header "&" begins a code; doubled it is itself. */
const literal = (text: string): string => text.replaceAll('&', '&&');

function fieldCells(
  form: SheetForm,
  field: Field,
  layout: FormLayout,
  { fields }: FormContents,
): readonly CellToWrite[] {
  const row = layout.rowOfField(field.id);
  return [
    cell(row, FIELD_COLUMN.label, field.label, 'words'),
    entryCell(row, FIELD_COLUMN.value, fieldOf(form, field.id), fields?.[field.id]),
    ...(field.note === undefined ? [] : [cell(row, FIELD_COLUMN.note, field.note, 'besideNote')]),
  ];
}

function tableCells(
  form: SheetForm,
  table: TableForm,
  layout: FormLayout,
  { tables, totals }: FormContents,
  count: number,
): readonly CellToWrite[] {
  const { id, heading, note, columns, rows: fixed, total } = table;
  const rows = Array.from({ length: fixed?.length ?? count }, (_, index) => tables?.[id]?.[index] ?? {});
  const totalRow = layout.totalOf(id);
  return [
    cell(layout.headingOf(id), 0, heading, 'heading'),
    ...(note === undefined ? [] : [cell(layout.headingOf(id) + 1, 0, note, 'note')]),
    ...columns.map(({ label, kind }, column) => cell(layout.labelsOf(id), column, label, headOf(kind, column))),
    ...rows.flatMap((row, index) =>
      columns.map((field, column) => {
        const printed = fixed?.[index]?.printed[field.id];
        if (printed !== undefined) return cell(layout.rowIn(id, index), column, printed, 'words');
        return entryCell(layout.rowIn(id, index), column, columnIn(table, field, fixed?.[index]), row[field.id]);
      }),
    ),
    ...(total === undefined || totalRow === null
      ? []
      : columns.map((field, column) => {
          const { value, formula } = totals?.[id]?.[field.id] ?? { value: column === 0 ? total : null };
          return cell(totalRow, column, value, field.kind === 'amount' ? 'total' : 'heading', formula);
        })),
  ];
}

/** What is chosen among drops down as a list; what holds while nothing is chosen is filled in. */
function entryCell(
  row: number,
  column: number,
  field: Field,
  content: Content = { value: defaultOf(field)?.words ?? null },
): CellToWrite {
  const choices = field.computed ? undefined : choicesOf(field);
  return {
    ...cell(row, column, content.value, styleOf(field), content.formula),
    ...(choices && { choices }),
  };
}

function choicesOf(field: Field): readonly string[] | undefined {
  if (field.kind === 'answer') return [YES, NO];
  return field.kind === 'choice' ? field.choices.map(({ words }) => words) : undefined;
}

/** The first column's words begin at the edge, as the words of its rows do. */
function headOf(kind: Field['kind'], column: number): CellStyle {
  if (kind === 'amount') return 'amountHead';
  return column === 0 ? 'heading' : 'columnHead';
}

function styleOf({ kind, computed, quoted }: Field): CellStyle {
  if (quoted) return 'quote';
  switch (kind) {
    case 'amount':
      return computed ? 'amount' : 'inputAmount';
    case 'date':
      return computed ? 'date' : 'inputDate';
    default:
      return computed ? 'worked' : 'inputLabel';
  }
}

/** The intro and the notes of tables run over every column, the note of a field over those right of its cell, wide words from it on. */
function merged({ fields, tables }: SheetForm, layout: FormLayout): readonly Box[] {
  const across = (row: number, left: number): Box => ({ top: row, left, bottom: row, right: layout.lastColumn });
  return [
    across(1, 0),
    ...fields.flatMap(({ id, note, wide }) => {
      if (wide) return [across(layout.rowOfField(id), FIELD_COLUMN.value)];
      return note === undefined ? [] : [across(layout.rowOfField(id), FIELD_COLUMN.note)];
    }),
    ...tables.flatMap(({ id, note }) => (note === undefined ? [] : [across(layout.headingOf(id) + 1, 0)])),
  ].filter(({ left, right }) => left < right);
}

/**
 * Words in merged cells have the width of all of them. Such a row gets its height though it be a single line: a spreadsheet that
 * fits heights itself would break the words at the first column's width.
 */
function heights(
  cells: readonly CellToWrite[],
  merges: readonly Box[],
  { columnWidths }: FormLayout,
): ReadonlyMap<number, number> {
  const widthAt = ({ row, column }: CellToWrite): number => {
    const right = merges.find(({ top, left }) => top === row && left === column)?.right ?? column;
    return columnWidths.slice(column, right + 1).reduce((sum, width) => sum + width, 0);
  };
  const rows = new Map<number, number>();
  for (const cell of cells.filter(({ style }) => style !== 'heading')) {
    const [height] = rowHeights([{ ...cell, column: 0 }], [widthAt(cell)]).values();
    const isMerged = merges.some(({ top, left }) => top === cell.row && left === cell.column);
    if (height === undefined && !isMerged) continue;
    rows.set(cell.row, Math.max(height ?? POINTS_A_LINE, rows.get(cell.row) ?? 0));
  }
  return rows;
}

const cell = (row: number, column: number, value: CellValue, style: CellStyle, formula?: string): CellToWrite => ({
  row,
  column,
  value,
  style,
  ...(formula !== undefined && { formula }),
});
