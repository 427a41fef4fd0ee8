/** A block of Excel's cells as cells of the port. */
import type { Cell, CellValue } from '../sheet';

/** What Excel answers about a rectangle of cells; all of one shape. */
export interface Block {
  /** Of its first cell, counted from 0. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** Excel gives an error as text. */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BUSY!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#TIMEOUT!',
  '#PYTHON!',
]);
/** How Excel spells this add-in's functions where it is not loaded, up to the function's own name. */
const WITHOUT_ADD_IN = /_xldudf_([A-Z]+)_(?=[A-Z])/gi;

/** The cells of a block that hold something, row by row. */
export function cellsOf({ rowIndex, columnIndex, values, formulas }: Block): Cell[] {
  const cells: Cell[] = [];
  values.forEach((row, r) => {
    row.forEach((shown, c) => {
      const formula = formulaOf(formulas[r]?.[c], shown);
      const value = valueOf(shown);
      if (formula === undefined && (value === null || value === '')) return;
      cells.push({
        row: rowIndex + r,
        column: columnIndex + c,
        value,
        ...(formula !== undefined && { formula }),
      });
    });
  });
  return cells;
}

function valueOf(shown: unknown): CellValue {
  if (typeof shown === 'number' || typeof shown === 'boolean') return shown;
  if (typeof shown !== 'string') return null;
  return ERRORS.has(shown) ? { error: shown } : shown;
}

/** Text that only begins with "=" comes as its own formula. */
function formulaOf(typed: unknown, shown: unknown): string | undefined {
  if (typeof typed !== 'string' || !typed.startsWith('=') || typed === shown) return undefined;
  return typed.replace(WITHOUT_ADD_IN, '$1.');
}
