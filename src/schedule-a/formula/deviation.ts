/** What a formula gets wrong, by line. */
import { computedLineOf, inputsUnder, operandsOf } from '../../agreement/lines';
import type { Agreement, LineId } from '../../agreement/types';
import type { Counting } from './sensitivity';

/** Lines in the form's order; a computed line stands for its inputs where all of them are concerned. */
export interface Deviation {
  /** Moving the line moves nothing. */
  readonly leftOut: readonly LineId[];
  /** Counts twice or more. */
  readonly repeated: readonly LineId[];
  /** Added where it should be subtracted, or the other way round. */
  readonly wrongSign: readonly LineId[];
  /** Counts although the form does not count it here. */
  readonly foreign: readonly LineId[];
  /** Counts in another measure than once and in full: a share, a factor, or in the other half of a ratio. */
  readonly misweighted: readonly LineId[];
}

export function deviationOf(agreement: Agreement, target: LineId, counted: ReadonlyMap<LineId, Counting>): Deviation {
  const operands = operandsOf(computedLineOf(agreement, target).formula);
  const named = (counting: Counting, operandsFirst: readonly LineId[]): readonly LineId[] =>
    byName(
      agreement,
      new Set([...counted].filter(([, own]) => own === counting).map(([line]) => line)),
      operandsFirst,
      counted,
    );
  return {
    leftOut: named('leftOut', operands),
    repeated: named('repeated', operands),
    wrongSign: named('wrongSign', operands),
    foreign: named(
      'foreign',
      agreement.schedule.lines.map(({ id }) => id),
    ),
    misweighted: named('misweighted', operands),
  };
}

/** Inputs, or in place of all inputs of a computed line that computed line. */
function byName(
  agreement: Agreement,
  inputs: ReadonlySet<LineId>,
  candidates: readonly LineId[],
  onSheet: ReadonlyMap<LineId, Counting>,
): readonly LineId[] {
  const open = new Set(inputs);
  const named = new Set<LineId>();
  for (const line of candidates) {
    const under = inputsUnder(agreement, line).filter((input) => onSheet.has(input));
    if (under.length < 2 || !under.every((input) => open.has(input))) continue;
    named.add(line);
    under.forEach((input) => open.delete(input));
  }
  return agreement.schedule.lines.map(({ id }) => id).filter((line) => named.has(line) || open.has(line));
}
