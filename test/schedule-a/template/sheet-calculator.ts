/** Calculates a sheet to write from its input cells alone, as Excel would: no stored value of a formula is used. */
import { CustomFunctionsError } from '../../support/custom-functions';
import { type AstExpression, parse, tokenize } from '@borgar/fx';
import { registry } from '../../../src/functions/registry';
import { parseBox } from '../../../src/workbook/memory';
import { type CellValue, address, isCellError } from '../../../src/workbook/sheet';
import type { SheetToWrite } from '../../../src/workbook/sheet-to-write';

export interface Circumstances {
  /** Typed into cells before calculating, by address; `null` clears a cell. */
  readonly entered?: Readonly<Record<string, CellValue>>;
  /** Without it the add-in's functions are #NAME?, as in Excel. */
  readonly withAddIn?: boolean;
}

type Value = CellValue;
type Area = readonly (readonly Value[])[];
const NAMESPACE = 'COVENANT.';
const serialZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

class ExcelError extends Error {}
const fail = (code: string): never => {
  throw new ExcelError(code);
};

export const treeOf = (formula: string): AstExpression =>
  parse(tokenize(formula, { mergeRefs: true, withLocation: false }));

/** What each cell shows, by address. */
export function calculated(sheet: SheetToWrite, { entered = {}, withAddIn = true }: Circumstances = {}) {
  const cells = new Map(sheet.cells.map((cell) => [address(cell.row, cell.column), cell]));
  const known = new Map<string, Value>();

  const show = (where: string): Value => {
    const shown = known.get(where);
    if (shown !== undefined) return shown;
    const value = where in entered ? (entered[where] ?? null) : fresh(where);
    known.set(where, value);
    return value;
  };
  const fresh = (where: string): Value => {
    const cell = cells.get(where);
    if (cell?.formula === undefined) return cell?.value ?? null;
    try {
      return scalar(evaluate(treeOf(cell.formula)));
    } catch (error) {
      if (error instanceof ExcelError) return { error: error.message };
      throw error;
    }
  };
  const area = (reference: string): Area => {
    const { top, left, bottom, right } = parseBox(reference);
    const count = (from: number, to: number): readonly number[] =>
      Array.from({ length: to - from + 1 }, (_, i) => from + i);
    return count(top, bottom).map((row) => count(left, right).map((column) => show(address(row, column))));
  };

  function evaluate(node: AstExpression): Value | Area {
    switch (node.type) {
      case 'Literal':
        return node.value as Value;
      case 'ReferenceIdentifier':
        return area(node.value);
      case 'UnaryExpression':
        return -number(scalar(evaluate(node.arguments[0] as AstExpression)));
      case 'BinaryExpression': {
        const [left, right] = node.arguments.map((side) => scalar(evaluate(side as AstExpression))) as [Value, Value];
        return binary(node.operator, left, right);
      }
      case 'CallExpression':
        return called(
          (node.callee as { name: string }).name,
          node.arguments.map((argument) => () => evaluate(argument as AstExpression)),
        );
      default:
        throw new Error(`this calculator does not know ${node.type}`);
    }
  }

  function called(name: string, given: readonly (() => Value | Area)[]): Value {
    if (name.startsWith(NAMESPACE)) return withAddIn ? custom(name.slice(NAMESPACE.length), given) : fail('#NAME?');
    const one = (index: number): Value => scalar(given[index]?.() ?? null);
    const all = (): readonly Value[] => given.flatMap((argument) => flat(argument()));
    switch (name) {
      case 'IF':
        return truth(one(0)) ? one(1) : one(2);
      case 'AND':
        return given.map((_, index) => truth(one(index))).every(Boolean);
      case 'COUNT':
        return all().filter((value) => typeof value === 'number').length;
      case 'COUNTBLANK':
        return all().filter((value) => value === null || value === '').length;
      case 'MIN':
        return Math.min(
          ...all().flatMap((value) =>
            isCellError(value) ? fail(value.error) : typeof value === 'number' ? [value] : [],
          ),
        );
      case 'ROUND':
        return excelRound(number(one(0)), number(one(1)));
      case 'INT':
        return Math.floor(number(one(0)));
      case 'YEAR':
        return new Date(serialZero + number(one(0)) * day).getUTCFullYear();
      case 'MONTH':
        return new Date(serialZero + number(one(0)) * day).getUTCMonth() + 1;
      case 'DATE':
        return (Date.UTC(number(one(0)), number(one(1)) - 1, number(one(2))) - serialZero) / day;
      case 'DATEVALUE':
        return (Date.parse(`${String(one(0))}T00:00:00Z`) - serialZero) / day;
      default:
        throw new Error(`this calculator does not know ${name}`);
    }
  }
  return show;
}

function custom(id: string, given: readonly (() => Value | Area)[]): Value {
  const run = registry[id];
  if (!run) throw new Error(`the add-in has no function ${id}`);
  const passed = given.map((argument) => {
    const value = argument();
    const cells = isArea(value) ? value : [[value]];
    for (const cell of cells.flat()) if (isCellError(cell)) fail(cell.error);
    return cells;
  });
  let spilled: unknown;
  try {
    spilled = run(...passed);
  } catch (error) {
    return error instanceof CustomFunctionsError ? fail(error.code) : fail(String(error));
  }
  const [[result]] = spilled as [[unknown]];
  return result instanceof CustomFunctionsError ? fail(result.code) : (result as Value);
}

const isArea = (value: Value | Area): value is Area => Array.isArray(value);
const flat = (value: Value | Area): readonly Value[] => (isArea(value) ? value.flat() : [value]);

function scalar(value: Value | Area): Value {
  const single = isArea(value) ? (value[0]?.[0] ?? null) : value;
  return isCellError(single) ? fail(single.error) : single;
}

function number(value: Value): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  return typeof value === 'boolean' ? Number(value) : fail('#VALUE!');
}

const truth = (value: Value): boolean => (typeof value === 'string' ? fail('#VALUE!') : Boolean(value));

/** Halves away from zero, from the number's shortest decimal text. */
function excelRound(value: number, places: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  const shifted = Number(`${mantissa}e${Number(exponent) + places}`);
  return Math.sign(shifted) * Number(`${Math.round(Math.abs(shifted))}e-${places}`);
}

function binary(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case '+':
      return number(left) + number(right);
    case '-':
      return number(left) - number(right);
    case '*':
      return number(left) * number(right);
    case '/':
      return number(left) / number(right);
    case '&':
      return `${String(left ?? '')}${String(right ?? '')}`;
    case '=':
      return number(left) === number(right);
    case '<':
      return number(left) < number(right);
    case '>':
      return number(left) > number(right);
    case '<=':
      return number(left) <= number(right);
    case '>=':
      return number(left) >= number(right);
    default:
      throw new Error(`this calculator does not know ${operator}`);
  }
}
