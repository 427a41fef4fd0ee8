import { amendmentFee, amendmentFeeSchedule } from './amendment';
import { ebitdaBridge, nonGaapNetIncome } from './bridge';
import { clause } from './clause';
import { cashExpenseAddback, cashExpenseBasketRemaining, consolidatedEbitda } from './ebitda';
import { explainEbitda, explainLeverage, explainLiquidity } from './explain';
import { consolidatedFundedIndebtedness, judgmentsOverThreshold } from './indebtedness';
import {
  eurodollarRate,
  indemnityDue,
  interestDue,
  rateSettingDate,
  reserveCostDue,
  reserveCostRate,
} from './interest';
import {
  leverageCompliant,
  leverageDebtCapacity,
  leverageEbitdaCushion,
  leverageMinimumEbitda,
  leverageRatio,
  leverageVerdict,
  maxLeverageRatio,
} from './leverage';
import {
  liquidityCompliant,
  liquidityDebtCapacity,
  liquidityHeadroom,
  liquidityRatio,
  liquidityVerdict,
  minLiquidityRatio,
} from './liquidity';
import {
  basisPointChange,
  daysSalesOutstanding,
  earningsPerShare,
  grossMargin,
  growth,
  guidancePosition,
  incrementalMargin,
  inventoryTurns,
  operatingIncome,
} from './metrics';
import { fiscalQuarterEnd, trailingFourQuarters } from './periods';
import { explainTerms, maturityDate } from './terms';
import { leverageReadings, liquidityReadings } from './readings';
import { statedRange, tiesOut } from './tie-out';

import type { FunctionId } from './ids';

export type CustomFunction = (...args: any[]) => unknown;

const everyFunction: Readonly<Record<FunctionId, CustomFunction>> = {
  CONSOLIDATED_FUNDED_INDEBTEDNESS: consolidatedFundedIndebtedness,
  JUDGMENTS_OVER_THRESHOLD: judgmentsOverThreshold,
  CASH_EXPENSE_ADDBACK: cashExpenseAddback,
  CASH_EXPENSE_BASKET_REMAINING: cashExpenseBasketRemaining,
  CONSOLIDATED_EBITDA: consolidatedEbitda,
  LEVERAGE_RATIO: leverageRatio,
  MAX_LEVERAGE_RATIO: maxLeverageRatio,
  LEVERAGE_COMPLIANT: leverageCompliant,
  LEVERAGE_VERDICT: leverageVerdict,
  LEVERAGE_DEBT_CAPACITY: leverageDebtCapacity,
  LEVERAGE_MINIMUM_EBITDA: leverageMinimumEbitda,
  LEVERAGE_EBITDA_CUSHION: leverageEbitdaCushion,
  LIQUIDITY_RATIO: liquidityRatio,
  MIN_LIQUIDITY_RATIO: minLiquidityRatio,
  LIQUIDITY_COMPLIANT: liquidityCompliant,
  LIQUIDITY_VERDICT: liquidityVerdict,
  LIQUIDITY_HEADROOM: liquidityHeadroom,
  LIQUIDITY_DEBT_CAPACITY: liquidityDebtCapacity,
  TRAILING_FOUR_QUARTERS: trailingFourQuarters,
  FISCAL_QUARTER_END: fiscalQuarterEnd,
  MATURITY_DATE: maturityDate,
  EURODOLLAR_RATE: eurodollarRate,
  RATE_SETTING_DATE: rateSettingDate,
  INTEREST_DUE: interestDue,
  RESERVE_COST_RATE: reserveCostRate,
  RESERVE_COST_DUE: reserveCostDue,
  INDEMNITY_DUE: indemnityDue,
  AMENDMENT_FEE: amendmentFee,
  AMENDMENT_FEE_SCHEDULE: amendmentFeeSchedule,
  CLAUSE: clause,
  EXPLAIN_EBITDA: explainEbitda,
  EXPLAIN_LEVERAGE: explainLeverage,
  EXPLAIN_LIQUIDITY: explainLiquidity,
  LEVERAGE_READINGS: leverageReadings,
  LIQUIDITY_READINGS: liquidityReadings,
  NON_GAAP_NET_INCOME: nonGaapNetIncome,
  EARNINGS_PER_SHARE: earningsPerShare,
  GROWTH: growth,
  GROSS_MARGIN: grossMargin,
  BASIS_POINT_CHANGE: basisPointChange,
  INCREMENTAL_MARGIN: incrementalMargin,
  OPERATING_INCOME: operatingIncome,
  DAYS_SALES_OUTSTANDING: daysSalesOutstanding,
  INVENTORY_TURNS: inventoryTurns,
  GUIDANCE_POSITION: guidancePosition,
  EXPLAIN_TERMS: explainTerms,
  STATED_RANGE: statedRange,
  TIES_OUT: tiesOut,
  EBITDA_BRIDGE: ebitdaBridge,
};

/** Every custom function by its id, for whoever calls one by a name. */
export const registry: Readonly<Record<string, CustomFunction>> = everyFunction;
