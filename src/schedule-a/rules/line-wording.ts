import { lineOf } from '../../agreement/lines';
import type { LocatedLine } from '../locate/located';
import { amountsIn, referencesIn } from './references-in';
import { type Rule, type Subject, at, eachLine, isOptional, named } from './rule';

/** Less of a label than this in the form's words is another line's name. */
const LEAST_PRECISION = 0.5;
/** Below this a label may be a short name of the line, or one that only sounds like it: interest income, deferred taxes. */
const SURE_PRECISION = 0.7;

export const lineWording: Rule = {
  id: 'line-wording',
  title: 'A line says something else than the form.',
  check: (subject) =>
    eachLine(subject).flatMap((located) => {
      const { agreement } = subject;
      // The form does not print the “Less:” row: its words are the preparer's.
      if (isOptional(agreement, located.line)) return [];
      const other = otherThanTheForm(subject, located);
      const says = other ?? doubtful(located);
      if (!says) return [];
      return [
        {
          rule: 'line-wording',
          severity: other ? ('error' as const) : ('warning' as const),
          line: located.line,
          cell: at(located.labelAt),
          message: `${named(agreement, located.line)} ${says}.`,
          fix: `Restore the form’s words: “${lineOf(agreement, located.line).words}”`,
        },
      ];
    }),
};

function otherThanTheForm({ agreement, schedule }: Subject, { line, label, precision }: LocatedLine): string | null {
  const { words } = lineOf(agreement, line);
  if (precision < LEAST_PRECISION) return `says something else than the form: “${shortened(label)}”`;
  const { scale } = schedule.unit;
  const known = amountsIn(words).map(({ amount }) => amount);
  const others = amountsIn(label).filter(
    ({ amount }) => !known.some((own) => own === amount || own === amount * scale),
  );
  if (others.length) return `names ${others.map(({ written }) => written).join(' and ')}, which the form does not`;
  const [found, expected] = [referencesIn(label), referencesIn(words)];
  return found.size && expected.size && !isSame(found, expected)
    ? `refers to ${[...found].join(', ')}; the form refers to ${[...expected].join(', ')}`
    : null;
}

const doubtful = ({ label, precision }: LocatedLine): string | null =>
  precision < SURE_PRECISION ? `has words of its own, “${shortened(label)}”, which may mean something else` : null;

const LONGEST = 90;
const shortened = (label: string): string => (label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label);

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((member) => b.has(member));
