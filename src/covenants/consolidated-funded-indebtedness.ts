import { computedLineOf } from '../agreement/lines';
import type { Agreement } from '../agreement/types';
import type { Outcome } from '../core/outcome';
import { type Money, isNegative, plus } from '../core/quantity';
import { refuse } from '../core/refusals';
import { type EnteredAmounts, amountOf, subjectOf } from './entered-amounts';
import { computeLine } from './line-formula';

/**
 * Consolidated Funded Indebtedness: the lines of I.A, less what footnote 2 takes out where they are entered gross.
 *
 * @param entered  USD on the test date: I.A.1 to I.A.4 and "I.A less", none negative
 * @returns USD; refuses EXCLUDED_EXCEEDS_LINES where more is excluded than the lines hold
 * @source Exhibit C, Schedule A, I.A.5 and footnote 2
 */
export function consolidatedFundedIndebtedness(agreement: Agreement, entered: EnteredAmounts): Outcome<Money> {
  const { consolidatedFundedIndebtedness: id, excludedIndebtedness } = agreement.schedule.terms;
  const total = computeLine(agreement, id, entered);
  if (!total.ok || !isNegative(total.value)) return total;
  const found = amountOf(entered, excludedIndebtedness);
  const [first = '', ...rest] = addedLines(agreement, id);
  return refuse({
    code: 'EXCLUDED_EXCEEDS_LINES',
    subject: subjectOf(agreement, excludedIndebtedness),
    found,
    lines: plus(total.value, found),
    first,
    last: rest.at(-1) ?? first,
  });
}

function addedLines(agreement: Agreement, id: string): readonly string[] {
  const { formula } = computedLineOf(agreement, id);
  const added = formula.kind === 'difference' ? formula.from : formula;
  return added.kind === 'sum' ? added.of.flatMap((part) => (part.kind === 'line' ? [part.line] : [])) : [];
}
