import type { LineId } from '../../agreement/types';
import { firstOf } from '../locate/located';
import { type Rule, type Subject, isOptional, named } from './rule';

export const lineMissing: Rule = {
  id: 'line-missing',
  title: 'A line of the form is not on the sheet.',
  check: (subject) => {
    const { agreement, schedule } = subject;
    return agreement.schedule.lines
      .filter(({ id }) => !isOptional(agreement, id) && !firstOf(schedule, id))
      .map(({ id, words }) => {
        const other = inItsPlace(subject, id);
        return {
          rule: 'line-missing',
          severity: 'error' as const,
          line: id,
          cell: null,
          message: `${named(agreement, id)} is not on the sheet.${other ? ` Row ${other.row + 1}, “${other.label}”, stands where it belongs.` : ''}`,
          fix: `${other ? `Give row ${other.row + 1} the form’s words if it is that line, else insert the line` : 'Insert the line with the form’s words'}: “${words}”`,
        };
      });
  },
};

/** A row that is no line of the form, between the lines that the form has before and after this one. */
function inItsPlace({ agreement, schedule }: Subject, id: LineId): { row: number; label: string } | undefined {
  const { lines } = agreement.schedule;
  const index = lines.findIndex((line) => line.id === id);
  const rows = (from: typeof lines): readonly number[] => from.flatMap((line) => firstOf(schedule, line.id)?.row ?? []);
  const [before, after] = [rows(lines.slice(0, index)).at(-1), rows(lines.slice(index + 1))[0]];
  if (before === undefined || after === undefined) return undefined;
  return schedule.strangers.find(({ row }) => row > before && row < after);
}
