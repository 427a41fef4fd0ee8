/** What a reader makes of a stretch of a line. */
import type { CalendarDate } from '../../core/calendar-date';
import type { Qualifier, Stated, Unit } from '../figure';
import { decimalsOf, isDay, ownScaleOf } from '../figure';

/** From one character of the line's text to before another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A figure in a line. */
export interface Reading extends Span, Stated {}

/** What a reader knows besides the line. */
export interface Context {
  /** The day of the call: days without a year are the nearest to it. */
  readonly callDate: CalendarDate | null;
}

/**
 * A small reader of one sort of figure.
 *
 * @param text   the line, with what earlier readers took blanked out
 * @param whole  the line as it is, for what stands around a figure
 */
export type Reader = (text: string, whole: string, context: Context) => readonly Reading[];

/** A figure that is read; `value` a decimal without grouping. */
export function reading(
  span: Span,
  value: string,
  unit: Unit,
  { scale = ownScaleOf(unit), qualifier = '' }: { readonly scale?: string; readonly qualifier?: Qualifier } = {},
): Reading {
  const decimals = isDay(unit) ? 0 : decimalsOf(value, qualifier);
  return { start: span.start, end: span.end, value, unit, scale, decimals, qualifier };
}

/** Where a group of a match stands; the expression needs the flag "d". */
export function spanOf(match: RegExpMatchArray, group: number | string = 0): Span {
  const at = typeof group === 'number' ? match.indices?.[group] : match.indices?.groups?.[group];
  return { start: at?.[0] ?? match.index ?? 0, end: at?.[1] ?? match.index ?? 0 };
}

/** The sentence around a place. */
export function sentenceAt(whole: string, place: number): string {
  const before = whole.slice(0, place);
  const start = Math.max(0, ...[...before.matchAll(SENTENCE_END)].map(({ index, 0: end }) => index + end.length));
  const after = new RegExp(SENTENCE_END.source).exec(whole.slice(place));
  return whole.slice(start, after ? place + after.index + 1 : undefined);
}

const SENTENCE_END = /(?<!\b(?:Inc|Mr|Ms|No|vs|Corp|Co|Ltd|St|Jr))[.?!] (?=[A-Z("[])/g;
