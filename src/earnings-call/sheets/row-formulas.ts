/** Every live formula of a relation's row, by its column: for the writer, and for what is to be entered where one is missing. */
import type { Unit as Dimension } from '../../core/quantity';
import type { Kind } from '../kinds/kind';
import { type ColumnsOf, OPERAND_COLUMNS, type RELATION_COLUMNS } from './columns';
import { type LookedUp, lookUp, type Places } from './layout';
import { relationFormulas } from './relation-formulas';

export type RelationColumn = ColumnsOf<typeof RELATION_COLUMNS>;
export type RowFormulas = Readonly<Partial<Record<RelationColumn, string>>>;

/** What stands beside the stated figure. */
export const OF_STATED = [
  ['statedAmount', 'amount'],
  ['statedValue', 'value'],
  ['statedScale', 'scale'],
  ['statedDecimals', 'decimals'],
  ['statedLow', 'low'],
  ['statedHigh', 'high'],
] as const satisfies readonly (readonly [RelationColumn, LookedUp])[];

export const OF_OPERANDS = ['amount', 'low', 'high'] as const satisfies readonly LookedUp[];

/** The column that has what is looked up for an operand, counted from 0. */
export const workingColumn = (index: number, column: (typeof OF_OPERANDS)[number]): RelationColumn =>
  `${column}${index + 1}` as RelationColumn;

export interface WrittenRow {
  /** The cell of a column in the row. */
  readonly cell: (column: RelationColumn) => string;
  readonly places: Places;
}

/**
 * @param count      of the operands
 * @param dimension  of the first operand
 */
export function rowFormulas(
  kind: Kind,
  count: number,
  dimension: Dimension,
  { cell, places }: WrittenRow,
): RowFormulas {
  const { recomputed, low, high, verdict, addIn } = relationFormulas(kind, cell, count, dimension);
  const stated = kind.claim === 'equals' ? OF_STATED : [];
  return {
    recomputed,
    ...(low !== null && { low }),
    ...(high !== null && { high }),
    verdict,
    ...(addIn !== null && { addIn }),
    ...Object.fromEntries(stated.map(([column, of]) => [column, lookUp(cell('stated'), of, places)])),
    ...Object.fromEntries(
      OPERAND_COLUMNS.slice(0, count).flatMap((operand, index) =>
        OF_OPERANDS.map((column) => [workingColumn(index, column), lookUp(cell(operand), column, places)]),
      ),
    ),
  };
}
