/** The figures that relations can name: those stated, and those of a slip as they are meant. */
import type { Quantity, Unit as Dimension } from '../core/quantity';
import type { Interval } from '../metrics/intervals/interval';
import { amountOf, rangeOf } from './amount';
import type { Call } from './call';
import type { Stated } from './figure';
import { statedInWords } from './in-words';

export interface KnownFigure extends Stated {
  readonly id: string;
  /** In units of one. */
  readonly amount: Quantity<Dimension>;
  readonly range: Interval<Dimension>;
  /** As printed, such as $91.7 million. */
  readonly printed: string;
}

export type KnownFigures = ReadonlyMap<string, KnownFigure>;

export function knownFigures({ figures, slips }: Pick<Call, 'figures' | 'slips'>): KnownFigures {
  const meant = slips.flatMap(({ id, meant: figure }) => (figure ? [{ ...figure, id }] : []));
  return new Map([...figures, ...meant].map((figure) => [figure.id, knownFigure(figure)]));
}

export function knownFigure(figure: Stated & { readonly id: string }): KnownFigure {
  const amount = amountOf(figure);
  return { ...figure, amount, range: rangeOf(figure), printed: statedInWords(figure, amount.amount) };
}
