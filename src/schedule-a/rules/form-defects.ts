import { firstOf } from '../locate/located';
import type { Finding } from '../../workbook/finding';
import { type Rule, at } from './rule';

export const formDefects: Rule = {
  id: 'form-defects',
  title: 'The bank’s own form has defects: a second C. in Part I, a total without its number.',
  check: ({ agreement, schedule }) =>
    agreement.schedule.defects.flatMap((defect): readonly Finding[] => {
      const located = firstOf(schedule, defect.line);
      const isNumbered = schedule.lines.some(({ line, numberingAt }) => line !== defect.line && numberingAt);
      if (!located || !isNumbered || !isAsPrinted(located.numbering, defect.printed)) return [];
      return [
        {
          rule: 'form-defects',
          severity: 'form',
          line: defect.line,
          cell: at(located.numberingAt ?? located.labelAt),
          message: defect.message,
          fix: 'The form came so. Nothing to do.',
        },
      ];
    }),
};

/** Whether a line bears what the form prints: nothing, or a letter that is another's. */
const isAsPrinted = ({ letter, number }: { letter?: string; number?: number }, printed: string): boolean =>
  printed ? `${letter ?? ''}.` === printed && number === undefined : number === undefined;
