/** A tested relation as people read it: what is stated, what the figures give, and between which ends. */
import { amountInWords } from '../in-words';
import type { KnownFigures } from '../known-figures';
import type { TestedOnSheet } from './tested';

export interface Shown {
  /** With its hedge, such as nearly 84%; null where figures are only compared, or the stated one is not there. */
  readonly stated: string | null;
  /** What the printed figures give, in the stated figure's scale; null where nothing is computed. */
  readonly recomputed: string | null;
  /** The ends of what figures printed so give; null where they are one, or nothing is computed. */
  readonly range: { readonly low: string; readonly high: string } | null;
}

export function shownOf({ relation, recomputed, low, high }: TestedOnSheet, known: KnownFigures): Shown {
  const figure = relation.stated === null ? undefined : known.get(relation.stated);
  if (!figure) return { stated: null, recomputed: null, range: null };
  const put = (amount: Parameters<typeof amountInWords>[0]): string => amountInWords(amount, figure);
  return {
    stated: [figure.qualifier, figure.printed].filter(Boolean).join(' '),
    recomputed: recomputed && put(recomputed),
    range: low && high && !low.equals(high) ? { low: put(low), high: put(high) } : null,
  };
}
