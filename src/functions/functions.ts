/**
 * Entry of dist/functions.js: hands every custom function to Excel by its id. It is small and starts at once, with the quick way of the
 * numeric functions; what computes exactly, derives and refuses is loaded when a cell first needs it (`on-demand.ts`).
 */
import { FUNCTION_IDS } from './ids';
import { exactly } from './on-demand';
import { QUICK } from './quick/formulas';
import type { QuickFormula } from './quick/formula';
import { inCents } from './quick/in-cents';

const quickFormulas: Readonly<Record<string, QuickFormula>> = QUICK;

for (const id of FUNCTION_IDS) {
  const quick = quickFormulas[id];
  const answer = quick
    ? (...given: any[]) => inCents(quick, given, () => exactly(id, given))
    : (...given: any[]) => exactly(id, given);
  CustomFunctions.associate(id, answer as never);
}
