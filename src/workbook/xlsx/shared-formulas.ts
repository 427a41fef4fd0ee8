/** Formulas that a file holds once for several cells. */
import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { address } from '../sheet';

interface Place {
  readonly row: number;
  readonly column: number;
}

export class SharedFormulas {
  private readonly relative = new Map<string, string>();

  /** The cell that holds the formula's text. */
  define(group: string, formula: string, { row, column }: Place): void {
    try {
      this.relative.set(group, translateFormulaToR1C1(formula, address(row, column)));
    } catch {
      this.relative.delete(group);
    }
  }

  /** The formula as it reads in another cell of the group; undefined where the file does not hold it. */
  at(group: string, { row, column }: Place): string | undefined {
    const formula = this.relative.get(group);
    if (formula === undefined) return undefined;
    return translateFormulaToA1(formula, address(row, column), { wrapEdges: false });
  }
}
