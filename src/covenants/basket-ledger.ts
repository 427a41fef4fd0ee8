/** The basket for cash expenses over the life of the Agreement, quarter by quarter. */
import { lineOf } from '../agreement/lines';
import type { Agreement } from '../agreement/types';
import { type CalendarDate, inWords } from '../core/calendar-date';
import { type Outcome, step, value } from '../core/outcome';
import { type Money, NOTHING, minus, plus, sumOf } from '../core/quantity';
import { cashExpenseAddback } from './cash-expense-basket';
import { quarterRefusals } from './quarters-in-order';
import { placeInLife } from './quarters-of-life';

/** A quarter's cash expenses of both kinds together, incurred under the Agreement. */
export interface QuarterExpense {
  /** A fiscal quarter-end, or the calendar quarter-end it stands for. */
  readonly end: CalendarDate;
  /** USD, 0 or more. */
  readonly expense: Money;
}

export interface LedgerQuarter extends QuarterExpense {
  /** USD added back of it: at most what the quarters before it left of the basket. */
  readonly allowed: Money;
  /** USD added back so far, this quarter included. */
  readonly used: Money;
  /** USD left of the basket after it. */
  readonly remaining: Money;
  /** The Measurement Period that ends with it. */
  readonly period: {
    /** USD added back in its quarters; those before the Agreement have none. */
    readonly allowed: Money;
    /** USD added back in the quarters before it. */
    readonly addedBackBefore: Money;
  };
}

/**
 * The ledger of the basket: what it allows of each quarter's expenses in order of time, and of each Measurement Period.
 *
 * @param quarters  from the quarter in which the Agreement was made, every quarter in order of time, as far as they are known
 * @returns refuses a quarter that is none of the Agreement's, missing, doubled or out of order, and a negative expense
 * @source Exhibit C, Schedule A, I.C.7
 */
export function basketLedger(
  agreement: Agreement,
  quarters: readonly QuarterExpense[],
): Outcome<readonly LedgerQuarter[]> {
  const ends = quarters.map(({ end }) => end);
  const refusal = quarterRefusals(agreement, ends).find((found) => found !== null);
  if (refusal) return refusal;
  const added = cashExpenseAddback(
    agreement,
    quarters.map(({ expense }) => expense),
  );
  if (!added.ok) return added;
  const { cashExpenseBasket, measurementPeriodQuarters } = agreement.terms;
  const rows: LedgerQuarter[] = [];
  let used = NOTHING;
  quarters.forEach(({ end, expense }, index) => {
    const allowed = added.value[index] as Money;
    used = plus(used, allowed);
    const ofPeriod = sumOf(added.value.slice(Math.max(0, index + 1 - measurementPeriodQuarters.value), index + 1));
    rows.push({
      end,
      expense,
      allowed,
      used,
      remaining: minus(cashExpenseBasket.value, used),
      period: { allowed: ofPeriod, addedBackBefore: minus(used, ofPeriod) },
    });
  });
  const line = agreement.schedule.terms.cashExpenses;
  return value(rows, () =>
    step({
      line,
      label: lineOf(agreement, line).words,
      counted: used,
      clause: cashExpenseBasket.clause,
      children: rows.map(({ end, expense, allowed }) =>
        step({ line, label: `Quarter ended ${inWords(end)}`, entered: expense, counted: allowed }),
      ),
    }),
  );
}

/** The quarter with which a Measurement Period ends; null where the ledger does not reach it, or it is none of the Agreement's. */
export function quarterEnding(
  agreement: Agreement,
  ledger: readonly LedgerQuarter[],
  periodEnd: CalendarDate,
): LedgerQuarter | null {
  const place = placeInLife(agreement, periodEnd);
  return typeof place === 'number' ? (ledger[place] ?? null) : null;
}
