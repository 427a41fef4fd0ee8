import type { Agreement } from '../agreement/types';
import type { CalendarDate } from '../core/calendar-date';
import { type Refusal, refuse } from '../core/refusals';
import { type QuarterOfLife, placeInLife, quartersOfLife } from './quarters-of-life';

/**
 * What is wrong with quarters as they stand one after the other; null where a quarter is the next one, or an earlier refusal
 * explains it. Up to the first refusal every quarter of the Agreement stands once, in order.
 *
 * @param ends  quarter-ends, the first that of the quarter in which the Agreement was made
 */
export function quarterRefusals(agreement: Agreement, ends: readonly CalendarDate[]): readonly (Refusal | null)[] {
  const life = quartersOfLife(agreement);
  const places = ends.map((end) => placeInLife(agreement, end));
  const endOf = (place: number): CalendarDate => (life[place] as QuarterOfLife).end;
  const seen = new Set<number>();
  let next = 0;
  return ends.map((found, row) => {
    const place = places[row];
    if (typeof place !== 'number') return place ?? null;
    const jumped = life.map((_, index) => index).slice(next, place);
    const isDouble = seen.has(place);
    seen.add(place);
    next = Math.max(next, place + 1);
    if (isDouble) return refuse({ code: 'QUARTER_TWICE', found });
    const missing = jumped.filter((index) => !places.includes(index));
    if (missing.length) return refuse({ code: 'QUARTERS_MISSING', found, missing: missing.map(endOf) });
    const [earlier] = jumped;
    return earlier === undefined ? null : refuse({ code: 'QUARTER_OUT_OF_ORDER', found, earlier: endOf(earlier) });
  });
}
