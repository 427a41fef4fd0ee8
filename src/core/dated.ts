import { type CalendarDate, isAfter } from './calendar-date';

interface Beginning {
  /** The first day on which it holds, all of that day. */
  readonly from: CalendarDate;
  /** Where it is written, such as "First Amendment, section 1.3"; of words that are not quoted, what replaced them. */
  readonly clause: string;
}

/** What a term says from a day on. */
export interface Stated<T> extends Beginning {
  readonly kind: 'stated';
  readonly value: T;
}

/** A term that was in force in words which no document read quotes: what replaced it does not. */
export interface Unquoted extends Beginning {
  readonly kind: 'unquoted';
}

/** What is known of a term from a day on, until the next one begins. */
export type Since<T> = Stated<T> | Unquoted;

/** A term in order of time. Only beginnings are given, so they can neither gap nor overlap; before the first there is no such term. */
export type Dated<T> = readonly Since<T>[];

export const stated = <T>(from: CalendarDate, value: T, clause: string): Stated<T> => ({
  kind: 'stated',
  from,
  value,
  clause,
});
export const unquoted = (from: CalendarDate, clause: string): Unquoted => ({ kind: 'unquoted', from, clause });

/** What holds on a day; null before the first. */
export function heldOn<T>(term: Dated<T>, date: CalendarDate): Since<T> | null {
  let held: Since<T> | null = null;
  for (const value of term) if (!isAfter(value.from, date)) held = value;
  return held;
}

/** The values that the documents state, oldest first. */
export const statedValues = <T>(term: Dated<T>): readonly Stated<T>[] =>
  term.filter((since): since is Stated<T> => since.kind === 'stated');

/** The value that holds at the end; the documents quote every term as it stands last. */
export function lastStated<T>(term: Dated<T>): Stated<T> {
  const last = term.at(-1);
  if (last?.kind !== 'stated') throw new RangeError('A term whose last words are not quoted');
  return last;
}
