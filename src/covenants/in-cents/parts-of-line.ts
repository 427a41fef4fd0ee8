/** How the entered lines count in a computed one: its formula in the table, unfolded once. */
import { computedLineOf, lineOf } from '../../agreement/lines';
import type { Agreement, Expression, LineId } from '../../agreement/types';
import { centsOf } from '../../core/cents';
import { toCellNumber } from '../../core/quantity';

/** How an entered line counts: added or subtracted, and no more of it than what is left under its cap. */
export interface PartOfLine {
  /** Its place among the amounts given. */
  readonly index: number;
  readonly sign: 1 | -1;
  /** In cents. */
  readonly cap?: number;
  readonly mayBeNegative: boolean;
}

/** @param lines  the entered lines, in the order in which their cents are given */
export const partsOfLine = (agreement: Agreement, id: LineId, lines: readonly LineId[]): readonly PartOfLine[] =>
  partsOf(agreement, computedLineOf(agreement, id).formula, 1, lines);

function partsOf(
  agreement: Agreement,
  expression: Expression,
  sign: 1 | -1,
  lines: readonly LineId[],
): readonly PartOfLine[] {
  switch (expression.kind) {
    case 'line': {
      const line = lineOf(agreement, expression.line);
      if (line.kind === 'computed') return partsOf(agreement, line.formula, sign, lines);
      return [{ index: lines.indexOf(line.id), sign, mayBeNegative: line.sign === 'any' }];
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
      if (cap !== cap) throw new RangeError('A cap that is no whole cents');
      return partsOf(agreement, expression.of, sign, lines).map((part) => ({ ...part, cap }));
    }
    case 'ratio':
      throw new RangeError('A ratio is no amount');
  }
}
