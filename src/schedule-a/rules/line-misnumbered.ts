import type { LineId } from '../../agreement/types';
import { lineOf } from '../../agreement/lines';
import { type Numbering, numberingOf } from '../locate/numbering';
import type { Rule } from './rule';
import { at, eachLine, isOptional, named } from './rule';

export const lineMisnumbered: Rule = {
  id: 'line-misnumbered',
  title: 'A line bears another number than on the form.',
  check: (subject) =>
    eachLine(subject).flatMap((located) => {
      const { agreement } = subject;
      const written = writtenAs(located.numbering);
      if (
        !written ||
        !located.numberingAt ||
        fits(located.numbering, located.line, lineOf(agreement, located.line).printed)
      )
        return [];
      return [
        {
          rule: 'line-misnumbered',
          severity: 'warning' as const,
          line: located.line,
          cell: at(located.numberingAt),
          message: `${named(agreement, located.line)} is numbered ${written} on the sheet.`,
          fix: isOptional(agreement, located.line)
            ? 'Delete its number: the form has none for this row.'
            : `Number it ${located.line}, so that references to it hold.`,
        },
      ];
    }),
};

const writtenAs = ({ part, letter, number }: Numbering): string =>
  [part, letter, number].filter((piece) => piece !== undefined).join('.');

/** The line's own reference, or what the form prints beside it (its second C.); a letter may also be that of the heading above. */
function fits(found: Numbering, line: LineId, printed: string): boolean {
  const expected = numberingOf(line);
  const isPrinted = found.letter !== undefined && `${found.letter}.` === printed && found.number === undefined;
  const agrees = (key: keyof Numbering): boolean => found[key] === undefined || found[key] === expected[key];
  return agrees('part') && (isPrinted || (agrees('letter') && agrees('number')));
}
