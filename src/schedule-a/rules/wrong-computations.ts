/** What is wrong with a computed line: its formula, or the figure that stands there. At most one thing a line. */
import { computedLineOf, lineOf, operandsOf } from '../../agreement/lines';
import type { LineId } from '../../agreement/types';
import { isZero } from '../../core/quantity';
import type { Deviates } from '../formula/analysis';
import { type LocatedLine, firstOf } from '../locate/located';
import { deviationInWords } from './deviation-in-words';
import { type Footing, misfooting } from './footing';
import { fixOf } from './formula-to-enter';
import { type NamedSlip, slipInFormula, slipInRatio, slipInTotal, slipInWords } from './named-slips';
import { type RatioAt, asStated, exactBeside, followsExactly, isRounding, ratiosOnSheet, statedRatio } from './ratio';
import type { Finding } from '../../workbook/finding';
import { type Rule, type Subject, at, eachLine, followsAFlaw, isInput, isRatioLine, named } from './rule';

/** Rules that report a wrong computation; a slip with a name of its own is reported under that name alone. */
type WrongComputation = 'formula-lines' | 'total-does-not-foot' | 'ratio-wrong' | NamedSlip;

export const computationRule = (id: WrongComputation, title: string): Rule => ({
  id,
  title,
  check: (subject) =>
    eachLine(subject).flatMap((located) => {
      const finding = lineOf(subject.agreement, located.line).kind === 'computed' && findingOn(subject, located);
      return finding && finding.rule === id ? [finding] : [];
    }),
});

function findingOn(subject: Subject, located: LocatedLine): Finding | null {
  const { agreement } = subject;
  const { line } = located;
  const analysis = subject.analysisOf(line);
  if (analysis?.kind === 'deviates') {
    if (lacksATotal(subject, line) || countsADouble(subject, line, analysis)) return null;
    const slip = slipInFormula(subject, line, analysis);
    const message = `The formula of ${named(agreement, line)} ${deviationInWords(subject, line, analysis)}.`;
    return error(subject, located, slip ?? 'formula-lines', { message: withSlip(subject, message, slip, true) });
  }
  if (followsAFlaw(subject, located)) return null;
  if (isRatioLine(agreement, line)) return findingOnRatio(subject, located);
  const wrong = misfooting(subject, located);
  if (!wrong) return null;
  const slip = slipInTotal(subject, line);
  const message = withSlip(subject, wrong.message, slip, false);
  return error(subject, located, slip ?? 'total-does-not-foot', { ...wrong, message });
}

/** A formula cannot be held against a total that is not on the sheet. */
const lacksATotal = ({ agreement, schedule }: Subject, line: LineId): boolean =>
  operandsOf(computedLineOf(agreement, line).formula).some((id) => !isInput(agreement, id) && !firstOf(schedule, id));

/** A line that stands twice is counted twice by a range; that it stands twice is said of the line. */
const countsADouble = ({ agreement, schedule }: Subject, line: LineId, found: Deviates): boolean =>
  [found.leftOut, found.repeated, found.wrongSign, found.foreign, found.misweighted].every(({ length }) => !length) &&
  operandsOf(computedLineOf(agreement, line).formula).some(
    (id) => schedule.lines.filter((located) => located.line === id).length > 1,
  );

function findingOnRatio(subject: Subject, located: LocatedLine): Finding | null {
  const found = ratiosOnSheet(subject).find((candidate) => candidate.located === located);
  if (!found) return findingWithoutDebt(subject, located);
  if (followsExactly(found) || isRounding(found)) return null;
  if (found.isBesideThePoint && !isZero(found.parts.of)) return findingWithoutEbitda(subject, found);
  const slip = slipInRatio(subject, found);
  const expected = exactBeside(found);
  return error(subject, located, slip ?? 'ratio-wrong', {
    message: withSlip(subject, `${ratioInWords(subject, found)}; its lines give ${expected} to 1.`, slip, false),
    found: asStated(found.stated),
    expected,
  });
}

const ratioInWords = ({ agreement }: Subject, { located, stated, isTyped }: RatioAt): string =>
  `${named(agreement, located.line)} is ${isTyped ? 'typed as ' : ''}${asStated(stated)} to 1`;

const findingWithoutEbitda = (subject: Subject, found: RatioAt): Finding =>
  error(subject, found.located, 'ratio-wrong', {
    message: `${ratioInWords(subject, found)}, but Consolidated EBITDA is not positive, so there is no meaningful ratio.`,
    fix: `In ${at(found.located.at)} enter “n.m.”.`,
    found: asStated(found.stated),
    expected: 'n.m.',
  });

/** A number where there is nothing to divide by; 0 would read as a breach of a minimum. */
function findingWithoutDebt(subject: Subject, located: LocatedLine): Finding | null {
  const parts = subject.evaluation.partsOfRatio(located.line);
  const stated = statedRatio(located);
  if (!stated || !parts || !isZero(parts.to)) return null;
  const says = `is ${asStated(stated)} to 1, but there is nothing to divide by, so there is no ratio.`;
  return {
    ...error(subject, located, 'ratio-wrong', { message: `${named(subject.agreement, located.line)} ${says}` }),
    severity: isZero(stated) ? 'warning' : 'error',
    fix: `In ${at(located.at)} enter “n/a”.`,
  };
}

const withSlip = (subject: Subject, message: string, slip: NamedSlip | null, isFormula: boolean): string =>
  slip ? `${message} ${slipInWords(subject, slip, isFormula)}` : message;

const error = (
  subject: Subject,
  located: LocatedLine,
  rule: WrongComputation,
  says: Pick<Footing, 'message'> & Partial<Footing>,
): Finding => ({
  rule,
  severity: 'error',
  line: located.line,
  cell: at(located.at),
  fix: fixOf(subject, located),
  ...says,
});
