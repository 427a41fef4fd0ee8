import { type RatioAt, asStated, exactBeside, followsExactly, isRounding, ratioWarning, ratiosOnSheet } from './ratio';
import type { Rule, Subject } from './rule';

export const ratioRounded: Rule = {
  id: 'ratio-rounded',
  title: 'A ratio is rounded; the test is made on the exact one.',
  check: (subject) =>
    ratiosOnSheet(subject)
      .filter((found) => !found.isBesideThePoint && isRounded(subject, found))
      .map((found) => {
        const how = found.isTyped ? 'is typed and rounded to' : 'is rounded by its formula, to';
        const says = `${how} ${asStated(found.stated)}. ${tested(subject)} ${exactBeside(found)} to 1.`;
        return {
          ...ratioWarning(subject, 'ratio-rounded', found, says),
          found: asStated(found.stated),
          expected: exactBeside(found),
        };
      }),
};

const tested = ({ readings }: Subject): string =>
  readings.choice.rounding === 'exact' ? 'The test is made on the exact ratio,' : 'Exactly it is';

function isRounded(subject: Subject, found: RatioAt): boolean {
  const analysis = subject.analysisOf(found.located.line);
  if (analysis?.kind === 'matches' && analysis.rounds) return true;
  return analysis?.kind !== 'deviates' && !followsExactly(found) && isRounding(found);
}
