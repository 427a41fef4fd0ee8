import { checkedBy } from './checked-by';
import { commitmentsMissing } from './commitments-missing';
import { datedLate } from './dated-late';
import { datedWhileOpen } from './dated-while-open';
import { effective } from './effective';
import { effectiveDate } from './effective-date';
import { feeReceived } from './fee-received';
import { feeTyped } from './fee-typed';
import { feeWrong } from './fee-wrong';
import { lenderMissing } from './lender-missing';
import { lenderTwice } from './lender-twice';
import { lenderUnsigned } from './lender-unsigned';
import { noLenders } from './no-lenders';
import { notAnswered } from './not-answered';
import { notConfirmed } from './not-confirmed';
import { otherFeesPaid } from './other-fees-paid';
import type { Rule } from './rule';
import { statusContradicts } from './status-contradicts';
import { totalWrong } from './total-wrong';
import { withoutEvidence } from './without-evidence';
import { workedCells } from './worked-cells';

/** Every rule of the check of a Closing sheet. */
export const RULES: readonly Rule[] = [
  effectiveDate,
  effective,
  workedCells,
  noLenders,
  lenderMissing,
  lenderTwice,
  commitmentsMissing,
  lenderUnsigned,
  feeWrong,
  feeTyped,
  totalWrong,
  feeReceived,
  otherFeesPaid,
  statusContradicts,
  withoutEvidence,
  datedWhileOpen,
  datedLate,
  notAnswered,
  notConfirmed,
  checkedBy,
];
