import { computedLineOf, operandsOf } from '../agreement/lines';
import type { BridgeItem } from '../agreement/types';
import { AGREEMENT } from './agreement';

const { terms } = AGREEMENT.schedule;

/** The items of non-GAAP net income in the order of its arguments. */
export const NON_GAAP_ITEMS: readonly BridgeItem['id'][] = [
  'net-income-to-common',
  'stock-compensation',
  'intangible-amortization',
  'warrant-loss',
  'preferred-dividends',
  'acquisition-costs',
];

/** I.A.1 to I.A.4 and what footnote 2 excludes: the lines of Consolidated Funded Indebtedness in the form's order. */
export const INDEBTEDNESS_LINES: readonly string[] = operandsOf(
  computedLineOf(AGREEMENT, terms.consolidatedFundedIndebtedness).formula,
);

/** I.C.1 to I.C.11: the lines of Consolidated EBITDA in the form's order. */
export const EBITDA_LINES: readonly string[] = operandsOf(computedLineOf(AGREEMENT, terms.consolidatedEbitda).formula);
