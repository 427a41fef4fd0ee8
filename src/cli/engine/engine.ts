/**
 * Formulas without a spreadsheet: a real formula engine (Univer's) with the add-in's functions in it, over a workbook
 * of values. The engine itself is large and is loaded when the first formula has to be calculated.
 */
import { type Cell, type CellValue, type Sheet, type WorkbookContent } from '../../workbook/sheet';
import { type Calculator, type HostFunction, isFailure, isGrid, type Scalar } from './calculator';
import { installCustomFunctions } from './custom-functions';
import { type BlankPolicy, type FunctionMetadata, hostFunction, type Implementation } from './host-function';
import { EMPTY_WORKBOOK, OpenWorkbook } from './open-workbook';
import { type CalculatedCell, hasUncalculated, isUncalculated, isUnknown, Recalculation } from './recalculation';
import { mentionsOf } from './references';

export interface EngineOptions {
  /** What stands before the dot in a formula: COVENANT. */
  readonly namespace: string;
  /** functions.json, as generated for Excel. */
  readonly metadata: { readonly functions: readonly FunctionMetadata[] };
  /** The functions by their ids. */
  readonly functions: Readonly<Record<string, Implementation>>;
  /** What a blank cell arrives as; `null` if not stated, as in Excel on the web. */
  readonly blank?: BlankPolicy;
  /** Where the formula engine comes from, if not from beside this file. */
  readonly load?: () => Promise<{ startCalculator(functions: readonly HostFunction[]): Calculator }>;
}

/** A cell's value, rows of them where the formula spills, or an error and its reason. */
export type FormulaResult =
  | { readonly value: Exclude<CellValue, null> | readonly (readonly CellValue[])[] }
  | { readonly error: string; readonly message: string };

export interface Engine {
  /**
   * The values of formulas, in their order. A reference without a sheet means the workbook's first visible sheet.
   * Cells are taken at the values they hold; formula cells without one are calculated first. Never throws for a formula.
   */
  evaluate(formulas: readonly string[], workbook?: WorkbookContent): Promise<FormulaResult[]>;
  /**
   * The workbook with the values of its formula cells that held none, or #NAME? for want of the add-in. What the engine
   * cannot calculate stays as it was; what is calculated already is not touched.
   */
  calculate(workbook: WorkbookContent): Promise<WorkbookContent>;
}

export function createEngine({ namespace, metadata, functions, blank = 'null', load }: EngineOptions): Engine {
  let started: Promise<Calculator> | undefined;
  const calculator = (): Promise<Calculator> =>
    (started ??= (async () => {
      installCustomFunctions();
      const { startCalculator } = await (load ? load() : import('./univer'));
      return startCalculator(metadata.functions.map((one) => hostFunction(namespace, one, functions[one.id], blank)));
    })());

  return {
    async evaluate(formulas, workbook = EMPTY_WORKBOOK) {
      const typed = formulas.map((formula) => (formula.trim().startsWith('=') ? formula.trim() : `=${formula.trim()}`));
      const { book } = recalculated(await calculator(), workbook, typed);
      return typed.map((formula) => formulaResult(book.evaluate(formula, mentionsOf(formula), book.home, 0, 0)));
    },
    async calculate(workbook) {
      if (!hasUncalculated(workbook)) return workbook;
      const { recalculation } = recalculated(await calculator(), workbook, []);
      return { ...workbook, sheets: workbook.sheets.map((sheet, i) => withResults(sheet, recalculation.results(i))) };
    },
  };
}

function recalculated(calculator: Calculator, workbook: WorkbookContent, formulas: readonly string[]) {
  const pending = workbook.sheets.flatMap(({ cells }) =>
    cells.filter(isUncalculated).map(({ formula = '' }) => formula),
  );
  const book = new OpenWorkbook(calculator, workbook, [...formulas, ...pending]);
  const recalculation = new Recalculation(book);
  recalculation.run();
  return { book, recalculation };
}

function formulaResult(result: ReturnType<OpenWorkbook['evaluate']>): FormulaResult {
  if (isGrid(result)) return { value: result };
  if (isFailure(result)) return { error: result.error, message: result.message ?? '' };
  return { value: result ?? 0 };
}

function withResults(sheet: Sheet, results: readonly CalculatedCell[]): Sheet {
  if (results.length === 0) return sheet;
  const at = ({ row, column }: { row: number; column: number }): string => `${row}:${column}`;
  const calculated = new Map(results.map((result) => [at(result), result]));
  const cells: Cell[] = sheet.cells.map((cell) => {
    const result = calculated.get(at(cell));
    return result && !isUnknown(result.value) ? { ...cell, value: cellValue(result.value) } : cell;
  });
  for (const result of results) {
    if (result.formula === undefined)
      cells.push({ row: result.row, column: result.column, value: cellValue(result.value) });
  }
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

const cellValue = (value: Scalar): CellValue => (isFailure(value) ? { error: value.error } : value);
