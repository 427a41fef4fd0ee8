import { inputLinesOf, lineOf } from '../agreement/lines';
import type { Agreement, InputLine, LineId } from '../agreement/types';
import { type Derivation, step } from '../core/outcome';
import { type Money, NOTHING, isNegative } from '../core/quantity';
import { type Refusal, type Subject, refuse } from '../core/refusals';

/** Amounts of one schedule by their line; a line without an entry counts as 0. */
export type EnteredAmounts = ReadonlyMap<LineId, Money>;

export const amountOf = (entered: EnteredAmounts, line: LineId): Money => entered.get(line) ?? NOTHING;

export function subjectOf(agreement: Agreement, id: LineId): Subject {
  const line = lineOf(agreement, id);
  return { line: line.kind === 'input' && line.optional ? '' : line.id, name: line.name };
}

/** Refuses a negative amount on a line that is never negative, with what to enter instead. */
export function refuseNegative(line: InputLine, amount: Money): Refusal | null {
  if (line.sign === 'any' || !isNegative(amount)) return null;
  const subject = { line: line.optional ? '' : line.id, name: line.name };
  return refuse({ code: 'NEGATIVE_AMOUNT', subject, found: amount, hint: line.whenNegative ?? '' });
}

/** The same for an amount that stands on no input line of its own. */
export function refuseNegativeAmount(subject: Subject, amount: Money): Refusal | null {
  return isNegative(amount) ? refuse({ code: 'NEGATIVE_AMOUNT', subject, found: amount, hint: '' }) : null;
}

/** The first entered amount with a sign its line does not allow. */
export function refuseEntered(agreement: Agreement, entered: EnteredAmounts): Refusal | null {
  for (const line of inputLinesOf(agreement)) {
    const amount = entered.get(line.id);
    const refusal = amount && refuseNegative(line, amount);
    if (refusal) return refusal;
  }
  return null;
}

/** A line as it stands in a derivation. */
export function lineStep(agreement: Agreement, id: LineId, given: Partial<Derivation>): Derivation {
  const line = lineOf(agreement, id);
  return step({ line: subjectOf(agreement, id).line, label: line.words, clause: line.clause, ...given });
}
