import { decimal } from '../../../core/decimal';
import { isDay } from '../../figure';
import { report, type Rule, standing } from './rule';
import { statedRows } from './stated-rows';

/** The decimals are those of the value; more digits in the value than they say would be lost. */
export const decimals: Rule = {
  id: 'decimals',
  check: (subject) =>
    statedRows(subject).flatMap(({ table, at, parts: { decimals: read, value, unit } }) => {
      if (unit.ok && isDay(unit.is)) return [];
      const cell = at('decimals');
      if (!read.ok)
        return [
          report(
            { table, at: cell },
            'error',
            `The decimals are ${standing(read.found)}, which is no whole number from −15 to 15.`,
            `In ${cell} enter to how many decimals the value is given: 1 for 91.7, 0 for 54, −2 for 1,100 where it is round.`,
          ),
        ];
      if (!value.ok || value.is.includes('/')) return [];
      const rest = decimal(value.is).modulo(decimal(`1e${-read.is}`));
      if (rest.isZero()) return [];
      return [
        report(
          { table, at: cell },
          'error',
          `The value ${value.is} has more digits than its decimals say, ${read.is}.`,
          `In ${cell} enter ${decimal(value.is).decimalPlaces()}, or in ${at('value')} the value as it was said.`,
        ),
      ];
    }),
};
