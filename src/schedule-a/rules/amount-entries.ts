import { lineOf } from '../../agreement/lines';
import type { Covenant, InputLine } from '../../agreement/types';
import { isZero } from '../../core/quantity';
import type { Entry } from '../../workbook/entry';
import type { LocatedLine } from '../locate/located';
import { mayShowNoRatio } from '../standing';
import { fixOf } from './formula-to-enter';
import type { Finding } from '../../workbook/finding';
import { type Subject, at, eachLine, isInput, isRatioLine, named } from './rule';

/** A line whose entry is of one kind, with what a rule about it needs. */
export interface EntryAt<K extends Entry['kind']> {
  readonly located: LocatedLine;
  readonly entry: Extract<Entry, { kind: K }>;
  /** The covenant whose ratio stands on this line, if any. */
  readonly covenant: Covenant | undefined;
  /** Whether the line may show no number at all. */
  readonly mayShowNone: boolean;
}

export const entriesOfKind = <K extends Entry['kind']>(subject: Subject, kind: K): readonly EntryAt<K>[] =>
  eachLine(subject).flatMap((located) => {
    const { entry } = located;
    if (entry.kind !== kind) return [];
    const covenant = subject.agreement.schedule.covenants.find(({ line }) => line === located.line);
    const mayShowNone = covenant !== undefined && mayShowNoRatio(subject.evaluation, covenant);
    return [{ located, entry: entry as Extract<Entry, { kind: K }>, covenant, mayShowNone }];
  });

/** An error about the amount of a line; the message goes on after the line's name. */
export const amountError = (
  subject: Subject,
  rule: string,
  located: LocatedLine,
  says: string,
  fix: string = whatToEnter(subject, located),
): Finding => ({
  rule,
  severity: 'error',
  line: located.line,
  cell: at(located.at),
  message: `${named(subject.agreement, located.line)} ${says}`,
  fix,
});

/** The formula of a computed line, or the words that stand for a ratio without one. */
function whatToEnter(subject: Subject, located: LocatedLine): string {
  const { agreement, evaluation } = subject;
  if (isInput(agreement, located.line)) return 'Enter the amount, or 0 if there is none.';
  const parts = isRatioLine(agreement, located.line) ? evaluation.partsOfRatio(located.line) : null;
  if (!parts || !isZero(parts.to)) return fixOf(subject, located);
  return located.line === agreement.schedule.terms.consolidatedLeverageRatio
    ? 'Enter “n.m.”: Consolidated EBITDA is 0.'
    : 'Enter “n/a”: there is no debt to divide by.';
}

/** Input lines that are never negative and are on this sheet. */
export const negativeAmounts = (
  subject: Subject,
): readonly { located: LocatedLine; line: InputLine; value: number }[] =>
  entriesOfKind(subject, 'number').flatMap(({ located, entry }) => {
    const line = lineOf(subject.agreement, located.line);
    return line.kind === 'input' && !line.optional && line.sign === 'not negative' && entry.value < 0
      ? [{ located, line, value: entry.value }]
      : [];
  });
