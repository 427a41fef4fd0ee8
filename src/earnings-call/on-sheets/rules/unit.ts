import { UNITS } from '../../figure';
import { report, type Rule, standing } from './rule';
import { statedRows } from './stated-rows';

/** The unit is one of those that Kinds lists. */
export const unit: Rule = {
  id: 'unit',
  check: (subject) =>
    statedRows(subject).flatMap(({ table, at, parts: { unit: read } }) =>
      read.ok
        ? []
        : [
            report(
              { table, at: at('unit') },
              'error',
              `The unit is ${standing(read.found)}.`,
              `In ${at('unit')} enter one of: ${UNITS.join(', ')}.`,
            ),
          ],
    ),
};
