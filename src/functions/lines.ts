import { computedLineOf, operandsOf } from '../agreement/lines';
import { AGREEMENT } from './agreement';

const { terms } = AGREEMENT.schedule;

/** I.A.1 to I.A.4 and what footnote 2 excludes: the lines of Consolidated Funded Indebtedness in the form's order. */
export const INDEBTEDNESS_LINES: readonly string[] = operandsOf(
  computedLineOf(AGREEMENT, terms.consolidatedFundedIndebtedness).formula,
);

/** I.C.1 to I.C.11: the lines of Consolidated EBITDA in the form's order. */
export const EBITDA_LINES: readonly string[] = operandsOf(computedLineOf(AGREEMENT, terms.consolidatedEbitda).formula);
