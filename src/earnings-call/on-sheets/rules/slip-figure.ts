import { keyOf } from '../tested';
import { quoted, report, type Rule } from './rule';

/** The figure that a slip is about is there, as it was said. */
export const slipFigure: Rule = {
  id: 'slip-figure',
  check: ({ call: { slips, figures } }) => {
    const ids = new Set(figures.map(({ id }) => keyOf(id)));
    return slips
      .filter(({ row }) => row.text('figure') !== '' && !ids.has(keyOf(row.text('figure'))))
      .map(({ table, row }) =>
        report(
          { table, at: row.at('figure') },
          'error',
          `The slip is about a figure ${quoted(row.text('figure'))}, and there is none.`,
          `In ${row.at('figure')} enter the id of a figure, or nothing where the slip is about words.`,
        ),
      );
  },
};
