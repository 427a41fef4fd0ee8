import { MOST_WORDS } from '../../transcript/words';
import { quoted, report, type Reported, type Rule, type Subject } from './rule';

/** Every figure and slip has its words, and no more of them than are needed to find them. */
export const words: Rule = {
  id: 'words',
  check: (subject) =>
    quotations(subject).flatMap(({ id, table, at, says }): readonly Reported[] => {
      const count = says.split(/\s+/).filter(Boolean).length;
      if (count > 0 && count <= MOST_WORDS) return [];
      return [
        count
          ? report(
              { table, at },
              'error',
              `${count} words are quoted, where at most ${MOST_WORDS} are wanted.`,
              `In ${at} enter those ${MOST_WORDS} or fewer that state it.`,
            )
          : report(
              { table, at },
              'warning',
              `${quoted(id)} has no words of the call.`,
              `In ${at} enter the words in which it is stated, at most ${MOST_WORDS}.`,
            ),
      ];
    }),
};

const quotations = ({ call: { figures, slips } }: Subject) => [
  ...figures.map(({ id, table, row }) => ({ id, table, at: row.at('words'), says: row.text('words') })),
  ...slips.map(({ id, table, row }) => ({ id, table, at: row.at('said'), says: row.text('said') })),
];
