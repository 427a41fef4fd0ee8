/** The test under a ratio, written out: what was divided, and what was held against what. */
import type { ReadingId } from '../../agreement/readings';
import type { LineId } from '../../agreement/types';
import { formatAmount, formatLimit } from '../../core/format';
import { type Money, compare, isPositive, isZero, times } from '../../core/quantity';
import { heldAgainst } from '../../covenants/readings/in-words';
import type { CheckedSchedule } from '../../schedule-a/check';
import * as words from '../words';

export interface ExactTest {
  /** (21,850,000.75 + 250,000.00) ÷ 16,009,999.25 */
  readonly division: string;
  /** 22,100,000.75 ≤ 40,024,998.125; where ratios are rounded 1.38 ≤ 2.50 */
  readonly comparison: string;
  /** How it was tested: "Tested without rounding, against" what follows. */
  readonly how: string;
  /** 2.50 × 16,009,999.25; null where ratios are rounded. */
  readonly product: string | null;
}

const ROUNDING: ReadingId = 'rounding';

interface Operand {
  readonly line: LineId;
  readonly operator: '' | '+' | '−' | '÷';
}

/** null where there is no ratio to test, or no limit to hold it against. */
export function exactTestOf(
  { evaluation, standings, readings }: CheckedSchedule,
  line: LineId,
  operands: readonly Operand[],
): ExactTest | null {
  const standing = standings.find(({ covenant }) => covenant.line === line);
  const parts = evaluation.partsOfRatio(line);
  if (!standing?.limit || !parts || isZero(parts.of) || !isPositive(parts.to)) return null;
  const { covenant, limit } = standing;
  const bound = times(limit.limit, parts.to);
  const added = operands.filter(({ operator }) => operator !== '÷');
  const amount = (id: LineId): string => formatAmount(evaluation.amount(id) as Money);
  const sum = added.map(({ line: id, operator }) => (operator ? `${operator} ${amount(id)}` : amount(id))).join(' ');
  const division = `${added.length > 1 ? `(${sum})` : sum} ÷ ${formatAmount(parts.to)}`;
  const tested = standing.readings?.tested;
  if (tested?.choice.rounding === 'rounded') {
    const how = words.computation.testedRounded(readings.chosenAt.get(ROUNDING) ?? null);
    return { division, comparison: heldAgainst(covenant, tested), how, product: null };
  }
  return {
    division,
    comparison: `${formatAmount(parts.of)} ${relation(covenant.kind, compare(parts.of, bound))} ${formatAmount(bound)}`,
    how: words.computation.tested,
    product: `${formatLimit(limit.limit)} × ${formatAmount(parts.to)}`,
  };
}

function relation(kind: 'maximum' | 'minimum', difference: number): string {
  if (kind === 'maximum') return difference <= 0 ? '≤' : '>';
  return difference >= 0 ? '≥' : '<';
}
