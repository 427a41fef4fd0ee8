/** What formulas of sheets beside Schedule A give with other amounts, by the evaluator that tries the schedule's own. */
import type { AssumedAmount, Recalculated } from '../supporting-sheets/surroundings';
import type { Sheet, WorkbookContent } from '../workbook/sheet';
import type { CustomFunctions } from './formula/custom-functions';
import { type Assumed, Calculation, bookOf } from './formula/evaluate';
import { Budget, NotEvaluated } from './formula/not-evaluated';
import { cellKey, storedCell } from './formula/references';

/** Steps that one formula may take. */
const STEPS = 20_000;

export function recalculation(workbook: WorkbookContent, customFunctions: CustomFunctions): Recalculated {
  const { tree } = bookOf(workbook, customFunctions, new Budget(0));
  const keyed = new WeakMap<readonly AssumedAmount[], Assumed>();
  const amountsIn = (sheet: Sheet, assumed: readonly AssumedAmount[]): Assumed => {
    const known =
      keyed.get(assumed) ??
      new Map(assumed.map(({ at, amount }) => [cellKey(sheet, at.row, at.column), amount] as const));
    keyed.set(assumed, known);
    return known;
  };
  return (sheet, at, assumed) => {
    const formula = storedCell(sheet, at.row, at.column)?.formula;
    if (formula === undefined) return null;
    const book = { workbook, customFunctions, tree, budget: new Budget(STEPS) };
    try {
      return new Calculation(book, amountsIn(sheet, assumed)).formula(formula, sheet, at.row, at.column);
    } catch (thrown) {
      if (thrown instanceof NotEvaluated) return null;
      throw thrown;
    }
  };
}
