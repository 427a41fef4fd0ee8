import type { Agreement } from '../agreement/types';

/**
 * A rating by A.M. Best Company as its scale writes it, from how people write it: "a-", "A −".
 *
 * @returns null where the scale has no such rating
 * @source First Amendment, section 1.1
 */
export function insurerRating(agreement: Agreement, written: string): string | null {
  const rating = written
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, '');
  return agreement.terms.insurerRating.value.scale.includes(rating) ? rating : null;
}
