/** Every cell that holds a formula in this layout, as it stands, held against what it must give. */
import { type CellValue, isCellError } from '../../workbook/sheet';
import { endsOf } from '../../metrics/intervals/interval';
import { toCellNumber } from '../../core/quantity';
import { isDay, type Stated } from '../figure';
import { knownFigure } from '../known-figures';
import { isNotStated } from '../relation';
import { workedCells } from '../sheets/relation-rows';
import { amountContents } from '../sheets/stated-cells';
import { expectedFormulas, isSameFormula } from './expected-formulas';
import type { CallOnSheets, FigureOnSheet, SlipOnSheet } from './read-call';
import { headingOf, type Table } from './tables';
import type { TestedCall, TestedOnSheet } from './tested';

/**
 * right; missing: nothing stands there; typed: the right value, but no formula; stale: the formula of the layout, but not what
 * it gives; wrong: another value, typed or by another formula; rounding: a verdict by the formula of the layout over right
 * amounts, which differs only because spreadsheets calculate in binary digits.
 */
export type CellState = 'right' | 'missing' | 'typed' | 'stale' | 'wrong' | 'rounding';

export interface ComparedCell {
  /** The figure, slip or relation of the row. */
  readonly id: string;
  readonly table: Table;
  readonly column: string;
  readonly heading: string;
  readonly at: string;
  readonly state: CellState;
  readonly found: CellValue;
  readonly wanted: CellValue;
  readonly formula: string;
}

export interface ComparedRow {
  readonly id: string;
  readonly table: Table;
  readonly cells: readonly ComparedCell[];
  /** null: the row of a figure or a slip. */
  readonly relation: TestedOnSheet | null;
}

export function comparedRows(call: CallOnSheets, { known, relations }: TestedCall): readonly ComparedRow[] {
  const expected = expectedFormulas(call);
  // Days counted from 1904 have other numbers in the cells than those they are worked with.
  const isCompared = (figures: readonly (Stated | null)[]): boolean =>
    call.dateSystem === 1900 || !figures.some((figure) => figure && isDay(figure.unit));
  return [
    ...[...call.figures, ...call.slips].filter(({ stated }) => isCompared([stated])).flatMap(statedRow),
    ...relations.flatMap((one): readonly ComparedRow[] => {
      const { table, row, relation } = one;
      const operands = relation.operands.map((id) => (isNotStated(id) ? null : (known.get(id) ?? null)));
      const stated = relation.stated === null ? null : (known.get(relation.stated) ?? null);
      const wanted = workedCells(operands, stated, one);
      const span = Math.max(...[one.low, one.high].map((end) => Math.abs(end?.toNumber() ?? 0)));
      const cells = expected(one)
        .filter(([column]) => column !== 'addIn')
        .map(([column, formula]) =>
          compare(
            { table: asTable(table), id: relation.id, column, at: row.at(column), formula },
            row.cell(column),
            wanted.get(column)?.value ?? '',
            span,
          ),
        );
      return isCompared([...operands, stated])
        ? [{ id: relation.id, table: asTable(table), cells: withRounding(cells), relation: one }]
        : [];
    }),
  ];
}

function statedRow(one: FigureOnSheet | SlipOnSheet): readonly ComparedRow[] {
  const { id, stated } = one;
  if (!stated) return [];
  const figure = knownFigure({ ...stated, id });
  const table = asTable(one.table);
  const row = one.row as FigureOnSheet['row'];
  const formulas = amountContents(null, (column) => row.at(column));
  const [low, high] = endsOf(figure.range).map(toCellNumber);
  const wanted = { amount: toCellNumber(figure.amount), low: low ?? '', high: high ?? '' };
  const cells = (['amount', 'low', 'high'] as const)
    .filter((column) => one.table.columns.has(column))
    .map((column) =>
      compare(
        { table, id, column, at: row.at(column), formula: formulas[column].formula ?? '' },
        row.cell(column),
        wanted[column],
      ),
    );
  return [{ id, table, cells, relation: null }];
}

const asTable = (table: Table<'figures'> | Table<'relations'> | Table<'findings'>): Table => table as unknown as Table;

/** @param span  how large the figures are that it is worked from: a difference of theirs may leave a hair */
function compare(
  of: Pick<ComparedCell, 'table' | 'id' | 'column' | 'at' | 'formula'>,
  cell: { readonly value: CellValue; readonly formula?: string } | undefined,
  wanted: CellValue,
  span = 0,
): ComparedCell {
  const found = cell?.value ?? null;
  const isSame = isSameValue(found ?? '', wanted, span);
  const state: CellState =
    cell?.formula === undefined
      ? found === null
        ? 'missing'
        : isSame
          ? 'typed'
          : 'wrong'
      : isSame
        ? 'right'
        : isSameFormula(cell.formula, of.formula)
          ? 'stale'
          : 'wrong';
  return { ...of, heading: headingOf(of.table.kind, of.column), state, found, wanted };
}

/** A verdict that differs beside amounts that do not. */
const withRounding = (cells: readonly ComparedCell[]): readonly ComparedCell[] =>
  cells.every(({ column, state }) => state === 'right' || (column === 'verdict' && state === 'stale'))
    ? cells.map((cell) => (cell.state === 'stale' ? { ...cell, state: 'rounding' } : cell))
    : cells;

/** What binary digits leave. */
const A_HAIR = 1e-9;

function isSameValue(found: CellValue, wanted: CellValue, span: number): boolean {
  if (isCellError(found) || isCellError(wanted)) return false;
  if (typeof found !== 'number' || typeof wanted !== 'number')
    return typeof found === 'string' && typeof wanted === 'string'
      ? found.trim().toLowerCase() === wanted.toLowerCase()
      : found === wanted;
  return Math.abs(found - wanted) <= A_HAIR * Math.max(Math.abs(found), Math.abs(wanted), span);
}
