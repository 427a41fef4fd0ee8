import { type FiguresInCents, figuresInCents } from '../../covenants/in-cents/figures';
import type { PartOfLine } from '../../covenants/in-cents/parts-of-line';
import { CONVENTIONS_IN_HUNDREDTHS, type ConventionsInHundredths } from '../../metrics/in-cents/conventions';
import { nonGaapParts } from '../../metrics/in-cents/non-gaap-parts';
import { AGREEMENT } from '../agreement';
import { EBITDA_LINES, INDEBTEDNESS_LINES, NON_GAAP_ITEMS } from '../lines';

/**
 * What the quick way knows of the agreement. The build writes the value into functions.js in the place of this file (`at-build.mjs`):
 * so neither the agreement's words nor decimals are loaded for it.
 */
export const FIGURES: FiguresInCents & ConventionsInHundredths & { readonly nonGaap: readonly PartOfLine[] } = {
  ...figuresInCents(AGREEMENT, { indebtedness: INDEBTEDNESS_LINES, ebitda: EBITDA_LINES }),
  ...CONVENTIONS_IN_HUNDREDTHS,
  nonGaap: nonGaapParts(AGREEMENT, NON_GAAP_ITEMS),
};
