/** Where a figure stands against guidance; “as guided” where the guidance was a single figure. */
export type GuidancePosition = 'below' | 'at the low end' | 'within' | 'at the high end' | 'above' | 'as guided';

/** By the signs of the actual figure less the low end, and less the high end. */
export function positionOf(againstLow: number, againstHigh: number): GuidancePosition {
  if (againstLow < 0) return 'below';
  if (againstHigh > 0) return 'above';
  if (againstLow === 0) return againstHigh === 0 ? 'as guided' : 'at the low end';
  return againstHigh === 0 ? 'at the high end' : 'within';
}
