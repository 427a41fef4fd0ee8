import { formatLimit } from '../../core/format';
import { followsExactly, isRounding, ratioFinding, ratiosOnSheet, shown } from './ratio';
import type { Rule } from './rule';

export const ratioRounded: Rule = {
  id: 'ratio-rounded',
  title: 'A ratio is rounded; the test is made on the exact one.',
  check: (subject) =>
    ratiosOnSheet(subject).flatMap((found) => {
      const analysis = subject.analysisOf(found.located.line);
      const rounds = analysis && analysis.kind !== 'unknown' && analysis.rounds;
      const isRounded = !followsExactly(found) && isRounding(found);
      if (!isRounded && !rounds) return [];
      const how = found.isTyped ? 'is typed and rounded' : 'is rounded by its formula';
      return [
        ratioFinding(
          subject,
          'ratio-rounded',
          'warning',
          found,
          `${how} to ${formatLimit(found.stated)}; exactly it is ${shown(found.exact)} to 1, which the test is made on.`,
        ),
      ];
    }),
};
