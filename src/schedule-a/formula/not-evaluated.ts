/**
 * Thrown where a formula holds something this evaluator does not follow: nothing is then known about the formula.
 * Excel's own errors, such as #DIV/0!, are values and are never thrown.
 */
export class NotEvaluated extends Error {
  /** @param why  a sentence a preparer understands */
  constructor(readonly why: string) {
    super(why);
  }
}

/** How much one analysis may compute, so that a huge workbook or a hostile formula ends soon. */
export class Budget {
  constructor(private steps: number) {}

  spend(steps = 1): void {
    this.steps -= steps;
    if (this.steps < 0) throw new NotEvaluated('The formula takes too many steps to follow.');
  }
}

export const TOO_DEEP = 'The formula is nested too deeply to follow.';
