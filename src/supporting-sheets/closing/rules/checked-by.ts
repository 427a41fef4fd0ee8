import { cellOf } from '../../form-findings';
import { ITEM } from '../form';
import { type Rule, enter, listed, report } from './rule';

/** An answer is somebody's. One finding for all of them. */
export const checkedBy: Rule = {
  id: 'checked-by',
  check: ({ closing: { items } }) => {
    const without = items.filter(
      ({ row }) => row.entry(ITEM.confirmed).answer !== null && row.entry(ITEM.by).isBlank && row.entry(ITEM.by).at,
    );
    const [first] = without;
    if (!first) return [];
    const entry = first.row.entry(ITEM.by);
    const last = without.at(-1)?.row.entry(ITEM.by) ?? entry;
    const many = without.length > 1;
    return [
      report(
        entry,
        'warning',
        `${listed(without.map(({ item }) => item.reference))} ${many ? 'are' : 'is'} answered, but nobody stands under “${entry.field.label}”.`,
        `${enter(entry, 'who checked it')}${many ? `, and so on down to ${cellOf(last) ?? 'the last'}` : ''}.`,
      ),
    ];
  },
};
