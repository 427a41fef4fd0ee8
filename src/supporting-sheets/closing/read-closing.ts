/** What a filled Closing sheet comes to, worked from its input cells alone. */
import type { ClosingCondition, WorkedCondition } from '../../agreement/closing';
import type { Agreement } from '../../agreement/types';
import { type Money, NOTHING, compare, sumOf, toTheCent } from '../../core/quantity';
import { amendmentFee } from '../../covenants/amendment-fee';
import type { FilledForm, ReadRow } from '../read-form';
import { CONDITION, CONDITIONS, FIELD, LENDER, LENDERS, STATUS, type StatusId } from './form';

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
  /** Null where its words are not on the sheet. */
  readonly row: ReadRow | null;
  /** Open where nothing is entered. */
  readonly status: StatusId;
  readonly isMet: boolean;
}

export interface ClosingOnSheet {
  readonly lenders: readonly LenderOnSheet[];
  /** Lenders by name of which each has signed, and there is one. */
  readonly isSignedByAll: boolean;
  /** USD, of the rounded fees that are known. */
  readonly totalFee: Money;
  readonly isFeeReceived: boolean;
  readonly conditions: readonly ConditionOnSheet[];
  readonly open: number;
  readonly isEffective: boolean;
}

export function readClosing(agreement: Agreement, filled: FilledForm): ClosingOnSheet {
  const lenders = filled.rows(LENDERS).flatMap((row) => lenderOn(agreement, row));
  const isSignedByAll = lenders.length > 0 && lenders.every(({ hasSigned }) => hasSigned);
  const totalFee = sumOf(lenders.map(({ fee }) => fee ?? NOTHING));
  const received = filled.field(FIELD.received).amount;
  const isFeeReceived = received !== null && compare(received, totalFee) >= 0;
  const borneOut: Readonly<Record<WorkedCondition, boolean>> = {
    'signed by every Lender': isSignedByAll,
    'amendment fee received': isFeeReceived,
  };
  const rows = filled.rows(CONDITIONS);
  const conditions = agreement.closing.conditions.map((condition): ConditionOnSheet => {
    const row = rows.find(({ id }) => id === condition.clause) ?? null;
    const status = (row?.entry(CONDITION.status).choice?.id as StatusId | undefined) ?? STATUS.open.id;
    const isBorneOut = condition.worked === undefined || borneOut[condition.worked];
    return { condition, row, status, isMet: status === 'waived' || (status === 'satisfied' && isBorneOut) };
  });
  const open = conditions.filter(({ isMet }) => !isMet).length;
  return { lenders, isSignedByAll, totalFee, isFeeReceived, conditions, open, isEffective: open === 0 };
}

/** A row without a Lender's name is reported for every form, and counts for nothing. */
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
