/** Where things stand on the ruler, in per cent of its width. */

/** The limit's place, until the ratio needs more room. */
const MAXIMUM_AT = 0.8;
const MINIMUM_AT = 0.28;
/** Beyond so many times its limit a ratio is not drawn to scale: the end breaks. */
const MOST_OF_A_MAXIMUM = 3;
const MOST_OF_A_MINIMUM = 12;
const BEYOND_THE_RATIO = 1.08;
/** A measured line shorter than this has a label alone. */
const SHORTEST_LINE = 3;

export interface Ruler {
  readonly kind: 'maximum' | 'minimum';
  readonly ratioAt: number;
  readonly limitAt: number;
  /** Whether the ratio lies beyond the end, which is then broken. */
  readonly isBroken: boolean;
  /** Whether the room is long enough to be measured by a line. */
  readonly isMeasured: boolean;
  /** What the label of the room stands over: the room's middle, or, where there is none, its own end at the limit. */
  readonly label: { readonly side: 'end' | 'middle'; readonly at: number };
}

export function rulerOf(kind: 'maximum' | 'minimum', ratio: number, limit: number): Ruler {
  const isBroken = ratio > limit * (kind === 'maximum' ? MOST_OF_A_MAXIMUM : MOST_OF_A_MINIMUM);
  const end = isBroken
    ? limit * (kind === 'maximum' ? MOST_OF_A_MAXIMUM : MOST_OF_A_MINIMUM) * BEYOND_THE_RATIO
    : Math.max(limit / (kind === 'maximum' ? MAXIMUM_AT : MINIMUM_AT), ratio * BEYOND_THE_RATIO);
  const at = (value: number): number => Math.min(100, (value / end) * 100);
  const [ratioAt, limitAt] = [isBroken ? 100 : at(ratio), at(limit)];
  const [low, high] = ratioAt < limitAt ? [ratioAt, limitAt] : [limitAt, ratioAt];
  return {
    kind,
    ratioAt,
    limitAt,
    isBroken,
    isMeasured: high - low >= SHORTEST_LINE,
    label: { side: low === high ? 'end' : 'middle', at: (low + high) / 2 },
  };
}
