import { keyOf } from '../tested';
import { quoted, report, type Rule } from './rule';

/** An id names one figure or slip, and one relation. Spreadsheets find the first. */
export const idTwice: Rule = {
  id: 'id-twice',
  check: ({ call: { figures, slips, relations } }) => {
    const named = [...figures, ...slips].map(({ id, table, row }) => ({
      id,
      table,
      at: (row as { at(id: 'id'): string }).at('id'),
    }));
    const related = relations.map(({ relation: { id }, table, row }) => ({ id, table, at: row.at('id') }));
    return [named, related].flatMap((all) => {
      const firsts = new Map([...all].reverse().map((one) => [keyOf(one.id), one] as const));
      return all.flatMap((one) => {
        const first = firsts.get(keyOf(one.id)) ?? one;
        if (first === one) return [];
        const { table, at } = first;
        return [
          report(
            one,
            'error',
            `${quoted(one.id)} stands here again; the first one, ${table.sheet.name}!${at}, is the one that counts.`,
            `In ${one.at} enter another id, and where this one is meant, name it by that.`,
          ),
        ];
      });
    });
  },
};
