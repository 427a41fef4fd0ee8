/** What a formula gives in a cell of a small workbook: a number, text, TRUE or FALSE, or the code of an error. */
import { type CustomFunctions } from '../../../src/schedule-a/formula/custom-functions';
import { bookOf, evaluateFormula } from '../../../src/schedule-a/formula/evaluate';
import { Budget } from '../../../src/schedule-a/formula/not-evaluated';
import { type WorkbookContent, isCellError } from '../../../src/workbook/sheet';
import { defined } from '../../support/defined';
import { type Cells, type Options, placeOf, workbookOf } from './schedule-on-sheet';

export type { Cells };

interface On extends Options {
  /** Where the formula stands; by default G2 of the first sheet. */
  readonly at?: string;
  readonly customFunctions?: CustomFunctions;
  readonly steps?: number;
  /** In place of `names`. */
  readonly nameList?: WorkbookContent['names'];
}

export function valueOf(formula: string, cells: Cells = {}, options: On = {}): unknown {
  const { at = 'G2', customFunctions = {}, steps = 10_000, nameList } = options;
  const made = workbookOf(cells, options);
  const workbook = { ...made, names: nameList ?? made.names };
  const book = bookOf(workbook, customFunctions, new Budget(steps));
  const value = evaluateFormula(book, formula, { sheet: defined(workbook.sheets[0]), ...placeOf(at) });
  if (typeof value === 'number') return value + 0; // a cell shows no -0
  return isCellError(value) ? value.error : value;
}
