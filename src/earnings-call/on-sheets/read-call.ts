/** A call read back from the cells of a workbook: whatever can be read of it, and where it stands. */
import { fromCellNumber } from '../../core/decimal';
import { toIso } from '../../core/calendar-date';
import { dateInCell } from '../../workbook/date-text';
import { type Cell, isCellError, type WorkbookContent } from '../../workbook/sheet';
import type { Stated } from '../figure';
import { kindOf, type KindId } from '../kinds';
import { type NotStated, type Relation } from '../relation';
import { OPERAND_COLUMNS } from '../sheets/columns';
import { NOT_STATED } from '../sheets/layout';
import { type StatedParts, statedOf, statedParts } from './read-stated';
import { type Table, type TableRow, tablesOn } from './tables';

/** A figure or a slip as it stands in its row. */
interface StatedOnSheet<K extends 'figures' | 'findings'> {
  readonly id: string;
  readonly table: Table<K>;
  readonly row: TableRow<K>;
  readonly parts: StatedParts;
  /** null: it cannot be read. */
  readonly stated: Stated | null;
}

export type FigureOnSheet = StatedOnSheet<'figures'>;

export interface SlipOnSheet extends StatedOnSheet<'findings'> {
  /** Whether anything is entered of a figure as meant. */
  readonly hasMeant: boolean;
}

export interface RelationOnSheet {
  readonly table: Table<'relations'>;
  readonly row: TableRow<'relations'>;
  readonly relation: Relation;
}

/** A row in which something is entered, but no id by which it could be named. */
export interface RowWithoutId {
  readonly table: Table;
  readonly at: string;
}

export interface CallOnSheets {
  /** Above the headings of the figures; empty where nothing stands there. */
  readonly title: string;
  readonly dateSystem: WorkbookContent['dateSystem'];
  readonly figureTables: readonly Table<'figures'>[];
  readonly relationTables: readonly Table<'relations'>[];
  readonly findingTables: readonly Table<'findings'>[];
  readonly figures: readonly FigureOnSheet[];
  readonly relations: readonly RelationOnSheet[];
  readonly slips: readonly SlipOnSheet[];
  readonly withoutId: readonly RowWithoutId[];
}

/** null: no sheet has the headings of a table of figures or of relations. */
export function callOnSheets({ sheets, dateSystem }: WorkbookContent): CallOnSheets | null {
  const { figures, relations, findings } = tablesOn(sheets);
  if (!figures.length && !relations.length) return null;
  const withoutId: RowWithoutId[] = [];
  const rowsOf = <K extends 'figures' | 'relations' | 'findings'>(
    tables: readonly Table<K>[],
    isEntered: (row: TableRow<K>) => boolean,
  ) =>
    tables.flatMap((table) =>
      table.rows.flatMap((row) => {
        const id = row.text('id' as never);
        if (id) return [{ id, table, row }];
        if (isEntered(row)) withoutId.push({ table: table as unknown as Table, at: row.at('id' as never) });
        return [];
      }),
    );
  return {
    title: titleAbove(figures[0] ?? relations[0]),
    dateSystem,
    figureTables: figures,
    relationTables: relations,
    findingTables: findings,
    figures: rowsOf(figures, (row) => row.text('value') !== '' || row.text('words') !== '').map((one) => {
      const parts = statedParts((column) => one.row.cell(column), dateSystem);
      return { ...one, parts, stated: statedOf(parts) };
    }),
    relations: rowsOf(relations, (row) => OPERAND_COLUMNS.some((column) => row.text(column) !== '')).map(
      ({ id, table, row }) => ({ table, row, relation: relationIn(id, row, dateSystem) }),
    ),
    slips: rowsOf(findings, (row) => row.text('said') !== '').map((one) => {
      const parts = statedParts((column) => one.row.cell(column), dateSystem);
      const hasMeant = (['value', 'unit', 'scale', 'decimals', 'hedge'] as const).some((part) => one.row.text(part));
      return { ...one, parts, hasMeant, stated: hasMeant ? statedOf(parts) : null };
    }),
    withoutId,
  };
}

/** The first text above the headings, on their sheet. */
function titleAbove(table: Table<'figures'> | Table<'relations'> | undefined): string {
  const cell = table?.sheet.cells.find(
    ({ row, value }) => row < table.headingRow && typeof value === 'string' && value.trim() !== '',
  );
  return typeof cell?.value === 'string' ? cell.value.trim() : '';
}

function relationIn(id: string, row: TableRow<'relations'>, dateSystem: 1900 | 1904): Relation {
  const kind = row.text('kind').toLowerCase();
  const entered = OPERAND_COLUMNS.map((column) => row.text(column));
  const count = entered.findLastIndex(Boolean) + 1;
  return {
    id,
    claim: row.text('claim'),
    kind: kind as KindId,
    stated: kindOf(kind)?.claim === 'equals' ? row.text('stated') || null : null,
    operands: entered.slice(0, count).map(operandIn),
    parameter: parameterIn(row.cell('parameter'), kindOf(kind)?.parameter?.isDay ?? false, dateSystem),
    convention: row.text('convention'),
    remark: row.text('remark'),
  };
}

/** A figure by its id, or what is not stated. */
function operandIn(text: string): string | NotStated {
  const [said] = NOT_STATED.split(':');
  return text.toLowerCase().startsWith(said ?? NOT_STATED)
    ? { notStated: text.slice(NOT_STATED.length).trim() || 'what is not named' }
    : text;
}

function parameterIn(cell: Cell | undefined, isDay: boolean, dateSystem: 1900 | 1904): string | null {
  const value = cell?.value ?? null;
  if (value === null || isCellError(value) || typeof value === 'boolean' || value === '') return null;
  if (isDay) {
    const date = typeof value === 'number' ? dateInCell(value, dateSystem) : null;
    return date ? toIso(date) : String(value);
  }
  return typeof value === 'number' ? fromCellNumber(value).toFixed() : value;
}
