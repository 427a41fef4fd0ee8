/** Days sales outstanding and inventory turns, on ending and on average balances: the convention is a part of the kind's name. */
import { decimal } from '../../core/decimal';
import { quantity, ratio } from '../../core/quantity';
import { constant, difference, product, quotient, share, sum } from '../../metrics/intervals/formula';
import { type Computed, type Given, operand } from './kind';

const TWO = constant(ratio(2));
const DAYS_OF_A_QUARTER = { name: 'days of a quarter', usual: '90' } as const;
const PERIODS_A_YEAR = { name: 'periods a year', usual: '4' } as const;

/** The balance of which a DSO is so many days of revenue. */
const receivables = (dso: number, revenue: number, { parameter }: Given) =>
  product(operand(revenue, 'USD'), quotient(operand(dso, 'days'), parameter('days')));

export const RECEIVABLES_CHANGE_ENDING = {
  id: 'receivables change, ending balances',
  says: 'DSO ÷ days × revenue − prior DSO ÷ days × prior revenue: the change of receivables if each DSO is of the ending balance',
  claim: 'equals',
  operands: ['DSO', 'revenue', 'prior DSO', 'prior revenue'],
  parameter: DAYS_OF_A_QUARTER,
  states: ['USD'],
  formula: (given) => difference(receivables(0, 1, given), receivables(2, 3, given)),
} as const satisfies Computed;

/** The ending balance is twice the average less the opening one, and the change that less the opening one again. */
export const RECEIVABLES_CHANGE_AVERAGE = {
  id: 'receivables change, average balances',
  says: '(DSO ÷ days × revenue − opening receivables) × 2: the change of receivables if the DSO is of the average balance',
  claim: 'equals',
  operands: ['DSO', 'revenue', 'opening receivables'],
  parameter: DAYS_OF_A_QUARTER,
  states: ['USD'],
  formula: (given) => product(difference(receivables(0, 1, given), operand(2, 'USD')), TWO),
} as const satisfies Computed;

/** Cost of revenue over a year: revenue of a period times (1 − gross margin), so many times. */
const costOfAYear = ({ parameter }: Given) => {
  const costShare = difference(constant(quantity('%', decimal(1))), operand(1, '%'));
  return product(share(operand(0, 'USD'), costShare), parameter('x'));
};

export const TURNS_ENDING = {
  id: 'turns, ending inventory',
  says: 'revenue × (1 − gross margin) × periods a year ÷ inventory',
  claim: 'equals',
  operands: ['revenue', 'gross margin', 'ending inventory'],
  parameter: PERIODS_A_YEAR,
  states: ['times'],
  formula: (given) => quotient(costOfAYear(given), operand(2, 'USD')),
} as const satisfies Computed;

export const TURNS_AVERAGE = {
  id: 'turns, average inventory',
  says: 'revenue × (1 − gross margin) × periods a year ÷ average of ending and opening inventory',
  claim: 'equals',
  operands: ['revenue', 'gross margin', 'ending inventory', 'opening inventory'],
  parameter: PERIODS_A_YEAR,
  states: ['times'],
  formula: (given) => quotient(product(costOfAYear(given), TWO), sum(operand(2, 'USD'), operand(3, 'USD'))),
} as const satisfies Computed;
