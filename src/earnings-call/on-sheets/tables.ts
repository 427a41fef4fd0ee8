/** Finds a call's tables on whatever sheets, in whatever rows and columns they stand: by their headings. */
import { plain } from '../../workbook/plain';
import { address, type Cell, isCellError, type Sheet, type WorkbookContent } from '../../workbook/sheet';
import { type Column, FIGURE_COLUMNS, FINDING_COLUMNS, RELATION_COLUMNS } from '../sheets/columns';

const LAYOUTS = { figures: FIGURE_COLUMNS, relations: RELATION_COLUMNS, findings: FINDING_COLUMNS } as const;
export type TableKind = keyof typeof LAYOUTS;
export type ColumnId<K extends TableKind> = keyof (typeof LAYOUTS)[K] & string;

/** Headings that no other table has together: a row with all of them is the heading of such a table. */
const KNOWN_BY: { readonly [K in TableKind]: readonly ColumnId<K>[] } = {
  figures: ['id', 'value', 'unit', 'words'],
  relations: ['id', 'kind', 'operand1', 'verdict'],
  findings: ['id', 'said', 'means'],
};
export const TABLE_KINDS = Object.keys(KNOWN_BY) as readonly TableKind[];

/** What the headings of a table are, for people who look for them. */
export const headingsOf = (kind: TableKind): readonly string[] =>
  KNOWN_BY[kind].map((id) => (LAYOUTS[kind] as Readonly<Record<string, Column>>)[id]?.heading ?? id);
export const headingOf = (kind: TableKind, id: string): string =>
  (LAYOUTS[kind] as Readonly<Record<string, Column>>)[id]?.heading ?? id;

export interface TableRow<K extends TableKind> {
  readonly row: number;
  /** undefined: nothing stands there, or the table has no such column. */
  readonly cell: (id: ColumnId<K>) => Cell | undefined;
  /** As typed, without spaces around; empty where nothing stands there. A number as its digits. */
  readonly text: (id: ColumnId<K>) => string;
  /** Such as D12; that of the row's first column where the table has no such one. */
  readonly at: (id: ColumnId<K>) => string;
}

export interface Table<K extends TableKind = TableKind> {
  readonly kind: K;
  readonly sheet: Sheet;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<ColumnId<K>, number>;
  /** Columns of the layout that the sheet does not have. */
  readonly missing: readonly ColumnId<K>[];
  /** Those in which anything stands, down to the end of the sheet or to the next headings. */
  readonly rows: readonly TableRow<K>[];
}

export type Tables = { readonly [K in TableKind]: readonly Table<K>[] };

export function tablesOn(sheets: readonly Sheet[]): Tables {
  const found = sheets.flatMap(tablesOnSheet);
  const of = <K extends TableKind>(kind: K) => found.filter((table) => table.kind === kind) as unknown as Table<K>[];
  return { figures: of('figures'), relations: of('relations'), findings: of('findings') };
}

/** Whether anything of a call stands in a workbook. */
export function holdsCall({ sheets }: Pick<WorkbookContent, 'sheets'>): boolean {
  const { figures, relations } = tablesOn(sheets);
  return figures.length > 0 || relations.length > 0;
}

const normal = (text: string): string => plain(text).toLowerCase();

/** The heading of the first column, which tells where to look closer. */
const FIRST_HEADINGS = new Map(TABLE_KINDS.map((kind) => [normal(headingOf(kind, 'id')), kind]));

function tablesOnSheet(sheet: Sheet): readonly Table[] {
  const candidates = new Set(
    sheet.cells.flatMap(({ row, value }) =>
      typeof value === 'string' && value.length < LONGEST_HEADING && FIRST_HEADINGS.has(normal(value)) ? [row] : [],
    ),
  );
  if (!candidates.size) return [];
  const byRow = rowsOf(sheet);
  const headings = [...candidates].flatMap((row) => {
    const texts = new Map<string, number>();
    for (const { column, value } of byRow.get(row) ?? [])
      if (typeof value === 'string' && !texts.has(normal(value))) texts.set(normal(value), column);
    const kind = TABLE_KINDS.find((one) => headingsOf(one).every((heading) => texts.has(normal(heading))));
    return kind ? [{ row, kind, texts }] : [];
  });
  return headings.map(({ row, kind, texts }, index) =>
    tableAt(sheet, byRow, kind, row, headings[index + 1]?.row ?? Infinity, texts),
  );
}
const LONGEST_HEADING = 40;

function rowsOf({ cells }: Sheet): ReadonlyMap<number, readonly Cell[]> {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

function tableAt(
  sheet: Sheet,
  byRow: ReadonlyMap<number, readonly Cell[]>,
  kind: TableKind,
  headingRow: number,
  before: number,
  texts: ReadonlyMap<string, number>,
): Table {
  const layout = LAYOUTS[kind] as Readonly<Record<string, Column>>;
  const ids = Object.keys(layout) as ColumnId<TableKind>[];
  const columns = new Map(
    ids.flatMap((id) => {
      const column = texts.get(normal(layout[id]?.heading ?? ''));
      return column === undefined ? [] : [[id, column] as const];
    }),
  );
  const rows = [...byRow]
    .filter(([row]) => row > headingRow && row < before)
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => tableRow(row, new Map(cells.map((cell) => [cell.column, cell])), columns));
  return { kind, sheet, headingRow, columns, missing: ids.filter((id) => !columns.has(id)), rows };
}

function tableRow(
  row: number,
  cells: ReadonlyMap<number, Cell>,
  columns: ReadonlyMap<ColumnId<TableKind>, number>,
): TableRow<TableKind> {
  const cell = (id: ColumnId<TableKind>): Cell | undefined => {
    const column = columns.get(id);
    return column === undefined ? undefined : cells.get(column);
  };
  return {
    row,
    cell,
    text: (id) => textOf(cell(id)),
    at: (id) => address(row, columns.get(id) ?? columns.get('id') ?? 0),
  };
}

export function textOf(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value).trim();
}
