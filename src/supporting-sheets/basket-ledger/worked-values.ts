import { type Money, minus } from '../../core/quantity';
import type { LedgerQuarter } from '../../covenants/basket-ledger';
import { COLUMN, type Worked } from './form';

/** What the worked cells of a row come to. */
export const workedValues = (
  quarter: LedgerQuarter | undefined,
  certified: Money | null,
): Readonly<Record<Worked, Money | null>> | null =>
  quarter
    ? {
        [COLUMN.expense]: quarter.expense,
        [COLUMN.allowed]: quarter.allowed,
        [COLUMN.used]: quarter.used,
        [COLUMN.left]: quarter.remaining,
        [COLUMN.period]: quarter.period.allowed,
        [COLUMN.before]: quarter.period.addedBackBefore,
        [COLUMN.restated]: certified && minus(quarter.allowed, certified),
      }
    : null;
