import { report, type Rule, standing } from './rule';
import { statedRows } from './stated-rows';

/** The value is a number as it was said; a day or month is a date. */
export const value: Rule = {
  id: 'value',
  check: (subject) =>
    statedRows(subject).flatMap(({ table, at, parts }) => {
      const cell = at('value');
      const { value: read, unit } = parts;
      if (parts.isPercentage && read.ok)
        return [
          report(
            { table, at: cell },
            'error',
            `The cell is formatted as a percentage: ${read.is} stands in it, and counts as ${read.is}%.`,
            `In ${cell} enter the number alone, such as 21.5 for 21.5%, formatted as a number.`,
          ),
        ];
      if (read.ok) return [];
      const isDay = unit.ok && (unit.is === 'date' || unit.is === 'month');
      return [
        report(
          { table, at: cell },
          'error',
          `The value is ${standing(read.found)}, which is no ${isDay ? 'date' : 'number'}.`,
          `In ${cell} enter ${isDay ? `the ${unit.is === 'month' ? 'first day of the month' : 'day'} as a date, such as 2010-12-31` : 'the number as it was said, such as 91.7'}.`,
        ),
      ];
    }),
};
