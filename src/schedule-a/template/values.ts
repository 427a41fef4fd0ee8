/** The true values of the form's computed cells, to be stored beside their formulas: computed, never typed. */
import { computedLineOf, covenantOf, inputLinesOf, operandsOf } from '../../agreement/lines';
import type { Agreement, LineId } from '../../agreement/types';
import type { CalendarDate } from '../../core/calendar-date';
import type { Outcome } from '../../core/outcome';
import { type Money, type Ratio, toCellNumber } from '../../core/quantity';
import { refusalKind } from '../../core/refusals';
import { consolidatedEbitda } from '../../covenants/consolidated-ebitda';
import { consolidatedFundedIndebtedness } from '../../covenants/consolidated-funded-indebtedness';
import { type LimitInForce, limitInForce } from '../../covenants/covenant-limit';
import type { EnteredAmounts } from '../../covenants/entered-amounts';
import { leverageVerdict } from '../../covenants/leverage-covenant';
import { leverageRatio } from '../../covenants/leverage-ratio';
import { liquidityVerdict } from '../../covenants/liquidity-covenant';
import { liquidityRatio } from '../../covenants/liquidity-ratio';
import { type Verdict, meetsTest } from '../../covenants/verdict';
import type { CellValue } from '../../workbook/sheet';
import { NO, NOT_APPLICABLE, NOT_MEANINGFUL, YES, isLeverage } from './formulas';

/** What is entered on the form. A line without an entry is blank, which is not 0. */
export interface FilledIn {
  readonly statementDate: CalendarDate | null;
  readonly amounts: EnteredAmounts;
}

/** `null` while something that the cell needs is blank. */
export type Calculated<T> = Outcome<T> | null;

export function lineValue(agreement: Agreement, filledIn: FilledIn, id: LineId): CellValue {
  const { terms } = agreement.schedule;
  switch (id) {
    case terms.consolidatedEbitda:
      return shown(ebitda(agreement, filledIn), toCellNumber);
    case terms.consolidatedLeverageRatio:
      return shown<Ratio>(leverage(agreement, filledIn), toCellNumber);
    case terms.consolidatedLiquidityRatio:
      return shown<Ratio>(liquidity(agreement, filledIn), toCellNumber);
    default:
      return shown(fundedIndebtedness(agreement, filledIn), toCellNumber);
  }
}

export const limitValue = (agreement: Agreement, { statementDate }: FilledIn, covenant: LineId): CellValue =>
  shown(limit(agreement, statementDate, covenant), ({ limit: inForce }) => toCellNumber(inForce));

export const verdictValue = (agreement: Agreement, filledIn: FilledIn, covenant: LineId): CellValue =>
  shown(verdictOf(agreement, filledIn, covenant), (verdict) => (meetsTest(verdict) ? YES : NO));

/** How a covenant stands on what is entered. */
export function verdictOf(agreement: Agreement, filledIn: FilledIn, covenant: LineId): Calculated<Verdict> {
  const { statementDate } = filledIn;
  if (!statementDate) return null;
  return isLeverage(agreement, covenant)
    ? withLeverage(agreement, filledIn, (amounts) => leverageVerdict(agreement, amounts, statementDate))
    : withLiquidity(agreement, filledIn, (amounts) => liquidityVerdict(agreement, amounts, statementDate));
}

export const limit = (
  agreement: Agreement,
  statementDate: CalendarDate | null,
  covenant: LineId,
): Calculated<LimitInForce> =>
  statementDate ? limitInForce(agreement, covenantOf(agreement, covenant), statementDate) : null;

export function fundedIndebtedness(agreement: Agreement, { amounts }: FilledIn): Calculated<Money> {
  const own = amountsUnder(agreement, amounts, agreement.schedule.terms.consolidatedFundedIndebtedness);
  return own && consolidatedFundedIndebtedness(agreement, own);
}

export function ebitda(agreement: Agreement, { amounts }: FilledIn): Calculated<Money> {
  const own = amountsUnder(agreement, amounts, agreement.schedule.terms.consolidatedEbitda);
  return own && consolidatedEbitda(agreement, own);
}

const leverage = (agreement: Agreement, filledIn: FilledIn): Calculated<Ratio> =>
  withLeverage(agreement, filledIn, (amounts) => leverageRatio(agreement, amounts));

const liquidity = (agreement: Agreement, filledIn: FilledIn): Calculated<Ratio> =>
  withLiquidity(agreement, filledIn, (amounts) => liquidityRatio(agreement, amounts));

function withLeverage<T>(
  agreement: Agreement,
  filledIn: FilledIn,
  compute: (amounts: Parameters<typeof leverageRatio>[1]) => Outcome<T>,
): Calculated<T> {
  const judgments = filledIn.amounts.get(agreement.schedule.terms.judgments);
  const debt = fundedIndebtedness(agreement, filledIn);
  const earnings = ebitda(agreement, filledIn);
  if (!judgments || !debt || !earnings) return null;
  if (!debt.ok) return debt;
  if (!earnings.ok) return earnings;
  return compute({ fundedIndebtedness: debt.value, judgments, ebitda: earnings.value });
}

function withLiquidity<T>(
  agreement: Agreement,
  filledIn: FilledIn,
  compute: (amounts: Parameters<typeof liquidityRatio>[1]) => Outcome<T>,
): Calculated<T> {
  const { unencumberedCash, receivables } = agreement.schedule.terms;
  const cash = filledIn.amounts.get(unencumberedCash);
  const due = filledIn.amounts.get(receivables);
  const debt = fundedIndebtedness(agreement, filledIn);
  if (!cash || !due || !debt) return null;
  return debt.ok ? compute({ cash, receivables: due, fundedIndebtedness: debt.value }) : debt;
}

/** The entries that a computed line rests on; `null` where one that the form prints is blank. */
function amountsUnder(agreement: Agreement, amounts: EnteredAmounts, id: LineId): EnteredAmounts | null {
  const operands = new Set(operandsOf(computedLineOf(agreement, id).formula));
  const own = new Map<LineId, Money>();
  for (const line of inputLinesOf(agreement).filter((input) => operands.has(input.id) && !input.optional)) {
    const amount = amounts.get(line.id);
    if (!amount) return null;
    own.set(line.id, amount);
  }
  return own;
}

/** What the cell shows: nothing while something is blank; where there is no value, the words or the error of its formula. */
function shown<T>(result: Calculated<T>, show: (value: T) => CellValue): CellValue {
  if (!result) return '';
  if (result.ok) return show(result.value);
  if (result.reason.code === 'NOT_MEANINGFUL') return NOT_MEANINGFUL;
  if (result.reason.code === 'NO_FUNDED_INDEBTEDNESS') return NOT_APPLICABLE;
  return { error: refusalKind(result) === 'no value' ? '#N/A' : '#VALUE!' };
}
