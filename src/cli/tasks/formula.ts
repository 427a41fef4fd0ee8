import type { FormulaResult } from '../engine/engine';
import { formulaEngine } from '../product';
import { workbookIn } from '../read-workbook';

export interface FormulasAsked {
  readonly formulas: readonly string[];
  /** The file that their references look into. */
  readonly workbook: string | undefined;
}

export const evaluateFormulas = async ({ formulas, workbook }: FormulasAsked): Promise<readonly FormulaResult[]> =>
  formulaEngine().evaluate(formulas, workbook === undefined ? undefined : await workbookIn(workbook));
