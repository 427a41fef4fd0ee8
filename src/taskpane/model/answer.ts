/** The first two lines of the pane: do both covenants comply, and is the sheet right. */
import type { CheckedSchedule } from '../../schedule-a/check';
import type { CheckedSupporting } from '../../supporting-sheets/check';
import type { Finding } from '../../workbook/finding';
import * as words from '../words';
import { shortNameOf } from './covenant';
import { isBreach, isMet, verdictKindOf } from './verdict-kind';

export function answerOf({ standings }: CheckedSchedule): string {
  const all = standings.map((standing) => ({
    verdict: verdictKindOf(standing),
    name: shortNameOf(standing.covenant),
    kind: standing.covenant.kind,
  }));
  const verdicts = all.map(({ verdict }) => verdict);
  if (verdicts.every(isBreach)) return words.answer.bothBreach;
  if (verdicts.every((verdict) => verdict === 'undetermined')) return words.answer.neitherKnown;
  if (!verdicts.every(isMet))
    return all.map(({ name, verdict, kind }) => words.answer.one(name, verdict, kind)).join(' ');
  if (verdicts.every((verdict) => verdict === 'no debt')) return words.answer.bothNoDebt;
  const byRounding = all.filter(({ verdict }) => verdict === 'by rounding');
  if (byRounding[0])
    return byRounding.length === all.length
      ? words.answer.bothByRounding
      : words.answer.bothComplyByRounding(byRounding[0].name);
  const atLimit = all.filter(({ verdict }) => verdict === 'at the limit');
  const [first] = atLimit;
  if (!first) return words.answer.bothComply;
  return atLimit.length === all.length ? words.answer.bothAtLimit : words.answer.bothComplyAtLimit(first.name);
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export const countsOf = (findings: readonly Finding[]): Counts => ({
  errors: findings.filter(({ severity }) => severity === 'error').length,
  warnings: findings.filter(({ severity }) => severity === 'warning').length,
});

/** "1 error, 1 warning"; empty where there is neither. */
export const countsInWords = (findings: readonly Finding[]): string => {
  const { errors, warnings } = countsOf(findings);
  return words.counts(errors, warnings);
};

/** A sheet beside Schedule A on which something is wrong. */
export interface CountsElsewhere {
  /** Its place among the sheets beside Schedule A. */
  readonly nth: number;
  readonly sheet: string;
  readonly counts: string;
}

export const countsElsewhere = (supporting: readonly CheckedSupporting[]): readonly CountsElsewhere[] =>
  supporting
    .map(({ sheet, findings }, nth) => ({ nth, sheet, counts: countsInWords(findings) }))
    .filter(({ counts }) => counts !== '');

/** Answer and counts in one sentence after the other, as they are read out. */
export function announcementOf(checked: CheckedSchedule, supporting: readonly CheckedSupporting[]): string {
  const counts = countsInWords(checked.findings);
  return [
    answerOf(checked),
    counts ? `${words.answer.onTheSheet}${counts}.` : words.answer.nothingWrong,
    ...countsElsewhere(supporting).map((one) => `${words.answer.on(one.sheet)}${one.counts}.`),
  ].join(' ');
}
