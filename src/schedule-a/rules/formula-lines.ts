import { lineOf } from '../../agreement/lines';
import { formulaToEnter } from './formula-to-enter';
import { type Finding, type Rule, at, eachLine, named } from './rule';

/** What is known to go wrong often enough to have a name of its own. */
const OWN_RULES = {
  judgmentsLeftOut: 'judgments-left-out',
  judgmentsInLiquidity: 'judgments-in-liquidity',
  receivablesLeftOut: 'receivables-left-out',
};

export const formulaLines: Rule = {
  id: 'formula-lines',
  title: 'A formula leaves out, repeats or wrongly takes in a line, even where that line is 0 today.',
  check: (subject) => {
    const { agreement, schedule } = subject;
    const { judgments, receivables, liquidityIndebtedness } = agreement.schedule.terms;
    return eachLine(subject).flatMap((located): readonly Finding[] => {
      if (lineOf(agreement, located.line).kind === 'input') return [];
      const analysis = subject.analysisOf(located.line);
      if (analysis?.kind !== 'deviates') return [];
      const enter = formulaToEnter(agreement, schedule, located.line);
      const finding = (rule: string, says: string): Finding => ({
        rule,
        severity: 'error',
        line: located.line,
        cell: at(located.at),
        message: `The formula of ${named(agreement, located.line)} ${says}.`,
        fix: enter ? `In ${at(located.at)} enter ${enter}` : 'Compute it from the lines of the form.',
      });
      const list = (lines: readonly string[]): string =>
        lines
          .map((line) => (lineOf(agreement, line).name ? named(agreement, line).replace(/,$/, '') : line))
          .join(' and ');
      const leftOut = analysis.leftOut.filter((line) => line !== judgments && line !== receivables);
      const foreign = analysis.foreign.filter(
        (line) => !(line === judgments && located.line === liquidityIndebtedness),
      );
      return [
        ...(analysis.leftOut.includes(judgments)
          ? [finding(OWN_RULES.judgmentsLeftOut, `leaves out the judgments of ${judgments}, which count in leverage`)]
          : []),
        ...(analysis.leftOut.includes(receivables)
          ? [finding(OWN_RULES.receivablesLeftOut, `leaves out the receivables of ${receivables}`)]
          : []),
        ...(foreign.length < analysis.foreign.length
          ? [
              finding(
                OWN_RULES.judgmentsInLiquidity,
                `takes in the judgments of ${judgments}, which count in leverage only`,
              ),
            ]
          : []),
        ...(leftOut.length ? [finding('formula-lines', `leaves out ${list(leftOut)}`)] : []),
        ...(analysis.repeated.length
          ? [finding('formula-lines', `counts ${list(analysis.repeated)} more than once`)]
          : []),
        ...(analysis.wrongSign.length
          ? [finding('formula-lines', `takes ${list(analysis.wrongSign)} with the wrong sign`)]
          : []),
        ...(foreign.length ? [finding('formula-lines', `takes in ${list(foreign)}, which does not belong there`)] : []),
      ];
    });
  },
};
