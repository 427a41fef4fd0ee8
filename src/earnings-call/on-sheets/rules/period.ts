import { isDay } from '../../figure';
import { inOne, quoted, report, type Rule } from './rule';

/** A figure is of a period or a day; a date is one itself. */
export const period: Rule = {
  id: 'period',
  check: ({ call: { figures } }) =>
    inOne(
      figures.filter(({ row, parts: { unit } }) => row.text('period') === '' && !(unit.ok && isDay(unit.is))),
      ({ id, table, row }, count) =>
        report(
          { table, at: row.at('period') },
          'warning',
          count > 1 ? `${count} figures have no period.` : `${quoted(id)} has no period.`,
          `In ${row.at('period')} enter the period or day it is about, such as Q4 2010${count > 1 ? ', and likewise for the others' : ''}.`,
        ),
      ({ id, row }) => `${row.at('period')}: ${quoted(id)}`,
    ),
};
