/** Operating income and earnings a share. */
import { difference, perShare, share } from '../../metrics/intervals/formula';
import { type Computed, operand, operandsFrom } from './kind';

export const OPERATING_INCOME = {
  id: 'operating income',
  says: 'revenue × gross margin − expenses',
  claim: 'equals',
  operands: ['revenue', 'gross margin', 'expense'],
  takesMore: true,
  states: ['USD'],
  formula: ({ count }) =>
    operandsFrom(2, count, 'USD').reduce(
      (left, expense) => difference(left, expense),
      share(operand(0, 'USD'), operand(1, '%')),
    ),
} as const satisfies Computed;

export const PER_SHARE = {
  id: 'per share',
  says: 'income ÷ shares',
  claim: 'equals',
  operands: ['income', 'shares'],
  states: ['USD a share'],
  formula: () => perShare(operand(0, 'USD'), operand(1, 'shares')),
} as const satisfies Computed;
