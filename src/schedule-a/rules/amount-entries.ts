import { lineOf } from '../../agreement/lines';
import type { Covenant, InputLine } from '../../agreement/types';
import type { Entry } from '../locate/entry';
import type { LocatedLine } from '../locate/located';
import { mayShowNoRatio } from '../standing';
import { type Finding, type Subject, at, eachLine, named } from './rule';

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
  fix: string,
): Finding => ({
  rule,
  severity: 'error',
  line: located.line,
  cell: at(located.at),
  message: `${named(subject.agreement, located.line)} ${says}`,
  fix,
});

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
