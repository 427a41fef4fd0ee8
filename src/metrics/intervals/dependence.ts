import type { Unit } from '../../core/quantity';
import type { Formula } from './formula';

/**
 * How a formula depends on one figure, all others held: not at all; as a + b·x; as (a + b·x) ÷ (c + d·x), which only rises or
 * only falls while its divisor is not 0; or in a way that is not known to be one of these.
 */
export type Dependence = 'none' | 'linear' | 'fractional' | 'other';

export function dependenceOn(formula: Formula<Unit>, name: string): Dependence {
  switch (formula.kind) {
    case 'figure':
      return formula.name === name ? 'linear' : 'none';
    case 'constant':
      return 'none';
    case 'same':
      return dependenceOn(formula.as, name);
    case 'operation':
      return combined(formula.operator, dependenceOn(formula.left, name), dependenceOn(formula.right, name));
  }
}

function combined(operator: '+' | '−' | '×' | '÷', left: Dependence, right: Dependence): Dependence {
  if (left === 'other' || right === 'other') return 'other';
  if (right === 'none') return left;
  if (left === 'none') return operator === '÷' ? 'fractional' : right;
  if (left !== 'linear' || right !== 'linear' || operator === '×') return 'other';
  return operator === '÷' ? 'fractional' : 'linear';
}
