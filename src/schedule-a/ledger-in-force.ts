/** What the ledger of the basket allows a schedule's Measurement Period, beside what the schedule has for it. */
import type { Agreement } from '../agreement/types';
import { type Money, NOTHING, sameToTheCent, sumOf } from '../core/quantity';
import { INTERPRETATIONS } from '../covenants/readings/interpretations';
import type { PeriodOnLedger } from '../supporting-sheets/basket-ledger/period-on-ledger';
import { cellOn } from '../workbook/reference';
import type { LocatedSchedule } from './locate/located';
import type { ReadingsInForce } from './readings-in-force';

export interface LedgerInForce {
  /** The sheet's name. */
  readonly sheet: string;
  /** The cell of the period's sum, such as Basket!I21; null where its column is not on the sheet. */
  readonly cell: string | null;
  /** Whether that cell shows what is allowed, so that a schedule may refer to it. */
  readonly isRight: boolean;
  /** USD: what is allowed of the period's expenses, under the reading in force. */
  readonly allowed: Money;
  /** USD: the expenses of the period's quarters, whatever is allowed of them. */
  readonly expenses: Money;
  /** USD: what was left of the basket for them. */
  readonly left: Money;
}

/** Null where no ledger knows the Measurement Period. */
export function ledgerInForce(
  agreement: Agreement,
  { statementDate }: LocatedSchedule,
  { choice, ledgerOn }: ReadingsInForce,
): LedgerInForce | null {
  const ledger = statementDate.kind === 'date' ? ledgerOn(statementDate.date) : null;
  if (!ledger) return null;
  const { terms } = agreement;
  const length = terms.measurementPeriodQuarters.value;
  const allowedOf = (expenses: readonly Money[]): Money => INTERPRETATIONS.basket[choice.basket](agreement, expenses);
  const allowed = allowedOf(ledger.expenses);
  // A quarter that spends the whole basket, and no other of the period, takes all that was left.
  const all = [...Array.from({ length: length - 1 }, () => NOTHING), terms.cashExpenseBasket.value];
  return {
    sheet: ledger.sheet,
    cell: ledger.cell && cellOn(ledger.sheet, ledger.cell),
    isRight: isShown(ledger, allowed),
    allowed,
    expenses: sumOf(ledger.expenses.slice(-length)),
    left: allowedOf([...ledger.expenses.slice(0, -length), ...all]),
  };
}

const isShown = ({ shown }: PeriodOnLedger, allowed: Money): boolean => shown !== null && sameToTheCent(shown, allowed);
