/** A formula as text: for a sentence with the figures in it, or for a cell with the cells of the figures in it. */
import type { Decimal } from '../core/decimal';
import type { Quantity, Unit as Dimension } from '../core/quantity';
import type { Formula, Operator } from '../metrics/intervals/formula';

export interface Spelling {
  readonly figure: (name: string) => string;
  readonly constant: (value: Quantity<Dimension>) => string;
  readonly operator: Readonly<Record<Operator, string>>;
}

const BINDS: Readonly<Record<Operator, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2 };

/** With no more parentheses than it takes. */
export function written(formula: Formula<Dimension>, spelling: Spelling): string {
  switch (formula.kind) {
    case 'figure':
      return spelling.figure(formula.name);
    case 'constant':
      return spelling.constant(formula.value);
    case 'same':
      return written(formula.as, spelling);
    case 'operation': {
      const { operator, left, right } = formula;
      const binds = BINDS[operator];
      const isOrdered = operator === '−' || operator === '÷';
      const side = (operand: Formula<Dimension>, least: number): string =>
        bindingOf(operand) < least ? `(${written(operand, spelling)})` : written(operand, spelling);
      return `${side(left, binds)}${spelling.operator[operator]}${side(right, isOrdered ? binds + 1 : binds)}`;
    }
  }
}

/** How strongly what stands there holds together: figures and numbers need no parentheses. */
function bindingOf(formula: Formula<Dimension>): number {
  if (formula.kind === 'same') return bindingOf(formula.as);
  return formula.kind === 'operation' ? BINDS[formula.operator] : 3;
}

/** For a sentence: 1, 90, 4; a rate as a percentage. */
export const constantInWords = ({ unit, amount }: Quantity<Dimension>): string =>
  unit === '%' ? `${percentage(amount)}%` : amount.toFixed();

const percentage = (amount: Decimal): string => amount.times(100).toFixed();

export const SPOKEN: Readonly<Record<Operator, string>> = { '+': ' + ', '−': ' − ', '×': ' × ', '÷': ' ÷ ' };
