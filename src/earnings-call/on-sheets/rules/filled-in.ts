import type { TestedOnSheet } from '../tested';

/** Whether a relation can be tested, or only for want of what the call states: else what it lacks is told instead. */
export const isFilledIn = ({ lacks, unknown }: TestedOnSheet): boolean =>
  !unknown.length && (lacks === null || lacks === 'not stated' || lacks === 'divisor');
