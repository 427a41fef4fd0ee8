/** The readings that a workbook chooses otherwise than by default, in words. */
import { type ReadingId, optionOf, readingOf } from '../../agreement/readings';
import type { Agreement } from '../../agreement/types';
import { asChosen } from '../../supporting-sheets/terms/form';
import { type ReadingsInForce, otherThanDefault } from '../readings-in-force';

/** Those of some readings. */
export const chosenAmong = (
  agreement: Agreement,
  readings: ReadingsInForce,
  ids: readonly ReadingId[],
): readonly ReadingId[] => otherThanDefault(agreement, readings).filter((id) => ids.includes(id));

/** "the reading chosen on Terms!B7 (ratios are rounded)". */
export function chosenInWords(
  agreement: Agreement,
  { choice, chosenAt }: ReadingsInForce,
  ids: readonly ReadingId[],
): string {
  const each = ids.map((id) => `${chosenAt.get(id) ?? ''} (${optionOf(agreement, id, choice[id]).when})`);
  return `the ${ids.length === 1 ? 'reading' : 'readings'} chosen on ${listed(each)}`;
}

/** "choose “Ratios are exact” in Terms!B7". */
export const backToDefault = (agreement: Agreement, { chosenAt }: ReadingsInForce, ids: readonly ReadingId[]): string =>
  `choose ${listed(ids.map((id) => `“${defaultWords(agreement, id)}” in ${chosenAt.get(id) ?? ''}`))}`;

const defaultWords = (agreement: Agreement, id: ReadingId): string =>
  asChosen(optionOf(agreement, id, readingOf(agreement, id).byDefault)).words;

export const listed = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}` : (items[0] ?? '');
