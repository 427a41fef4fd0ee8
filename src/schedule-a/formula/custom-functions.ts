/** The add-in's own functions within formulas. */
import { type CellValue, isCellError } from '../../workbook/sheet';
import type { Argument, Host } from './functions-call';
import { type Operand, VALUE_ERROR, error, isGrid } from './values';

export type CustomFunction = (...args: unknown[]) => unknown;
/** By their ids, such as LEVERAGE_RATIO. */
export type CustomFunctions = Readonly<Record<string, CustomFunction>>;

const NAMESPACE = /^COVENANT\./i;

export function customFunction(functions: CustomFunctions, name: string): CustomFunction | undefined {
  if (!NAMESPACE.test(name)) return undefined;
  const id = name.replace(NAMESPACE, '').toUpperCase();
  return Object.hasOwn(functions, id) ? functions[id] : undefined;
}

/** Calls a function as Excel does: every argument as rows of cells, `null` for one left out; what it throws is an error value. */
export function callCustomFunction(custom: CustomFunction, args: readonly Argument[], host: Host): Operand {
  const passed = args.map(({ omitted, operand }) => {
    if (omitted) return null;
    const values = host.values(operand());
    return isGrid(values) ? values.map((row) => [...row]) : [[values]];
  });
  const failed = passed.flat(2).find(isCellError);
  if (failed !== undefined) return failed;
  try {
    const result = custom(...passed);
    if (!Array.isArray(result)) return cellValue(result);
    return result.map((row: unknown) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]));
  } catch (thrown) {
    return cellValue(thrown);
  }
}

/** What a cell shows of a result; the runtime's errors carry their code. */
function cellValue(result: unknown): CellValue {
  if (result === null || typeof result === 'string' || typeof result === 'boolean') return result;
  if (typeof result === 'number' && Number.isFinite(result)) return result;
  const { code } = (result ?? {}) as { code?: unknown };
  return typeof code === 'string' && code.startsWith('#') ? error(code) : VALUE_ERROR;
}
