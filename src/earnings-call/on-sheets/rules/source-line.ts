import { quoted, report, type Rule, standing, type Subject } from './rule';

/** Every figure and slip has its line in the source, counted from 1. */
export const sourceLine: Rule = {
  id: 'source-line',
  check: (subject) =>
    lines(subject)
      .filter(({ says }) => !/^[1-9]\d*$/.test(says))
      .map(({ id, table, at, says }) =>
        report(
          { table, at },
          'warning',
          `The line of ${quoted(id)} is ${standing(says)}.`,
          `In ${at} enter the number of its line in the source, counted from 1.`,
        ),
      ),
};

const lines = ({ call: { figures, slips } }: Subject) => [
  ...figures.map(({ id, table, row }) => ({ id, table, at: row.at('line'), says: row.text('line') })),
  ...slips.map(({ id, table, row }) => ({ id, table, at: row.at('line'), says: row.text('line') })),
];
