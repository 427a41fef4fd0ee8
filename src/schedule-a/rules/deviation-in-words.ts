import { computedLineOf, operandsOf } from '../../agreement/lines';
import type { LineId } from '../../agreement/types';
import { isZero } from '../../core/quantity';
import type { Deviates } from '../formula/analysis';
import { firstOf } from '../locate/located';
import { type Subject, mentioned } from './rule';

/** What a formula gets wrong, to go on after its name: one sentence for one formula, without the point. */
export function deviationInWords(subject: Subject, line: LineId, deviation: Deviates): string {
  const { leftOut, repeated, wrongSign, foreign, misweighted } = deviation;
  const list = (lines: readonly LineId[]): string => listed(lines.map((id) => withZero(subject, id)));
  const parts = [
    leftOut.length && `leaves out ${list(leftOut)}`,
    repeated.length && `counts ${list(repeated)} more than once`,
    wrongSign.length && `takes ${list(wrongSign)} with the wrong sign`,
    misweighted.length &&
      (isUpsideDown(subject, line, misweighted)
        ? 'does not divide the lines as the form does'
        : `does not count ${list(misweighted)} once and in full`),
    foreign.length && `takes in ${list(foreign)}, which ${foreign.length > 1 ? 'do' : 'does'} not belong there`,
  ].filter((part) => part !== 0);
  return parts.length ? parts.join(', and ') : strangerInWords(subject, line);
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** A line that is 0 today is why the figure still looks right. */
function withZero(subject: Subject, id: LineId): string {
  const amount = subject.evaluation.stated(id);
  return mentioned(subject.agreement, id, amount && isZero(amount) ? '0 today' : '');
}

function isUpsideDown({ agreement }: Subject, line: LineId, misweighted: readonly LineId[]): boolean {
  const { formula } = computedLineOf(agreement, line);
  return formula.kind === 'ratio' && operandsOf(formula).every((operand) => misweighted.includes(operand));
}

/** Something is counted that is on no line: a plug, or a row that somebody put in. */
function strangerInWords({ agreement, schedule }: Subject, line: LineId): string {
  const own = firstOf(schedule, line)?.row ?? 0;
  const before = agreement.schedule.lines.findIndex(({ id }) => id === line);
  const heading = Math.max(
    -1,
    ...agreement.schedule.lines
      .slice(0, before)
      .filter(({ kind }) => kind === 'computed')
      .map(({ id }) => firstOf(schedule, id)?.row ?? -1),
  );
  const [stranger] = schedule.strangers.filter(({ row }) => row > heading && row < own);
  const says = 'counts something that stands on no line of the form';
  return stranger ? `${says}; row ${stranger.row + 1}, “${stranger.label}”, is no line of it` : says;
}
