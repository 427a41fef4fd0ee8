import type { LineId } from '../../agreement/types';
import { type LocatedLine, firstOf } from '../locate/located';
import type { Rule } from './rule';
import { at, eachLine, isOptional, named, referenceOf } from './rule';

export const lineOutOfOrder: Rule = {
  id: 'line-out-of-order',
  title: 'A line stands at another place than on the form.',
  check: (subject) => {
    const { agreement, schedule } = subject;
    const { lines } = agreement.schedule;
    const order = (line: LineId): number => lines.findIndex(({ id }) => id === line);
    const onSheet = [...eachLine(subject)].sort((a, b) => a.row - b.row);
    const inPlace = new Set(longestRun(onSheet, order));
    return onSheet
      .filter((located) => !inPlace.has(located))
      .map((located) => {
        const before = lines
          .slice(0, order(located.line))
          .filter(({ id }) => !isOptional(agreement, id) || firstOf(schedule, id))
          .at(-1);
        return {
          rule: 'line-out-of-order',
          severity: 'error' as const,
          line: located.line,
          cell: at(located.labelAt),
          message: `${named(agreement, located.line)} stands out of the form’s order, in row ${located.row + 1}.`,
          fix: before
            ? `Move it to where the form has it: after ${referenceOf(agreement, before.id)}.`
            : 'Move it to the beginning of the form.',
        };
      });
  },
};

/** The longest run of lines that stand in the form's order; what is left out of it is out of place. Of two as long, the first. */
function longestRun(lines: readonly LocatedLine[], order: (line: LineId) => number): readonly LocatedLine[] {
  const runs: (readonly LocatedLine[])[] = [];
  for (const line of lines) {
    const before = runs.filter((run) => run.every((other) => order(other.line) < order(line.line)));
    runs.push([...longest(before), line]);
  }
  return longest(runs);
}

const longest = (runs: readonly (readonly LocatedLine[])[]): readonly LocatedLine[] =>
  runs.toSorted((a, b) => b.length - a.length)[0] ?? [];
