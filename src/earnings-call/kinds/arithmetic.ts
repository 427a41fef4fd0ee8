/** Sums, differences and quotients. */
import { ratio } from '../../core/quantity';
import { asRate, constant, difference, product, quotient, sum } from '../../metrics/intervals/formula';
import { type Computed, type Given, operand, operandsFrom } from './kind';

const RATES = ['%', 'basis points', 'fraction', 'times'] as const;

export const SUM = {
  id: 'sum',
  says: 'the operands added up',
  claim: 'equals',
  operands: ['part', 'part'],
  takesMore: true,
  states: null,
  formula: ({ count, dimension }) =>
    operandsFrom(1, count, dimension).reduce((total, one) => sum(total, one), operand(0, dimension)),
} as const satisfies Computed;

export const DIFFERENCE = {
  id: 'difference',
  says: 'the first operand less the others',
  claim: 'equals',
  operands: ['from', 'less'],
  takesMore: true,
  states: null,
  formula: ({ count, dimension }) =>
    operandsFrom(1, count, dimension).reduce((left, one) => difference(left, one), operand(0, dimension)),
} as const satisfies Computed;

export const PRODUCT = {
  id: 'product',
  says: 'the first operand times the other',
  claim: 'equals',
  operands: ['amount', 'how many'],
  states: null,
  formula: ({ dimension }) => product(operand(0, dimension), operand(1, 'x')),
} as const satisfies Computed;

const divided = ({ dimension }: Given) => quotient(operand(0, dimension), operand(1, dimension));

export const GROWTH = {
  id: 'growth',
  says: 'current ÷ prior − 1',
  claim: 'equals',
  operands: ['current', 'prior'],
  states: RATES,
  formula: (given) => asRate(difference(divided(given), constant(ratio(1)))),
} as const satisfies Computed;

export const BASIS_POINT_CHANGE = {
  id: 'basis-point change',
  says: 'current rate − prior rate',
  claim: 'equals',
  operands: ['current rate', 'prior rate'],
  states: ['basis points', '%'],
  formula: () => difference(operand(0, '%'), operand(1, '%')),
} as const satisfies Computed;

export const INCREMENTAL_MARGIN = {
  id: 'incremental margin',
  says: 'increase of profit ÷ increase of revenue, as dollars for every dollar or as a rate',
  claim: 'equals',
  operands: ['increase of profit', 'increase of revenue'],
  states: ['USD', ...RATES],
  formula: () => quotient(operand(0, 'USD'), operand(1, 'USD')),
} as const satisfies Computed;

export const SHARE_OF = {
  id: 'share of',
  says: 'part ÷ whole',
  claim: 'equals',
  operands: ['part', 'whole'],
  states: RATES,
  formula: divided,
} as const satisfies Computed;

export const MULTIPLE = {
  id: 'multiple',
  says: 'current ÷ prior',
  claim: 'equals',
  operands: ['current', 'prior'],
  states: RATES,
  formula: divided,
} as const satisfies Computed;

export const REPEAT = {
  id: 'repeat',
  says: 'the same figure, told again',
  claim: 'equals',
  operands: ['as told first'],
  states: null,
  formula: ({ dimension }) => operand(0, dimension),
} as const satisfies Computed;
