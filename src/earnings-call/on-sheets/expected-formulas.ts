/** The live formulas that a relation's row has in this layout, for the cells in which they stand. */
import { kindOf } from '../kinds';
import { columnCells, type LookedUp, type Places } from '../sheets/layout';
import { type RelationColumn, rowFormulas } from '../sheets/row-formulas';
import type { CallOnSheets, RelationOnSheet } from './read-call';
import type { Table } from './tables';

export type ExpectedFormulas = (of: RelationOnSheet) => readonly (readonly [RelationColumn, string])[];

/** Rows below the last figure that formulas look into, too, for figures to be added. */
const SPARE_ROWS = 100;

export function expectedFormulas({
  figureTables: [figures],
  findingTables: [findings],
}: CallOnSheets): ExpectedFormulas {
  const places: Places = { figures: columnsOf(figures), findings: columnsOf(findings) };
  return ({ table, row, relation }) => {
    const kind = kindOf(relation.kind);
    if (!kind || !relation.operands.length) return [];
    const formulas = rowFormulas(kind, relation.operands.length, 'number', {
      cell: (column) => row.at(column),
      places,
    });
    return (Object.entries(formulas) as [RelationColumn, string][]).filter(([column]) => table.columns.has(column));
  };
}

function columnsOf(
  table: Table<'figures'> | Table<'findings'> | undefined,
): (column: LookedUp | 'id') => string | null {
  if (!table) return () => null;
  const columns = table.columns as ReadonlyMap<LookedUp | 'id', number>;
  const last = (table.rows.at(-1)?.row ?? table.headingRow) + SPARE_ROWS;
  return (id) => {
    const column = columns.get(id);
    return column === undefined ? null : columnCells(table.sheet.name, column, table.headingRow + 1, last);
  };
}

/**
 * Whether a formula is that of the layout, whatever its spaces, capitals and dollar signs, and however many rows it looks into
 * below those that are used.
 */
export function isSameFormula(found: string, expected: string): boolean {
  if (withoutRows(found) !== withoutRows(expected)) return false;
  const wanted = rangesIn(expected);
  return rangesIn(found).every(
    ({ first, last }, index) =>
      first <= (wanted[index]?.first ?? 0) && last >= (wanted[index]?.last ?? Infinity) - SPARE_ROWS,
  );
}

const RANGE = /([A-Z]+)(\d+):([A-Z]+)(\d+)/g;
const bare = (formula: string): string => formula.replace(/[\s$]/g, '').toUpperCase();
const withoutRows = (formula: string): string => bare(formula).replace(RANGE, '$1:$3');
const rangesIn = (formula: string): readonly { readonly first: number; readonly last: number }[] =>
  [...bare(formula).matchAll(RANGE)].map(([, , first, , last]) => ({ first: Number(first), last: Number(last) }));
