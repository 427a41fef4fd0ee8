/** Reads a form from a workbook: found by its title on any sheet at any place, its cells by their words. */
import type { Cell, Place, Sheet, WorkbookContent } from '../workbook/sheet';
import { type SheetForm, type TableForm, columnIn } from './form';
import { type ReadEntry, readEntry } from './read-entry';
import { WantedWords, known, says } from './wanted-words';

export interface ReadRow {
  /** Of the form's own row; null where it is filled in by hand. */
  readonly id: string | null;
  readonly row: number;
  readonly entry: (column: string) => ReadEntry;
}

/** A form as it stands on a sheet. */
export interface FilledForm {
  readonly form: SheetForm;
  readonly sheet: Sheet;
  readonly titleAt: Place;
  /** A field whose words are not on the sheet is blank, and in `missing`. */
  readonly field: (id: string) => ReadEntry;
  /** Rows that hold anything, in the order of the sheet; with the form's own rows, those that were found. */
  readonly rows: (table: string) => readonly ReadRow[];
  /** The row that adds a table up; null where there is none. */
  readonly total: (table: string) => ReadRow | null;
  /** Labels of fields, headings of tables and words of the form's own rows that are not on the sheet. */
  readonly missing: readonly string[];
}

/** Every sheet of the workbook that holds the form, in the order of its sheets. */
export const readForm = (form: SheetForm, { sheets, dateSystem }: WorkbookContent): readonly FilledForm[] =>
  sheets.flatMap((sheet) => formsOn([form], sheet, dateSystem));

/**
 * Those of the forms that a sheet holds, looked for together. A title alone, as in a table of contents, is no form: some of
 * its words stand below it.
 */
export function formsOn(forms: readonly SheetForm[], sheet: Sheet, dateSystem: 1900 | 1904): readonly FilledForm[] {
  const titles = cellsSaying(
    forms.map(({ title }) => title),
    sheet.cells,
  );
  return forms.flatMap((form) => {
    const candidates = titles.get(known(form.title));
    if (!candidates) return [];
    const words = cellsSaying(wordsOf(form), sheet.cells);
    const isAbove = (title: Cell): boolean => [...words.values()].flat().some(({ row }) => row > title.row);
    const title = candidates.find(isAbove);
    return title ? [filledForm(form, sheet, title, words, dateSystem)] : [];
  });
}

/** What the reader finds a form's cells by. */
const wordsOf = ({ fields, tables }: SheetForm): readonly string[] => [
  ...fields.map(({ label }) => label),
  ...tables.map(({ heading }) => heading),
];

/** By the words as `known` has them, in the order of the sheet. */
function cellsSaying(words: readonly string[], cells: readonly Cell[]): ReadonlyMap<string, readonly Cell[]> {
  const wanted = new WantedWords(words);
  const found = new Map<string, Cell[]>();
  for (const cell of cells) {
    const said = wanted.in(cell.value);
    if (said === null) continue;
    const others = found.get(said);
    if (others) others.push(cell);
    else found.set(said, [cell]);
  }
  return found;
}

interface Grid {
  readonly at: (row: number, column: number) => Cell | undefined;
  readonly rows: readonly number[];
  readonly cellsOf: (row: number) => readonly Cell[];
}

function gridOf(cells: readonly Cell[]): Grid {
  const byRow = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  return {
    at: (row, column) => byRow.get(row)?.find((cell) => cell.column === column),
    rows: [...byRow.keys()].sort((a, b) => a - b),
    cellsOf: (row) => byRow.get(row) ?? [],
  };
}

function filledForm(
  form: SheetForm,
  sheet: Sheet,
  title: Cell,
  cells: ReadonlyMap<string, readonly Cell[]>,
  dateSystem: 1900 | 1904,
): FilledForm {
  const grid = gridOf(sheet.cells.filter(({ row }) => row >= title.row));
  const missing: string[] = [];
  const find = (words: string): Cell | undefined => {
    const found = cells.get(known(words))?.find(({ row }) => row > title.row);
    if (!found) missing.push(words);
    return found;
  };
  const fields = new Map(
    form.fields.map((field) => {
      const label = find(field.label);
      const at = label ? { row: label.row, column: label.column + 1 } : null;
      return [field.id, readEntry(field, at ? grid.at(at.row, at.column) : undefined, at, dateSystem)] as const;
    }),
  );
  const starts = new Map(form.tables.map((table) => [table.id, find(table.heading)] as const));
  const tables = new Map(
    form.tables.map((table) => {
      const heading = starts.get(table.id);
      const later = [...starts.values()].flatMap((other) =>
        other && heading && other.row > heading.row ? [other.row] : [],
      );
      const end = Math.min(...later, Infinity);
      return [table.id, heading ? readTable(table, grid, heading, end, dateSystem, missing) : NO_ROWS] as const;
    }),
  );
  return {
    form,
    sheet,
    titleAt: { row: title.row, column: title.column },
    field: (id) => provided(fields.get(id), id),
    rows: (id) => provided(tables.get(id), id).rows,
    total: (id) => provided(tables.get(id), id).total,
    missing,
  };
}

function provided<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new RangeError(`The form has no ${id}`);
  return value;
}

interface ReadTable {
  readonly rows: readonly ReadRow[];
  readonly total: ReadRow | null;
}
const NO_ROWS: ReadTable = { rows: [], total: null };

function readTable(
  table: TableForm,
  grid: Grid,
  heading: Cell,
  end: number,
  dateSystem: 1900 | 1904,
  missing: string[],
): ReadTable {
  const labels = grid.rows.find(
    (row) =>
      row > heading.row &&
      row < end &&
      grid.cellsOf(row).some(({ value }) => says(value, table.columns[0]?.label ?? '')),
  );
  if (labels === undefined) {
    missing.push(table.columns[0]?.label ?? table.heading);
    return NO_ROWS;
  }
  const columns = new Map(
    table.columns.flatMap(({ id, label }) => {
      const cell = grid.cellsOf(labels).find(({ value }) => says(value, label));
      if (!cell) missing.push(label);
      return cell ? [[id, cell.column] as const] : [];
    }),
  );
  const rowAt = (row: number, id: string | null): ReadRow => ({
    id,
    row,
    entry: (column) => {
      const field = provided(
        table.columns.find((one) => one.id === column),
        column,
      );
      const at = columns.get(column);
      const place = at === undefined ? null : { row, column: at };
      const own = table.rows?.find((one) => one.id === id);
      return readEntry(columnIn(table, field, own), place ? grid.at(row, place.column) : undefined, place, dateSystem);
    },
  });
  const first = columns.get(table.columns[0]?.id ?? '') ?? 0;
  const below = grid.rows.filter((row) => row > labels && row < end);
  const totalRow = below.find(
    (row) => table.total !== undefined && says(grid.at(row, first)?.value ?? null, table.total),
  );
  if (table.total !== undefined && totalRow === undefined) missing.push(table.total);
  const body = below.filter((row) => totalRow === undefined || row < totalRow);
  const total = totalRow === undefined ? null : rowAt(totalRow, null);
  if (!table.rows) {
    const holds = (row: number): boolean => [...columns.values()].some((column) => isFilled(grid.at(row, column)));
    return { rows: body.filter(holds).map((row) => rowAt(row, null)), total };
  }
  const rows = table.rows.flatMap(({ id, printed }) => {
    const isIt = (row: number): boolean =>
      Object.entries(printed).every(([column, words]) =>
        says(grid.at(row, columns.get(column) ?? -1)?.value ?? null, words),
      );
    const row = body.find(isIt);
    if (row === undefined) missing.push(Object.values(printed)[0] ?? id);
    return row === undefined ? [] : [rowAt(row, id)];
  });
  return { rows, total };
}

const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.formula !== undefined || (cell.value !== null && cell.value !== ''));
