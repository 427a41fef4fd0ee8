/** The quick formulas, by the id of the custom function that each is the quick way of. */
import { dollarsOf, quotientOf } from '../../core/cents';
import { byDay } from '../../covenants/in-cents/by-day';
import { leverageInCents, leverageRatioInCents } from '../../covenants/in-cents/leverage-in-cents';
import { lineInCents } from '../../covenants/in-cents/line-in-cents';
import { liquidityInCents, liquidityRatioInCents } from '../../covenants/in-cents/liquidity-in-cents';
import {
  eurodollarRateInMillionths,
  interestInCents,
  reserveCostRateInCents,
} from '../../covenants/in-cents/rates-in-cents';
import { VERDICTS } from '../../covenants/in-cents/verdicts';
import { inWords } from '../../covenants/verdict';
import {
  basisPointChangeInMillionths,
  grossMarginInCents,
  growthInCents,
  incrementalMarginInCents,
  multipleInCents,
  perShareInCents,
} from '../../metrics/in-cents/metrics-in-cents';
import { positionOf } from '../../metrics/position';
import type { Shown } from '../spread';
import { REQUIRED_LINES, lineArguments } from './arranged';
import { FIGURES } from './figures';
import { type Formula, type QuickFormula, type Reading, quickFormula } from './formula';

const HUNDREDTHS = 100;
const HUNDREDTHS_OF_BASIS_POINTS_OF_CENTS = 100_000_000;

const CENTS: Reading = { as: 'cents', leftOut: 0 };
const DAY: Reading = { as: 'number' };
const RATE: Reading = { as: 'millionths', leftOut: 0 };

type Show = (result: number) => Shown;
const isYes: Show = (result) => result === 1;
const verdictInWords: Show = (result) => inWords(VERDICTS[result] ?? 'breach');

/** Over two required figures. */
const ofTwo = (reading: Reading, compute: (a: number, b: number) => number): Formula => ({
  reads: [reading, reading],
  required: 2,
  of: (values, at) => compute(values[at] as number, values[at + 1] as number),
});

/** Over two required amounts and a convention in hundredths that may be left out. */
const byConvention = (leftOut: number, compute: (a: number, b: number, convention: number) => number): Formula => ({
  ...ofThreeAmounts(compute),
  reads: [CENTS, CENTS, { as: 'cents', leftOut }],
  required: 2,
});

/** Over three required amounts. */
const ofThreeAmounts = (compute: (a: number, b: number, c: number) => number): Formula => ({
  reads: [CENTS, CENTS, CENTS],
  required: 3,
  of: (values, at) => compute(values[at] as number, values[at + 1] as number, values[at + 2] as number),
});

/** Over three required amounts and the serial of a period end. */
const ofThreeAmountsOnADay = (
  compute: (a: number, b: number, c: number, serial: number) => number,
  show?: Show,
): Formula => ({
  reads: [CENTS, CENTS, CENTS, DAY],
  required: 3,
  of: (values, at) =>
    compute(values[at] as number, values[at + 1] as number, values[at + 2] as number, values[at + 3] as number),
  ...(show && { show }),
});

const limitOn = (spans: typeof FIGURES.maximumLeverage): Formula => {
  const hundredthsOn = byDay(spans);
  return {
    reads: [DAY],
    required: 0,
    of: (values, at) => quotientOf(hundredthsOn(values[at] as number), HUNDREDTHS),
  };
};

const leverage = leverageInCents(FIGURES);
const liquidity = liquidityInCents(FIGURES);
const indebtednessOf = lineInCents(FIGURES.indebtedness);
const ebitdaOf = lineInCents(FIGURES.ebitda);
const nonGaapOf = lineInCents(FIGURES.nonGaap);
const EBITDA_LINES = FIGURES.ebitda.length;

const feeOf = (commitments: number, loans: number, signs: number, rate: number): number =>
  commitments < 0 || loans < 0 || rate < 0
    ? NaN
    : quotientOf(rate * signs * (commitments + loans), HUNDREDTHS_OF_BASIS_POINTS_OF_CENTS);

/** Both signs in one number, from 0 to 8: a formula gives one. */
const SIGNS = 3;
const signsOf = (actual: number, low: number, high: number): number =>
  low > high ? NaN : (Math.sign(actual - low) + 1) * SIGNS + Math.sign(actual - high) + 1;
const positionInWords: Show = (signs) => positionOf(Math.floor(signs / SIGNS) - 1, (signs % SIGNS) - 1);

const FORMULAS = {
  CONSOLIDATED_FUNDED_INDEBTEDNESS: {
    reads: FIGURES.indebtedness.map(() => CENTS),
    required: 1,
    of: (values, at) => {
      const sum = indebtednessOf(values, at, 0);
      return sum < 0 ? NaN : dollarsOf(sum);
    },
  },
  CASH_EXPENSE_BASKET_REMAINING: {
    reads: [CENTS],
    required: 1,
    of: (values, at) => {
      const used = values[at] as number;
      return used < 0 ? NaN : dollarsOf(used < FIGURES.basket ? FIGURES.basket - used : 0);
    },
  },
  CONSOLIDATED_EBITDA: {
    reads: [...FIGURES.ebitda.map(() => CENTS), CENTS],
    required: REQUIRED_LINES,
    of: (values, at) => {
      const used = values[at + EBITDA_LINES] as number;
      return used < 0 ? NaN : dollarsOf(ebitdaOf(values, at, used));
    },
    arranged: (cells) => lineArguments(cells, EBITDA_LINES),
  },
  LEVERAGE_RATIO: ofThreeAmounts(leverageRatioInCents),
  MAX_LEVERAGE_RATIO: limitOn(FIGURES.maximumLeverage),
  LEVERAGE_COMPLIANT: ofThreeAmountsOnADay(leverage.complies, isYes),
  LEVERAGE_VERDICT: ofThreeAmountsOnADay(leverage.verdict, verdictInWords),
  LEVERAGE_DEBT_CAPACITY: ofThreeAmountsOnADay(leverage.debtCapacity),
  LEVERAGE_MINIMUM_EBITDA: ofThreeAmountsOnADay(leverage.minimumEbitda),
  LEVERAGE_EBITDA_CUSHION: ofThreeAmountsOnADay(leverage.ebitdaCushion),
  LIQUIDITY_RATIO: ofThreeAmounts(liquidityRatioInCents),
  MIN_LIQUIDITY_RATIO: limitOn(FIGURES.minimumLiquidity),
  LIQUIDITY_COMPLIANT: ofThreeAmountsOnADay(liquidity.complies, isYes),
  LIQUIDITY_VERDICT: ofThreeAmountsOnADay(liquidity.verdict, verdictInWords),
  LIQUIDITY_HEADROOM: ofThreeAmountsOnADay(liquidity.headroom),
  LIQUIDITY_DEBT_CAPACITY: ofThreeAmountsOnADay(liquidity.debtCapacity),
  AMENDMENT_FEE: {
    reads: [CENTS, CENTS, { as: 'answer', leftOut: 1 }, { as: 'cents', leftOut: FIGURES.feeRate }],
    required: 2,
    of: (values, at) =>
      feeOf(values[at] as number, values[at + 1] as number, values[at + 2] as number, values[at + 3] as number),
  },
  EURODOLLAR_RATE: {
    reads: [RATE],
    required: 1,
    of: (values, at) => eurodollarRateInMillionths(FIGURES, values[at] as number),
  },
  INTEREST_DUE: {
    reads: [CENTS, RATE, CENTS, { as: 'number' }],
    required: 3,
    of: (values, at) =>
      interestInCents(
        FIGURES,
        values[at] as number,
        values[at + 1] as number,
        values[at + 2] as number,
        values[at + 3] as number,
      ),
  },
  RESERVE_COST_RATE: ofTwo(CENTS, (cost, principal) => reserveCostRateInCents(FIGURES, cost, principal)),
  NON_GAAP_NET_INCOME: {
    reads: FIGURES.nonGaap.map(() => CENTS),
    required: 1,
    of: (values, at) => dollarsOf(nonGaapOf(values, at, 0)),
  },
  EARNINGS_PER_SHARE: ofTwo(CENTS, perShareInCents),
  GROWTH: ofTwo(CENTS, growthInCents),
  GROSS_MARGIN: ofTwo(CENTS, grossMarginInCents),
  BASIS_POINT_CHANGE: ofTwo(RATE, basisPointChangeInMillionths),
  INCREMENTAL_MARGIN: ofTwo(CENTS, incrementalMarginInCents),
  DAYS_SALES_OUTSTANDING: byConvention(FIGURES.daysInAQuarter, (receivables, revenue, days) =>
    multipleInCents(days, FIGURES.mostDays, receivables, revenue),
  ),
  INVENTORY_TURNS: byConvention(FIGURES.quartersAYear, (cost, inventory, periods) =>
    multipleInCents(periods, FIGURES.mostPeriods, cost, inventory),
  ),
  GUIDANCE_POSITION: { ...ofThreeAmounts(signsOf), show: positionInWords },
} satisfies Readonly<Record<string, Formula>>;

export const QUICK = Object.fromEntries(
  Object.entries<Formula>(FORMULAS).map(([id, formula]) => [id, quickFormula(formula)]),
) as Readonly<Record<keyof typeof FORMULAS, QuickFormula>>;
