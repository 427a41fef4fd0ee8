/**
 * What each option of each reading computes: all of them, here and nowhere else. An option that is added to the type and not to
 * this table does not compile, nor does one that an agreement's data names and the type does not.
 */
import type { Interpretations, OptionOf, ReadingId } from '../../agreement/readings';
import type { Agreement, Schedule } from '../../agreement/types';
import type { CalendarDate } from '../../core/calendar-date';
import { type Money, greater, minus, plus, positivePart, sumOf } from '../../core/quantity';
import { cashExpenseAddback } from '../cash-expense-basket';
import { type KeepsTo, exactly, onceRounded } from '../limit-test';

/** A judgment, or several taken as one, with what qualifying insurance covers of it; USD. */
export interface InsuredJudgment {
  readonly amount: Money;
  /** At most the judgment. */
  readonly insured: Money;
}

interface Computations {
  readonly rounding: KeepsTo;
  /** The day for which a table of limits is read. */
  readonly 'quarter-ends': (periodEnd: CalendarDate, nominal: CalendarDate) => CalendarDate;
  /** The judgments from each of which the Threshold Amount is taken. */
  readonly 'judgments-threshold': (judgments: readonly InsuredJudgment[]) => readonly InsuredJudgment[];
  /** What of a judgment exceeds the Threshold Amount. */
  readonly insurance: (judgment: InsuredJudgment, threshold: Money) => Money;
  /** What a provision for income taxes counts; a net benefit is negative. */
  readonly 'tax-benefit': (taxes: Money) => Money;
  /** Borrowed money, from what it is without the short-term borrowings. */
  readonly 'short-term-borrowings': (without: Money, shortTerm: Money) => Money;
  /** What is added back of the cash expenses by quarter, oldest first, the last ones those of the Measurement Period. */
  readonly basket: (agreement: Agreement, expenses: readonly Money[]) => Money;
  /** Unencumbered cash, from what it is without the cash under the agent's Lien. */
  readonly 'agents-lien': (without: Money, underLien: Money) => Money;
}

export const INTERPRETATIONS: {
  readonly [R in ReadingId]: { readonly [O in Interpretations[R]]: Computations[R] };
} = {
  rounding: {
    exact: exactly,
    rounded: onceRounded,
  },
  'quarter-ends': {
    nominal: (_periodEnd, nominal) => nominal,
    literal: (periodEnd) => periodEnd,
  },
  'judgments-threshold': {
    aggregate: (judgments) => [
      {
        amount: sumOf(judgments.map(({ amount }) => amount)),
        insured: sumOf(judgments.map(({ insured }) => insured)),
      },
    ],
    each: (judgments) => judgments,
  },
  insurance: {
    reduces: ({ amount, insured }, threshold) => positivePart(minus(minus(amount, insured), threshold)),
    fills: ({ amount, insured }, threshold) => positivePart(minus(amount, greater(threshold, insured))),
  },
  'tax-benefit': {
    'not-entered': positivePart,
    subtracted: (taxes) => taxes,
  },
  'short-term-borrowings': {
    counted: (without, shortTerm) => plus(without, shortTerm),
    excluded: (without) => without,
  },
  basket: {
    life: (agreement, expenses) => addedBack(agreement, expenses),
    'measurement-period': (agreement, expenses) =>
      addedBack(agreement, expenses.slice(-agreement.terms.measurementPeriodQuarters.value)),
  },
  'agents-lien': {
    'does-not': (without, underLien) => plus(without, underLien),
    does: (without) => without,
  },
};

/** The line whose amount depends on a reading, by its defined term; null where the reading is about the test itself. */
export const LINE_OF = {
  rounding: null,
  'quarter-ends': null,
  'judgments-threshold': 'judgments',
  insurance: 'judgments',
  'tax-benefit': 'incomeTaxes',
  'short-term-borrowings': 'borrowedMoney',
  basket: 'cashExpenses',
  'agents-lien': 'unencumberedCash',
} as const satisfies { readonly [R in ReadingId]: keyof Schedule['terms'] | null };

/**
 * The option of each reading under which a covenant is never more likely to be met than under the others, whatever the amounts;
 * null where it depends on them. So a reading that is not tested can at times be known to change nothing.
 */
export const STRICTEST: { readonly [R in ReadingId]: OptionOf<R> | null } = {
  rounding: 'exact',
  'quarter-ends': null,
  'judgments-threshold': 'aggregate',
  insurance: 'fills',
  'tax-benefit': 'subtracted',
  'short-term-borrowings': 'counted',
  basket: 'life',
  'agents-lien': 'does',
};

/** What the basket allows in the last quarters, used up in order of time since the first of those given. */
function addedBack(agreement: Agreement, expenses: readonly Money[]): Money {
  const allowed = cashExpenseAddback(agreement, expenses);
  return sumOf(allowed.ok ? allowed.value.slice(-agreement.terms.measurementPeriodQuarters.value) : []);
}
