import type { QuickFormula } from './in-cents';
import type { Shown } from './spread';

/** A formula over three required amounts, in cents. */
export const ofThreeAmounts = (compute: (a: number, b: number, c: number) => number): QuickFormula => ({
  reads: ['cents', 'cents', 'cents'],
  required: 3,
  of: (values) => compute(values[0] as number, values[1] as number, values[2] as number),
});

/**
 * A formula over three required amounts, in cents, and the serial of a period end.
 *
 * @param show  what a cell shows of a result; the number itself if it is left out
 */
export const ofThreeAmountsOnADay = (
  compute: (a: number, b: number, c: number, serial: number) => number,
  show?: (result: number) => Shown,
): QuickFormula => ({
  reads: ['cents', 'cents', 'cents', 'number'],
  required: 3,
  of: (values) => compute(values[0] as number, values[1] as number, values[2] as number, values[3] as number),
  ...(show && { show }),
});
