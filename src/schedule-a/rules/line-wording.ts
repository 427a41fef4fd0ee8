import { lineOf } from '../../agreement/lines';
import type { LocatedLine } from '../locate/located';
import { plain } from '../locate/words';
import type { Finding, Rule } from './rule';
import { at, eachLine, named } from './rule';

/** Less of a label than this in the form's words is another line's name. */
const LEAST_PRECISION = 0.5;

export const lineWording: Rule = {
  id: 'line-wording',
  title: 'A line says something else than the form.',
  check: ({ agreement, ...subject }) =>
    eachLine({ agreement, ...subject }).flatMap((located): readonly Finding[] => {
      const { words } = lineOf(agreement, located.line);
      const finding = (message: string): Finding => ({
        rule: 'line-wording',
        severity: 'error',
        line: located.line,
        cell: at(located.labelAt),
        message,
        fix: `Restore the form’s words: “${words}”`,
      });
      if (located.precision < LEAST_PRECISION)
        return [
          finding(
            `${named(agreement, located.line)} says something else than the form: “${shortened(located.label)}”.`,
          ),
        ];
      const amounts = othersIn(located, words, /\$\s?[\d,]+(?:\.\d+)?(?:\s?(?:million|thousand))?/gi);
      if (amounts.length)
        return [
          finding(`${named(agreement, located.line)} names ${amounts.join(' and ')}, which the form’s words do not.`),
        ];
      const lines = referencesIn(located.label);
      const expected = referencesIn(words);
      if (lines.size && expected.size && !sameSet(lines, expected)) {
        return [
          finding(
            `${named(agreement, located.line)} refers to ${[...lines].join(', ')}, the form to ${[...expected].join(', ')}.`,
          ),
        ];
      }
      return [];
    }),
};

const shortened = (label: string): string => (label.length > 90 ? `${label.slice(0, 89)}…` : label);

function othersIn({ label }: LocatedLine, words: string, pattern: RegExp): readonly string[] {
  const known = new Set((plain(words).match(pattern) ?? []).map((found) => found.replace(/\s/g, '')));
  return (plain(label).match(pattern) ?? []).filter(
    (found) => /\d/.test(found) && !known.has(found.replace(/\s/g, '').replace(/,$/, '')),
  );
}

/** References to other lines in a label, behind its own numbering: I.A.5, I.B. */
function referencesIn(text: string): ReadonlySet<string> {
  const [, ...rest] = ` ${plain(text)}`.split(/(?<=\()/);
  return new Set((rest.join('').match(/\bI{1,2}\.[A-D](?:\.\d{1,2})?/g) ?? []).map((reference) => reference));
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((member) => b.has(member));
