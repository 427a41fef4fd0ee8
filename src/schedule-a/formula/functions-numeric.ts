/** Plain arithmetic, and what turns text into numbers and back. */
import { type CellValue, isCellError } from '../../workbook/sheet';
import { type ExcelFunctions, argument, number, overNumbers, overValues } from './functions-call';
import { joined, power } from './operators';
import { VALUE_ERROR, isGrid, toNumber, toText, NUMBER_ERROR } from './values';

/** What N takes of a value: text is 0, TRUE is 1. */
function numberIn(value: CellValue): CellValue {
  if (isCellError(value) || typeof value === 'number') return value;
  return value === true ? 1 : 0;
}

const ofText = (compute: (text: string) => CellValue): ExcelFunctions[string] =>
  overValues((value) => {
    const text = toText(value);
    return isCellError(text) ? text : compute(text);
  });

const concatenate: ExcelFunctions[string] = (args, host) => {
  let text: CellValue = '';
  for (const { operand } of args) {
    const values = host.values(operand());
    for (const value of isGrid(values) ? values.flat() : [values]) text = joined(text, value);
  }
  return text;
};

export const NUMERIC: ExcelFunctions = {
  ABS: overNumbers(Math.abs),
  SIGN: overNumbers(Math.sign),
  SQRT: overNumbers((value) => (value < 0 ? NUMBER_ERROR : Math.sqrt(value))),
  POWER: (args, host) => {
    const [base, exponent] = [number(args, 0, host), number(args, 1, host)];
    if (isCellError(base)) return base;
    return isCellError(exponent) ? exponent : power(base, exponent);
  },
  N: overValues(numberIn),
  VALUE: overValues((value) => (typeof value === 'boolean' ? VALUE_ERROR : toNumber(value))),
  T: overValues((value) => (typeof value === 'string' || isCellError(value) ? value : '')),
  TRIM: ofText((text) => text.trim().replace(/ +/g, ' ')),
  LEN: ofText((text) => text.length),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  CONCATENATE: concatenate,
  CONCAT: concatenate,
  /** What stands in a cell of its own keeps its kind. */
  SINGLE: (args) => argument(args, 0).operand(),
};
