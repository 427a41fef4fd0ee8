import { type CalendarDate, isAfter } from './calendar-date';

/** One value of a term, with the day from which it holds; it holds until the next one begins. */
export interface Since<T> {
  readonly from: CalendarDate;
  readonly value: T;
  /** Where it is written, such as "First Amendment, section 1.3". */
  readonly clause: string;
}

/** A term's values in order of time. Only their beginnings are given, so they can neither gap nor overlap. */
export type Dated<T> = readonly Since<T>[];

/** The value that holds on a day; null before the first. */
export function heldOn<T>(term: Dated<T>, date: CalendarDate): Since<T> | null {
  let held: Since<T> | null = null;
  for (const value of term) if (!isAfter(value.from, date)) held = value;
  return held;
}
