import { quoted, report, type Reported, type Rule } from './rule';

/** What is worked out stands there as a formula, and is worked out anew when a figure changes. One finding a row. */
export const formulaMissing: Rule = {
  id: 'formula-missing',
  check: ({ rows }) =>
    rows.flatMap(({ id, table, cells }): readonly Reported[] => {
      const missing = cells.filter(
        ({ state, column }) => state === 'typed' || (state === 'missing' && column !== 'verdict'),
      );
      const [first] = missing;
      if (!first) return [];
      const isTyped = missing.some(({ state }) => state === 'typed');
      const names = missing.map(({ heading }) => `“${heading}”`).join(', ');
      return [
        report(
          { table, at: first.at },
          'warning',
          `In the row of ${quoted(id)} ${missing.length > 1 ? 'there are' : 'there is'} no ${missing.length > 1 ? 'formulas' : 'formula'} under ${names}${isTyped ? ': what is typed does not change with the figures' : ''}.`,
          missing.length > 1
            ? `Enter in each of these cells its formula, or copy them from a row of the same kind; in ${first.at} ${first.formula}`
            : `In ${first.at} enter ${first.formula}`,
          missing.length > 1 ? missing.map(({ at, formula }) => `${at}: ${formula}`) : [],
        ),
      ];
    }),
};
