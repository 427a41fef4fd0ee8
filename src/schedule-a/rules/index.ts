import { amountBlank } from './amount-blank';
import { amountIsError } from './amount-error';
import { amountNegative } from './amount-negative';
import { amountNotCalculated } from './amount-not-calculated';
import { amountPlaceholder } from './amount-placeholder';
import { amountIsText } from './amount-text';
import { basketExceeded } from './basket-exceeded';
import { basketLedgerDiffers } from './basket-ledger-differs';
import { coverDates } from './cover-dates';
import { countedByReading } from './counted-by-reading';
import { excludedExceedsLines } from './excluded-exceeds-lines';
import { formDefects } from './form-defects';
import { formulaLines } from './formula-lines';
import { hiddenRows } from './hidden-rows';
import { judgmentsBeforeAmendment } from './judgments-before-amendment';
import { judgmentsInLiquidity } from './judgments-in-liquidity';
import { judgmentsLeftOut } from './judgments-left-out';
import { limitNotInForce } from './limit-not-in-force';
import { lineDoubled } from './line-doubled';
import { lineMisnumbered } from './line-misnumbered';
import { lineMissing } from './line-missing';
import { lineOutOfOrder } from './line-out-of-order';
import { lineWording } from './line-wording';
import { negativeGains } from './negative-gains';
import { ratioRounded } from './ratio-rounded';
import { ratioTyped } from './ratio-typed';
import { ratioWrong } from './ratio-wrong';
import { receivablesLeftOut } from './receivables-left-out';
import { readingNotApplied } from './reading-not-applied';
import { litigationSheetDiffers } from './litigation-sheet-differs';
import type { Rule } from './rule';
import { statementDate } from './statement-date';
import { taxBenefit } from './tax-benefit';
import { totalDoesNotFoot } from './total-does-not-foot';
import { totalTyped } from './total-typed';
import { verdictByDefault } from './verdict-by-default';
import { verdictContradicts } from './verdict-contradicts';
import { verdictDoubled } from './verdict-doubled';
import { verdictMissing } from './verdict-missing';

/** Every rule of the layout check. */
export const RULES: readonly Rule[] = [
  statementDate,
  coverDates,
  lineMissing,
  lineDoubled,
  lineOutOfOrder,
  lineWording,
  lineMisnumbered,
  amountBlank,
  amountPlaceholder,
  amountIsText,
  amountIsError,
  amountNotCalculated,
  amountNegative,
  taxBenefit,
  negativeGains,
  excludedExceedsLines,
  basketExceeded,
  basketLedgerDiffers,
  judgmentsBeforeAmendment,
  litigationSheetDiffers,
  countedByReading,
  readingNotApplied,
  totalDoesNotFoot,
  totalTyped,
  formulaLines,
  judgmentsLeftOut,
  judgmentsInLiquidity,
  receivablesLeftOut,
  ratioWrong,
  ratioRounded,
  ratioTyped,
  limitNotInForce,
  verdictMissing,
  verdictDoubled,
  verdictContradicts,
  verdictByDefault,
  hiddenRows,
  formDefects,
];
