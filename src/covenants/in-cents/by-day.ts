/** What holds on a day, by its serial: spans laid out day by day. */
import type { Span } from './figures';

/** NaN on a day in no span, and for what is no whole day. */
export function byDay(spans: readonly Span[]): (serial: number) => number {
  const first = spans[0]?.[0] ?? 0;
  const days = new Float64Array((spans.at(-1)?.[1] ?? 0) - first + 1).fill(NaN);
  for (const [from, to, value] of spans) days.fill(value, from - first, to - first + 1);
  return (serial) => days[serial - first] ?? NaN;
}
