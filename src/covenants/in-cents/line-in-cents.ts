/** A computed line of the schedule over whole cents: its formula in the table, unfolded once. */
import { computedLineOf, lineOf } from '../../agreement/lines';
import type { Agreement, Expression, LineId } from '../../agreement/types';
import { centsOf } from '../../core/cents';
import { toCellNumber } from '../../core/quantity';

/** How an entered line counts: added or subtracted, and no more of it than what is left under its cap. */
interface Part {
  readonly index: number;
  readonly sign: 1 | -1;
  readonly cap: number;
  readonly mayBeNegative: boolean;
}

/**
 * @param lines  the entered lines, in the order in which their cents are given
 * @returns of cents by line, and the cents already counted under a cap, the line's cents; NaN where decimals must decide, or refuse
 */
export function lineInCents(
  agreement: Agreement,
  id: LineId,
  lines: readonly LineId[],
): (cents: ArrayLike<number>, alreadyCounted: number) => number {
  const parts = partsOf(agreement, computedLineOf(agreement, id).formula, 1, lines);
  return (cents, alreadyCounted) => {
    let sum = 0;
    for (const { index, sign, cap, mayBeNegative } of parts) {
      const entered = cents[index] as number;
      if (entered < 0 && !mayBeNegative) return NaN;
      const left = cap > alreadyCounted ? cap - alreadyCounted : 0;
      sum += sign * (cap < Infinity && entered > left ? left : entered);
    }
    return sum;
  };
}

function partsOf(
  agreement: Agreement,
  expression: Expression,
  sign: 1 | -1,
  lines: readonly LineId[],
): readonly Part[] {
  switch (expression.kind) {
    case 'line': {
      const line = lineOf(agreement, expression.line);
      if (line.kind === 'computed') return partsOf(agreement, line.formula, sign, lines);
      return [{ index: lines.indexOf(line.id), sign, cap: Infinity, mayBeNegative: line.sign === 'any' }];
    }
    case 'sum':
      return expression.of.flatMap((part) => partsOf(agreement, part, sign, lines));
    case 'difference':
      return [
        ...partsOf(agreement, expression.from, sign, lines),
        ...partsOf(agreement, expression.less, sign === 1 ? -1 : 1, lines),
      ];
    case 'capped': {
      const cap = centsOf(toCellNumber(expression.cap.value));
      return partsOf(agreement, expression.of, sign, lines).map((part) => ({ ...part, cap }));
    }
    case 'ratio':
      throw new RangeError('A ratio is no amount');
  }
}
