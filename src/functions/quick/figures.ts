import { type FiguresInCents, figuresInCents } from '../../covenants/in-cents/figures';
import { AGREEMENT } from '../agreement';
import { EBITDA_LINES, INDEBTEDNESS_LINES } from '../lines';

/**
 * What the quick way knows of the agreement. The build writes the value into functions.js in the place of this file (`at-build.mjs`):
 * so neither the agreement's words nor decimals are loaded for it.
 */
export const FIGURES: FiguresInCents = figuresInCents(AGREEMENT, {
  indebtedness: INDEBTEDNESS_LINES,
  ebitda: EBITDA_LINES,
});
