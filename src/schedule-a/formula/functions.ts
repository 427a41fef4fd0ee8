/** Excel's functions that a schedule's computed lines use. Any other makes a formula unknown. */
import { AGGREGATES } from './functions-aggregate';
import type { ExcelFunction } from './functions-call';
import { LOGIC } from './functions-logic';
import { NUMERIC } from './functions-numeric';
import { ROUNDING } from './functions-rounding';

const FUNCTIONS: ReadonlyMap<string, ExcelFunction> = new Map(
  [LOGIC, AGGREGATES, NUMERIC, ROUNDING].flatMap((functions) => Object.entries(functions)),
);

/** A function by its name in any case; `undefined` where it is not one of these. */
export const excelFunction = (name: string): ExcelFunction | undefined => FUNCTIONS.get(name.toUpperCase());
