/** What the formula engine is asked and what it answers, in plain values: nothing of Univer passes through here. */

/** An error as a spreadsheet shows it, with the reason where one is known. */
export interface Failure {
  /** Excel's own word for it: '#N/A', '#VALUE!', … */
  readonly error: string;
  readonly message?: string;
  /** Another program might well calculate it. */
  readonly beyondEngine?: true;
}

export type Scalar = number | string | boolean | Failure | null;
export type Grid = readonly (readonly Scalar[])[];

/** An argument as the engine hands it over: its cells, or `null` where it was left out. A blank cell is `[[null]]`. */
export type Argument = Grid | null;

/** A function that the engine does not have itself. It never throws. */
export interface HostFunction {
  /** With its namespace: COVENANT.LEVERAGE_RATIO. */
  readonly name: string;
  readonly call: (args: readonly Argument[]) => Scalar | Grid;
}

/** The values of a sheet, by row and column from 0, and how far formulas may look on it. */
export interface SheetOfValues {
  readonly name: string;
  readonly values: Iterable<{ readonly row: number; readonly column: number; readonly value: Scalar }>;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A formula engine over one workbook of values. It keeps no formulas: it reads one and says what it comes to. */
export interface Calculator {
  /** Takes the place of the workbook that was open before. */
  open(sheets: readonly SheetOfValues[], names: readonly { readonly name: string; readonly refersTo: string }[]): void;
  set(sheet: number, row: number, column: number, value: Scalar): void;
  /** The value of a formula as if it stood in the cell named. */
  interpret(formula: string, sheet: number, row: number, column: number): Scalar | Grid;
  hasFunction(name: string): boolean;
}

export const isFailure = (value: Scalar): value is Failure => typeof value === 'object' && value !== null;
export const isGrid = (value: Scalar | Grid): value is Grid => Array.isArray(value);
