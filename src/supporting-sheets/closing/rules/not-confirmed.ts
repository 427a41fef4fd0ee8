import { ITEM, itemName } from '../form';
import { type Rule, enter, report } from './rule';

/** An honest No is no slip of the sheet, but nobody should overlook it. */
export const notConfirmed: Rule = {
  id: 'not-confirmed',
  check: ({ agreement, closing: { items } }) =>
    items.flatMap(({ item, row }) => {
      const entry = row.entry(ITEM.confirmed);
      if (entry.answer !== false) return [];
      return [
        report(
          entry,
          'warning',
          `${itemName(item)} is not confirmed, though the ${agreement.closing.amendment} says it.`,
          enter(entry, 'Yes once it is so; until then tell counsel and the Administrative Agent.'),
        ),
      ];
    }),
};
