/** Reads the figures out of a transcript's text, for a person to confirm. Deterministic: the same text gives the same figures. */
import { type CalendarDate, inWords, isoDate, parseIsoDate } from '../../core/calendar-date';
import { type Figure, isDay } from '../figure';
import { goesOn, type Line, lineAt, linesOf, type Paragraph, paragraphOf, type Passage } from './line';
import { metricBefore } from './metrics';
import { noFigures } from './no-figures';
import { type Period, periodInWords, periodsIn } from './periods';
import { basisPoints } from './readers/basis-points';
import { counts } from './readers/counts';
import { dataRates } from './readers/data-rates';
import { days } from './readers/days';
import { daysOutstanding } from './readers/days-outstanding';
import { durations } from './readers/durations';
import { fractions } from './readers/fractions';
import { money } from './readers/money';
import { months } from './readers/months';
import { multiples } from './readers/multiples';
import { percentages } from './readers/percentages';
import { ranks } from './readers/ranks';
import { shares } from './readers/shares';
import { zeros } from './readers/zeros';
import type { Context, Reader, Reading, Span } from './reading';
import { type GarbledRepeat, garbledRepeats } from './repeats';
import { NOT_SPOKEN, type SpokenLine, withSpeakers } from './speakers';
import { quoted } from './words';

/** In this order: what one has read, those after it do not read again. */
const READERS: readonly Reader[] = [
  money,
  basisPoints,
  percentages,
  dataRates,
  shares,
  durations,
  multiples,
  daysOutstanding,
  fractions,
  zeros,
  counts,
];

export interface Transcript {
  readonly figures: readonly Figure[];
  readonly repeats: readonly GarbledRepeat[];
  /** null: the text does not say. */
  readonly callDate: CalendarDate | null;
  /** The quarter that is reported on; null: the text does not say. */
  readonly reported: Period | null;
}

export function readTranscript(text: string): Transcript {
  const lines = linesOf(text);
  const callDate = callDateOf(lines);
  const reported = reportedQuarter(lines);
  const repeats = garbledRepeats(lines);
  const garbled = new Set(repeats.map(({ line }) => line));
  const figures = paragraphs(withSpeakers(lines), garbled).flatMap(({ paragraph, speaker }) => {
    const found = readingsIn(paragraph, { callDate });
    return found.map((one) => proposed(one, found, paragraph, speaker, reported));
  });
  return { figures: numbered(figures), repeats, callDate, reported };
}

interface Spoken {
  readonly paragraph: Paragraph;
  readonly speaker: string;
}

/** No sentence runs over more; a text without full stops would be one without end. */
const MOST_LINES = 100;
const PAGE_NUMBER = /^[\s_-]*\d{0,4}[\s_-]*$/;

/** Lines of one speaker that go on in one another, without page numbers, those that name a speaker, and garbled repeats. */
function paragraphs(lines: readonly SpokenLine[], garbled: ReadonlySet<number>): readonly Spoken[] {
  const found: { lines: Line[]; speaker: string }[] = [];
  for (const { line, speaker, isHeading } of lines) {
    if (isHeading || garbled.has(line.number) || PAGE_NUMBER.test(line.words)) continue;
    const open = found.at(-1);
    const last = open?.lines.at(-1);
    const hasRoom = open !== undefined && open.lines.length < MOST_LINES;
    if (hasRoom && last && open.speaker === speaker && speaker !== NOT_SPOKEN && goesOn(last, line))
      open.lines.push(line);
    else found.push({ lines: [line], speaker });
  }
  return found.map((one) => ({ paragraph: paragraphOf(one.lines), speaker: one.speaker }));
}

/** The figures of a passage, from left to right. */
export function readingsIn({ text }: Pick<Passage, 'text'>, context: Context): readonly Reading[] {
  let left = text;
  const take = (spans: readonly Span[]): void => {
    for (const { start, end } of spans) left = left.slice(0, start) + '\u0000'.repeat(end - start) + left.slice(end);
  };
  const found: Reading[] = [];
  const read = (reader: Reader): void => {
    const readings = apart(reader(left, text, context));
    found.push(...readings);
    take(readings);
  };
  read(days);
  read(months);
  take(periodsIn(left, null));
  read(ranks);
  take(noFigures(left));
  for (const reader of READERS) read(reader);
  return found.filter(({ value }) => isHeld(value)).sort((a, b) => a.start - b.start);
}

/** A cell holds so many digits; a longer number is the number of something, and no figure. */
const MOST_DIGITS = 15;
const isHeld = (value: string): boolean => value.replace(/\D/g, '').length <= MOST_DIGITS;

/** Where readings of one reader overlap, the longer one counts. */
function apart(readings: readonly Reading[]): readonly Reading[] {
  const kept: Reading[] = [];
  for (const one of [...readings].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some(({ start, end }) => one.start < end && one.end > start)) kept.push(one);
  }
  return kept;
}

function proposed(
  found: Reading,
  all: readonly Reading[],
  paragraph: Paragraph,
  speaker: string,
  reported: Period | null,
): Omit<Figure, 'id'> {
  const { value, unit, scale, decimals, qualifier, start } = found;
  return {
    what: metricBefore(paragraph.text, start),
    period: periodNear(paragraph.text, found, all, reported),
    value,
    unit,
    scale,
    decimals,
    qualifier,
    words: quoted(paragraph, found),
    speaker,
    line: lineAt(paragraph, start),
  };
}

/** Each under its line and its number there. */
function numbered(figures: readonly Omit<Figure, 'id'>[]): readonly Figure[] {
  const onLine = new Map<number, number>();
  return figures.map((figure) => {
    const number = (onLine.get(figure.line) ?? 0) + 1;
    onLine.set(figure.line, number);
    return { id: `line-${figure.line}-${number}`, ...figure };
  });
}

/** The period or day that is named right behind the figure, or else the first one that its sentence names before it. */
function periodNear(text: string, found: Reading, all: readonly Reading[], reported: Period | null): string {
  if (isDay(found.unit)) return '';
  const days = all
    .filter(({ unit }) => unit === 'date')
    .map(({ start, end, value }) => ({ start, end, says: inWords(isoDate(value)) }));
  const periods = periodsIn(text, reported)
    .filter(({ start, end }) => !days.some((day) => day.start < end && day.end > start))
    .flatMap(({ start, end, period }) => (period ? [{ start, end, says: periodInWords(period) }] : []));
  const named = [...days, ...periods].sort((a, b) => a.start - b.start);
  // "Up from $9.1 million, compared to the prior quarter": what a figure rose from is of the period that is compared.
  const belongs = /\bfrom(?: the)? \$?$/.test(text.slice(0, found.start)) ? COMPARED : BELONGS;
  const behind = named.find(({ start }) => start >= found.end && belongs.test(text.slice(found.end, start)));
  const ahead = named.find(({ end }) => end <= found.start && !/[.?!;] /.test(text.slice(end, found.start)));
  return (behind ?? ahead)?.says ?? '';
}

/** What stands between a figure and the period it is of: no other figure, and nothing it is held against. */
const BELONGS =
  /^(?![^]*(?:[.;?!$%]|\d|\b(?:compar\w+|versus|vs|over|from|against|to)\b))[^]*\b(?:for|in|of|during|at|as of|on)(?: the)? $/i;
const COMPARED = /^(?![^]*(?:[.;?!$%]|\d))[^]*\b(?:for|in|of|during|at|to|over|from)(?: the)? $/i;

const HEAD = 80;

/** A day at the head beside a time of day, or near the words that call it a call; or else the first day of the text. */
function callDateOf(lines: readonly Line[]): CalendarDate | null {
  const dated = lines.slice(0, HEAD).flatMap((line) =>
    days(line.text, line.text, { callDate: null })
      .slice(0, 1)
      .map(({ value }) => ({ line, value })),
  );
  const isTimed = ({ line }: { line: Line }): boolean => /\d{1,2}:\d{2}/.test(line.text);
  const nearTitle = ({ line }: { line: Line }): boolean =>
    lines
      .slice(Math.max(0, line.number - 4), line.number + 3)
      .some(({ text }) => /\b(?:conference call|earnings call|call date)\b/i.test(text) && text.length < 120);
  const found = dated.find(isTimed) ?? dated.find(nearTitle) ?? dated[0];
  return found ? parseIsoDate(found.value) : null;
}

/** The first quarter with a year that is named at the head, or else anywhere. */
function reportedQuarter(lines: readonly Line[]): Period | null {
  for (const { text } of lines) {
    const named = periodsIn(text, null).find(({ period }) => period?.quarter);
    if (named?.period) return named.period;
  }
  return null;
}
