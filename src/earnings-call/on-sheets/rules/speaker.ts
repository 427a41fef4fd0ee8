import { inOne, quoted, report, type Rule } from './rule';

/** Every figure is somebody's. */
export const speaker: Rule = {
  id: 'speaker',
  check: ({ call: { figures } }) =>
    inOne(
      figures.filter(({ row }) => row.text('speaker') === ''),
      ({ id, table, row }, count) =>
        report(
          { table, at: row.at('speaker') },
          'warning',
          count > 1 ? `${count} figures have no speaker.` : `${quoted(id)} has no speaker.`,
          `In ${row.at('speaker')} enter who said it${count > 1 ? ', and likewise for the others' : ''}.`,
        ),
      ({ id, row }) => `${row.at('speaker')}: ${quoted(id)}`,
    ),
};
