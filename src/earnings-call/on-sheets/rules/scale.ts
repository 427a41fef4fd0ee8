import { ownScaleOf } from '../../figure';
import { report, type Rule, standing } from './rule';
import { statedRows } from './stated-rows';

/** The scale is a power of ten, and for a percentage or basis points that of the unit. */
export const scale: Rule = {
  id: 'scale',
  check: (subject) =>
    statedRows(subject).flatMap(({ table, at, parts: { scale: read, unit } }) => {
      const cell = at('scale');
      const own = unit.ok ? ownScaleOf(unit.is) : '1';
      if (!read.ok)
        return [
          report(
            { table, at: cell },
            'error',
            `The scale is ${standing(read.found)}, which is no power of ten.`,
            `In ${cell} enter what one of the value stands for: ${own === '1' ? '1, or 1000000 for millions' : own}.`,
          ),
        ];
      if (own === '1' || !unit.ok || read.is === own) return [];
      return [
        report(
          { table, at: cell },
          'error',
          `The unit is ${unit.is}, and its scale ${read.is}: 1 of the value would be ${read.is === '1' ? 'a whole' : read.is}.`,
          `In ${cell} enter ${own}.`,
        ),
      ];
    }),
};
