/**
 * Entry of dist/functions.js: hands every custom function to Excel by its id. It is small and starts at once, with the quick way of the
 * numeric functions; what computes exactly, derives and refuses is loaded when a cell first needs it (`on-demand.ts`).
 */
import { FUNCTION_IDS } from './ids';
import { exactly } from './on-demand';
import { QUICK } from './quick/formulas';
import { inCents, oneInCents } from './quick/in-cents';

type QuickId = keyof typeof QUICK;

const atLength = (id: QuickId, given: any[]): unknown => inCents(QUICK[id], given, () => exactly(id, given));

/**
 * Written out, one a formula: V8 compiles a function that is made once with its formula in it. Made in a loop, all would share one code
 * that looks its formula up, and a cell would take an eighth more.
 */
const QUICKLY: Readonly<Record<QuickId, (...given: any[]) => unknown>> = {
  CONSOLIDATED_FUNDED_INDEBTEDNESS: (...given) =>
    oneInCents(QUICK.CONSOLIDATED_FUNDED_INDEBTEDNESS, given) ?? atLength('CONSOLIDATED_FUNDED_INDEBTEDNESS', given),
  CASH_EXPENSE_BASKET_REMAINING: (...given) =>
    oneInCents(QUICK.CASH_EXPENSE_BASKET_REMAINING, given) ?? atLength('CASH_EXPENSE_BASKET_REMAINING', given),
  CONSOLIDATED_EBITDA: (...given) =>
    oneInCents(QUICK.CONSOLIDATED_EBITDA, given) ?? atLength('CONSOLIDATED_EBITDA', given),
  LEVERAGE_RATIO: (...given) => oneInCents(QUICK.LEVERAGE_RATIO, given) ?? atLength('LEVERAGE_RATIO', given),
  MAX_LEVERAGE_RATIO: (...given) =>
    oneInCents(QUICK.MAX_LEVERAGE_RATIO, given) ?? atLength('MAX_LEVERAGE_RATIO', given),
  LEVERAGE_COMPLIANT: (...given) =>
    oneInCents(QUICK.LEVERAGE_COMPLIANT, given) ?? atLength('LEVERAGE_COMPLIANT', given),
  LEVERAGE_VERDICT: (...given) => oneInCents(QUICK.LEVERAGE_VERDICT, given) ?? atLength('LEVERAGE_VERDICT', given),
  LEVERAGE_DEBT_CAPACITY: (...given) =>
    oneInCents(QUICK.LEVERAGE_DEBT_CAPACITY, given) ?? atLength('LEVERAGE_DEBT_CAPACITY', given),
  LEVERAGE_MINIMUM_EBITDA: (...given) =>
    oneInCents(QUICK.LEVERAGE_MINIMUM_EBITDA, given) ?? atLength('LEVERAGE_MINIMUM_EBITDA', given),
  LEVERAGE_EBITDA_CUSHION: (...given) =>
    oneInCents(QUICK.LEVERAGE_EBITDA_CUSHION, given) ?? atLength('LEVERAGE_EBITDA_CUSHION', given),
  LIQUIDITY_RATIO: (...given) => oneInCents(QUICK.LIQUIDITY_RATIO, given) ?? atLength('LIQUIDITY_RATIO', given),
  MIN_LIQUIDITY_RATIO: (...given) =>
    oneInCents(QUICK.MIN_LIQUIDITY_RATIO, given) ?? atLength('MIN_LIQUIDITY_RATIO', given),
  LIQUIDITY_COMPLIANT: (...given) =>
    oneInCents(QUICK.LIQUIDITY_COMPLIANT, given) ?? atLength('LIQUIDITY_COMPLIANT', given),
  LIQUIDITY_VERDICT: (...given) => oneInCents(QUICK.LIQUIDITY_VERDICT, given) ?? atLength('LIQUIDITY_VERDICT', given),
  LIQUIDITY_HEADROOM: (...given) =>
    oneInCents(QUICK.LIQUIDITY_HEADROOM, given) ?? atLength('LIQUIDITY_HEADROOM', given),
  LIQUIDITY_DEBT_CAPACITY: (...given) =>
    oneInCents(QUICK.LIQUIDITY_DEBT_CAPACITY, given) ?? atLength('LIQUIDITY_DEBT_CAPACITY', given),
  AMENDMENT_FEE: (...given) => oneInCents(QUICK.AMENDMENT_FEE, given) ?? atLength('AMENDMENT_FEE', given),
  EURODOLLAR_RATE: (...given) => oneInCents(QUICK.EURODOLLAR_RATE, given) ?? atLength('EURODOLLAR_RATE', given),
  INTEREST_DUE: (...given) => oneInCents(QUICK.INTEREST_DUE, given) ?? atLength('INTEREST_DUE', given),
  RESERVE_COST_RATE: (...given) => oneInCents(QUICK.RESERVE_COST_RATE, given) ?? atLength('RESERVE_COST_RATE', given),
  NON_GAAP_NET_INCOME: (...given) =>
    oneInCents(QUICK.NON_GAAP_NET_INCOME, given) ?? atLength('NON_GAAP_NET_INCOME', given),
  EARNINGS_PER_SHARE: (...given) =>
    oneInCents(QUICK.EARNINGS_PER_SHARE, given) ?? atLength('EARNINGS_PER_SHARE', given),
  GROWTH: (...given) => oneInCents(QUICK.GROWTH, given) ?? atLength('GROWTH', given),
  GROSS_MARGIN: (...given) => oneInCents(QUICK.GROSS_MARGIN, given) ?? atLength('GROSS_MARGIN', given),
  BASIS_POINT_CHANGE: (...given) =>
    oneInCents(QUICK.BASIS_POINT_CHANGE, given) ?? atLength('BASIS_POINT_CHANGE', given),
  INCREMENTAL_MARGIN: (...given) =>
    oneInCents(QUICK.INCREMENTAL_MARGIN, given) ?? atLength('INCREMENTAL_MARGIN', given),
  DAYS_SALES_OUTSTANDING: (...given) =>
    oneInCents(QUICK.DAYS_SALES_OUTSTANDING, given) ?? atLength('DAYS_SALES_OUTSTANDING', given),
  INVENTORY_TURNS: (...given) => oneInCents(QUICK.INVENTORY_TURNS, given) ?? atLength('INVENTORY_TURNS', given),
  GUIDANCE_POSITION: (...given) => oneInCents(QUICK.GUIDANCE_POSITION, given) ?? atLength('GUIDANCE_POSITION', given),
};

const quicklyBy: Readonly<Record<string, (...given: any[]) => unknown>> = QUICKLY;

for (const id of FUNCTION_IDS)
  CustomFunctions.associate(id, (quicklyBy[id] ?? ((...given: any[]) => exactly(id, given))) as never);
