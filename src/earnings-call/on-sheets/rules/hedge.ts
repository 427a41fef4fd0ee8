import { QUALIFIERS } from '../../figure';
import { report, type Rule, standing } from './rule';
import { statedRows } from './stated-rows';

/** How the speaker hedges is one of those that Kinds lists, or nothing. */
export const hedge: Rule = {
  id: 'hedge',
  check: (subject) =>
    statedRows(subject).flatMap(({ table, at, parts: { qualifier: read } }) =>
      read.ok
        ? []
        : [
            report(
              { table, at: at('hedge') },
              'error',
              `The hedge is ${standing(read.found)}.`,
              `In ${at('hedge')} enter one of: ${QUALIFIERS.filter(Boolean).join(', ')}; or leave it blank where the figure is told plainly.`,
            ),
          ],
    ),
};
