import { type Rate, compare, rate } from '../core/quantity';
import { type Refusal, type Subject, refuse } from '../core/refusals';

/** A rate above this is a percentage typed without its sign. */
const WHOLE = rate(1);

/** The refusal of a rate entered as 5 where 5% was meant; null for one of at most 1. */
export const refuseRateAboveOne = (subject: Subject, found: Rate): Refusal | null =>
  compare(found, WHOLE) > 0 ? refuse({ code: 'RATE_ABOVE_ONE', subject, found }) : null;
