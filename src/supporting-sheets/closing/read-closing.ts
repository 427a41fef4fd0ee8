/** What a filled Closing sheet comes to, worked from its input cells alone. */
import type { ChecklistItem, ClosingCondition, WorkedCondition } from '../../agreement/closing';
import type { Agreement } from '../../agreement/types';
import { type Money, NOTHING, isNegative, minus, sumOf, toTheCent } from '../../core/quantity';
import { amendmentFee } from '../../covenants/amendment-fee';
import type { FilledForm, ReadRow } from '../read-form';
import { CHECKLIST, CONDITION, CONDITIONS, FIELD, LENDER, LENDERS, STATUS, type StatusId } from './form';

export interface LenderOnSheet {
  readonly row: ReadRow;
  readonly name: string;
  /** False where it has not, or where nothing says so. */
  readonly hasSigned: boolean;
  /** USD, never rounded; null where its commitments or loans are not known. */
  readonly exactFee: Money | null;
  /** USD, rounded to the cent, halves up. */
  readonly fee: Money | null;
}

export interface ConditionOnSheet {
  readonly condition: ClosingCondition;
  readonly row: ReadRow;
  /** Open where nothing is entered that could be read. */
  readonly status: StatusId;
  /** Whether what the sheet says of the Lenders bears it out; of most conditions nothing can be worked. */
  readonly isBorneOut: boolean;
  readonly isMet: boolean;
}

export interface ItemOnSheet {
  readonly item: ChecklistItem;
  readonly row: ReadRow;
}

export interface ClosingOnSheet {
  /** Rows with a name; one without is reported for every form, and counts for nothing. */
  readonly lenders: readonly LenderOnSheet[];
  readonly isSignedByAll: boolean;
  /** USD, of the rounded fees that are known. */
  readonly totalFee: Money;
  /** USD, of the fees before they are rounded. */
  readonly totalExactFee: Money;
  /** USD; null where nothing is entered. */
  readonly received: Money | null;
  /** USD, besides the amendment fee: to be paid, and paid; null where nothing is entered. */
  readonly otherFees: Money | null;
  readonly otherPaid: Money | null;
  /** Those whose words are on the sheet. */
  readonly conditions: readonly ConditionOnSheet[];
  readonly notMet: number;
  readonly isEffective: boolean;
  readonly items: readonly ItemOnSheet[];
}

export function readClosing(agreement: Agreement, filled: FilledForm): ClosingOnSheet {
  const { closing } = agreement;
  const lenders = filled.rows(LENDERS).flatMap((row) => lenderOn(agreement, row));
  const isSignedByAll = lenders.length > 0 && lenders.every(({ hasSigned }) => hasSigned);
  const totalFee = sumOf(lenders.map(({ fee }) => fee ?? NOTHING));
  const received = filled.field(FIELD.received).amount;
  const isFeeReceived =
    received !== null && lenders.every(({ fee }) => fee !== null) && !isNegative(toTheCent(minus(received, totalFee)));
  const otherFees = filled.field(FIELD.otherFees).amount;
  const otherPaid = filled.field(FIELD.otherPaid).amount;
  const borneOut: Readonly<Record<WorkedCondition, boolean>> = {
    'signed by every Lender': isSignedByAll,
    'amendment fee received': isFeeReceived,
    'other fees paid': !isNegative(toTheCent(minus(otherPaid ?? NOTHING, otherFees ?? NOTHING))),
  };
  const conditions = rowsBy(filled, CONDITIONS, closing.conditions, ({ clause }) => clause).map(
    ({ of: condition, row }): ConditionOnSheet => {
      const status = (row.entry(CONDITION.status).choice?.id as StatusId | undefined) ?? STATUS.open.id;
      const isBorneOut = condition.worked === undefined || borneOut[condition.worked];
      const isMet = status === STATUS.waived.id || (status === STATUS.satisfied.id && isBorneOut);
      return { condition, row, status, isBorneOut, isMet };
    },
  );
  const notMet = closing.conditions.length - conditions.filter(({ isMet }) => isMet).length;
  return {
    lenders,
    isSignedByAll,
    totalFee,
    totalExactFee: sumOf(lenders.map(({ exactFee }) => exactFee ?? NOTHING)),
    received,
    otherFees,
    otherPaid,
    conditions,
    notMet,
    isEffective: notMet === 0,
    items: rowsBy(filled, CHECKLIST, closing.checklist, ({ reference }) => reference).map(({ of: item, row }) => ({
      item,
      row,
    })),
  };
}

/** What is listed beside its row on the sheet; what has none is reported for every form. */
function rowsBy<T>(
  filled: FilledForm,
  table: string,
  list: readonly T[],
  idOf: (one: T) => string,
): readonly { readonly of: T; readonly row: ReadRow }[] {
  const rows = filled.rows(table);
  return list.flatMap((of) => rows.filter(({ id }) => id === idOf(of)).map((row) => ({ of, row })));
}

function lenderOn(agreement: Agreement, row: ReadRow): readonly LenderOnSheet[] {
  const name = row.entry(LENDER.name).text;
  if (name === null) return [];
  const revolvingCommitments = row.entry(LENDER.commitments).amount;
  const termLoans = row.entry(LENDER.loans).amount;
  const hasSigned = row.entry(LENDER.signed).answer === true;
  const outcome =
    revolvingCommitments && termLoans
      ? amendmentFee(agreement, { revolvingCommitments, termLoans, consenting: hasSigned })
      : null;
  const exactFee = outcome?.ok ? outcome.value : null;
  return [{ row, name, hasSigned, exactFee, fee: exactFee && toTheCent(exactFee) }];
}
