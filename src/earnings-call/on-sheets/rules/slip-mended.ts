import { isDay } from '../../figure';
import { keyOf } from '../tested';
import { quoted, report, type Rule } from './rule';

/** A slip stays one: the figure stands as it was said, and what is meant stands beside the slip alone. */
export const slipMended: Rule = {
  id: 'slip-mended',
  check: ({ call: { slips, figures } }) => {
    const byId = new Map(figures.map((figure) => [keyOf(figure.id), figure]));
    return slips.flatMap(({ id, table, row, stated: meant }) => {
      const figure = byId.get(keyOf(row.text('figure')));
      const said = figure?.stated;
      // A garbled line can leave the figure itself whole.
      if (!figure || !said || !meant || !['date', 'unit'].includes(row.text('kind').toLowerCase())) return [];
      const isSame = said.value === meant.value && (isDay(said.unit) || said.unit === meant.unit);
      if (!isSame) return [];
      return [
        report(
          { table, at: row.at('id') },
          'error',
          `${quoted(figure.id)} already is what the slip ${quoted(id)} says is meant: what was said is lost.`,
          `In ${figure.table.sheet.name}!${figure.row.at(isDay(said.unit) ? 'value' : 'unit')} enter it as it was said; relations name what is meant by the slip.`,
        ),
      ];
    });
  },
};
