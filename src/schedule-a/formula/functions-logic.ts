/** Conditions, branches, and questions about a value. */
import { type CellError, type CellValue, isCellError } from '../../workbook/sheet';
import {
  type Argument,
  type ExcelFunctions,
  type Host,
  argument,
  isFailure,
  number,
  oneValue,
  overValues,
  single,
} from './functions-call';
import { NotEvaluated } from './not-evaluated';
import { order } from './operators';
import { NOT_AVAILABLE, type Operand, VALUE_ERROR, isGrid, isReference, toBoolean } from './values';

const condition = (args: readonly Argument[], index: number, host: Host): boolean | CellError =>
  toBoolean(single(args, index, host));

/** A branch that IF was not given is FALSE; one left empty is 0. */
const branch = (args: readonly Argument[], index: number, missing: Operand): Operand =>
  args[index] ? (args[index].operand() ?? 0) : missing;

const isNotAvailable = (value: CellValue): boolean => isCellError(value) && value.error === NOT_AVAILABLE.error;

/** All the truth values among the arguments, as AND and OR see them: text in cells is passed over. */
function truths(args: readonly Argument[], host: Host): readonly boolean[] | CellError {
  const found: boolean[] = [];
  for (const { operand } of args) {
    const given = operand();
    const values = host.values(given);
    for (const value of isGrid(values) ? values.flat() : [values]) {
      if ((isGrid(values) || isReference(given)) && (value === null || typeof value === 'string')) continue;
      const truth = toBoolean(value);
      if (isCellError(truth)) return truth;
      found.push(truth);
    }
  }
  return found.length ? found : VALUE_ERROR;
}

const combined =
  (combine: (found: readonly boolean[]) => boolean) =>
  (args: readonly Argument[], host: Host): Operand => {
    const found = truths(args, host);
    return isFailure(found) ? found : combine(found);
  };

/** The first argument, computed once, or the second where the first is an error of a kind. */
const instead =
  (replaces: (value: CellValue) => boolean) =>
  (args: readonly Argument[], host: Host): Operand => {
    const operand = argument(args, 0).operand();
    return replaces(oneValue(operand, host)) ? branch(args, 1, 0) : operand;
  };

export const LOGIC: ExcelFunctions = {
  IF: (args, host) => {
    const holds = condition(args, 0, host);
    if (isCellError(holds)) return holds;
    return holds ? branch(args, 1, true) : branch(args, 2, false);
  },
  IFS: (args, host) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const holds = condition(args, index, host);
      if (isCellError(holds)) return holds;
      if (holds) return branch(args, index + 1, 0);
    }
    return NOT_AVAILABLE;
  },
  SWITCH: (args, host) => {
    const value = single(args, 0, host);
    if (isCellError(value)) return value;
    let index = 1;
    for (; index + 1 < args.length; index += 2) {
      const candidate = single(args, index, host);
      if (isCellError(candidate)) return candidate;
      if (order(candidate, value) === 0) return branch(args, index + 1, 0);
    }
    return branch(args, index, NOT_AVAILABLE);
  },
  CHOOSE: (args, host) => {
    const index = number(args, 0, host);
    if (isCellError(index)) return index;
    const chosen = Math.trunc(index);
    return chosen >= 1 && chosen < args.length ? branch(args, chosen, 0) : VALUE_ERROR;
  },
  IFERROR: instead(isCellError),
  IFNA: instead(isNotAvailable),
  AND: combined((found) => found.every(Boolean)),
  OR: combined((found) => found.some(Boolean)),
  XOR: combined((found) => found.filter(Boolean).length % 2 === 1),
  NOT: (args, host) => {
    const holds = condition(args, 0, host);
    return isCellError(holds) ? holds : !holds;
  },
  TRUE: () => true,
  FALSE: () => false,
  NA: () => NOT_AVAILABLE,
  ISBLANK: overValues((value) => value === null),
  ISNUMBER: overValues((value) => typeof value === 'number'),
  ISTEXT: overValues((value) => typeof value === 'string'),
  ISNONTEXT: overValues((value) => typeof value !== 'string'),
  ISLOGICAL: overValues((value) => typeof value === 'boolean'),
  ISERROR: overValues(isCellError),
  ISERR: overValues((value) => isCellError(value) && !isNotAvailable(value)),
  ISNA: overValues(isNotAvailable),
  ISFORMULA: () => {
    throw new NotEvaluated('The formula asks whether a cell holds a formula.');
  },
};
