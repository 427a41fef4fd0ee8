/** The add-in's custom functions in the grid's formula engine: names and arguments from functions.json, code from the pane's own `CustomFunctions.associate`. */
import { type BaseValueObject, CustomFunction, FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import { columnName } from '../model/address';
import { ArgumentError, type BlankPolicy, callsOf, firstError } from './arguments';
import type { CellPlace, ErrorNotes } from './error-notes';
import { type FunctionMetadata, type Metadata, isMatrix } from './metadata';
import type { Promised } from './promised';
import { errorValue, failureOfThrown, toArrayObject, toValueObject } from './results';

const MAX_ARGUMENTS = 255;

export type Implementation = (...values: unknown[]) => unknown;

export interface FunctionSource {
  /** Before the name in a formula: COVENANT. */
  namespace: string;
  metadata: Metadata;
  /** Looked up at each call, so that a reloaded pane brings new code. */
  implementation(id: string): Implementation | undefined;
  blank(): BlankPolicy;
  notes: ErrorNotes;
  promised: Promised;
  sheetName(sheetId: string): string;
}

export interface GridFunctions {
  executors: [new (name: string) => CustomFunction, string][];
  descriptions: IFunctionInfo[];
}

export function gridFunctions(source: FunctionSource): GridFunctions {
  const { namespace, metadata } = source;
  return {
    executors: metadata.functions.map((one) => [executor(one, source), `${namespace}.${one.name}`]),
    descriptions: metadata.functions.map((one) => description(one, `${namespace}.${one.name}`)),
  };
}

/** What the grid shows while a person types the function. */
function description({ description: text = '', parameters }: FunctionMetadata, functionName: string): IFunctionInfo {
  return {
    functionName,
    functionType: FunctionType.User,
    description: text,
    abstract: text,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: isMatrix(parameter) ? 'A1:B3' : 'A1',
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}

function executor(metadata: FunctionMetadata, source: FunctionSource): new (name: string) => CustomFunction {
  const { id, parameters } = metadata;
  return class extends CustomFunction {
    override minParams = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    override maxParams = parameters.some((parameter) => parameter.repeating) ? MAX_ARGUMENTS : parameters.length;

    /** `calculate` instead of `calculateCustom`: it keeps booleans, blanks and errors apart. */
    override isCustom() {
      return false;
    }

    /** A text such as "31 Dec 2015" stays one, as in Excel. */
    override isArgumentsIgnoreNumberPattern() {
      return true;
    }

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const place: CellPlace = {
        unitId: this.unitId ?? '',
        sheetId: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
      };
      source.notes.forget(place);
      const error = firstError(given);
      if (error) return error;
      const run = source.implementation(id);
      if (!run) return errorValue('#NAME?');
      const invocation = { functionName: id, address: addressOf(place, source) };
      return this.answer(callAll(given, metadata, source, run, invocation), place);
    }

    private answer(results: unknown[][], place: CellPlace): BaseValueObject {
      const [[only] = []] = results;
      const spread = results.length === 1 && results[0]?.length === 1 && Array.isArray(only);
      const rows = spread ? (only as unknown[][]) : results;
      source.notes.keep(place, rows);
      return rows.length === 1 && rows[0]?.length === 1 ? toValueObject(rows[0][0]) : toArrayObject(rows);
    }
  };
}

/** The results by row and column of the ranges that stand for single values; mostly there is one call. */
function callAll(
  given: BaseValueObject[],
  metadata: FunctionMetadata,
  { blank, promised }: FunctionSource,
  run: Implementation,
  invocation: object,
): unknown[][] {
  const one = (values: unknown[]): unknown => {
    try {
      return promised.shown(metadata.id, values, run(...values, invocation));
    } catch (thrown) {
      return failureOfThrown(thrown);
    }
  };
  try {
    return callsOf(given, metadata, blank()).map((row) => row.map(one));
  } catch (thrown) {
    if (!(thrown instanceof ArgumentError)) throw thrown;
    return [[thrown]];
  }
}

const addressOf = ({ sheetId, row, column }: CellPlace, source: FunctionSource): string =>
  `${source.sheetName(sheetId)}!${columnName(column)}${row + 1}`;
